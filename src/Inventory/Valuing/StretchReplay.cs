using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Valuing;

/// <summary>Values a stretch of days from what is kept of the day before it.</summary>
internal static class StretchReplay
{
    /// <returns>Each day on which a product moved.</returns>
    public static async Task<List<ValuedDay>> RunAsync(
        TenantSession session, BusinessId business, Stretch stretch, CancellationToken cancel)
    {
        List<CostMovement> movements = [];
        Dictionary<ProductId, DateOnly> older = [];
        await ExecuteAsync(session, business, reads =>
        {
            ValueRows.Movements(reads, stretch, null, movements.Add);
            ValueRows.Older(reads, stretch, null, (product, day) => older[product] = day);
        }, cancel);
        if (movements.Count == 0) return [];
        Dictionary<ProductId, ProductCost> before = [];
        await ExecuteAsync(session, business, reads => ValueRows.Standing(
            reads, stretch.From.AddDays(-1), [.. movements.Select(m => m.Product).Distinct()],
            day => before[day.Product] = day.Cost), cancel);
        List<CostMovement> past = older.Count == 0
            ? []
            : await PastAsync(session, business, stretch, older, before, cancel);

        CostReplay replay = new(movements.Concat(past)
            .Where(m => m.Reason == CostReason.Undo)
            .Select(m => (m.Source, m.Product)).ToHashSet());
        foreach ((ProductId product, ProductCost cost) in before) replay.Begin(product, cost);
        List<ValuedDay> days = [];
        // The past is gone through again only to learn what later takes back; it is kept already.
        foreach (CostMovement movement in past) replay.Take(movement);
        foreach (CostMovement movement in movements)
            if (replay.Take(movement) is { } ended && ended.Day >= stretch.From) days.Add(ended);
        days.AddRange(replay.Now.Where(d => d.Day >= stretch.From));
        return days;
    }

    // From the day of the oldest movement that is taken back, which may itself take back older
    // ones. These products begin there instead.
    private static async Task<List<CostMovement>> PastAsync(
        TenantSession session, BusinessId business, Stretch stretch,
        Dictionary<ProductId, DateOnly> older, Dictionary<ProductId, ProductCost> before,
        CancellationToken cancel)
    {
        DateOnly from = older.Values.Min();
        while (true)
        {
            Stretch past = new(from, stretch.From.AddDays(-1), stretch.Zone);
            DateOnly oldest = from;
            await ExecuteAsync(session, business, reads => ValueRows.Older(
                reads, past, older.Keys, (_, day) => oldest = day < oldest ? day : oldest),
                cancel);
            if (oldest < from)
            {
                from = oldest;
                continue;
            }

            List<CostMovement> movements = [];
            foreach (ProductId product in older.Keys) before.Remove(product);
            await ExecuteAsync(session, business, reads =>
            {
                ValueRows.Movements(reads, past, older.Keys, movements.Add);
                ValueRows.Standing(reads, from.AddDays(-1), older.Keys,
                    day => before[day.Product] = day.Cost);
            }, cancel);
            return movements;
        }
    }

    private static Task ExecuteAsync(TenantSession session, BusinessId business,
        Action<ITenantStatements> compose, CancellationToken cancel)
    {
        StatementBatch batch = new();
        compose(batch.For(business));
        return session.ExecuteAsync(batch, cancel);
    }
}
