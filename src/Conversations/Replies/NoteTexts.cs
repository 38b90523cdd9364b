using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about goods that came back and bills that changed later.</summary>
/// <param name="Reduced">A bill fell; {0} is its number.</param>
/// <param name="Increased">A bill grew; {0} is its number.</param>
/// <param name="Whole">All of a bill of a closed month was credited; {0} is its number.</param>
/// <param name="ToCustomer">To the customer: {0} the shop, {1} the amount, {2} the bill.</param>
/// <param name="Added">The same for a bill that grew.</param>
/// <param name="CreditWithdrawn">To the customer: {0} the shop, {1} the credit note.</param>
/// <param name="DebitWithdrawn">The same of a debit note.</param>
internal sealed record NoteTexts(
    string Language, string CameBack, string Reduced, string Increased, string Whole,
    string OffKhata, string OnKhata, string InCash, string ByUpi, string ByCard, string Undone,
    string ToCustomer, string Added, string CreditWithdrawn, string DebitWithdrawn)
{
    private static readonly NoteTexts Hinglish = new(
        "hi-Latn", "Maal wapas aaya", "Bill {0} kam hua", "Bill {0} badha",
        "Mahina band hai, bill {0} ke badle credit note", "khate se kam", "khate me",
        "nakad", "UPI", "card", "Wapas liya", "{0}: {1} wapas, bill {2}",
        "{0}: {1} aur, bill {2}",
        "{0}: credit note {1} wapas liya",
        "{0}: debit note {1} wapas liya");

    private static readonly Dictionary<string, NoteTexts> All = new NoteTexts[]
    {
        Hinglish,
        new("en", "Goods came back", "Bill {0} reduced", "Bill {0} raised",
            "The month is closed: credit note for bill {0}", "off the khata", "on the khata",
            "cash", "UPI", "card", "Undone", "{0}: {1} back on bill {2}",
            "{0}: {1} more on bill {2}",
            "{0}: credit note {1} was withdrawn",
            "{0}: debit note {1} was withdrawn"),
        new("hi", "माल वापस आया", "बिल {0} कम हुआ", "बिल {0} बढ़ा",
            "महीना बंद है, बिल {0} के बदले क्रेडिट नोट", "खाते से कम", "खाते में", "नकद", "UPI",
            "कार्ड", "वापस लिया", "{0}: {1} वापस, बिल {2}", "{0}: {1} और, बिल {2}",
            "{0}: क्रेडिट नोट {1} वापस लिया",
            "{0}: डेबिट नोट {1} वापस लिया"),
        new("mr", "माल परत आला", "बिल {0} कमी झालं", "बिल {0} वाढलं",
            "महिना बंद आहे, बिल {0} साठी क्रेडिट नोट", "खात्यातून कमी", "खात्यात", "रोख", "UPI",
            "कार्ड", "परत घेतलं", "{0}: {1} परत, बिल {2}", "{0}: {1} आणखी, बिल {2}",
            "{0}: क्रेडिट नोट {1} परत घेतली",
            "{0}: डेबिट नोट {1} परत घेतली"),
        new("gu", "માલ પાછો આવ્યો", "બિલ {0} ઓછું થયું", "બિલ {0} વધ્યું",
            "મહિનો બંધ છે, બિલ {0} માટે ક્રેડિટ નોટ", "ખાતામાંથી ઓછા", "ખાતામાં", "રોકડ", "UPI",
            "કાર્ડ", "પાછું લીધું", "{0}: {1} પાછા, બિલ {2}", "{0}: {1} વધુ, બિલ {2}",
            "{0}: ક્રેડિટ નોટ {1} પાછી લીધી",
            "{0}: ડેબિટ નોટ {1} પાછી લીધી"),
        new("bn", "মাল ফেরত এল", "বিল {0} কমল", "বিল {0} বাড়ল",
            "মাস বন্ধ, বিল {0}-এর ক্রেডিট নোট", "খাতা থেকে বাদ", "খাতায়", "নগদ", "UPI", "কার্ড",
            "ফেরত নিলাম", "{0}: {1} ফেরত, বিল {2}", "{0}: আরও {1}, বিল {2}",
            "{0}: ক্রেডিট নোট {1} ফেরত নেওয়া হল",
            "{0}: ডেবিট নোট {1} ফেরত নেওয়া হল"),
        new("ta", "பொருள் திரும்பி வந்தது", "பில் {0} குறைந்தது", "பில் {0} கூடியது",
            "மாதம் மூடியாச்சு, பில் {0}-க்கு கிரெடிட் நோட்", "கணக்கில் குறைத்தது", "கணக்கில்",
            "ரொக்கம்", "UPI", "கார்டு", "திரும்ப எடுத்தது", "{0}: {1} திரும்ப, பில் {2}",
            "{0}: இன்னும் {1}, பில் {2}",
            "{0}: கிரெடிட் நோட் {1} திரும்ப எடுத்தாச்சு",
            "{0}: டெபிட் நோட் {1} திரும்ப எடுத்தாச்சு"),
        new("te", "సరుకు వెనక్కి వచ్చింది", "బిల్ {0} తగ్గింది", "బిల్ {0} పెరిగింది",
            "నెల మూసేశారు, బిల్ {0} కి క్రెడిట్ నోట్", "ఖాతా నుంచి తగ్గింది", "ఖాతాలో", "నగదు",
            "UPI", "కార్డు", "వెనక్కి తీసుకున్నాను", "{0}: {1} వాపసు, బిల్ {2}",
            "{0}: ఇంకా {1}, బిల్ {2}",
            "{0}: క్రెడిట్ నోట్ {1} వెనక్కి తీసుకున్నాం",
            "{0}: డెబిట్ నోట్ {1} వెనక్కి తీసుకున్నాం"),
        new("kn", "ಸಾಮಾನು ವಾಪಸ್ ಬಂತು", "ಬಿಲ್ {0} ಕಡಿಮೆ ಆಯ್ತು", "ಬಿಲ್ {0} ಹೆಚ್ಚಾಯ್ತು",
            "ತಿಂಗಳು ಮುಗಿದಿದೆ, ಬಿಲ್ {0} ಗೆ ಕ್ರೆಡಿಟ್ ನೋಟ್", "ಖಾತೆಯಿಂದ ಕಡಿಮೆ", "ಖಾತೆಯಲ್ಲಿ", "ನಗದು",
            "UPI", "ಕಾರ್ಡ್", "ವಾಪಸ್ ತೆಗೆದೆ", "{0}: {1} ವಾಪಸ್, ಬಿಲ್ {2}",
            "{0}: ಇನ್ನೂ {1}, ಬಿಲ್ {2}",
            "{0}: ಕ್ರೆಡಿಟ್ ನೋಟ್ {1} ವಾಪಸ್ ತಗೊಂಡಿದ್ದೇವೆ",
            "{0}: ಡೆಬಿಟ್ ನೋಟ್ {1} ವಾಪಸ್ ತಗೊಂಡಿದ್ದೇವೆ"),
        new("pa", "ਮਾਲ ਵਾਪਸ ਆਇਆ", "ਬਿੱਲ {0} ਘਟਿਆ", "ਬਿੱਲ {0} ਵਧਿਆ",
            "ਮਹੀਨਾ ਬੰਦ ਹੈ, ਬਿੱਲ {0} ਬਦਲੇ ਕ੍ਰੈਡਿਟ ਨੋਟ", "ਖਾਤੇ ਤੋਂ ਘੱਟ", "ਖਾਤੇ ਵਿੱਚ", "ਨਕਦ", "UPI",
            "ਕਾਰਡ", "ਵਾਪਸ ਲਿਆ", "{0}: {1} ਵਾਪਸ, ਬਿੱਲ {2}", "{0}: {1} ਹੋਰ, ਬਿੱਲ {2}",
            "{0}: ਕ੍ਰੈਡਿਟ ਨੋਟ {1} ਵਾਪਸ ਲਿਆ",
            "{0}: ਡੈਬਿਟ ਨੋਟ {1} ਵਾਪਸ ਲਿਆ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static NoteTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out NoteTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>Where the money went, in a word or two.</summary>
    public string How(NoteKind kind, PaymentMode settled) => settled switch
    {
        PaymentMode.Credit => kind == NoteKind.Increase ? OnKhata : OffKhata,
        PaymentMode.Cash => InCash,
        PaymentMode.Upi => ByUpi,
        PaymentMode.Card => ByCard,
    };
}
