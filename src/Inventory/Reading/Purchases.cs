using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Reading;

/// <summary>What was bought and what went back; ids grow with time.</summary>
internal sealed class Purchases(TenantSessions sessions) : IPurchases
{
    private const string Sql = $"""
        SELECT {PurchaseRows.Columns}
        FROM inventory.stock_change c
        LEFT JOIN inventory.purchase_bill b USING (business_id, posting_id)
        CROSS JOIN LATERAL (
          SELECT array_agg(product_id ORDER BY line) AS products,
                 array_agg(abs(quantity) ORDER BY line) AS quantities,
                 array_agg(coalesce(value_paise, round(cost_paise * abs(quantity)))
                   ORDER BY line) AS amounts
          FROM inventory.stock_movement
          WHERE business_id = $1 AND source = c.posting_id AND reason IN ('receive', 'return')
          ) m
        WHERE c.business_id = $1 AND c.bought_paise IS NOT NULL
        """;

    public async Task<IReadOnlyList<PurchaseView>> ListAsync(
        BusinessId business, Guid? before, int limit, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, Sql + """

              AND ($2::uuid IS NULL OR c.posting_id < $2::uuid)
            ORDER BY c.posting_id DESC LIMIT $3
            """, PurchaseRows.Read, cancel, business.Value, before, limit);

    public async Task<PurchaseView?> FindAsync(
        BusinessId business, Guid id, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow,
            Sql + " AND c.posting_id = $2", PurchaseRows.Read, cancel, business.Value, id))
        .FirstOrDefault();
}
