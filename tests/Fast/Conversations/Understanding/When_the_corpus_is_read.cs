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
}
