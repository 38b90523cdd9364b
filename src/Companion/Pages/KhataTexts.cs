namespace ConverseErp.Companion.Pages;

/// <summary>The words of a party's page of its khata.</summary>
/// <param name="Language">BCP-47, for the page's reader.</param>
/// <param name="Owes">Above what the party owes.</param>
/// <param name="Ahead">Above what the shop owes the party.</param>
/// <param name="Settled">When neither owes.</param>
/// <param name="TakenBack">Goods came back, or a bill fell.</param>
/// <param name="Cancelled">An entry does not hold any more, whichever it was.</param>
/// <param name="Asked">Beside a line that is wrong.</param>
internal sealed record KhataTexts(
    string Language, string Title, string Owes, string Ahead, string Settled, string Goods,
    string Paid, string Old, string TakenBack, string Cancelled, string Noted, string LetOff,
    string Left, string Pay, string Asked)
{
    private static readonly KhataTexts English = new(
        "en", "Your khata", "To pay", "Paid ahead", "All settled", "Goods", "Paid",
        "Old balance", "Taken back", "Cancelled", "Written", "Let off", "balance", "Pay {0} by UPI",
        "Something wrong? Tell the shop in the chat.");

    private static readonly Dictionary<string, KhataTexts> All = new KhataTexts[]
    {
        English,
        new("hi-Latn", "Aapka khata", "Dena baaki", "Jama hai", "Hisaab saaf", "Saamaan", "Diya",
            "Purana baaki", "Wapas liya", "Radd hua", "Likha", "Chhoot", "baaki",
            "UPI se {0} dijiye", "Kuch galat hai? Chat me dukaan ko bataiye."),
        new("hi", "आपका खाता", "देना बाकी", "जमा है", "हिसाब साफ़", "सामान", "दिया",
            "पुराना बाकी", "वापस लिया", "रद्द हुआ", "लिखा", "छूट", "बाकी", "UPI से {0} दीजिए",
            "कुछ ग़लत है? चैट में दुकान को बताइए।"),
        new("mr", "तुमचं खातं", "देणं बाकी", "जमा आहे", "हिशोब पूर्ण", "सामान", "दिले",
            "जुनी बाकी", "परत घेतलं", "रद्द झालं", "लिहिलं", "सूट", "बाकी", "UPI ने {0} द्या",
            "काही चुकलं? चॅटमध्ये दुकानाला सांगा."),
        new("gu", "તમારું ખાતું", "આપવાના બાકી", "જમા છે", "હિસાબ ચૂકતે", "સામાન", "આપ્યા",
            "જૂના બાકી", "પાછું લીધું", "રદ થયું", "લખ્યું", "છૂટ", "બાકી", "UPI થી {0} આપો",
            "કંઈ ખોટું છે? ચેટમાં દુકાનને કહો."),
        new("bn", "আপনার খাতা", "দেওয়া বাকি", "জমা আছে", "হিসাব মেটানো", "জিনিস", "দিয়েছেন",
            "পুরনো বাকি", "ফেরত নেওয়া", "বাতিল", "লেখা", "ছাড়", "বাকি", "UPI-তে {0} দিন",
            "কিছু ভুল? চ্যাটে দোকানকে জানান।"),
        new("ta", "உங்கள் கணக்கு", "கொடுக்க வேண்டியது", "முன்பணம்", "கணக்கு நேர்",
            "பொருட்கள்", "கொடுத்தது", "பழைய பாக்கி", "திரும்ப எடுத்தது", "ரத்து", "எழுதியது",
            "தள்ளுபடி", "பாக்கி", "UPI-ல் {0} செலுத்துங்கள்",
            "ஏதாவது தவறா? சாட்டில் கடைக்குச் சொல்லுங்கள்."),
        new("te", "మీ ఖాతా", "ఇవ్వాల్సింది", "జమ ఉంది", "లెక్క సరి", "సరుకులు", "ఇచ్చారు",
            "పాత బాకీ", "వెనక్కి తీసుకున్నది", "రద్దు", "రాసినది", "తగ్గింపు", "బాకీ",
            "UPI ద్వారా {0} ఇవ్వండి", "ఏదైనా తప్పా? చాట్‌లో షాపుకు చెప్పండి."),
        new("kn", "ನಿಮ್ಮ ಖಾತೆ", "ಕೊಡಬೇಕು", "ಜಮಾ ಇದೆ", "ಲೆಕ್ಕ ಸರಿ", "ಸಾಮಾನು", "ಕೊಟ್ಟಿದ್ದು",
            "ಹಳೆಯ ಬಾಕಿ", "ವಾಪಸ್ ತೆಗೆದದ್ದು", "ರದ್ದು", "ಬರೆದದ್ದು", "ರಿಯಾಯಿತಿ", "ಬಾಕಿ",
            "UPI ಮೂಲಕ {0} ಕೊಡಿ", "ಏನಾದರೂ ತಪ್ಪೇ? ಚಾಟ್‌ನಲ್ಲಿ ಅಂಗಡಿಗೆ ಹೇಳಿ."),
        new("pa", "ਤੁਹਾਡਾ ਖਾਤਾ", "ਦੇਣਾ ਬਾਕੀ", "ਜਮ੍ਹਾਂ ਹੈ", "ਹਿਸਾਬ ਸਾਫ਼", "ਸਮਾਨ", "ਦਿੱਤੇ",
            "ਪੁਰਾਣਾ ਬਾਕੀ", "ਵਾਪਸ ਲਿਆ", "ਰੱਦ ਹੋਇਆ", "ਲਿਖਿਆ", "ਛੋਟ", "ਬਾਕੀ", "UPI ਨਾਲ {0} ਦਿਓ",
            "ਕੁਝ ਗ਼ਲਤ ਹੈ? ਚੈਟ ਵਿੱਚ ਦੁਕਾਨ ਨੂੰ ਦੱਸੋ।"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    public static KhataTexts In(string language) => All.GetValueOrDefault(language) ?? English;

    /// <summary>What a line of the khata is.</summary>
    /// <param name="source">As <see cref="Contracts.KhataLine"/> has it.</param>
    public string What(string source) => source switch
    {
        "sale" or "purchase" => Goods,
        "payment" => Paid,
        "opening" => Old,
        "undo" => Cancelled,
        "credit-note" => TakenBack,
        "debit-note" => Goods,
        "discount" => LetOff,
        _ => Noted,
    };
}
