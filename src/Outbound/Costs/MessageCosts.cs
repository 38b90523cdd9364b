using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Costs;

/// <summary>Reads what messages cost. A day of the installation is summed over all shops, so it
/// is kept for half a minute.</summary>
internal sealed class MessageCosts(
    TenantSessions sessions, SystemSession system, OutboundOptions options, TimeProvider clock)
    : IMessageCosts
{
    private static readonly TimeSpan DayHolds = TimeSpan.FromSeconds(30);
    private volatile Summed? _summed;

    public async Task<MonthCosts> MonthAsync(
        BusinessId business, DateOnly month, CancellationToken cancel)
    {
        DateOnly first = new(month.Year, month.Month, 1);
        List<CostLine> lines = [];
        Money? budget = options.Budget;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read("""
                SELECT rate, sum(messages)::bigint, sum(cost)::bigint FROM outbound.cost_day
                WHERE business_id = $1 AND day >= $2 AND day < $3
                GROUP BY rate HAVING sum(messages) <> 0 OR sum(cost) <> 0 ORDER BY rate
                """, row => lines.Add(new CostLine(
                    (MessageRate)row.GetInt16(0), row.GetInt64(1),
                    new MessageCost(row.GetInt64(2)))),
                business.Value, first, first.AddMonths(1));
            reads.Read(
                "SELECT monthly FROM outbound.budget WHERE business_id = $1",
                row => budget = row.IsDBNull(0) ? options.Budget : new Money(row.GetInt64(0)),
                business.Value);
        }, cancel);
        return new MonthCosts(first, lines, budget);
    }

    public async Task<IReadOnlyList<CostLine>> DayAsync(DateOnly day, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (_summed is { } summed && summed.Day == day && now - summed.At < DayHolds)
            return summed.Lines;
        List<CostLine> lines = await system.ListAsync("""
            SELECT rate, sum(messages)::bigint, sum(cost)::bigint FROM outbound.cost_day
            WHERE day = $1 GROUP BY rate ORDER BY rate
            """, static row => new CostLine(
                (MessageRate)row.GetInt16(0), row.GetInt64(1),
                new MessageCost(row.GetInt64(2))), cancel, day);
        _summed = new Summed(day, now, lines);
        return lines;
    }

    public async Task<MessageCost> OfBillAsync(
        BusinessId business, string number, CancellationToken cancel) =>
        (await sessions.ListAsync(
            business, SessionUse.ReadNow, """
            SELECT COALESCE(sum(cost), 0)::bigint FROM outbound.message
            WHERE business_id = $1 AND bill = $2
            """, static row => new MessageCost(row.GetInt64(0)), cancel, business.Value,
            number))[0];

    private sealed record Summed(DateOnly Day, DateTimeOffset At, IReadOnlyList<CostLine> Lines);
}
