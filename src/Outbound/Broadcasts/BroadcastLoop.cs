using System.Runtime.InteropServices;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Upkeep;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Gives running broadcasts their turns: the one that has waited longest first, each
/// number at its pace and all numbers together at theirs, whatever the number of processes. So
/// what is queued in a second has a bound that no number of broadcasts moves.</summary>
internal sealed class BroadcastLoop(
    SystemSession system, BroadcastTurns turns, BroadcastOptions options, TimeProvider clock,
    ILogger<BroadcastLoop> log) : SteadyLoop(Every, clock, log)
{
    private const int LookMax = 200;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    internal override async Task LookAsync(CancellationToken cancel)
    {
        DateTimeOffset now = Clock.GetUtcNow();
        List<Due> due = await system.ListAsync("""
            SELECT business_id, broadcast_id, phone_number_id FROM outbound.broadcast_turn
            WHERE due_at <= $1 ORDER BY due_at LIMIT $2
            """, r => new Due(new BusinessId(r.GetGuid(0)), r.GetGuid(1), r.GetString(2)),
            cancel, now, LookMax);
        BroadcastMetrics.Due(due.Count);
        foreach (Due one in due.DistinctBy(d => d.Number))
        {
            if (!await PacedAsync("", Share, now, cancel)) return;
            if (!await PacedAsync(one.Number, Every, now, cancel)) continue;
            try
            {
                await turns.TakeAsync(one.Business, one.Broadcast, cancel);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // The others have their turn all the same.
                OutboundLog.UpkeepTrouble(Log, error.Message);
                await system.RunAsync("""
                    UPDATE outbound.broadcast_turn SET due_at = $3
                    WHERE business_id = $1 AND broadcast_id = $2
                    """, cancel, one.Business.Value, one.Broadcast, now.AddSeconds(30));
            }
        }
    }

    // Of a second, for one turn of one number.
    private TimeSpan Share => Every * ((double)options.PerSecond / options.PerSecondInAll);

    /// <summary>Takes a step of the pace; false: it is not due yet. Unused seconds are lost,
    /// except for one.</summary>
    private async Task<bool> PacedAsync(
        string number, TimeSpan step, DateTimeOffset now, CancellationToken cancel) =>
        await system.RunAsync("""
            INSERT INTO outbound.broadcast_pace AS p (phone_number_id, next_at)
            VALUES ($1, $2::timestamptz + $3)
            ON CONFLICT (phone_number_id) DO UPDATE
              SET next_at = GREATEST(p.next_at, $2 - interval '1 second' + $3) + $3
              WHERE p.next_at <= $2
            """, cancel, number, now, step) == 1;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Due(BusinessId Business, Guid Broadcast, string Number);
}
