namespace ConverseErp.Conversations.Replies;

/// <summary>The words around what could wait.</summary>
/// <param name="Head">Stands above the evening's lines.</param>
/// <param name="On">The evening's message comes from now on.</param>
/// <param name="Off">It does not, and what that means.</param>
/// <param name="WellAgain">To who was told that WhatsApp is late.</param>
internal sealed record NewsTexts(
    string Language, string Head, string On, string Off, string WellAgain)
{
    private static readonly NewsTexts Hinglish = new(
        "hi-Latn", "Aaj ki baatein",
        "✅ Raat ka hisaab chalu: jo ruk sakta hai wo raat ko ek saath aayega",
        "✅ Raat ka hisaab band: jo batana ho wo agle jawab ke saath aayega. "
        + "Wapas chahiye to: raat ka hisaab chalu karo",
        "✅ WhatsApp phir theek hai");

    private static readonly Dictionary<string, NewsTexts> All = new NewsTexts[]
    {
        Hinglish,
        new("en", "Today in short",
            "✅ Night summary is on: what can wait comes together in the evening",
            "✅ Night summary is off: news comes with the next answer. "
            + "To have it back: night summary on karo",
            "✅ WhatsApp is well again"),
        new("hi", "आज की बातें",
            "✅ रात का हिसाब चालू: जो रुक सकता है वह रात को एक साथ आएगा",
            "✅ रात का हिसाब बंद: जो बताना हो वह अगले जवाब के साथ आएगा। "
            + "वापस चाहिए तो: रात का हिसाब चालू करो",
            "✅ WhatsApp फिर ठीक है"),
        new("mr", "आजच्या गोष्टी",
            "✅ रात्रीचा हिशोब सुरू: जे थांबू शकतं ते रात्री एकत्र येईल",
            "✅ रात्रीचा हिशोब बंद: जे सांगायचं ते पुढच्या उत्तरासोबत येईल. "
            + "परत हवा असेल तर: रात्रीचा हिशोब सुरू करा",
            "✅ WhatsApp पुन्हा नीट चालू आहे"),
        new("gu", "આજની વાતો",
            "✅ રાતનો હિસાબ ચાલુ: જે રોકાઈ શકે તે રાત્રે એકસાથે આવશે",
            "✅ રાતનો હિસાબ બંધ: જે કહેવાનું હોય તે આગલા જવાબ સાથે આવશે. "
            + "પાછો જોઈએ તો: રાતનો હિસાબ ચાલુ કરો",
            "✅ WhatsApp ફરી બરાબર ચાલે છે"),
        new("bn", "আজকের খবর",
            "✅ রাতের হিসাব চালু: যা পরে বললেও চলে তা রাতে একসঙ্গে আসবে",
            "✅ রাতের হিসাব বন্ধ: যা বলার তা পরের উত্তরের সঙ্গে আসবে। "
            + "আবার চাইলে: রাতের হিসাব চালু করো",
            "✅ WhatsApp আবার ঠিক হয়েছে"),
        new("ta", "இன்றைய செய்திகள்",
            "✅ இரவு கணக்கு தொடங்கியது: அவசரம் இல்லாதவை இரவில் ஒன்றாக வரும்",
            "✅ இரவு கணக்கு நிறுத்தப்பட்டது: சொல்ல வேண்டியவை அடுத்த பதிலோடு வரும். "
            + "மீண்டும் வேண்டுமானால்: இரவு கணக்கு தொடங்கு",
            "✅ WhatsApp மீண்டும் சரியாகிவிட்டது"),
        new("te", "ఈ రోజు విషయాలు",
            "✅ రాత్రి లెక్క మొదలైంది: ఆగగలిగినవి రాత్రి ఒకేసారి వస్తాయి",
            "✅ రాత్రి లెక్క ఆపాను: చెప్పాల్సినవి తర్వాతి జవాబుతో వస్తాయి. "
            + "మళ్లీ కావాలంటే: రాత్రి లెక్క మొదలు",
            "✅ WhatsApp మళ్లీ బాగా పనిచేస్తోంది"),
        new("kn", "ಇಂದಿನ ವಿಷಯಗಳು",
            "✅ ರಾತ್ರಿ ಲೆಕ್ಕ ಶುರು: ಕಾಯಬಹುದಾದದ್ದು ರಾತ್ರಿ ಒಟ್ಟಿಗೆ ಬರುತ್ತದೆ",
            "✅ ರಾತ್ರಿ ಲೆಕ್ಕ ನಿಲ್ಲಿಸಿದೆ: ಹೇಳಬೇಕಾದದ್ದು ಮುಂದಿನ ಉತ್ತರದ ಜೊತೆ ಬರುತ್ತದೆ. "
            + "ಮತ್ತೆ ಬೇಕಾದರೆ: ರಾತ್ರಿ ಲೆಕ್ಕ ಶುರು ಮಾಡಿ",
            "✅ WhatsApp ಮತ್ತೆ ಸರಿಯಾಗಿದೆ"),
        new("pa", "ਅੱਜ ਦੀਆਂ ਗੱਲਾਂ",
            "✅ ਰਾਤ ਦਾ ਹਿਸਾਬ ਚਾਲੂ: ਜੋ ਰੁਕ ਸਕਦਾ ਹੈ ਉਹ ਰਾਤ ਨੂੰ ਇਕੱਠਾ ਆਵੇਗਾ",
            "✅ ਰਾਤ ਦਾ ਹਿਸਾਬ ਬੰਦ: ਜੋ ਦੱਸਣਾ ਹੋਵੇ ਉਹ ਅਗਲੇ ਜਵਾਬ ਨਾਲ ਆਵੇਗਾ। "
            + "ਵਾਪਸ ਚਾਹੀਦਾ ਹੋਵੇ ਤਾਂ: ਰਾਤ ਦਾ ਹਿਸਾਬ ਚਾਲੂ ਕਰੋ",
            "✅ WhatsApp ਫਿਰ ਠੀਕ ਹੈ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static NewsTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out NewsTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>Every language that it is said in.</summary>
    public static IEnumerable<string> Languages => All.Keys;
}
