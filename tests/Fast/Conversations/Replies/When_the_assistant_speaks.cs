using System.Reflection;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Tests.Fast.Conversations.Replies;

public sealed class When_the_assistant_speaks
{
    private const int CharsMax = 140;
    private const int HelpCharsMax = 240;

    // Only marks, names and numbers: the same in every language.
    private static readonly string[] Wordless = ["StockIs", "PriceIs"];

    private static readonly string[] Periods = ["today", "this_month", "last_month"];

    public static TheoryData<string> EveryLanguage() => new(Speech.All.Select(p => p.Language));

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_phrase_is_said_and_short(string language)
    {
        (string Name, string Text)[] phrases = [.. Said(Speech.In(language))];

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
        string[][] names = [.. Speech.All.Select(p => Said(p).Select(s => Values(s)).ToArray())];

        Assert.Equal(3, names.Length);
        Assert.All(names, said => Assert.Equal(names[0], said));
    }

    [Fact]
    public void Hindi_is_written_in_its_own_script()
    {
        Assert.All(
            Said(Speech.In("hi")).Where(p => !Wordless.Contains(p.Name)),
            phrase => Assert.Contains(phrase.Text, IsDevanagari));
        Assert.All(Speech.In("hi").Refusals.Values, text => Assert.Contains(text, IsDevanagari));
    }

    [Theory]
    [InlineData("hi", "hi")]
    [InlineData("mr", "hi")]
    [InlineData("en", "en")]
    [InlineData("hi-Latn", "hi-Latn")]
    [InlineData("gu-Latn", "hi-Latn")]
    [InlineData("ta", "hi-Latn")]
    [InlineData(null, "hi-Latn")]
    public void A_language_without_phrases_is_answered_in_the_nearest(
        string? asked, string answered) =>
        Assert.Equal(answered, Speech.In(asked).Language);

    private static IEnumerable<(string Name, string Text)> Said(Phrases phrases)
    {
        BindingFlags here = BindingFlags.Public | BindingFlags.Instance;
        foreach (PropertyInfo word in typeof(Phrases).GetProperties(here))
        {
            if (word.Name != nameof(Phrases.Language))
                yield return (word.Name, (string)word.GetValue(phrases)!);
        }

        foreach (MethodInfo phrase in typeof(Phrases).GetMethods(here))
        {
            if (phrase is not { IsAbstract: true, IsSpecialName: false }) continue;
            foreach (int turn in (int[])[0, 1, 2])
            {
                object?[] values =
                    [.. phrase.GetParameters().Select((p, at) => Sample(p, at, turn))];
                yield return (phrase.Name, (string)phrase.Invoke(phrases, values)!);
            }
        }
    }

    // What a phrase must pass on: the names and amounts that it was given.
    private static string Values((string Name, string Text) said) => said.Name + ": " + string.Join(
        ' ', Enumerable.Range(0, 6).SelectMany(at => (string[])[$"<{at}>", $"₹1,0{at}0", $"71{at}"])
            .Where(value => said.Text.Contains(value, StringComparison.Ordinal)));

    private static object? Sample(ParameterInfo parameter, int at, int turn) =>
        parameter.ParameterType switch
        {
            var t when t == typeof(string) && parameter.Name == "period" =>
                Periods[turn],
            var t when t == typeof(string) => $"<{at}>",
            var t when t == typeof(Money) || t == typeof(Money?) =>
                Money.FromRupees((1000 + (at * 10)) * (turn - 1)),
            var t when t == typeof(bool) => turn > 0,
            var t when t == typeof(int?) => turn == 0 ? null : turn == 1 ? 0 : 710 + at,
            var t when t == typeof(int) => 710 + at,
            var t when t == typeof(PaymentMode) => PaymentMode.Cash + turn,
            _ => throw new InvalidOperationException($"{parameter.ParameterType} has no sample."),
        };

    private static bool IsDevanagari(char c) => c is >= 'ऀ' and <= 'ॿ';
}
