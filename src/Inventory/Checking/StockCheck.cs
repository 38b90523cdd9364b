using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Checking;

/// <summary>A balance that is not the sum of its movements.</summary>
public sealed record StockDifference(
    ProductId Product, Guid Location, Guid? Batch, decimal Balance, decimal Movements);

/// <summary>Rebuilds every balance of a shop from its movements and compares; run each night
/// and after every rehearsed crash.</summary>
public sealed class StockCheck(TenantSessions sessions) : IBookCheck
{
    // One statement, so that both sides are of the same instant.
    private const string Sql = """
        SELECT product_id, location_id, batch_id,
               coalesce(b.quantity, 0), coalesce(m.quantity, 0)
        FROM (SELECT product_id, location_id, batch_id, quantity FROM inventory.stock_balance
              WHERE business_id = $1) b
        FULL JOIN (
          SELECT product_id, location_id,
                 coalesce(batch_id, '00000000-0000-0000-0000-000000000000') AS batch_id,
                 sum(quantity) AS quantity
          FROM inventory.stock_movement WHERE business_id = $1 GROUP BY 1, 2, 3) m
          USING (product_id, location_id, batch_id)
        WHERE coalesce(b.quantity, 0) <> coalesce(m.quantity, 0)
        ORDER BY product_id, location_id, batch_id
        """;

    public string Book => "stock";

    public async Task<IReadOnlyList<BookDifference>> CompareAsync(
        BusinessId business, CancellationToken cancel) =>
        [.. (await RunAsync(business, cancel)).Select(d => new BookDifference(
            "balance", d.Product.Value, d.Balance, d.Movements))];

    /// <returns>Empty when all is well.</returns>
    public async Task<IReadOnlyList<StockDifference>> RunAsync(
        BusinessId business, CancellationToken cancel = default) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, Sql, row => new StockDifference(
            ProductId.From(row.GetGuid(0)), row.GetGuid(1),
            row.GetGuid(2) is var batch && batch == Guid.Empty ? null : batch,
            row.GetDecimal(3), row.GetDecimal(4)), cancel, business.Value);
}
