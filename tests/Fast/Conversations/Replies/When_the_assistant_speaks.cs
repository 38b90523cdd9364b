using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

public sealed class When_the_assistant_speaks
{
    private const int CharsMax = 140;
    private const int HelpCharsMax = 240;

    public static TheoryData<string> EveryLanguage() => SaidPhrases.EveryLanguage();

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_phrase_is_said_and_short(string language)
    {
        SaidPhrase[] phrases = [.. SaidPhrases.Of(Speech.In(language))];

        Assert.True(phrases.Length > 70, $"{phrases.Length} phrases");
        Assert.All(phrases, phrase =>
        {
            Assert.False(string.IsNullOrWhiteSpace(phrase.Text), phrase.Name);
            int max = phrase.Name == nameof(Phrases.Help) ? HelpCharsMax : CharsMax;
            Assert.True(phrase.Text.Length <= max, $"{phrase.Text.Length}: {phrase.Text}");
        });
    }

    [Fact]
    public void Every_language_says_what_the_others_say()
    {
        string[][] names =
            [.. Speech.All.Select(p => SaidPhrases.Of(p).Select(Values).ToArray())];

        Assert.Equal(Speech.All.Count, names.Length);
        Assert.All(names, said => Assert.Equal(names[0], said));
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Whatever_a_phrase_is_told_it_says(string language)
    {
        SaidPhrase[] full =
        [
            .. SaidPhrases.Of(Speech.In(language)).Where(p => p.Turn == SaidPhrases.FullTurn),
        ];

        Assert.True(full.Sum(p => p.Told.Count) > 100);
        Assert.All(full, phrase => Assert.Equal([], Unsaid(phrase)));
    }

    [Fact]
    public void A_name_or_an_amount_left_out_would_be_found() =>
        Assert.Equal(["₹1,010"], Unsaid(new("Paid", 2, "✅ <0> ₹1,000", ["<0>", "₹1,010"])));

    [Theory]
    [InlineData("gu-Latn")]
    [InlineData("ml")]
    [InlineData("or")]
    [InlineData(null)]
    public void A_language_without_phrases_is_answered_in_Hinglish(string? asked) =>
        Assert.Equal("hi-Latn", Speech.In(asked).Language);

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_language_with_phrases_is_answered_in_itself(string language)
    {
        Assert.Equal(language, Speech.In(language).Language);
        Assert.True(Speech.Speaks(language));
    }

    [Theory]
    [InlineData("gu-Latn")]
    [InlineData("ta-Latn")]
    [InlineData("ml")]
    public void A_language_without_phrases_changes_no_chat(string language)
    {
        Assert.False(Speech.Speaks(language));
        Assert.False(Speech.ShownByScript(language));
    }

    private static IEnumerable<string> Unsaid(SaidPhrase phrase) =>
        phrase.Told.Where(told => !phrase.Text.Contains(told, StringComparison.Ordinal));

    // What a phrase passes on at each turn, whatever the language.
    private static string Values(SaidPhrase said) => said.Name + ": " + string.Join(
        ' ', Enumerable.Range(0, 6).SelectMany(at => (string[])[$"<{at}>", $"₹1,0{at}0", $"71{at}"])
            .Where(value => said.Text.Contains(value, StringComparison.Ordinal)));
}
