namespace ConverseErp.Conversations.Dialogue;

/// <summary>The small words of answers. What holds any other word may be about something else,
/// and an answer to a question about money is never guessed from one word of a sentence.
/// </summary>
internal static class AnswerWords
{
    private const int WordsMax = 6;

    private static readonly HashSet<string> Cash = new(StringComparer.Ordinal)
    {
        "cash", "nakad", "nagad", "naqad", "rokda", "नकद", "नगद", "कैश", "रोख", "રોકડા", "নগদ",
    };

    private static readonly HashSet<string> Credit = new(StringComparer.Ordinal)
    {
        "credit", "udhaar", "udhar", "udhari", "khata", "khate", "उधार", "उधारी", "खाता",
        "खाते", "ઉધાર", "ধার", "বাকি",
    };

    private static readonly HashSet<string> Refusing = new(StringComparer.Ordinal)
    {
        "nahi", "nahin", "nhi", "nai", "mat", "no", "not", "dont", "don", "never", "without",
        "bina", "नहीं", "नही", "मत", "बिना", "नको", "नाही",
    };

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "kitna", "kitni", "kitne", "kya", "kab", "kaise", "kahan", "kyun", "kyu", "kaun", "kis",
        "kiska", "batao", "dikhao", "how", "what", "when", "why", "where", "who", "show",
        "कितना", "कितनी", "कितने", "क्या", "कब", "कैसे", "कहाँ", "कहां", "क्यों", "कौन", "बताओ",
        "दिखाओ",
    };

    private static readonly HashSet<string> Slight = new(StringComparer.Ordinal)
    {
        "haan", "han", "ha", "ji", "yes", "ok", "okay", "theek", "thik", "hai", "par", "pe", "per",
        "me", "mein", "se", "ko", "likh", "likho", "likhlo", "lo", "le", "do", "de", "dedo", "kar",
        "karo", "kardo", "rakho", "chalega", "na", "liya", "liye", "diya", "mila", "paid",
        "phir", "fir", "bhi", "hi", "wala", "wali", "on",
        "in", "by", "it", "the", "a", "as", "please", "sir", "bhai", "bhaiya", "paisa", "paise",
        "हाँ", "हां", "जी", "ठीक", "है", "पर", "में", "से", "को", "लिख", "लिखो", "लो", "दो", "दे",
        "कर", "करो", "फिर", "भी", "ही", "वाला", "वाली", "ना",
    };

    private static readonly HashSet<string> Waiting = new(StringComparer.Ordinal)
    {
        "ruko", "rukiye", "ruk", "wait", "ek", "minute", "min", "abhi", "baad", "later", "hold",
        "thahro", "thamba", "रुको", "रुकिए", "थांबा", "અટકો", "ஒரு", "நிமிஷம்", "இரு", "ఆగు",
        "ఆగండి",
        "ಇರಿ", "দাঁড়াও", "ਰੁਕੋ",
    };

    /// <summary>A small word, which changes nothing that is said beside it.</summary>
    public static bool IsSlight(string word) => Slight.Contains(word);

    /// <summary>"ruko", "ek minute": nobody's name, and no answer yet.</summary>
    public static bool Hesitates(string[] words) =>
        words.Length > 0 && words.All(w => Waiting.Contains(w) || Slight.Contains(w));

    private static readonly HashSet<string> Letting = new(StringComparer.Ordinal)
    {
        "rehne", "rahne", "rehndo", "rehnedo", "chhodo", "chodo", "leave", "रहने", "छोड़ो", "राहू",
        "રહેવા", "থাক", "விடுங்க", "వద్దు", "ಬಿಡಿ", "ਰਹਿਣ", "nako", "नको", "nathi", "નથી", "જોઈતું",
        "lagbena", "লাগবে", "vendam", "venda", "வேண்டாம்", "vaddu", "beda", "ಬೇಡ", "ਨਹੀਂ",
    };

    /// <summary>"rehne do": what was asked for is not wanted any more.</summary>
    public static bool LetsBe(string? said) =>
        Of((said ?? "").ToLowerInvariant()).Any(Letting.Contains);

    public static string[] Of(string plain) =>
        plain.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"kitna", "?": asks something back.</summary>
    public static bool Asks(string? said, string[] words) =>
        said?.Contains('?', StringComparison.Ordinal) == true || words.Any(Asking.Contains);

    /// <summary>"udhaar na do" refuses; "udhaar likh do na" asks nicely.</summary>
    public static bool Refuses(string[] words) =>
        words.Any(Refusing.Contains) || words.SkipLast(1).Any(w => w is "na" or "ना" or "न");

    /// <summary>"udhaar mat do": no credit, and no other way of paying named.</summary>
    public static bool RefusesCredit(string[] words) =>
        Refuses(words) && words.Any(Credit.Contains) && !words.Any(Cash.Contains);

    /// <summary>How to pay, in an answer that says nothing else: "haan, udhaar likh lo". A bare
    /// "khata" asks to see it.</summary>
    /// <returns>True for credit, false for cash.</returns>
    public static bool? Pays(string[] words)
    {
        bool cash = words.Any(Cash.Contains);
        bool credit = words.Any(Credit.Contains);
        if (cash == credit || words.Length > WordsMax || words is ["khata" or "खाता"]) return null;
        return words.All(w => Cash.Contains(w) || Credit.Contains(w) || Slight.Contains(w))
            ? credit
            : null;
    }

    /// <summary>Says the label's own words and nothing else of weight.</summary>
    public static bool Keeps(string[] words, string[] label) =>
        words.All(w => label.Contains(w, StringComparer.Ordinal) || Slight.Contains(w))
        && words.Any(w => w.Length > 1 && !Slight.Contains(w)
            && label.Contains(w, StringComparer.Ordinal));
}
