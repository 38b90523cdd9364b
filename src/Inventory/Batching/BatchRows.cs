using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Batching;

/// <summary>A product as the last look left it.</summary>
/// <param name="OnHand">With all that has moved since.</param>
internal readonly record struct KeptProduct(ProductId Product, decimal OnHand, bool Counted);

/// <summary>Parts of one movement, to be written.</summary>
internal readonly record struct DecidedParts(
    BatchMovement Of, IReadOnlyList<BatchPart> Parts);

/// <summary>Reads and writes of batches.</summary>
internal static class BatchRows
{
    // One statement, so that what is on hand and what has moved are of the same instant.
    private const string PendingSql = """
        WITH pending AS MATERIALIZED (
          SELECT m.product_id, m.source, m.reason, m.line, m.quantity, m.at,
                 n.batch_id AS named,
                 CASE WHEN m.reason = 'return' THEN ARRAY(
                   SELECT r.batch_id FROM inventory.batch_returned r
                   WHERE r.business_id = $1 AND r.source = m.source AND r.line = m.line
                   ORDER BY r.batch_id) END AS back,
                 CASE WHEN m.reason = 'return' THEN ARRAY(
                   SELECT r.quantity FROM inventory.batch_returned r
                   WHERE r.business_id = $1 AND r.source = m.source AND r.line = m.line
                   ORDER BY r.batch_id) END AS back_quantities
          FROM inventory.stock_movement m
          JOIN inventory.batch_product p ON p.business_id = $1 AND p.product_id = m.product_id
          LEFT JOIN inventory.batch_named n ON n.business_id = $1 AND m.reason = 'sale'
            AND n.source = m.source AND n.line = m.line
          WHERE m.business_id = $1 AND m.at >= $2 AND m.at >= p.since
            AND NOT EXISTS (
              SELECT FROM inventory.batch_movement x
              WHERE x.business_id = $1 AND x.source = m.source AND x.reason = m.reason
                AND x.line = m.line))
        SELECT p.product_id, b.quantity, b.counted, m.source, m.reason, m.line, m.quantity, m.at,
               m.named, m.back, m.back_quantities
        FROM inventory.batch_product p
        JOIN LATERAL (
          SELECT coalesce(sum(s.quantity), 0) AS quantity,
                 coalesce(bool_and(s.counted_at IS NOT NULL), false) AS counted
          FROM inventory.stock_balance s
          WHERE s.business_id = $1 AND s.product_id = p.product_id) b ON true
        LEFT JOIN pending m USING (product_id)
        WHERE p.business_id = $1
        """;

    private const string LeftSql = """
        SELECT b.product_id, b.batch_id, b.expiry, b.first_at, coalesce(sum(m.quantity), 0),
               b.number = '' AND b.expiry IS NULL
        FROM inventory.batch b
        LEFT JOIN inventory.batch_movement m ON m.business_id = $1
          AND m.batch_id = b.batch_id
          AND m.batch_id <> '00000000-0000-0000-0000-000000000000'
        WHERE b.business_id = $1 AND ($2 OR b.product_id = ANY($3))
        GROUP BY b.product_id, b.batch_id, b.number, b.expiry, b.first_at
        """;

    private const string MovedSql = """
        SELECT product_id, source, batch_id, quantity FROM inventory.batch_movement
        WHERE business_id = $1 AND source = ANY($2) ORDER BY at, reason = 'undo', line, part
        """;

    private const string AddSql = """
        INSERT INTO inventory.batch_movement (business_id, source, reason, line, part,
          product_id, batch_id, quantity, at)
        SELECT $1, m.* FROM unnest($2::uuid[], $3::text[], $4::int[], $5::int[], $6::uuid[],
          $7::uuid[], $8::numeric[], $9::timestamptz[]) AS m
        """;

    /// <summary>Notes of which goods came back that have no batches yet.</summary>
    /// <param name="notes">Not called where the shop has no batches.</param>
    public static void NotesOf(ITenantStatements reads, Action<Guid[]> notes) => reads.Read("""
        SELECT ARRAY(
          SELECT DISTINCT m.source FROM inventory.stock_movement m
          JOIN inventory.batch_product p ON p.business_id = $1 AND p.product_id = m.product_id
          WHERE m.business_id = $1 AND m.at >= k.looked_to AND m.reason = 'return'
            AND m.quantity > 0 AND NOT EXISTS (
              SELECT FROM inventory.batch_movement x
              WHERE x.business_id = $1 AND x.source = m.source AND x.reason = m.reason
                AND x.line = m.line))
        FROM inventory.batch_keeping k WHERE k.business_id = $1
        """, row => notes(row.GetFieldValue<Guid[]>(0)), reads.Business.Value);

    /// <summary>Waits for whoever writes this shop's batches, and keeps others waiting.</summary>
    /// <param name="lookedTo">Not called where the shop has no batches.</param>
    public static void Lock(ITenantStatements reads, Action<DateTimeOffset> lookedTo) =>
        reads.Read("""
            SELECT looked_to FROM inventory.batch_keeping WHERE business_id = $1 FOR UPDATE
            """, row => lookedTo(row.GetFieldValue<DateTimeOffset>(0)), reads.Business.Value);

    /// <summary>The same for a shop that is about to get its first batch.</summary>
    public static void LockOrBegin(ITenantStatements writes, DateTimeOffset now) => writes.Run("""
        INSERT INTO inventory.batch_keeping AS k (business_id, looked_to) VALUES ($1, $2)
        ON CONFLICT (business_id) DO UPDATE SET alert_days = k.alert_days
        """, writes.Business.Value, now.ToUniversalTime());

