using ConverseErp.Contracts;
using ConverseErp.Inventory.Importing;

namespace ConverseErp.Inventory.Changing;

/// <summary>The writes of stock and product commands.</summary>
internal static class ChangeRows
{
    private const string MoveSql = """
        WITH moved AS (
          INSERT INTO inventory.stock_movement (business_id, source, line, product_id,
            location_id, quantity, reason, cost_paise, value_paise, at)
          SELECT $1, $2, m.line, m.product_id, $3, m.quantity, m.reason, m.cost, m.value, $4
          FROM unnest($5::uuid[], $6::numeric[], $7::text[], $8::bigint[], $9::bigint[])
            WITH ORDINALITY AS m (product_id, quantity, reason, cost, value, line)
          RETURNING product_id, quantity)
        INSERT INTO inventory.stock_balance AS b
          (business_id, product_id, location_id, quantity)
        SELECT $1, product_id, $3, sum(quantity) FROM moved
        GROUP BY product_id ORDER BY product_id
        ON CONFLICT (business_id, product_id, location_id, batch_id)
        DO UPDATE SET quantity = b.quantity + excluded.quantity
        """;

    public static void Move(ITenantStatements writes, Guid location, Guid posting,
        IReadOnlyList<DecidedLine> lines, DateTimeOffset at) =>
        writes.Run(MoveSql, writes.Business.Value, posting, location, at.ToUniversalTime(),
            lines.Select(l => l.Product.Value).ToArray(),
            lines.Select(l => l.Quantity).ToArray(), lines.Select(l => l.Reason).ToArray(),
            lines.Select(l => l.Cost?.Paise).ToArray(),
            lines.Select(l => l.Value).ToArray());

    /// <summary>Remembers a change, so that it can be taken back.</summary>
    public static void Note(ITenantStatements writes, BookedChange change,
        DateTimeOffset saidAt, PartyId? supplier) =>
        writes.Run("""
            INSERT INTO inventory.stock_change (business_id, posting_id, what, product_id,
              price_paise, price_before_paise, counted_before, supplier_id, said_at, at,
              bought_paise, bought_mode)
            VALUES ($1, $2, $3, $4::uuid, $5::bigint, $6::bigint, $7::text::jsonb, $8::uuid, $9,
              $10, $11::bigint, $12)
            """,
            writes.Business.Value, change.Posting, change.What, change.Product?.Value,
            change.Price?.Paise, change.PriceBefore?.Paise,
            change.CountedBefore.Count == 0 ? null : StockStore.CountsJson(change.CountedBefore),
            supplier?.Value, saidAt.ToUniversalTime(), change.At.ToUniversalTime(),
            change.Bought?.Total.Paise,
            change.Bought is { } bought ? StockStore.Stored(bought.Payment) : null);

    public static void MarkUndone(
        ITenantStatements writes, Guid posting, DateTimeOffset at) =>
        writes.Run("""
            UPDATE inventory.stock_change SET undone_at = $3
            WHERE business_id = $1 AND posting_id = $2
            """, writes.Business.Value, posting, at.ToUniversalTime());

    /// <summary>After an undone count: when the products had been counted before it.</summary>
    public static void RestoreCounted(ITenantStatements writes, Guid location,
        IReadOnlyDictionary<ProductId, DateTimeOffset?> counted) =>
        writes.Run("""
            UPDATE inventory.stock_balance b SET counted_at = c.at
            FROM unnest($3::uuid[], $4::timestamptz[]) AS c (product_id, at)
            WHERE b.business_id = $1 AND b.location_id = $2 AND b.product_id = c.product_id
              AND b.batch_id = '00000000-0000-0000-0000-000000000000'
            """, writes.Business.Value, location,
            counted.Keys.Select(p => p.Value).ToArray(),
            counted.Values.Select(at => at?.ToUniversalTime()).ToArray());

    public static void SetPrice(
        ITenantStatements writes, ProductId product, Money? price, long version) =>
        writes.Run("""
            UPDATE inventory.product SET price_paise = $3::bigint, version = $4
            WHERE business_id = $1 AND product_id = $2
            """, writes.Business.Value, product.Value, price?.Paise, version);

    /// <summary>Packs came with a higher price printed on them than any before.</summary>
    public static void RaiseMrp(
        ITenantStatements writes, ProductId product, Money mrp, long version) =>
        writes.Run("""
            UPDATE inventory.product SET mrp_paise = $3, version = $4
            WHERE business_id = $1 AND product_id = $2 AND mrp_paise < $3
            """, writes.Business.Value, product.Value, mrp.Paise, version);

    /// <summary>A product and its balance, from the start.</summary>
    public static void Add(
        ITenantStatements writes, Guid location, DecidedProduct product, long version) =>
        writes.Run("""
            WITH added AS (
              INSERT INTO inventory.product
                (business_id, product_id, sku, sku_key, name, unit, price_paise, version)
              VALUES ($1, $2, $3, $4, $5, $6, $7::bigint, $8) RETURNING product_id)
            INSERT INTO inventory.stock_balance (business_id, product_id, location_id, quantity)
            SELECT $1, product_id, $9, 0 FROM added
            """, writes.Business.Value, product.Id.Value, product.Sku,
            ProductRow.KeyOf(product.Sku), product.Name, product.Unit, product.Price?.Paise,
            version, location);

    /// <summary>Out of the catalogue; its history stays.</summary>
    public static void Retire(ITenantStatements writes, ProductId product, long version) =>
        writes.Run("""
            UPDATE inventory.product SET active = false, version = $3
            WHERE business_id = $1 AND product_id = $2
            """, writes.Business.Value, product.Value, version);
}
