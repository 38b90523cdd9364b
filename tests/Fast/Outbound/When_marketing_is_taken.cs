using ConverseErp.Outbound.Broadcasts;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>Whatever lies in the lanes: a process works on no more of it than all shops together
/// may queue in the same time.</summary>
public sealed class When_marketing_is_taken
{
    private readonly PassingClock _clock = new();

    [Theory]
    [InlineData(100, 8)]
    [InlineData(40, 3)]
    public async Task No_second_holds_more_than_the_pace_and_one_handful(int perSecond, int atOnce)
    {
        MarketingPace pace = new(
            new BroadcastOptions
            {
                PerSecondInAll = perSecond, InFlightMax = atOnce, PerSecondPerCore = 1_000,
            }, _clock);
        List<DateTimeOffset> taken = [];
        while (taken.Count < 1_000)
        {
            await pace.TakeAsync(atOnce, CancellationToken.None);
            taken.AddRange(Enumerable.Repeat(_clock.Now, atOnce));
        }

        Assert.All(taken, from => Assert.InRange(
            taken.Count(at => at >= from && at < from.AddSeconds(1)), 1, perSecond + atOnce));
        // And not slower than that either.
        Assert.InRange((taken[^1] - taken[0]).TotalSeconds, 0, (1_000.0 / perSecond) + 0.2);
    }

    [Fact]
    public async Task A_small_machine_takes_less()
    {
        MarketingPace pace = new(
            new BroadcastOptions { PerSecondInAll = 100_000, PerSecondPerCore = 10 }, _clock);
        DateTimeOffset from = _clock.Now;
        for (int i = 0; i < 50; i++) await pace.TakeAsync(8, CancellationToken.None);

        Assert.InRange(
            (_clock.Now - from).TotalSeconds, 39.0 / Environment.ProcessorCount,
            41.0 / Environment.ProcessorCount);
    }

    [Fact]
    public async Task A_process_that_stops_does_not_wait_for_its_pace()
    {
        MarketingPace pace = new(
            new BroadcastOptions { PerSecondInAll = 1, InFlightMax = 1 }, TimeProvider.System);
        await pace.TakeAsync(1, CancellationToken.None);
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(20));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => pace.TakeAsync(1, stop.Token));
    }

    /// <summary>A clock on which what is waited for is over at once.</summary>
    private sealed class PassingClock : TimeProvider
    {
        public DateTimeOffset Now { get; private set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;

        public override ITimer CreateTimer(
            TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            // Real timers count whole milliseconds, too.
            Now += TimeSpan.FromMilliseconds(Math.Ceiling(dueTime.TotalMilliseconds));
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
