using ConverseErp.Contracts;
using ConverseErp.Outbound.Sending;
using ConverseErp.Outbound.Upkeep;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Health;

/// <summary>While WhatsApp is known to deliver badly: what it has accepted and not sent for half
/// a minute goes by SMS, where it may. In good times a status that is late is only late.
/// </summary>
internal sealed class RescueLoop(
    SystemSession system, TenantSessions sessions, Routes routes, PersonalData personal,
    IDegradation degradation, TimeProvider clock, ILogger<RescueLoop> log)
    : SteadyLoop(TimeSpan.FromSeconds(5), clock, log)
{
    private const int AtOnce = 200;
    private static readonly TimeSpan Untold = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);

    internal override async Task LookAsync(CancellationToken cancel)
    {
        if (degradation.Now.Mode is not (Mode.WhatsAppDegraded or Mode.CompanionOnly)) return;
        DateTimeOffset now = Clock.GetUtcNow();
        DateTimeOffset after = now - Fresh;
        Guid last = Guid.Empty;
        while (true)
        {
            List<(Guid Business, Guid Message, DateTimeOffset AskedAt)> untold =
                await system.ListAsync("""
                    SELECT business_id, message_id, asked_at FROM outbound.message
                    WHERE asked_at >= $1 AND (asked_at, message_id) > ($1, $2) AND state = 4
                      AND via < 2 AND attempted_at < $3
                    ORDER BY asked_at, message_id LIMIT $4
                    """, r => (r.GetGuid(0), r.GetGuid(1), r.GetFieldValue<DateTimeOffset>(2)),
                    cancel, after, last, now - Untold, AtOnce);
            foreach (IGrouping<Guid, Guid> shop in untold
                .GroupBy(u => u.Business, u => u.Message).OrderBy(g => g.Key))
                await RescueAsync(new BusinessId(shop.Key), [.. shop], cancel);
            if (untold.Count < AtOnce) return;
            (after, last) = (untold[^1].AskedAt, untold[^1].Message);
        }
    }

    private async Task RescueAsync(BusinessId business, Guid[] messages, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        List<(Again Message, Route Via)> lost = [];
        StatementBatch reading = new();
        // What has not been kept may go no other way.
        reading.For(business).Read("""
            SELECT message_id, attempt, lane_key, body, via FROM outbound.message
            WHERE business_id = $1 AND message_id = ANY($2) AND state = 4
              AND body IS NOT NULL AND lane_key IS NOT NULL
            ORDER BY message_id FOR UPDATE
            """, r => lost.Add((
                new Again(
                    r.GetGuid(0), r.GetInt16(1), IsMarketing: false, r.GetString(2),
                    System.Text.Encoding.UTF8.GetBytes(
                        personal.Reveal(business, (byte[])r.GetValue(3))!)),
                (Route)r.GetInt16(4))), business.Value, messages);
        await session.ExecuteAsync(reading, cancel);
        StatementBatch writing = new();
        foreach ((Again message, Route via) in lost)
        {
            if (routes.Beyond(message.Request(business), via) is not { } further) continue;
            message.Send(writing.For(business), MustBe.Any, further, Clock.GetUtcNow());
            OutboundLog.Rerouted(Log, message.Message, business.Value);
        }

        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
    }
}
