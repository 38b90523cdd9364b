namespace ConverseErp.Companion.Pages;

/// <summary>The words of the page on which a bill is paid.</summary>
/// <param name="Language">BCP-47, for the page's reader.</param>
/// <param name="OfTotal">Beside what is due of a bill that was paid in part.</param>
/// <param name="Khata">Where the whole khata is more than this bill.</param>
/// <param name="OtherPhone">Above the code.</param>
/// <param name="IPaid">The button after the money was sent.</param>
/// <param name="ShopAsks">Under it.</param>
/// <param name="Waits">The shop has been told.</param>
/// <param name="AtShop">The shop takes no money here.</param>
internal sealed record PayTexts(
    string Language, string Bill, string ToPay, string OfTotal, string Khata, string Pay,
    string Gateway, string OtherPhone, string IPaid, string ShopAsks, string Waits, string Paid,
    string Cancelled, string AtShop, string SeeBill)
{
    private static readonly PayTexts English = new(
        "en", "Bill", "To pay", "of {0}", "Your whole khata here: {0}", "Pay {0} by UPI",
        "Card or net banking", "On another phone? Scan this with any UPI app.", "I have paid",
        "The shop is told and looks for the money.",
        "You said {0} is paid. The shop is checking and will tell you.", "Paid. Thank you!",
        "This bill was cancelled. There is nothing to pay.",
        "Please pay at the shop.", "See the bill");

    private static readonly Dictionary<string, PayTexts> All = new PayTexts[]
    {
        English,
        new("hi-Latn", "Bill", "Dena hai", "{0} me se", "Yahan aapka poora khata: {0}",
            "UPI se {0} dijiye", "Card ya net banking",
            "Doosre phone se? Kisi bhi UPI app se ye scan kijiye.", "Maine de diye",
            "Dukaan ko bata diya jayega, wo paise dekh lenge.",
            "Aapne kaha {0} de diye. Dukaan dekh rahi hai, aapko batayegi.",
            "De diya gaya. Dhanyavaad!", "Ye bill radd ho gaya. Kuch dena nahi hai.",
            "Paise dukaan par dijiye.", "Bill dekhiye"),
        new("hi", "बिल", "देना है", "{0} में से", "यहाँ आपका पूरा खाता: {0}",
            "UPI से {0} दीजिए", "कार्ड या नेट बैंकिंग",
            "दूसरे फ़ोन से? किसी भी UPI ऐप से यह स्कैन कीजिए।", "मैंने दे दिए",
            "दुकान को बता दिया जाएगा, वे पैसे देख लेंगे।",
            "आपने कहा {0} दे दिए। दुकान देख रही है, आपको बताएगी।", "दे दिया गया। धन्यवाद!",
            "यह बिल रद्द हो गया। कुछ देना नहीं है।", "पैसे दुकान पर दीजिए।", "बिल देखिए"),
        new("mr", "बिल", "द्यायचे", "{0} पैकी", "इथलं तुमचं पूर्ण खातं: {0}", "UPI ने {0} द्या",
            "कार्ड किंवा नेट बँकिंग", "दुसऱ्या फोनवरून? कोणत्याही UPI ॲपने हे स्कॅन करा.",
            "मी दिले", "दुकानाला कळवलं जाईल, ते पैसे बघतील.",
            "तुम्ही {0} दिले असं सांगितलं. दुकान बघत आहे, तुम्हाला कळवेल.", "दिले. धन्यवाद!",
            "हे बिल रद्द झालं. काही द्यायचं नाही.", "पैसे दुकानात द्या.", "बिल बघा"),
        new("gu", "બિલ", "આપવાના", "{0} માંથી", "અહીં તમારું આખું ખાતું: {0}", "UPI થી {0} આપો",
            "કાર્ડ અથવા નેટ બેંકિંગ", "બીજા ફોનથી? કોઈ પણ UPI એપથી આ સ્કેન કરો.", "મેં આપી દીધા",
            "દુકાનને જણાવાશે, તેઓ પૈસા જોઈ લેશે.",
            "તમે કહ્યું {0} આપ્યા. દુકાન જોઈ રહી છે, તમને કહેશે.", "ચૂકવાઈ ગયું. આભાર!",
            "આ બિલ રદ થયું. કંઈ આપવાનું નથી.", "પૈસા દુકાને આપો.", "બિલ જુઓ"),
        new("bn", "বিল", "দিতে হবে", "{0} এর মধ্যে", "এখানে আপনার পুরো খাতা: {0}",
            "UPI-তে {0} দিন", "কার্ড বা নেট ব্যাঙ্কিং",
            "অন্য ফোন থেকে? যেকোনো UPI অ্যাপে এটা স্ক্যান করুন।", "আমি দিয়ে দিয়েছি",
            "দোকানকে জানানো হবে, তারা টাকা দেখে নেবে।",
            "আপনি বলেছেন {0} দিয়েছেন। দোকান দেখছে, আপনাকে জানাবে।", "দেওয়া হয়েছে। ধন্যবাদ!",
            "এই বিল বাতিল হয়েছে। কিছু দিতে হবে না।", "টাকা দোকানে দিন।", "বিল দেখুন"),
        new("ta", "பில்", "கொடுக்க வேண்டியது", "{0}-ல்", "இங்கே உங்கள் முழு கணக்கு: {0}",
            "UPI-ல் {0} செலுத்துங்கள்", "கார்டு அல்லது நெட் பேங்கிங்",
            "வேறு போனிலிருந்தா? எந்த UPI ஆப்பிலும் இதை ஸ்கேன் செய்யுங்கள்.",
            "நான் செலுத்திவிட்டேன்",
            "கடைக்குச் சொல்லப்படும், பணம் வந்ததா என்று பார்ப்பார்கள்.",
            "{0} செலுத்தியதாகச் சொன்னீர்கள். கடை பார்க்கிறது, உங்களுக்குச் சொல்லும்.",
            "செலுத்தப்பட்டது. நன்றி!", "இந்த பில் ரத்து ஆனது. எதுவும் கொடுக்க வேண்டாம்.",
            "பணத்தைக் கடையில் கொடுங்கள்.", "பில்லைப் பாருங்கள்"),
        new("te", "బిల్లు", "ఇవ్వాల్సింది", "{0} లో", "ఇక్కడ మీ మొత్తం ఖాతా: {0}",
            "UPI ద్వారా {0} ఇవ్వండి", "కార్డ్ లేదా నెట్ బ్యాంకింగ్",
            "వేరే ఫోన్‌తోనా? ఏ UPI యాప్‌తోనైనా దీన్ని స్కాన్ చేయండి.", "నేను ఇచ్చేశాను",
            "షాపుకు చెబుతాం, వాళ్లు డబ్బు చూసుకుంటారు.",
            "మీరు {0} ఇచ్చానన్నారు. షాపు చూస్తోంది, మీకు చెబుతుంది.", "ఇచ్చేశారు. ధన్యవాదాలు!",
            "ఈ బిల్లు రద్దయింది. ఏమీ ఇవ్వక్కర్లేదు.", "డబ్బు షాపులో ఇవ్వండి.", "బిల్లు చూడండి"),
        new("kn", "ಬಿಲ್", "ಕೊಡಬೇಕು", "{0} ರಲ್ಲಿ", "ಇಲ್ಲಿ ನಿಮ್ಮ ಪೂರ್ತಿ ಖಾತೆ: {0}",
            "UPI ಮೂಲಕ {0} ಕೊಡಿ", "ಕಾರ್ಡ್ ಅಥವಾ ನೆಟ್ ಬ್ಯಾಂಕಿಂಗ್",
            "ಬೇರೆ ಫೋನಿಂದಲಾ? ಯಾವುದೇ UPI ಆ್ಯಪ್‌ನಲ್ಲಿ ಇದನ್ನು ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.", "ನಾನು ಕೊಟ್ಟಿದ್ದೇನೆ",
            "ಅಂಗಡಿಗೆ ಹೇಳಲಾಗುತ್ತದೆ, ಅವರು ಹಣ ನೋಡುತ್ತಾರೆ.",
            "ನೀವು {0} ಕೊಟ್ಟೆ ಎಂದಿರಿ. ಅಂಗಡಿ ನೋಡುತ್ತಿದೆ, ನಿಮಗೆ ಹೇಳುತ್ತದೆ.", "ಕೊಟ್ಟಾಗಿದೆ. ಧನ್ಯವಾದ!",
            "ಈ ಬಿಲ್ ರದ್ದಾಗಿದೆ. ಏನೂ ಕೊಡಬೇಕಿಲ್ಲ.", "ಹಣ ಅಂಗಡಿಯಲ್ಲಿ ಕೊಡಿ.", "ಬಿಲ್ ನೋಡಿ"),
        new("pa", "ਬਿੱਲ", "ਦੇਣਾ ਹੈ", "{0} ਵਿੱਚੋਂ", "ਇੱਥੇ ਤੁਹਾਡਾ ਪੂਰਾ ਖਾਤਾ: {0}",
            "UPI ਨਾਲ {0} ਦਿਓ", "ਕਾਰਡ ਜਾਂ ਨੈੱਟ ਬੈਂਕਿੰਗ",
            "ਦੂਜੇ ਫ਼ੋਨ ਤੋਂ? ਕਿਸੇ ਵੀ UPI ਐਪ ਨਾਲ ਇਹ ਸਕੈਨ ਕਰੋ।", "ਮੈਂ ਦੇ ਦਿੱਤੇ",
            "ਦੁਕਾਨ ਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ, ਉਹ ਪੈਸੇ ਦੇਖ ਲੈਣਗੇ।",
            "ਤੁਸੀਂ ਕਿਹਾ {0} ਦੇ ਦਿੱਤੇ। ਦੁਕਾਨ ਦੇਖ ਰਹੀ ਹੈ, ਤੁਹਾਨੂੰ ਦੱਸੇਗੀ।", "ਦੇ ਦਿੱਤਾ ਗਿਆ। ਧੰਨਵਾਦ!",
            "ਇਹ ਬਿੱਲ ਰੱਦ ਹੋ ਗਿਆ। ਕੁਝ ਦੇਣਾ ਨਹੀਂ।", "ਪੈਸੇ ਦੁਕਾਨ 'ਤੇ ਦਿਓ।", "ਬਿੱਲ ਦੇਖੋ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    public static PayTexts In(string language) => All.GetValueOrDefault(language) ?? English;
}