    /// <summary>Products of which batches are kept, and movements that have none yet.</summary>
    /// <param name="movement">The day is filled by the caller.</param>
    public static void Pending(ITenantStatements reads, DateTimeOffset from,
        Action<KeptProduct> product, Action<BatchMovement> movement) =>
        reads.Read(PendingSql, row =>
        {
            ProductId id = ProductId.From(row.GetGuid(0));
            product(new KeptProduct(id, row.GetDecimal(1), row.GetBoolean(2)));
            if (row.IsDBNull(3)) return;
            movement(new BatchMovement(id, row.GetGuid(3), row.GetString(4), row.GetInt32(5),
                row.GetDecimal(6), row.GetFieldValue<DateTimeOffset>(7), default,
                row.IsDBNull(8) ? null : row.GetGuid(8))
            {
                NamedBack = row.IsDBNull(9)
                    ? []
                    : [.. row.GetFieldValue<Guid[]>(9).Zip(row.GetFieldValue<decimal[]>(10),
                        (batch, quantity) => new BatchPart(batch, quantity))],
            });
        }, reads.Business.Value, from.ToUniversalTime());

    /// <summary>Every batch with what is left of it.</summary>
    /// <param name="products">Null: of all products.</param>
    public static void Left(ITenantStatements reads, IReadOnlyCollection<ProductId>? products,
        Action<ProductId, ShelvedBatch> batch) =>
        reads.Read(LeftSql, row => batch(ProductId.From(row.GetGuid(0)), new ShelvedBatch(
            row.GetGuid(1), row.IsDBNull(2) ? null : row.GetFieldValue<DateOnly>(2),
            row.GetFieldValue<DateTimeOffset>(3), row.GetDecimal(4), row.GetBoolean(5))),
            reads.Business.Value, products is null, Ids(products));

    /// <summary>What sources moved before, in that order.</summary>
    public static void Moved(ITenantStatements reads, IReadOnlyCollection<Guid> sources,
        Action<ProductId, Guid, BatchPart> part) =>
        reads.Read(MovedSql, row => part(ProductId.From(row.GetGuid(0)), row.GetGuid(1),
            new BatchPart(row.GetGuid(2), row.GetDecimal(3))),
            reads.Business.Value, sources.ToArray());

    /// <summary>The purchases that goods went back of.</summary>
    public static void Returned(ITenantStatements reads, IReadOnlyCollection<Guid> sources,
        Action<Guid, Guid> purchase) =>
        reads.Read("""
            SELECT posting_id, returns FROM inventory.purchase_bill
            WHERE business_id = $1 AND posting_id = ANY($2) AND returns IS NOT NULL
            """, row => purchase(row.GetGuid(0), row.GetGuid(1)),
            reads.Business.Value, sources.ToArray());

    /// <summary>One statement; nothing when there is nothing.</summary>
    public static void Add(ITenantStatements writes, IReadOnlyList<DecidedParts> decided)
    {
        (BatchMovement Of, BatchPart Part, int Number)[] rows =
        [
            .. decided.SelectMany(d => d.Parts.Select((p, i) => (d.Of, p, i + 1))),
        ];
        if (rows.Length == 0) return;
        writes.Run(AddSql, writes.Business.Value,
            rows.Select(r => r.Of.Source).ToArray(), rows.Select(r => r.Of.Reason).ToArray(),
            rows.Select(r => r.Of.Line).ToArray(), rows.Select(r => r.Number).ToArray(),
            rows.Select(r => r.Of.Product.Value).ToArray(),
            rows.Select(r => r.Part.Batch).ToArray(),
            rows.Select(r => r.Part.Quantity).ToArray(),
            rows.Select(r => r.Of.At.ToUniversalTime()).ToArray());
    }

    /// <summary>A new batch, and its product as one of which batches are kept.</summary>
    /// <param name="key">Of its number: what tells it from the product's other batches.</param>
    public static void Begin(
        ITenantStatements writes, KnownBatch batch, string key, DateTimeOffset at)
    {
        writes.Run("""
            INSERT INTO inventory.batch_product (business_id, product_id, since)
            VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
            """, writes.Business.Value, batch.Product.Value, at.ToUniversalTime());
        writes.Run("""
            INSERT INTO inventory.batch (business_id, batch_id, product_id, number, number_key,
              expiry, mrp_paise, first_at)
            VALUES ($1, $2, $3, $4, $5, $6::date, $7::bigint, $8) ON CONFLICT DO NOTHING
            """, writes.Business.Value, batch.Id, batch.Product.Value, batch.Number,
            key, batch.Expiry, batch.Mrp?.Paise,
            at.ToUniversalTime());
    }

    public static void LookedTo(ITenantStatements writes, DateTimeOffset at) => writes.Run("""
        UPDATE inventory.batch_keeping SET looked_to = $2
        WHERE business_id = $1 AND looked_to < $2
        """, writes.Business.Value, at.ToUniversalTime());

    /// <summary>A batch, for columns batch, product, number, expiry, mrp.</summary>
    public static KnownBatch ReadBatch(DbDataReader row) => new(
        row.GetGuid(0), ProductId.From(row.GetGuid(1)), row.GetString(2),
        row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3),
        row.IsDBNull(4) ? null : new Money(row.GetInt64(4)));

    private static Guid[] Ids(IReadOnlyCollection<ProductId>? products) =>
        products is null ? [] : [.. products.Select(p => p.Value)];
}

/// <summary>A batch that is in the books.</summary>
internal sealed record KnownBatch(
    Guid Id, ProductId Product, string Number, DateOnly? Expiry, Money? Mrp);
