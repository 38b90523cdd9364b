using System.Text.Json;
using Xunit.Abstractions;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_the_corpus_is_read(ITestOutputHelper output)
{
    [Fact]
    public void The_agreed_shares_are_right_and_nothing_wrong_is_posted_unasked()
    {
        Scorer scorer = new();

        foreach (string line in File.ReadLines(Fixtures.PathOf("dev.jsonl")))
        {
            if (line.Length > 0) scorer.Score(line, Fixtures.Grocer);
        }

        output.WriteLine(scorer.Table());
        foreach (string fault in scorer.Faults) output.WriteLine(fault);
        Assert.True(scorer.IntentRight >= 0.99 * scorer.Count, scorer.Table());
        Assert.True(scorer.Exact >= 0.97 * scorer.Count, scorer.Table());
        Assert.True(scorer.WrongAndPosted <= 0.002 * scorer.Count, scorer.Table());
    }

    [Fact]
    public void Plain_sales_are_hardly_ever_doubted()
    {
        string[] doubted = [.. File.ReadLines(Fixtures.PathOf("dev.jsonl"))
            .Where(line => line.Contains("order.create", StringComparison.Ordinal)
                && line.Contains("\"from\":\"owner\"", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
            .Where(text => Fixtures.Grocer.Owner(text).Doubts.Count > 0)];

        foreach (string text in doubted)
        {
            output.WriteLine(
                text + " -> " + string.Join(' ', Fixtures.Grocer.Owner(text).Doubts));
        }

        Assert.InRange(doubted.Length, 0, 2);
    }
}
