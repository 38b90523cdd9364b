namespace ConverseErp.Companion.Exports;

/// <summary>The few words of the page of downloads.</summary>
/// <param name="Language">BCP-47, for the page's reader.</param>
/// <param name="All">On the button that sends everything.</param>
internal sealed record ExportTexts(string Language, string Title, string Explained, string All)
{
    private static readonly ExportTexts English = new(
        "en", "Your books as files",
        "For you and your accountant. The link works until tomorrow: pass it on with care.",
        "All data in one zip");

    private static readonly Dictionary<string, ExportTexts> Everywhere =
        new ExportTexts[]
        {
            English,
            new("hi-Latn", "Aapka hisaab, file mein",
                "Aapke aur aapke CA ke liye. Link kal tak chalega: sambhal kar dijiye.",
                "Saara data ek zip mein"),
            new("hi", "आपका हिसाब, फ़ाइल में",
                "आपके और आपके CA के लिए। लिंक कल तक चलेगा: संभालकर दीजिए।",
                "सारा डेटा एक zip में"),
            new("mr", "तुमचा हिशोब, फाइलमध्ये",
                "तुमच्यासाठी आणि CA साठी. लिंक उद्यापर्यंत चालेल: जपून द्या.",
                "सगळा डेटा एका zip मध्ये"),
            new("gu", "તમારો હિસાબ, ફાઇલમાં",
                "તમારા અને CA માટે. લિંક કાલ સુધી ચાલશે: સાચવીને આપો.",
                "બધો ડેટા એક zip માં"),
            new("bn", "আপনার হিসাব, ফাইলে",
                "আপনার ও CA-এর জন্য। লিঙ্ক কাল পর্যন্ত চলবে: সাবধানে দিন।",
                "সব ডেটা এক zip-এ"),
            new("ta", "உங்கள் கணக்கு, கோப்பாக",
                "உங்களுக்கும் CA-க்கும். இணைப்பு நாளை வரை இயங்கும்: கவனமாகப் பகிருங்கள்.",
                "எல்லா தரவும் ஒரே zip-ல்"),
            new("te", "మీ లెక్కలు, ఫైల్‌లో",
                "మీకు, మీ CAకు. లింక్ రేపటి వరకు పనిచేస్తుంది: జాగ్రత్తగా ఇవ్వండి.",
                "మొత్తం డేటా ఒకే zipలో"),
            new("kn", "ನಿಮ್ಮ ಲೆಕ್ಕ, ಫೈಲ್‌ನಲ್ಲಿ",
                "ನಿಮಗೆ ಮತ್ತು CA ಗೆ. ಲಿಂಕ್ ನಾಳೆಯವರೆಗೆ ಕೆಲಸ ಮಾಡುತ್ತದೆ: ಎಚ್ಚರದಿಂದ ಕೊಡಿ.",
                "ಎಲ್ಲಾ ಡೇಟಾ ಒಂದೇ zip ನಲ್ಲಿ"),
            new("pa", "ਤੁਹਾਡਾ ਹਿਸਾਬ, ਫਾਈਲ ਵਿੱਚ",
                "ਤੁਹਾਡੇ ਅਤੇ CA ਲਈ। ਲਿੰਕ ਕੱਲ੍ਹ ਤੱਕ ਚੱਲੇਗਾ: ਸੰਭਾਲ ਕੇ ਦਿਓ।",
                "ਸਾਰਾ ਡਾਟਾ ਇੱਕ zip ਵਿੱਚ"),
        }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    public static ExportTexts In(string language) =>
        Everywhere.GetValueOrDefault(language) ?? English;
}
