using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Inventory.Batching;

/// <summary>The batches that a change names, in the transaction of the change.</summary>
internal static class BatchWriting
{
    private const string StockedSql = """
        SELECT b.batch_id, b.product_id, b.number, b.expiry, b.mrp_paise,
               coalesce((
                 SELECT sum(m.quantity) FROM inventory.batch_movement m
                 WHERE m.business_id = $1 AND m.batch_id = b.batch_id
                   AND m.batch_id <> '00000000-0000-0000-0000-000000000000'), 0)
        FROM inventory.batch b WHERE b.business_id = $1 AND b.product_id = ANY($2)
        """;

    /// <summary>Takes the shop's lock for batches, after all others, and reads what there is.
    /// </summary>
    public static void Load(ITenantStatements reads, StockCommands commands, ShopStock stock,
        DateTimeOffset now)
    {
        if (!commands.NamesBatches) return;
        BatchRows.LockOrBegin(reads, now);
        reads.Read(StockedSql, row => stock.Know(
            new StockedBatch(BatchRows.ReadBatch(row), row.GetDecimal(5))),
            reads.Business.Value, commands.Products);
    }

    /// <summary>New batches, and whose goods each line moved.</summary>
    /// <param name="lines">As written, in that order.</param>
    public static void Write(ITenantStatements writes, Guid posting,
        IReadOnlyList<DecidedLine> lines, ShopStock stock, DateTimeOffset at)
    {
        List<DecidedParts> parts = [];
        for (int i = 0; i < lines.Count; i++)
        {
            DecidedLine line = lines[i];
            if (line.Batch is not { } meant) continue;
            StockedBatch batch = meant.From is { } from
                ? stock.BatchesById[from]
                : Known(writes, line.Product, meant.Said!, stock, at);
            stock.Know(batch with { Left = batch.Left + line.Quantity });
            parts.Add(new DecidedParts(
                new BatchMovement(line.Product, posting, line.Reason, i + 1, line.Quantity, at,
                    stock.Today),
                [new BatchPart(batch.Batch.Id, line.Quantity)]));
        }

        BatchRows.Add(writes, parts);
    }

    private static StockedBatch Known(ITenantStatements writes, ProductId product,
        BatchSaid said, ShopStock stock, DateTimeOffset at)
    {
        Guid id = BatchDecision.IdOf(product, said);
        string key = BatchDecision.Key(said.Number);
        if (stock.BatchesById.TryGetValue(id, out StockedBatch? there))
        {
            if (said.Mrp is null || said.Mrp == there.Batch.Mrp) return there;
            (id, key) = BatchDecision.WithMrp(product, said);
            if (stock.BatchesById.TryGetValue(id, out StockedBatch? own)) return own;
        }

        KnownBatch batch = new(
            id, product, said.Number?.Trim() ?? "", said.Expiry, said.Mrp);
        BatchRows.Begin(writes, batch, key, at);
        return new StockedBatch(batch, 0);
    }
}
