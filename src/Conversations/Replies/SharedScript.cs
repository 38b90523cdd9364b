namespace ConverseErp.Conversations.Replies;

/// <summary>Hindi and Marathi are written in one script. A chat in one of them is not left for the
/// other because of "2 किलो" or a name: only for a word that the other alone has.</summary>
internal static class SharedScript
{
    // Without what both have: का, की, ने, कर, उधार, बाकी, खर्च.
    private static readonly HashSet<string> Hindi = new(StringComparer.Ordinal)
    {
        "है", "हैं", "के", "को", "में", "से", "नहीं", "और", "क्या", "कितना", "कितनी", "कितने",
        "दो", "लो", "दिए", "दिया", "लिखो", "लिखिए", "गलत", "चाहिए", "हाँ", "हां", "मेरा", "मेरी",
        "मेरे", "आई", "आया", "भेजो", "भेजिए", "रहने", "बिक्री", "चीनी", "यह", "ये", "बताओ",
    };

    private static readonly HashSet<string> Marathi = new(StringComparer.Ordinal)
    {
        "आहे", "आहेत", "नाही", "नको", "काय", "किती", "द्या", "घ्या", "करा", "लिहा", "पाहिजे",
        "हवं", "हवे", "हवी", "झालं", "झाले", "झाला", "झाली", "दिले", "दिला", "दिली", "आणि", "माझा",
        "माझे", "माझी", "माझं", "आजची", "आजचा", "होय", "चूक", "चुकलं", "चुकले", "आली", "आला",
        "साखर", "चहा", "विक्री", "हिशोब", "पाठवा", "सांगा", "राहू", "मला", "हे", "ते",
    };

    /// <param name="language">What the message was heard as.</param>
    /// <param name="before">The language of the chat so far.</param>
    public static bool Keeps(string language, string before, string text) =>
        (language, before) switch
        {
            ("hi", "mr") => !Holds(text, Hindi),
            ("mr", "hi") => !Holds(text, Marathi),
            _ => false,
        };

    private static bool Holds(string text, HashSet<string> words) => text
        .Split([' ', ',', '.', '?', '!', '।', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Any(words.Contains);
}
