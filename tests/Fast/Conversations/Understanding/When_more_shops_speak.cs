using ConverseErp.Conversations.Understanding;
using Xunit.Abstractions;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Our own messages: a grocer in all ten languages, and three other kinds of shop. What
/// they mean was read and agreed line by line; a change that moves one shows here.</summary>
public sealed class When_more_shops_speak(ITestOutputHelper output)
{
    [Theory]
    [InlineData("grocer", "catalog")]
    [InlineData("hardware", "hardware")]
    [InlineData("medical", "medical")]
    [InlineData("garments", "garments")]
    public void Their_messages_mean_what_they_meant(string messages, string catalog)
    {
        ShopLexicon shop = Fixtures.Load(catalog + ".csv", "parties.csv");
        Scorer scorer = new();

        foreach (string line in File.ReadLines(Fixtures.PathOf(messages + ".jsonl")))
        {
            if (line.Length > 0) scorer.Score(line, shop);
        }

        output.WriteLine(scorer.Table());
        Assert.True(scorer.Count > 25);
        Assert.True(scorer.Faults.Count == 0, string.Join('\n', scorer.Faults));
    }

    // Written by others than the engine's authors, in all ten languages, with what is hard on
    // purpose: spelling by ear, chatter with numbers, promises, denials. Not all of it is
    // understood; what counts is that the share does not fall, and that next to nothing is
    // booked wrongly without a question.
    [Theory]
    [InlineData("wide-grocer", "catalog", "parties", 98.8, 97.3, 0.2)]
    [InlineData("wide-regional", "catalog", "parties", 98.3, 94.8, 0.2)]
    [InlineData("wide-stationery", "stationery", "stationery-parties", 93, 88, 2)]
    [InlineData("wide-greengrocer", "greengrocer", "greengrocer-parties", 96, 91, 2)]
    public void Messages_of_strangers_are_mostly_understood_and_hardly_ever_booked_wrongly(
        string messages, string catalog, string parties, double intent, double exact,
        double wrong)
    {
        ShopLexicon shop = Fixtures.Load(catalog + ".csv", parties + ".csv");
        Scorer scorer = new();

        foreach (string line in File.ReadLines(Fixtures.PathOf(messages + ".jsonl")))
        {
            if (line.Length > 0) scorer.Score(line, shop);
        }

        output.WriteLine(scorer.Table());
        output.WriteLine(string.Join('\n', scorer.Faults));
        Assert.True(100.0 * scorer.IntentRight / scorer.Count >= intent, scorer.Table());
        Assert.True(100.0 * scorer.Exact / scorer.Count >= exact, scorer.Table());
        Assert.True(100.0 * scorer.WrongAndPosted / scorer.Count <= wrong, scorer.Table());
    }
}
