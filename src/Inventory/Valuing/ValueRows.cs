using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Valuing;

/// <summary>Reads and writes of the valuation.</summary>
internal static class ValueRows
{
    private const string Columns = """
        d.product_id, d.day, d.known, d.unknown, d.owed, d.value_paise, d.average,
        d.bought_paise, d.returned_paise, d.sold_paise, d.lost_paise, d.own_paise, d.uncosted
        """;

    // The last day of each product is one look into the key, however long its history.
    private const string StandingSql = $"""
        SELECT {Columns} FROM inventory.product p CROSS JOIN LATERAL (
          SELECT * FROM inventory.stock_day
          WHERE business_id = $1 AND product_id = p.product_id AND day <= $2
          ORDER BY day DESC LIMIT 1) d
        WHERE p.business_id = $1 AND ($3 OR p.product_id = ANY($4))
        """;

    private const string DaysSql = $"""
        SELECT {Columns} FROM inventory.stock_day d
        WHERE d.business_id = $1 AND d.day BETWEEN $2 AND $3
        ORDER BY d.product_id, d.day
        """;

    // What is taken back within one instant comes after it.
    private const string MovementsSql = """
        SELECT product_id, source, reason, quantity,
               coalesce(value_paise, round(cost_paise * abs(quantity))::bigint), at
        FROM inventory.stock_movement
        WHERE business_id = $1 AND at >= $2 AND at < $3
          AND ($4 OR product_id = ANY($5))
        ORDER BY at, reason = 'undo', source, line
        """;

    // What a stretch of time takes back that was written before it.
    private const string OlderSql = """
        SELECT o.product_id, min(o.at) FROM inventory.stock_movement u
        JOIN inventory.stock_movement o ON o.business_id = $1 AND o.source = u.source
          AND o.product_id = u.product_id AND o.reason <> 'undo'
        WHERE u.business_id = $1 AND u.reason = 'undo' AND u.at >= $2 AND u.at < $3
          AND o.at < $2 AND ($4 OR u.product_id = ANY($5))
        GROUP BY o.product_id
        """;

    private const string AddSql = """
        INSERT INTO inventory.stock_day (business_id, product_id, day, known, unknown, owed,
          value_paise, average, bought_paise, returned_paise, sold_paise, lost_paise, own_paise,
          uncosted)
        SELECT $1, d.* FROM unnest($2::uuid[], $3::date[], $4::numeric[], $5::numeric[],
          $6::numeric[], $7::bigint[], $8::numeric[], $9::bigint[], $10::bigint[],
          $11::bigint[], $12::bigint[], $13::bigint[], $14::numeric[]) AS d
        """;

    private static readonly Guid[] None = [];

    /// <summary>How products stood at the end of a day; those that had not moved are absent.
    /// </summary>
    /// <param name="products">Null: all.</param>
    public static void Standing(ITenantStatements reads, DateOnly day,
        IReadOnlyCollection<ProductId>? products, Action<ValuedDay> row) =>
        reads.Read(StandingSql, r => row(Read(r)), reads.Business.Value, day,
            products is null, Ids(products));

    /// <summary>The kept days of a period, both ends included.</summary>
    public static void Days(
        ITenantStatements reads, DateOnly from, DateOnly to, Action<ValuedDay> row) =>
        reads.Read(DaysSql, r => row(Read(r)), reads.Business.Value, from, to);

    /// <summary>Movements in the order in which they are valued.</summary>
    public static void Movements(ITenantStatements reads, Stretch of,
        IReadOnlyCollection<ProductId>? products, Action<CostMovement> row) =>
        reads.Read(MovementsSql, r =>
        {
            decimal quantity = r.GetDecimal(3);
            row(new CostMovement(
                ProductId.From(r.GetGuid(0)), r.GetGuid(1),
                CostMovement.Of(r.GetString(2), quantity), quantity,
                r.IsDBNull(4) ? null : r.GetInt64(4),
                IndianDay.Of(r.GetFieldValue<DateTimeOffset>(5), of.Zone)));
        }, reads.Business.Value, of.Begin, of.End, products is null, Ids(products));

