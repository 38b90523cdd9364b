using ConverseErp.Outbound.Limits;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>How fast a process takes marketing from its lanes: by its processors, and never faster
/// than all shops together may queue it. So whatever lies in the lanes, the work that it makes
/// beside answers has a bound, in the database too.</summary>
internal sealed class MarketingPace(BroadcastOptions options, TimeProvider clock)
{
    private TokenBucket _bucket = TokenBucket.Full(
        new Pace(options.InFlightMax, TimeSpan.FromSeconds(1.0 / Math.Min(
            options.PerSecondInAll, options.PerSecondPerCore * Environment.ProcessorCount))));

    /// <summary>So many are taken together at most.</summary>
    public int AtOnce => options.InFlightMax;

    /// <summary>Returns when so many may be taken; for one caller at a time.</summary>
    /// <param name="count">1 to <see cref="AtOnce"/>.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task TakeAsync(int count, CancellationToken cancel)
    {
        for (int i = 0; i < count; i++)
        {
            while (_bucket.Left(clock.GetUtcNow()) is { Ticks: > 0 } wait)
                await Task.Delay(wait, clock, cancel);
            _bucket = _bucket.Taken(clock.GetUtcNow());
        }
    }
}
