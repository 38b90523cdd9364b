namespace ConverseErp.Conversations.Replies;

/// <summary>The phrases of each language.</summary>
internal static class Speech
{
    private static readonly Phrases Hinglish = new HinglishPhrases();

    private static readonly Phrases Hindi = new HindiPhrases();

    /// <summary>Every language that has phrases of its own.</summary>
    public static IReadOnlyList<Phrases> All { get; } =
        [new EnglishPhrases(), Hinglish, Hindi];

    // Marathi shares its script with Hindi: better than Latin letters until it has its own.
    private static readonly Dictionary<string, Phrases> ByLanguage =
        new(All.Select(p => KeyValuePair.Create(p.Language, p)), StringComparer.Ordinal)
        {
            ["mr"] = Hindi,
        };

    /// <summary>Phrases in a language; romanised tongues and languages without phrases of their
    /// own are answered in Hinglish, which most shops read.</summary>
    public static Phrases In(string? language) =>
        language is not null && ByLanguage.TryGetValue(language, out Phrases? phrases)
            ? phrases
            : Hinglish;

    public static bool Speaks(string language) => ByLanguage.ContainsKey(language);

    /// <summary>True when a single word in it shows the language, because its script does.
    /// </summary>
    public static bool ShownByScript(string language) => language is "hi" or "mr";
}
