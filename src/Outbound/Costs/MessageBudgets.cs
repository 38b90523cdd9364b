using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Costs;

/// <summary>The shops' budgets for messages.</summary>
internal sealed class MessageBudgets(OutboundOptions options) : IMessageBudgets
{
    public void Read(ITenantStatements reads, DateTimeOffset at, Action<BudgetNow> now)
    {
        DateOnly month = Month(at);
        reads.Read("""
            SELECT b.monthly, CASE WHEN b.told_month = $2 THEN b.told ELSE 0 END,
              (SELECT COALESCE(sum(cost), 0) FROM outbound.cost_day
               WHERE business_id = $1 AND day >= $2 AND day < $3)::bigint
            FROM (SELECT 1) AS one LEFT JOIN outbound.budget b ON b.business_id = $1
            """, row => now(new BudgetNow(
                row.IsDBNull(0) ? options.Budget : new Money(row.GetInt64(0)),
                new MessageCost(row.GetInt64(2)), row.GetInt32(1))),
            reads.Business.Value, month, month.AddMonths(1));
    }

    public void Set(ITenantStatements writes, Money? monthly) => writes.Run("""
        INSERT INTO outbound.budget AS b (business_id, monthly) VALUES ($1, $2)
        ON CONFLICT (business_id) DO UPDATE
          SET monthly = EXCLUDED.monthly, told_month = NULL, told = 0
        """, writes.Business.Value, monthly?.Paise);

    public void Told(ITenantStatements writes, DateTimeOffset at, int percent) => writes.Run("""
        INSERT INTO outbound.budget AS b (business_id, told_month, told) VALUES ($1, $2, $3)
        ON CONFLICT (business_id) DO UPDATE
          SET told_month = EXCLUDED.told_month, told = EXCLUDED.told
        """, writes.Business.Value, Month(at), (short)percent);

    private static DateOnly Month(DateTimeOffset at)
    {
        DateOnly day = IndianDay.Of(at);
        return new DateOnly(day.Year, day.Month, 1);
    }
}
