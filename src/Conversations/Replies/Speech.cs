namespace ConverseErp.Conversations.Replies;

/// <summary>The phrases of each language.</summary>
internal static class Speech
{
    private static readonly Phrases Hinglish = new HinglishPhrases();

    /// <summary>Every language that is answered in, each in its own script.</summary>
    public static IReadOnlyList<Phrases> All { get; } =
    [
        new EnglishPhrases(), Hinglish, new HindiPhrases(), new MarathiPhrases(),
        new GujaratiPhrases(), new TamilPhrases(), new TeluguPhrases(), new BengaliPhrases(),
        new KannadaPhrases(), new PunjabiPhrases(),
    ];

    private static readonly Dictionary<string, Phrases> ByLanguage =
        All.ToDictionary(p => p.Language, StringComparer.Ordinal);

    /// <summary>Phrases in a language; romanised tongues and languages without phrases of their
    /// own are answered in Hinglish, which most shops read.</summary>
    public static Phrases In(string? language) =>
        language is not null && ByLanguage.TryGetValue(language, out Phrases? phrases)
            ? phrases
            : Hinglish;

    public static bool Speaks(string language) => ByLanguage.ContainsKey(language);

    /// <summary>True when a single word in it shows the language, because its script does. The
    /// engine tells Hindi from Marathi by their words.</summary>
    public static bool ShownByScript(string language) =>
        language is not ("en" or "hi-Latn") && Speaks(language);
}
