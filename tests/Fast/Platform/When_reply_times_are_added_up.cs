using ConverseErp.Platform.Running;

namespace ConverseErp.Tests.Fast.Platform;

public sealed class When_reply_times_are_added_up
{
    [Fact]
    public void The_percentile_of_two_processes_is_that_of_their_replies_together()
    {
        SurgeSignals first = new();
        SurgeSignals second = new();
        for (int i = 0; i < 90; i++) first.Replied(TimeSpan.FromMilliseconds(80));
        for (int i = 0; i < 10; i++) second.Replied(TimeSpan.FromMilliseconds(1500));

        double? p95 = ReplyTimes.P95([.. first.Take().Replies
            .Zip(second.Take().Replies, (a, b) => (long)a + b)]);

        Assert.InRange(p95!.Value, 1400, 1600);
    }

    [Theory]
    [InlineData(-50, 0, 25)]
    [InlineData(25, 0, 25)]
    [InlineData(26, 25, 50)]
    [InlineData(1000, 900, 1000)]
    [InlineData(1001, 1000, 1200)]
    [InlineData(600_000, 60_000, 120_000)]
    public void A_single_reply_lies_in_its_bucket(int ms, double from, double to)
    {
        long[] counts = new long[ReplyTimes.Count];
        counts[ReplyTimes.BucketOf(TimeSpan.FromMilliseconds(ms))] = 1;

        Assert.InRange(ReplyTimes.P95(counts)!.Value, from, to);
    }

    [Fact]
    public void Nothing_says_nothing() =>
        Assert.Null(ReplyTimes.P95(new long[ReplyTimes.Count]));

    [Fact]
    public void What_could_not_be_written_down_counts_the_next_time()
    {
        SurgeSignals signals = new();
        signals.Replied(TimeSpan.FromSeconds(1));
        signals.WebhookAnswered(failed: true);
        Measured lost = signals.Take();
        signals.WebhookAnswered(failed: false);

        signals.PutBack(lost);
        Measured all = signals.Take();

        Assert.Equal((1, 2, 1), (all.Replies.Sum(), all.Webhooks, all.WebhooksFailed));
        Assert.True(signals.Take().IsEmpty);
    }
}
