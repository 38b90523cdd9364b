using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

/// <summary>Each language in its own script, and the same mark whatever the language.</summary>
public sealed class When_a_script_is_kept
{
    private static readonly Dictionary<string, int> Blocks = new()
    {
        ["hi"] = 0x0900, ["mr"] = 0x0900, ["bn"] = 0x0980, ["pa"] = 0x0A00, ["gu"] = 0x0A80,
        ["ta"] = 0x0B80, ["te"] = 0x0C00, ["kn"] = 0x0C80,
    };

    private static readonly string[] Marks =
        ["✅", "❓", "⚠️", "⛔", "⏳", "📝", "ℹ️", "👉", "📍"];

    // Only marks, names and numbers: the same in every language.
    private static readonly string[] Wordless =
        [nameof(Phrases.StockIs), nameof(Phrases.PriceIs)];

    public static TheoryData<string> EveryLanguage() => SaidPhrases.EveryLanguage();

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void No_letter_of_another_Indian_script_slips_in(string language) =>
        Assert.All(All(Speech.In(language)), phrase => Assert.Equal("", Foreign(phrase, language)));

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_language_with_a_script_is_written_in_it(string language)
    {
        Assert.Equal(Blocks.ContainsKey(language), Speech.ShownByScript(language));
        if (!Blocks.TryGetValue(language, out int block)) return;
        Assert.All(
            All(Speech.In(language)).Where(p => !Wordless.Contains(p.Name)),
            phrase => Assert.Contains(phrase.Text, c => IsIn(block, c)));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void It_begins_with_the_same_mark_as_in_English(string language)
    {
        string[] english = [.. All(Speech.In("en")).Select(Marked)];
        string[] here = [.. All(Speech.In(language)).Select(Marked)];

        Assert.True(english.Length > 250, $"{english.Length} phrases");
        Assert.Equal(english.Order(), here.Order());
    }

    [Fact]
    public void A_slip_would_be_found()
    {
        Assert.Equal("ક", Foreign(new("a", 2, "✅ রমেশ ક।", []), "bn"));
        Assert.Equal("क", Foreign(new("a", 2, "क ok", []), "hi-Latn"));
        Assert.Equal("", Foreign(new("a", 2, "⛔ ਨਹੀਂ। UPI ₹500", []), "pa"));
        Assert.Equal("a 2 ⚠️", Marked(new("a", 2, "⚠️ ok", [])));
        Assert.Equal("a 2 ", Marked(new("a", 2, "ok", [])));
    }

    private static IEnumerable<SaidPhrase> All(Phrases phrases) =>
        SaidPhrases.Of(phrases).Concat(SaidPhrases.RefusalsOf(phrases));

    private static string Foreign(SaidPhrase phrase, string language) => string.Concat(
        phrase.Text.Where(c => IsIndic(c)
            && !(Blocks.TryGetValue(language, out int block) && IsIn(block, c))));

    // The danda ends sentences of Bengali and Punjabi as well.
    private static bool IsIndic(char c) =>
        c is >= '\u0900' and <= '\u0DFF' and not ('\u0964' or '\u0965');

    private static bool IsIn(int block, char c) => c >= block && c < block + 0x80;

    private static string Marked(SaidPhrase phrase) =>
        $"{phrase.Name} {phrase.Turn} " + Marks.FirstOrDefault(
            mark => phrase.Text.StartsWith(mark, StringComparison.Ordinal));
}
