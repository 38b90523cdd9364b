namespace ConverseErp.Conversations.Replies;

/// <summary>The phrases of each language.</summary>
internal static class Speech
{
    private static readonly Phrases Hinglish = new HinglishPhrases();

    private static readonly Dictionary<string, Phrases> All = new(StringComparer.Ordinal)
    {
        ["en"] = new EnglishPhrases(),
        ["hi-Latn"] = Hinglish,
    };

    /// <summary>Phrases in a language; romanised tongues and languages without phrases of their
    /// own are answered in Hinglish, which most shops read.</summary>
    public static Phrases In(string? language) =>
        language is not null && All.TryGetValue(language, out Phrases? phrases)
            ? phrases
            : Hinglish;

    public static bool Speaks(string language) => All.ContainsKey(language);
}
