using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Reordering;

/// <summary>Reads what was sold lately beside what is there.</summary>
internal sealed class Reorder(TenantSessions sessions, TimeProvider clock) : IReorder
{
    // Undos of changes are no sales: only those of orders, whose sale has the same source.
    private const string Sql = """
        WITH sold AS (
          SELECT m.product_id, -sum(m.quantity) AS quantity, min(m.at) AS first_at
          FROM inventory.stock_movement m
          WHERE m.business_id = $1 AND m.at >= $2
            AND (m.reason = 'sale' OR (m.reason = 'undo' AND EXISTS (
              SELECT FROM inventory.stock_movement s WHERE s.business_id = $1
                AND s.source = m.source AND s.reason = 'sale' AND s.at >= $2)))
          GROUP BY m.product_id)
        SELECT p.product_id, p.name, p.unit, b.quantity, p.low_mark, coalesce(s.quantity, 0),
               coalesce(ceil(extract(epoch FROM $3 - s.first_at) / 86400), 1)::int
        FROM inventory.product p
        JOIN (
          SELECT product_id, sum(quantity) AS quantity
          FROM inventory.stock_balance
          WHERE business_id = $1 GROUP BY product_id
          HAVING bool_and(counted_at IS NOT NULL)) b USING (product_id)
        LEFT JOIN sold s USING (product_id)
        WHERE p.business_id = $1 AND p.active
          AND (s.quantity > 0 OR b.quantity <= p.low_mark)
        """;

    public async Task<IReadOnlyList<ReorderLine>> ListAsync(
        BusinessId business, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        List<SoldLately> goods = await sessions.ListAsync(
            business, SessionUse.ReadNow, Sql, row => new SoldLately(
                ProductId.From(row.GetGuid(0)), row.GetString(1), row.GetString(2),
                Quantity.Trim(row.GetDecimal(3)), Quantity.Read(row, 4), row.GetDecimal(5),
                row.GetInt32(6)),
            cancel, business.Value, now.AddDays(-ReorderDecision.DaysLookedAt), now);
        return ReorderDecision.Sorted(
            goods.Select(ReorderDecision.Decide).OfType<ReorderLine>());
    }
}
