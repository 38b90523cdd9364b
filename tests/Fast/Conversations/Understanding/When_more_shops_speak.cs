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
}