    /// <summary>What products are called, those that are sold no more with them.</summary>
    public static void Names(ITenantStatements reads, IReadOnlyCollection<ProductId> products,
        Action<ProductId, string, string> row) =>
        reads.Read("""
            SELECT product_id, name, unit FROM inventory.product
            WHERE business_id = $1 AND product_id = ANY($2)
            """, r => row(ProductId.From(r.GetGuid(0)), r.GetString(1), r.GetString(2)),
            reads.Business.Value, Ids(products));

    /// <summary>Products of which something older is taken back, with the day of the oldest.
    /// </summary>
    public static void Older(ITenantStatements reads, Stretch of,
        IReadOnlyCollection<ProductId>? products, Action<ProductId, DateOnly> row) =>
        reads.Read(OlderSql, r => row(
            ProductId.From(r.GetGuid(0)),
            IndianDay.Of(r.GetFieldValue<DateTimeOffset>(1), of.Zone)),
            reads.Business.Value, of.Begin, of.End, products is null, Ids(products));

    /// <summary>Until when days are kept; nothing when none are.</summary>
    /// <param name="locks">FOR UPDATE to write more, FOR SHARE to read what must stay.</param>
    public static void Through(
        ITenantStatements reads, string locks, Action<DateOnly> through) =>
        reads.Read(
            $"SELECT through FROM inventory.stock_valued WHERE business_id = $1 {locks}",
            r => through(r.GetFieldValue<DateOnly>(0)), reads.Business.Value);

    public static void FirstMovement(ITenantStatements reads, Action<DateTimeOffset> at) =>
        reads.Read("SELECT min(at) FROM inventory.stock_movement WHERE business_id = $1",
            r =>
            {
                if (!r.IsDBNull(0)) at(r.GetFieldValue<DateTimeOffset>(0));
            }, reads.Business.Value);

    public static void BeginAt(ITenantStatements writes, DateOnly through) => writes.Run("""
        INSERT INTO inventory.stock_valued (business_id, through) VALUES ($1, $2)
        ON CONFLICT (business_id) DO NOTHING
        """, writes.Business.Value, through);

    public static void Add(
        ITenantStatements writes, IReadOnlyList<ValuedDay> days, DateOnly through)
    {
        ProductCost[] costs = [.. days.Select(d => d.Cost)];
        writes.Run(AddSql, writes.Business.Value,
            days.Select(d => d.Product.Value).ToArray(), days.Select(d => d.Day).ToArray(),
            costs.Select(c => c.Known).ToArray(), costs.Select(c => c.Unknown).ToArray(),
            costs.Select(c => c.Owed).ToArray(), costs.Select(c => c.Value).ToArray(),
            costs.Select(c => c.Average).ToArray(), costs.Select(c => c.Bought).ToArray(),
            costs.Select(c => c.Returned).ToArray(), costs.Select(c => c.Sold).ToArray(),
            costs.Select(c => c.Lost).ToArray(), costs.Select(c => c.Own).ToArray(),
            costs.Select(c => c.Uncosted).ToArray());
        writes.Run("UPDATE inventory.stock_valued SET through = $2 WHERE business_id = $1",
            writes.Business.Value, through);
    }

    /// <summary>Everything is forgotten, to be made again.</summary>
    public static void Clear(ITenantStatements writes, DateOnly through)
    {
        writes.Run("DELETE FROM inventory.stock_day WHERE business_id = $1",
            writes.Business.Value);
        writes.Run("UPDATE inventory.stock_valued SET through = $2 WHERE business_id = $1",
            writes.Business.Value, through);
    }

    private static Guid[] Ids(IReadOnlyCollection<ProductId>? products) =>
        products is null ? None : [.. products.Select(p => p.Value)];

    private static ValuedDay Read(DbDataReader row) => new(
        ProductId.From(row.GetGuid(0)), row.GetFieldValue<DateOnly>(1),
        new ProductCost(
            row.GetDecimal(2), row.GetDecimal(3), row.GetDecimal(4), row.GetInt64(5),
            row.IsDBNull(6) ? null : row.GetDecimal(6), row.GetInt64(7), row.GetInt64(8),
            row.GetInt64(9), row.GetInt64(10), row.GetInt64(11), row.GetDecimal(12)));
}
