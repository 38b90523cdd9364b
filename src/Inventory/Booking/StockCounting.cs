using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Booking;

/// <summary>What a count does to one balance.</summary>
/// <param name="Difference">What must move so that the balance is what was counted.</param>
internal readonly record struct Counted(ProductId Product, decimal Difference, string Reason)
{
    /// <summary>Of goods that were there from the start: what they cost in all, in paise; null
    /// when nobody said.</summary>
    public long? Value { get; init; }
}

/// <summary>The sum of a product's movements at one place.</summary>
/// <param name="CountedAt">Null: never counted, and the quantity is not shown.</param>
internal readonly record struct Balance(
    ProductId Product, decimal Quantity, DateTimeOffset? CountedAt);

/// <summary>Sets balances to what was counted, by movements.</summary>
internal static class StockCounting
{
    // A count that finds everything as it should be writes no movement, but is remembered.
    private const string CountSql = """
        WITH counted AS (
          SELECT product_id, difference, reason, value, line
          FROM unnest($5::uuid[], $6::numeric[], $7::text[], $8::bigint[]) WITH ORDINALITY
            AS c (product_id, difference, reason, value, line)),
        moved AS (
          INSERT INTO inventory.stock_movement
            (business_id, source, line, product_id, location_id, quantity, reason, value_paise,
             at)
          SELECT $1, $2, line, product_id, $3, difference, reason, value, $4
          FROM counted WHERE difference <> 0)
        INSERT INTO inventory.stock_balance AS b
          (business_id, product_id, location_id, quantity, counted_at)
        SELECT $1, product_id, $3, difference, $4 FROM counted ORDER BY product_id
        ON CONFLICT (business_id, product_id, location_id, batch_id)
        DO UPDATE SET quantity = b.quantity + excluded.quantity,
                      counted_at = excluded.counted_at
        """;

    /// <summary>Reads and locks balances at one place, in product order.</summary>
    /// <param name="locks">False: somebody only wants to know.</param>
    public static void Load(ITenantStatements reads, Guid location, ProductId[] products,
        Action<Balance> balance, bool locks = true) =>
        reads.Read($"""
            SELECT product_id, quantity, counted_at FROM inventory.stock_balance
            WHERE business_id = $1 AND product_id = ANY($2) AND location_id = $3
              AND batch_id = '00000000-0000-0000-0000-000000000000'
            ORDER BY product_id {(locks ? "FOR UPDATE" : "")}
            """,
            row => balance(new Balance(
                ProductId.From(row.GetGuid(0)), Quantity.Trim(row.GetDecimal(1)),
                row.IsDBNull(2) ? null : row.GetFieldValue<DateTimeOffset>(2))),
            reads.Business.Value, Array.ConvertAll(products, p => p.Value), location);

    /// <summary>What must move so that the balance is what was found.</summary>
    public static Counted To(decimal found, Balance before) => new(
        before.Product, found - before.Quantity,
        before.CountedAt is null && before.Quantity == 0 ? "opening" : "count");

    /// <summary>One statement; the balances have been read and locked before.</summary>
    /// <param name="counts">Each product once, differences of at most three places.</param>
    public static void Write(ITenantStatements writes, Guid location, Guid source,
        IReadOnlyList<Counted> counts, DateTimeOffset at)
    {
        if (counts.Count == 0) return;
        writes.Run(CountSql, writes.Business.Value, source, location, at.ToUniversalTime(),
            counts.Select(c => c.Product.Value).ToArray(),
            counts.Select(c => c.Difference).ToArray(),
            counts.Select(c => c.Reason).ToArray(), counts.Select(c => c.Value).ToArray());
    }
}
