using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Batching;

/// <summary>Which batches papers show. The parts of a sale, and of what comes back, are written
/// once and never again, so that every drawing of a paper finds the same.</summary>
internal sealed class SoldBatches(TenantSessions sessions, BatchKeeper keeper) : ISoldBatches
{
    // The keys of both books lead to a paper's few lines.
    private const string PendingSql = """
        SELECT EXISTS (
          SELECT FROM inventory.stock_movement m
          JOIN inventory.batch_product p ON p.business_id = $1 AND p.product_id = m.product_id
          WHERE m.business_id = $1 AND m.source = ANY($2) AND m.reason IN ('sale', 'return')
            AND m.at >= p.since AND NOT EXISTS (
              SELECT FROM inventory.batch_movement x
              WHERE x.business_id = $1 AND x.source = m.source AND x.reason = m.reason
                AND x.line = m.line))
        FROM inventory.batch_keeping k WHERE k.business_id = $1
        """;

    private const string PartsSql = """
        SELECT m.source, m.line, b.number, b.expiry, abs(sum(m.quantity)), b.mrp_paise
        FROM inventory.batch_movement m
        JOIN inventory.batch b ON b.business_id = $1 AND b.batch_id = m.batch_id
        WHERE m.business_id = $1 AND m.source = ANY($2) AND m.reason IN ('sale', 'return')
        GROUP BY m.source, m.line, b.batch_id, b.number, b.expiry, b.mrp_paise
        ORDER BY m.source, m.line, min(m.part)
        """;

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<SoldBatch>>> OfAsync(
        IReadOnlyCollection<(BusinessId Business, Guid Source)> papers,
        CancellationToken cancel)
    {
        Dictionary<BusinessId, Guid[]> shops = papers.GroupBy(p => p.Business)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Source).Distinct().ToArray());
        Dictionary<BusinessId, bool> keeping = [];
        await ReadAsync(shops, (reads, sources) => reads.Read(
            PendingSql, row => keeping[reads.Business] = row.GetBoolean(0),
            reads.Business.Value, sources), cancel);
        Dictionary<Guid, List<SoldBatch>> found = [];
        if (keeping.Count == 0) return Told(found);
        foreach ((BusinessId business, bool pending) in keeping)
            if (pending) await keeper.KeepAsync(business, cancel);
        await ReadAsync(
            shops.Where(s => keeping.ContainsKey(s.Key)).ToDictionary(),
            (reads, sources) => reads.Read(PartsSql, row =>
            {
                Guid source = row.GetGuid(0);
                if (!found.TryGetValue(source, out List<SoldBatch>? parts))
                    found[source] = parts = [];
                parts.Add(new SoldBatch(
                    row.GetInt32(1), row.GetString(2),
                    row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3),
                    Quantity.Trim(row.GetDecimal(4)))
                {
                    Mrp = row.IsDBNull(5) ? null : new Money(row.GetInt64(5)),
                });
            }, reads.Business.Value, sources), cancel);
        return Told(found);
    }

    private async Task ReadAsync(Dictionary<BusinessId, Guid[]> shops,
        Action<ITenantStatements, Guid[]> read, CancellationToken cancel)
    {
        if (shops.Count == 0) return;
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.ReadNow, cancel);
        StatementBatch reads = new();
        foreach ((BusinessId business, Guid[] sources) in shops)
            read(reads.For(business), sources);
        await session.ExecuteAsync(reads, cancel);
    }

    private static Dictionary<Guid, IReadOnlyList<SoldBatch>> Told(
        Dictionary<Guid, List<SoldBatch>> found) =>
        found.ToDictionary(f => f.Key, f => (IReadOnlyList<SoldBatch>)f.Value);
}
