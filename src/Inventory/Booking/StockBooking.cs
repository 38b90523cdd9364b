using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Booking;

/// <summary>Inventory's part in a sale: one statement to read and lock, one to move.</summary>
/// <remarks>Every text names the shop again ($1), although row security does it too: only a
/// plain comparison lets the planner skip the partitions of the other shops.</remarks>
internal sealed class StockBooking : IStockBooking
{
    // The balances are locked before the products are joined: FOR UPDATE cannot reach through
    // an outer join, and a product that never moved has no balance yet.
    internal const string LoadSql = """
        WITH held AS MATERIALIZED (
          SELECT product_id, quantity, counted_at FROM inventory.stock_balance
          WHERE business_id = $1 AND product_id = ANY($2)
          ORDER BY product_id, location_id, batch_id FOR UPDATE)
        SELECT p.product_id, p.name, p.unit, p.price_paise, p.gst_rate, p.cess_rate, p.hsn,
               p.pack_size, p.low_mark, s.on_hand, s.counted_at, p.mrp_paise
        FROM inventory.product p
        LEFT JOIN (
          SELECT product_id, sum(quantity) FILTER (WHERE counted_at IS NOT NULL) AS on_hand,
                 min(counted_at) AS counted_at
          FROM held GROUP BY product_id) s USING (product_id)
        WHERE p.business_id = $1 AND p.product_id = ANY($2) AND p.active
        """;

    // The balance moves by what was really written (three places), so the sums always agree.
    private const string MoveSql = """
        WITH moved AS (
          INSERT INTO inventory.stock_movement
            (business_id, source, line, product_id, location_id, quantity, reason, at)
          SELECT $1, $2, m.line, m.product_id, $3, m.quantity, $4, $5
          FROM unnest($6::uuid[], $7::numeric[]) WITH ORDINALITY
            AS m (product_id, quantity, line)
          RETURNING product_id, quantity)
        INSERT INTO inventory.stock_balance AS b
          (business_id, product_id, location_id, quantity)
        SELECT $1, product_id, $3, sum(quantity) FROM moved
        GROUP BY product_id ORDER BY product_id
        ON CONFLICT (business_id, product_id, location_id, batch_id)
        DO UPDATE SET quantity = b.quantity + excluded.quantity
        """;

    public IReadOnlyDictionary<ProductId, StockAtBooking> Load(
        ITenantStatements reads, IReadOnlyCollection<ProductId> products)
    {
        Dictionary<ProductId, StockAtBooking> found = [];
        if (products.Count == 0) return found;
        Guid[] ids = [.. products.Select(p => p.Value)];
        reads.Read(LoadSql, row =>
        {
            StockAtBooking stock = Read(row);
            found[stock.Product] = stock;
        }, reads.Business.Value, ids);
        return found;
    }

    public void Move(ITenantStatements writes, Guid location, string reason, Guid source,
        IReadOnlyList<StockMove> moves, DateTimeOffset at)
    {
        if (moves.Count == 0) return;
        Guid[] products = new Guid[moves.Count];
        decimal[] quantities = new decimal[moves.Count];
        for (int i = 0; i < moves.Count; i++)
        {
            products[i] = moves[i].Product.Value;
            quantities[i] = moves[i].Quantity;
        }

        writes.Run(MoveSql, writes.Business.Value, source, location, reason,
            at.ToUniversalTime(), products, quantities);
    }

    private static StockAtBooking Read(DbDataReader row) => new(
        ProductId.From(row.GetGuid(0)), row.GetString(1), row.GetString(2),
        row.IsDBNull(3) ? null : new Money(row.GetInt64(3)),
        row.GetDecimal(4), row.GetDecimal(5),
        row.IsDBNull(6) ? null : row.GetString(6),
        row.IsDBNull(7) ? null : row.GetString(7),
        Quantity.Read(row, 9),
        row.IsDBNull(10) ? null : row.GetFieldValue<DateTimeOffset>(10),
        Quantity.Read(row, 8))
    {
        Mrp = row.IsDBNull(11) ? null : new Money(row.GetInt64(11)),
    };
}
