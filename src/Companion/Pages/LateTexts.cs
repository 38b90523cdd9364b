namespace ConverseErp.Companion.Pages;

/// <summary>The words of the page that a person sees while WhatsApp is late.</summary>
/// <param name="Language">BCP-47, for the page's reader.</param>
/// <param name="Waits">Above what waits.</param>
/// <param name="Gone">When nothing waits any more.</param>
/// <param name="Bill">On the link to a bill.</param>
internal sealed record LateTexts(
    string Language, string Title, string Waits, string Gone, string Bill)
{
    private static readonly LateTexts English = new(
        "en", "WhatsApp is delayed",
        "These replies come to WhatsApp as soon as it works. Your entries are safe.",
        "Nothing waits any more: your replies are on WhatsApp.", "Bill");

    private static readonly Dictionary<string, LateTexts> All = new LateTexts[]
    {
        English,
        new("hi-Latn", "WhatsApp der se chal raha hai",
            "Ye jawab WhatsApp chalte hi wahan aa jayenge. Aapki entry surakshit hai.",
            "Ab kuch baaki nahi: aapke jawab WhatsApp par hain.", "Bill"),
        new("hi", "WhatsApp देर से चल रहा है",
            "ये जवाब WhatsApp चलते ही वहाँ आ जाएँगे। आपकी एंट्री सुरक्षित है।",
            "अब कुछ बाकी नहीं: आपके जवाब WhatsApp पर हैं।", "बिल"),
        new("mr", "WhatsApp उशिरा चालत आहे",
            "WhatsApp चालू होताच ही उत्तरं तिथे येतील. तुमच्या नोंदी सुरक्षित आहेत.",
            "आता काही बाकी नाही: तुमची उत्तरं WhatsApp वर आहेत.", "बिल"),
        new("gu", "WhatsApp મોડું ચાલે છે",
            "WhatsApp ચાલુ થતાં જ આ જવાબ ત્યાં આવશે. તમારી નોંધ સલામત છે.",
            "હવે કંઈ બાકી નથી: તમારા જવાબ WhatsApp પર છે.", "બિલ"),
        new("bn", "WhatsApp দেরিতে চলছে",
            "WhatsApp চালু হলেই এই উত্তরগুলো সেখানে আসবে। আপনার এন্ট্রি নিরাপদ আছে।",
            "আর কিছু বাকি নেই: আপনার উত্তর WhatsApp-এ আছে।", "বিল"),
        new("ta", "WhatsApp தாமதமாக இயங்குகிறது",
            "WhatsApp இயங்கியதும் இந்தப் பதில்கள் அங்கே வரும். உங்கள் பதிவுகள் பாதுகாப்பாக உள்ளன.",
            "இனி எதுவும் காத்திருக்கவில்லை: உங்கள் பதில்கள் WhatsApp-இல் உள்ளன.", "பில்"),
        new("te", "WhatsApp ఆలస్యంగా నడుస్తోంది",
            "WhatsApp పనిచేయగానే ఈ జవాబులు అక్కడికి వస్తాయి. మీ ఎంట్రీలు భద్రంగా ఉన్నాయి.",
            "ఇంకేమీ మిగలలేదు: మీ జవాబులు WhatsApp లో ఉన్నాయి.", "బిల్లు"),
        new("kn", "WhatsApp ತಡವಾಗಿ ನಡೆಯುತ್ತಿದೆ",
            "WhatsApp ಸರಿಯಾದ ಕೂಡಲೇ ಈ ಉತ್ತರಗಳು ಅಲ್ಲಿ ಬರುತ್ತವೆ. ನಿಮ್ಮ ನಮೂದುಗಳು ಸುರಕ್ಷಿತವಾಗಿವೆ.",
            "ಈಗ ಏನೂ ಬಾಕಿ ಇಲ್ಲ: ನಿಮ್ಮ ಉತ್ತರಗಳು WhatsApp ನಲ್ಲಿವೆ.", "ಬಿಲ್"),
        new("pa", "WhatsApp ਦੇਰ ਨਾਲ ਚੱਲ ਰਿਹਾ ਹੈ",
            "WhatsApp ਚੱਲਦਿਆਂ ਹੀ ਇਹ ਜਵਾਬ ਉੱਥੇ ਆ ਜਾਣਗੇ। ਤੁਹਾਡੀ ਐਂਟਰੀ ਸੁਰੱਖਿਅਤ ਹੈ।",
            "ਹੁਣ ਕੁਝ ਬਾਕੀ ਨਹੀਂ: ਤੁਹਾਡੇ ਜਵਾਬ WhatsApp 'ਤੇ ਹਨ।", "ਬਿੱਲ"),
    }.ToDictionary(texts => texts.Language, StringComparer.Ordinal);

    /// <summary>English for a language that has no words here.</summary>
    public static LateTexts In(string language) => All.GetValueOrDefault(language, English);
}
