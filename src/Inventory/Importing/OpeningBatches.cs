using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Booking;

namespace ConverseErp.Inventory.Importing;

/// <summary>Batches of goods that were there from the start, as a file names them.</summary>
internal static class OpeningBatches
{
    /// <param name="run">Runs statements in the transaction of the import.</param>
    /// <param name="counts">Of the products, in their order: their lines count from one.</param>
    public static async Task WriteAsync(Func<Action<ITenantStatements>, Task> run, Guid source,
        IReadOnlyList<PlacedProduct> products, IReadOnlyList<Counted> counts, DateTimeOffset now)
    {
        // A later file counts what is there, and says nothing of which batch is how many.
        (PlacedProduct Of, int Line)[] opened =
        [
            .. products.Select((p, i) => (p, i + 1)).Where(p => p.p.Row.Batches.Count > 0
                && counts[p.Item2 - 1] is { Reason: "opening", Difference: > 0 }),
        ];
        if (opened.Length == 0) return;
        await run(writes => Write(writes, source, opened, now));
    }

    private static void Write(ITenantStatements writes, Guid source,
        (PlacedProduct Of, int Line)[] opened, DateTimeOffset now)
    {
        BatchRows.LockOrBegin(writes, now);
        List<DecidedParts> decided = [];
        foreach ((PlacedProduct product, int line) in opened)
        {
            List<BatchPart> parts = [];
            HashSet<Guid> begun = [];
            foreach (var same in product.Row.Batches.GroupBy(b => (
                BatchDecision.Key(b.Said.Number), b.Said.Expiry, b.Said.Mrp)))
            {
                BatchSaid said = same.First().Said;
                Guid id = BatchDecision.IdOf(product.Id, said);
                string key = BatchDecision.Key(said.Number);
                if (!begun.Add(id) && said.Mrp is not null)
                    (id, key) = BatchDecision.WithMrp(product.Id, said);
                KnownBatch batch = new(
                    id, product.Id, said.Number?.Trim() ?? "", said.Expiry, said.Mrp);
                BatchRows.Begin(writes, batch, key, now);
                parts.Add(new BatchPart(batch.Id, same.Sum(b => b.Quantity)));
            }

            decimal loose = product.Row.Stock!.Value - parts.Sum(p => p.Quantity);
            if (loose != 0) parts.Add(new BatchPart(Guid.Empty, loose));
            decided.Add(new DecidedParts(new BatchMovement(product.Id, source, "opening", line,
                product.Row.Stock.Value, now, default), parts));
        }

        BatchRows.Add(writes, decided);
    }
}
