using ConverseErp.Outbound.Sending;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Upkeep;

/// <summary>Once a minute: interrupted messages that nobody told about are reported (they stay
/// unknown: only a status settles them), uploads past their life are forgotten.</summary>
internal sealed class OutboundUpkeep(
    SystemSession system, NumberGates gates, OutboundOptions options, TimeProvider clock,
    ILogger<OutboundUpkeep> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);
    private const int ForgetMax = 5000;
    private long _reported;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
                await Task.Delay(Every, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                OutboundLog.UpkeepTrouble(log, error.Message);
                await Task.Delay(Every, clock, stoppingToken).ContinueWith(
                    static _ => { }, TaskScheduler.Default);
            }
        }
    }

    internal async Task LookAsync(CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset since = now - TimeSpan.FromMinutes(options.UnsettledAfterMinutes);
        long unsettled = (await system.ListAsync(
            "SELECT count(*) FROM outbound.unsettled WHERE since < $1",
            r => r.GetInt64(0), cancel, since))[0];
        long waiting = (await system.ListAsync(
            "SELECT count(*) FROM outbound.waiting", r => r.GetInt64(0), cancel))[0];
        OutboundMetrics.Open(unsettled, waiting, gates.ClosedCount);
        if (unsettled > _reported)
            OutboundLog.Unsettled(log, unsettled, options.UnsettledAfterMinutes);
        _reported = unsettled;
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
