using ConverseErp.Contracts;
using ConverseErp.Outbound.Upkeep;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Health;

/// <summary>Writes what this process counted, sums what all did, and proposes a mode while
/// WhatsApp delivers badly. Every process of the role decides alike.</summary>
internal sealed class DeliveryWatch(
    SystemSession system, DeliveryTally tally, ProviderHealth health, IDegradation degradation,
    OutboundOptions options, TimeProvider clock, ILogger<DeliveryWatch> log)
    : SteadyLoop(TimeSpan.FromSeconds(5), clock, log)
{
    /// <summary>The detector's permanent name.</summary>
    public const string Detector = "outbound-delivery";

    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(30);
    private readonly Guid _process = Guid.CreateVersion7();
    private bool _proposed;

    internal override async Task LookAsync(CancellationToken cancel)
    {
        await WriteAsync(tally.Changes(), cancel);
        DateTimeOffset now = Clock.GetUtcNow();
        List<DeliveryCount> counts = await SumAsync(now, cancel);
        health.Set(DeliveryDecision.Switched(counts, now, options.Delivery));
        (Mode mode, string reason) = DeliveryDecision.Of(counts, now, options.Delivery);
        if (mode == Mode.Full && !_proposed) return;
        await degradation.ProposeAsync(
            new ModeProposal(
                Detector, mode, mode == Mode.Full ? "delivers again" : reason, now + Holds),
            cancel);
        _proposed = mode != Mode.Full;
    }

    private async Task WriteAsync(IReadOnlyList<DeliveryCount> changes, CancellationToken cancel)
    {
        if (changes.Count == 0) return;
        await system.RunAsync("""
            WITH gone AS (
              DELETE FROM outbound.delivery WHERE at < now() - interval '10 minutes')
            INSERT INTO outbound.delivery
              (process, provider, at, accepted, seen, delivered, failed, delivered_at)
            SELECT $1, t.* FROM unnest($2::text[], $3::timestamptz[], $4::integer[],
              $5::integer[], $6::integer[], $7::integer[], $8::timestamptz[]) AS t
            ON CONFLICT (process, provider, at) DO UPDATE
              SET accepted = EXCLUDED.accepted, seen = EXCLUDED.seen,
                  delivered = EXCLUDED.delivered, failed = EXCLUDED.failed,
                  delivered_at = EXCLUDED.delivered_at
            """, cancel, _process, changes.Select(c => c.Provider).ToArray(),
            changes.Select(c => c.At).ToArray(), changes.Select(c => c.Accepted).ToArray(),
            changes.Select(c => c.Seen).ToArray(), changes.Select(c => c.Delivered).ToArray(),
            changes.Select(c => c.Failed).ToArray(), changes.Select(c => c.DeliveredAt).ToArray());
    }

    private Task<List<DeliveryCount>> SumAsync(DateTimeOffset now, CancellationToken cancel) =>
        system.ListAsync("""
            SELECT provider, at, sum(accepted), sum(seen), sum(delivered), sum(failed),
                   max(delivered_at)
            FROM outbound.delivery WHERE at > $1 GROUP BY provider, at
            """, r => new DeliveryCount(
                r.GetString(0), r.GetFieldValue<DateTimeOffset>(1), (int)r.GetInt64(2),
                (int)r.GetInt64(3), (int)r.GetInt64(4), (int)r.GetInt64(5),
                r.IsDBNull(6) ? null : r.GetFieldValue<DateTimeOffset>(6)),
            cancel, now - TimeSpan.FromMinutes(8));
}
