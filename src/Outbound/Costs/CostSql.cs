using ConverseErp.Contracts;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Costs;

/// <summary>The row of a message and the shop's day change together, or not at all.</summary>
/// <remarks>Messages are locked before days, everywhere, and shops are taken in their order: so
/// nobody waits in a circle.</remarks>
internal static class CostSql
{
    /// <summary>Charges what was accepted just now by our own reckoning, once per attempt; what
    /// its statuses have charged already stays.</summary>
    public static void Estimated(
        ITenantStatements statements, IReadOnlyList<Shipment> accepted, DateTimeOffset now)
    {
        Shipment[] of = [.. accepted.Where(s => s.Estimate is not null)];
        if (of.Length == 0) return;
        DateOnly day = IndianDay.Of(now);
        statements.Run("""
            WITH fresh AS (
              SELECT g.*, m.cost_day AS before
              FROM unnest($2::uuid[], $3::smallint[], $4::smallint[], $5::bigint[],
                $6::bigint[], $7::text[]) WITH ORDINALITY
                AS g (message_id, attempt, rate, cost, free, number, place)
              JOIN outbound.message m ON m.business_id = $1 AND m.message_id = g.message_id
              WHERE m.attempt = g.attempt AND m.charged_attempt IS DISTINCT FROM g.attempt
                AND m.state >= 4 AND (m.state <> 6 OR g.rate = 5)),
            used AS (
              INSERT INTO outbound.free_used AS u (business_id, phone_number_id, month, used)
              SELECT $1, number, $9, count(*) FROM fresh WHERE free IS NOT NULL
              GROUP BY number ORDER BY number
              ON CONFLICT (business_id, phone_number_id, month) DO UPDATE
                SET used = u.used + EXCLUDED.used
              RETURNING phone_number_id, used),
            placed AS (
              SELECT f.*,
                row_number() OVER (PARTITION BY number, free IS NULL ORDER BY place) AS nth,
                count(*) OVER (PARTITION BY number, free IS NULL) AS many
              FROM fresh f),
            priced AS (
              SELECT p.message_id, p.attempt, p.rate, p.before,
                CASE WHEN p.free IS NOT NULL AND u.used - p.many + p.nth <= p.free
                  THEN 0 ELSE p.cost END AS due
              FROM placed p LEFT JOIN used u ON u.phone_number_id = p.number),
            kept AS (
              UPDATE outbound.message m
              SET charged_attempt = p.attempt, estimate_rate = p.rate, estimate = p.due,
                  rate = CASE WHEN p.before IS NULL THEN p.rate ELSE m.rate END,
                  cost = CASE WHEN p.before IS NULL THEN p.due ELSE m.cost END,
                  cost_day = COALESCE(p.before, $8)
              FROM priced p
              WHERE m.business_id = $1 AND m.message_id = p.message_id)
            INSERT INTO outbound.cost_day AS d (business_id, day, rate, messages, cost)
            SELECT $1, $8, rate, count(*), sum(due) FROM priced WHERE before IS NULL
            GROUP BY rate ORDER BY rate
            ON CONFLICT (business_id, day, rate) DO UPDATE
              SET messages = d.messages + EXCLUDED.messages, cost = d.cost + EXCLUDED.cost
            """, statements.Business.Value,
            of.Select(s => s.Message.Message.Value).ToArray(),
            of.Select(s => (short)s.Attempt).ToArray(),
            of.Select(s => (short)s.Estimate!.Rate).ToArray(),
            of.Select(s => s.Estimate!.Cost.Hundredths).ToArray(),
            of.Select(s => s.Estimate!.FreeInMonth).ToArray(),
            of.Select(s => s.Number).ToArray(), day, new DateOnly(day.Year, day.Month, 1));
    }

    /// <summary>Charges that are others now; the rows are locked.</summary>
    public static void Corrected(
        ITenantStatements statements, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0) return;
        statements.Run("""
            UPDATE outbound.message m SET rate = c.rate, cost = c.cost, cost_day = c.day
            FROM unnest($2::uuid[], $3::smallint[], $4::bigint[], $5::date[])
              AS c (message_id, rate, cost, day)
            WHERE m.business_id = $1 AND m.message_id = c.message_id
            """, statements.Business.Value, corrections.Select(c => c.Message).ToArray(),
            corrections.Select(c => (short?)c.After?.Rate).ToArray(),
            corrections.Select(c => c.After?.Cost.Hundredths).ToArray(),
            corrections.Select(c => c.After?.Day).ToArray());
        (Charge Charge, int Sign)[] moves =
        [
            .. corrections.Where(c => c.Before is not null).Select(c => (c.Before!, -1)),
            .. corrections.Where(c => c.After is not null).Select(c => (c.After!, 1)),
        ];
        statements.Run("""
            INSERT INTO outbound.cost_day AS d (business_id, day, rate, messages, cost)
            SELECT $1, day, rate, sum(messages), sum(cost)
            FROM unnest($2::date[], $3::smallint[], $4::bigint[], $5::bigint[])
              AS c (day, rate, messages, cost)
            GROUP BY day, rate HAVING sum(messages) <> 0 OR sum(cost) <> 0
            ORDER BY day, rate
            ON CONFLICT (business_id, day, rate) DO UPDATE
              SET messages = d.messages + EXCLUDED.messages, cost = d.cost + EXCLUDED.cost
            """, statements.Business.Value, moves.Select(m => m.Charge.Day).ToArray(),
            moves.Select(m => (short)m.Charge.Rate).ToArray(),
            moves.Select(m => (long)m.Sign).ToArray(),
            moves.Select(m => m.Charge.Cost.Hundredths * m.Sign).ToArray());
    }
}

/// <summary>A message whose charge is another one now; null: none.</summary>
internal sealed record Correction(Guid Message, Charge? Before, Charge? After);
