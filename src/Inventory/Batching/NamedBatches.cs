using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Batching;

/// <summary>Which batch a sale or a return said its goods are of: a mark beside its lines, which
/// the keeper follows when it gives them their batches.</summary>
internal sealed class NamedBatches : INamedBatches
{
    // An emptied batch is known as well: whoever holds its pack is right.
    private const string LoadSql = """
        SELECT b.batch_id, b.product_id, b.number, b.expiry, b.mrp_paise,
               coalesce((
                 SELECT sum(m.quantity) FROM inventory.batch_movement m
                 WHERE m.business_id = $1 AND m.batch_id = b.batch_id
                   AND m.batch_id <> '00000000-0000-0000-0000-000000000000'), 0)
        FROM inventory.batch b
        WHERE b.business_id = $1 AND b.product_id = ANY($2) AND b.number <> ''
        ORDER BY b.expiry NULLS LAST, b.first_at, b.batch_id
        """;

    private const string NamedSql = """
        SELECT b.batch_id, b.product_id, b.number, b.expiry, b.mrp_paise, n.source, n.line
        FROM inventory.batch_named n
        JOIN inventory.batch b ON b.business_id = $1 AND b.batch_id = n.batch_id
        WHERE n.business_id = $1 AND n.source = ANY($2)
        """;

    public IReadOnlyList<BatchAtBooking> Load(
        ITenantStatements reads, IReadOnlyCollection<ProductId> products)
    {
        List<BatchAtBooking> found = [];
        if (products.Count == 0) return found;
        reads.Read(LoadSql, row =>
        {
            KnownBatch batch = BatchRows.ReadBatch(row);
            found.Add(new BatchAtBooking(
                batch.Id, batch.Product, batch.Number, batch.Expiry, batch.Mrp,
                Quantity.Trim(row.GetDecimal(5))));
        }, reads.Business.Value, products.Select(p => p.Value).ToArray());
        return found;
    }

    public void Name(ITenantStatements writes, Guid source,
        IReadOnlyList<(int Line, Guid Batch)> named)
    {
        if (named.Count == 0) return;
        writes.Run("""
            INSERT INTO inventory.batch_named (business_id, source, line, batch_id)
            SELECT $1, $2, n.line, n.batch_id FROM unnest($3::int[], $4::uuid[])
              AS n (line, batch_id)
            """, writes.Business.Value, source, named.Select(n => n.Line).ToArray(),
            named.Select(n => n.Batch).ToArray());
    }

    public IReadOnlyDictionary<(OrderId Order, int Line), BatchAtBooking> NamedOf(
        ITenantStatements reads, IReadOnlyCollection<OrderId> orders)
    {
        Dictionary<(OrderId, int), BatchAtBooking> found = [];
        if (orders.Count == 0) return found;
        reads.Read(NamedSql, row =>
        {
            KnownBatch batch = BatchRows.ReadBatch(row);
            found[(OrderId.From(row.GetGuid(5)), row.GetInt32(6))] = new BatchAtBooking(
                batch.Id, batch.Product, batch.Number, batch.Expiry, batch.Mrp, 0);
        }, reads.Business.Value, orders.Select(o => o.Value).ToArray());
        return found;
    }

    public void Return(
        ITenantStatements writes, Guid note, IReadOnlyList<ReturnedToBatch> parts)
    {
        if (parts.Count == 0) return;
        writes.Run("""
            INSERT INTO inventory.batch_returned (business_id, source, line, batch_id, quantity)
            SELECT $1, $2, r.line, r.batch_id, sum(r.quantity)
            FROM unnest($3::int[], $4::uuid[], $5::numeric[]) AS r (line, batch_id, quantity)
            GROUP BY r.line, r.batch_id
            """, writes.Business.Value, note, parts.Select(p => p.Line).ToArray(),
            parts.Select(p => p.Batch).ToArray(), parts.Select(p => p.Quantity).ToArray());
    }
}
