using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Batching;

/// <summary>Which batches papers show. A sale's parts are written once and never again, so that
/// every drawing of a paper finds the same.</summary>
internal sealed class SoldBatches(TenantSessions sessions, BatchKeeper keeper) : ISoldBatches
{
    // The keys of both books lead to an order's few lines.
    private const string PendingSql = """
        SELECT EXISTS (
          SELECT FROM inventory.stock_movement m
          JOIN inventory.batch_product p ON p.business_id = $1 AND p.product_id = m.product_id
          WHERE m.business_id = $1 AND m.source = ANY($2) AND m.reason = 'sale'
            AND m.at >= p.since AND NOT EXISTS (
              SELECT FROM inventory.batch_movement x
              WHERE x.business_id = $1 AND x.source = m.source AND x.reason = m.reason
                AND x.line = m.line))
        FROM inventory.batch_keeping k WHERE k.business_id = $1
        """;

    private const string PartsSql = """
        SELECT m.source, m.line, b.number, b.expiry, sum(-m.quantity)
        FROM inventory.batch_movement m
        JOIN inventory.batch b ON b.business_id = $1 AND b.batch_id = m.batch_id
        WHERE m.business_id = $1 AND m.source = ANY($2) AND m.reason = 'sale'
        GROUP BY m.source, m.line, b.batch_id, b.number, b.expiry
        ORDER BY m.source, m.line, min(m.part)
        """;

    public async Task<IReadOnlyDictionary<OrderId, IReadOnlyList<SoldBatch>>> OfAsync(
        IReadOnlyCollection<(BusinessId Business, OrderId Order)> orders,
        CancellationToken cancel)
    {
        Dictionary<BusinessId, Guid[]> shops = orders.GroupBy(o => o.Business)
            .ToDictionary(g => g.Key, g => g.Select(o => o.Order.Value).Distinct().ToArray());
        Dictionary<BusinessId, bool> keeping = [];
        await ReadAsync(shops, (reads, sources) => reads.Read(
            PendingSql, row => keeping[reads.Business] = row.GetBoolean(0),
            reads.Business.Value, sources), cancel);
        Dictionary<OrderId, List<SoldBatch>> found = [];
        if (keeping.Count == 0) return Told(found);
        foreach ((BusinessId business, bool pending) in keeping)
            if (pending) await keeper.KeepAsync(business, cancel);
        await ReadAsync(
            shops.Where(s => keeping.ContainsKey(s.Key)).ToDictionary(),
            (reads, sources) => reads.Read(PartsSql, row =>
            {
                OrderId order = new(row.GetGuid(0));
                if (!found.TryGetValue(order, out List<SoldBatch>? parts))
                    found[order] = parts = [];
                parts.Add(new SoldBatch(
                    row.GetInt32(1), row.GetString(2),
                    row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3),
                    Quantity.Trim(row.GetDecimal(4))));
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

    private static Dictionary<OrderId, IReadOnlyList<SoldBatch>> Told(
        Dictionary<OrderId, List<SoldBatch>> found) =>
        found.ToDictionary(f => f.Key, f => (IReadOnlyList<SoldBatch>)f.Value);
}
