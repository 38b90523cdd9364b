using ConverseErp.Outbound.Sending;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Upkeep;

/// <summary>Once a minute: interrupted messages that nobody told about are reported (they stay
/// unknown: only a status settles them), uploads past their life are forgotten.</summary>
internal sealed class OutboundUpkeep(
    SystemSession system, NumberGates gates, OutboundOptions options, TimeProvider clock,
    ILogger<OutboundUpkeep> log) : SteadyLoop(TimeSpan.FromMinutes(1), clock, log)
{
    private const int ForgetMax = 5000;

    // An answer to a bill is not a year late.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    // A provider tells of a message for a week.
    private static readonly TimeSpan Told = TimeSpan.FromDays(8);
    private long _reported;

    internal override async Task LookAsync(CancellationToken cancel)
    {
        DateTimeOffset now = Clock.GetUtcNow();
        DateTimeOffset since = now - TimeSpan.FromMinutes(options.UnsettledAfterMinutes);
        long unsettled = (await system.ListAsync(
            "SELECT count(*) FROM outbound.unsettled WHERE since < $1",
            r => r.GetInt64(0), cancel, since))[0];
        (long waiting, long limited) = (await system.ListAsync(
            "SELECT count(*), count(*) FILTER (WHERE limited) FROM outbound.waiting",
            r => (r.GetInt64(0), r.GetInt64(1)), cancel))[0];
        OutboundMetrics.Open(unsettled, waiting, limited, gates.ClosedCount);
        if (unsettled > _reported)
            OutboundLog.Unsettled(Log, unsettled, options.UnsettledAfterMinutes);
        _reported = unsettled;
        await system.RunAsync(
            "DELETE FROM outbound.stepped_in WHERE at < $1", cancel, now - Remembered);
        await system.RunAsync(
            "DELETE FROM outbound.untracked WHERE at < $1", cancel, now - Told);
        int forgotten;
        do
        {
            forgotten = await system.RunAsync("""
                DELETE FROM outbound.media WHERE (business_id, phone_number_id, blob) IN (
                  SELECT business_id, phone_number_id, blob FROM outbound.media
                  WHERE expires_at < $1 LIMIT $2)
                """, cancel, now, ForgetMax);
        }
        while (forgotten == ForgetMax);
    }
}
