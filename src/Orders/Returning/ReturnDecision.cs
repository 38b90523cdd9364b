using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;

namespace ConverseErp.Orders.Returning;

/// <summary>What a person wants to know about a return that is refused.</summary>
internal sealed record RefusedNote(
    Refusal Refusal, string? Subject = null, decimal? Left = null, string? Unit = null);

/// <summary>What comes back.</summary>
/// <param name="Named">Of it, what was said to be of a batch; lines are the sale's, from 0.</param>
internal sealed record DecidedReturn(
    IReadOnlyList<NoteTake> Takes, IReadOnlyList<ReturnedToBatch> Named);

/// <summary>What is known of the batches that a return may name.</summary>
/// <param name="Known">Of the products of the sale, in the order of picking.</param>
/// <param name="Sold">Which batch the sale named for a line, from 0; null mostly.</param>
internal sealed record ReturnBatches(
    IReadOnlyList<BatchAtBooking> Known, Func<int, Guid?> Sold)
{
    public static readonly ReturnBatches None = new([], _ => null);
}

/// <summary>Which lines of a sale come back, and how much of each. Pure.</summary>
internal static class ReturnDecision
{
    /// <summary>Whether goods came back at the price that the note made, so that taking it back
    /// would leave a price on goods that nobody has, or whether what the bill grew by has been
    /// credited since, so that less than nothing would be left.</summary>
    /// <param name="bill">As it stands now.</param>
    public static bool IsUsed(StoredNote note, BillStanding bill) => note.Kind switch
    {
        NoteKind.Increase => bill.Left < note.Total || note.Lines.Any(l =>
            bill.LinesLeft[l.Line - 1] < l.Total || note.CameBackSince.Contains(l.Line)),
        NoteKind.Reduction => note.Lines.Any(l => note.CameBackSince.Contains(l.Line)),
        _ => false,
    };

    /// <param name="returned">How much of each line came back before, in the product's unit.
    /// </param>
    /// <param name="packSize">Of a product; null when it has none.</param>
    public static (DecidedReturn? Decided, RefusedNote? Refused) Decide(
        IReadOnlyList<ReturnLine> wanted, IReadOnlyList<StoredLine> sold,
        IReadOnlyList<decimal> returned, Func<ProductId, string?> packSize,
        ReturnBatches batches)
    {
        Coming coming = new(
            [.. sold.Select((l, i) => l.StockQuantity - returned[i])], new decimal[sold.Count],
            []);
        if (wanted.Count == 0)
        {
            coming.Left.CopyTo(coming.Taken, 0);
        }
        else
        {
            foreach (ReturnLine line in wanted)
            {
                if (Take(line, sold, coming, packSize, batches) is { } refused)
                    return (null, refused);
            }
        }

        NoteTake[] takes =
        [
            .. coming.Taken.Select((quantity, i) => new NoteTake(
                i, quantity, sold[i].StockQuantity - returned[i])).Where(t => t.Quantity > 0),
        ];
        return takes.Length == 0
            ? (null, new RefusedNote(ReturnRefusals.NothingLeft))
            : (new DecidedReturn(takes, coming.Named), null);
    }

    private sealed record Coming(
        decimal[] Left, decimal[] Taken, List<ReturnedToBatch> Named);

    private static RefusedNote? Take(
        ReturnLine line, IReadOnlyList<StoredLine> sold, Coming coming,
        Func<ProductId, string?> packSize, ReturnBatches batches)
    {
        int[] lines = [.. Enumerable.Range(0, sold.Count)
            .Where(i => sold[i].Product == line.Product)];
        if (lines.Length == 0)
            return new RefusedNote(ReturnRefusals.NotSold, line.SpokenAs);
        StoredLine one = sold[lines[0]];
        decimal have = lines.Sum(i => coming.Left[i]);
        if (have <= 0) return new RefusedNote(ReturnRefusals.NothingLeft, one.Name);
        Guid? batch = null;
        if (line.Batch is { } number)
        {
            batch = BatchNamed.Find(line.Product, number, batches.Known)?.Batch;
            if (batch is null)
            {
                return new RefusedNote(OrderRefusals.BatchUnknown,
                    BatchNamed.Known(line.Product, one.Name, batches.Known));
            }
        }

        decimal? asked = line.Quantity is { } quantity
            ? Units.Convert(
                quantity, line.Unit ?? one.StockUnit, one.StockUnit, packSize(line.Product))
            : have;
        if (asked is not { } exact)
            return new RefusedNote(OrderRefusals.UnitMismatch, one.Name);
        decimal wanted = Math.Round(exact, 3, MidpointRounding.AwayFromZero);
        if (wanted <= 0) return new RefusedNote(OrderRefusals.QuantityOutOfRange, one.Name);
        if (wanted > have)
            return new RefusedNote(ReturnRefusals.MoreThanLeft, one.Name, have, one.StockUnit);
        // Of two lines of one product the one that was sold out of that batch comes first.
        foreach (int i in lines.OrderBy(i => batch is null || batches.Sold(i) != batch))
        {
            decimal part = Math.Min(wanted, coming.Left[i]);
            if (part <= 0) continue;
            coming.Taken[i] += part;
            coming.Left[i] -= part;
            wanted -= part;
            if (batch is { } said) coming.Named.Add(new ReturnedToBatch(i, said, part));
        }

        return null;
    }
}
