namespace ConverseErp.Businesses;

/// <summary>The languages we answer in, as BCP-47 codes.</summary>
public static class Languages
{
    public const string English = "en";

    /// <summary>Hindi in Latin letters: what most owners type.</summary>
    public const string Hinglish = "hi-Latn";

    public static readonly IReadOnlyList<string> All =
        [English, Hinglish, "hi", "mr", "gu", "bn", "ta", "te", "kn", "ml", "pa"];

    private static readonly HashSet<string> EnglishWords = new(StringComparer.Ordinal)
    {
        "the", "my", "is", "please", "want", "need", "shop", "name", "open", "start", "new",
        "how", "what", "which", "this", "and", "for", "with", "from", "can", "you", "i", "we",
        "am", "are", "called", "thanks", "thank", "help", "good", "morning", "evening", "order",
    };

    // Without "galat", "udhaar" and "namaste": those who write English say them too.
    private static readonly HashSet<string> HinglishWords = new(StringComparer.Ordinal)
    {
        "hai", "hain", "mera", "meri", "mere", "ka", "ki", "ke", "ko", "se", "mein", "aur",
        "dukaan", "dukan", "naam", "nayi", "nai", "chahiye", "kya", "kaise", "kholni", "karna",
        "haan", "nahi", "mujhe", "hum", "apni", "apna", "shuru", "karo", "bolo", "likho",
        "batao", "bhejo",
    };

    // Marathi shares its script with Hindi: words and a letter that Hindi does not have.
    private static readonly HashSet<string> MarathiWords = new(StringComparer.Ordinal)
    {
        "आहे", "नाव", "माझे", "माझं", "माझ्या", "माझा", "दुकानाचे", "दुकानाचं", "आणि", "पाहिजे",
        "नमस्कार", "काय", "मला", "नको", "हवे", "हवं", "चुकले", "महाराष्ट्रात",
    };

    private static readonly HashSet<string> HindiWords = new(StringComparer.Ordinal)
    {
        "है", "हैं", "का", "की", "के", "को", "में", "मेरा", "मेरी", "मेरे", "नहीं", "चाहिए",
        "और", "क्या",
    };

    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal)
    {
        ["english"] = English, ["angrezi"] = English, ["अंग्रेजी"] = English,
        ["hindi"] = "hi", ["हिंदी"] = "hi", ["हिन्दी"] = "hi", ["hinglish"] = Hinglish,
        ["marathi"] = "mr", ["मराठी"] = "mr", ["gujarati"] = "gu", ["ગુજરાતી"] = "gu",
        ["bengali"] = "bn", ["bangla"] = "bn", ["বাংলা"] = "bn", ["tamil"] = "ta",
        ["தமிழ்"] = "ta", ["telugu"] = "te", ["తెలుగు"] = "te", ["kannada"] = "kn",
        ["ಕನ್ನಡ"] = "kn", ["malayalam"] = "ml", ["മലയാളം"] = "ml", ["punjabi"] = "pa",
        ["ਪੰਜਾਬੀ"] = "pa",
    };

    public static bool Knows(string? code) => code is not null && All.Contains(code);

    /// <summary>The language that a whole text asks for by its name, or null.</summary>
    public static string? Named(string text) =>
        ByName.GetValueOrDefault(SpokenText.Normalise(text));

    /// <summary>The language a text is certainly in, or null when it tells nothing: a name, a
    /// number, "hi".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="current">The language so far: a Devanagari word that could be either leaves
    /// Marathi as it is.</param>
    public static string? Detect(string text, string? current = null)
    {
        string spoken = SpokenText.Normalise(text);
        string? byScript = spoken.Select(ScriptOf).FirstOrDefault(s => s is not null);
        string[] words = spoken.Split(' ');
        if (byScript == "hi")
        {
            if (words.Any(MarathiWords.Contains) || spoken.Contains('ळ')) return "mr";
            return current == "mr" && !words.Any(HindiWords.Contains) ? "mr" : "hi";
        }

        if (byScript is not null) return byScript;
        int english = words.Count(EnglishWords.Contains);
        int hinglish = words.Count(HinglishWords.Contains);
        if (hinglish > 0 && hinglish >= english) return Hinglish;
        // One word is not proof: "new", "shop" and "help" are Hinglish as well.
        return english >= 2 ? English : null;
    }

    private static string? ScriptOf(char letter) => letter switch
    {
        >= '\u0900' and <= '\u097F' => "hi",
        >= '\u0980' and <= '\u09FF' => "bn",
        >= '\u0A00' and <= '\u0A7F' => "pa",
        >= '\u0A80' and <= '\u0AFF' => "gu",
        >= '\u0B80' and <= '\u0BFF' => "ta",
        >= '\u0C00' and <= '\u0C7F' => "te",
        >= '\u0C80' and <= '\u0CFF' => "kn",
        >= '\u0D00' and <= '\u0D7F' => "ml",
        _ => null,
    };
}
