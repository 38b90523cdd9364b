using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Batching;

/// <summary>Gives what has moved since the last look its batches: before anybody reads them, and
/// each night. Sales write nothing for it and wait for nothing.</summary>
internal sealed class BatchKeeper(
    TenantSessions sessions, IShops shops, IReturnOrigins returns, TimeProvider clock)
{
    // A transaction that took its time before this may still be on its way to its commit.
    private static readonly TimeSpan Settles = TimeSpan.FromMinutes(10);

    /// <returns>False: the shop keeps no batches.</returns>
    public async Task<bool> KeepAsync(BusinessId business, CancellationToken cancel)
    {
        // Almost every shop has none, and pays one look into an index for knowing it.
        bool kept = false;
        Guid[] notes = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, s => BatchRows.NotesOf(s, found =>
        {
            kept = true;
            notes = found;
        }), cancel);
        if (!kept) return false;
        // Before the lock is held: nobody waits for another room's answer.
        IReadOnlyList<ReturnOrigin> origins = notes.Length == 0
            ? []
            : await returns.OfAsync(business, notes, cancel);
        string zone = (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset from = now;
        await RunAsync(session, business, s => BatchRows.Lock(s, at => from = at), cancel);
        Dictionary<ProductId, KeptProduct> products = [];
        List<BatchMovement> pending = [];
        await RunAsync(session, business, s =>
        {
            BatchRows.Pending(s, from, p => products[p.Product] = p,
                m => pending.Add(m with { Day = IndianDay.Of(m.At, zone) }));
        }, cancel);
        Dictionary<ProductId, BatchShelf> shelves = await ShelvesAsync(
            session, business, products, pending, cancel);
        // What came back since then is for the next look.
        pending.RemoveAll(m => m is { Reason: "return", Quantity: > 0 }
            && !notes.Contains(m.Source));
        BatchKin kin = new(origins);
        Guid[] given = [.. pending.Where(m => m is { Reason: "return", Quantity: < 0 })
            .Select(m => m.Source).Distinct()];
        await RunAsync(session, business, s => BatchRows.Returned(s, given, kin.Returned), cancel);
        Guid[] sources = [.. pending.Where(m => m.Reason is "undo" or "return")
            .SelectMany(kin.Of).Distinct()];
        await RunAsync(session, business, s => BatchRows.Moved(s, sources,
            (product, source, part) => shelves[product].Remember(source, part)), cancel);
        IReadOnlyList<DecidedParts> decided = Decide(
            shelves, pending, kin, now, IndianDay.Of(now, zone));
        await RunAsync(session, business, s =>
        {
            BatchRows.Add(s, decided);
            BatchRows.LookedTo(s, now - Settles);
        }, cancel);
        await session.CommitAsync(cancel);
        return true;
    }

    private static List<DecidedParts> Decide(
        Dictionary<ProductId, BatchShelf> shelves, List<BatchMovement> pending,
        BatchKin kin, DateTimeOffset now, DateOnly today)
    {
        List<DecidedParts> decided = [];
        foreach (BatchMovement movement in BatchMovement.InOrder(pending))
        {
            decided.Add(new DecidedParts(
                movement, shelves[movement.Product].Take(movement, kin.Of(movement))));
        }

        foreach ((ProductId product, BatchShelf shelf) in shelves.OrderBy(s => s.Key))
        {
            Guid source = Guid.CreateVersion7(now);
            IReadOnlyList<BatchPart> parts = shelf.Settle(source, today);
            if (parts.Count == 0) continue;
            decided.Add(new DecidedParts(new BatchMovement(
                product, source, "settled", 1, 0, now, today), parts));
        }

        return decided;
    }

    // What is loose now, less what has moved since the last look, was loose then.
    private static async Task<Dictionary<ProductId, BatchShelf>> ShelvesAsync(
        TenantSession session, BusinessId business,
        Dictionary<ProductId, KeptProduct> products, List<BatchMovement> pending,
        CancellationToken cancel)
    {
        Dictionary<ProductId, List<ShelvedBatch>> left = products.Keys.ToDictionary(
            p => p, _ => new List<ShelvedBatch>());
        await RunAsync(session, business, s => BatchRows.Left(
            s, null, (product, batch) => left[product].Add(batch)), cancel);
        ILookup<ProductId, decimal> moved = pending.ToLookup(m => m.Product, m => m.Quantity);
        Dictionary<ProductId, BatchShelf> shelves = [];
        foreach ((ProductId id, KeptProduct product) in products)
        {
            BatchShelf shelf = new(
                product.OnHand - moved[id].Sum() - left[id].Sum(b => b.Left), product.Counted);
            foreach (ShelvedBatch batch in left[id]) shelf.Add(batch);
            shelves[id] = shelf;
        }

        return shelves;
    }

    private static Task RunAsync(TenantSession session, BusinessId business,
        Action<ITenantStatements> compose, CancellationToken cancel)
    {
        StatementBatch batch = new();
        compose(batch.For(business));
        return session.ExecuteAsync(batch, cancel);
    }
}
