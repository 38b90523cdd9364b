using ConverseErp.Contracts;

namespace ConverseErp.Orders.Returning;

/// <summary>What a person wants to know about a return that is refused.</summary>
internal sealed record RefusedNote(
    Refusal Refusal, string? Subject = null, decimal? Left = null, string? Unit = null);

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
    public static (IReadOnlyList<NoteTake>? Takes, RefusedNote? Refused) Decide(
        IReadOnlyList<ReturnLine> wanted, IReadOnlyList<StoredLine> sold,
        IReadOnlyList<decimal> returned, Func<ProductId, string?> packSize)
    {
        decimal[] left = [.. sold.Select((l, i) => l.StockQuantity - returned[i])];
        decimal[] taken = new decimal[sold.Count];
        if (wanted.Count == 0)
        {
            left.CopyTo(taken, 0);
        }
        else
        {
            foreach (ReturnLine line in wanted)
            {
                if (Take(line, sold, left, taken, packSize) is { } refused)
                    return (null, refused);
            }
        }

        NoteTake[] takes =
        [
            .. taken.Select((quantity, i) => new NoteTake(
                i, quantity, sold[i].StockQuantity - returned[i])).Where(t => t.Quantity > 0),
        ];
        return takes.Length == 0
            ? (null, new RefusedNote(ReturnRefusals.NothingLeft))
            : (takes, null);
    }

    private static RefusedNote? Take(
        ReturnLine line, IReadOnlyList<StoredLine> sold, decimal[] left, decimal[] taken,
        Func<ProductId, string?> packSize)
    {
        int[] lines = [.. Enumerable.Range(0, sold.Count)
            .Where(i => sold[i].Product == line.Product)];
        if (lines.Length == 0)
            return new RefusedNote(ReturnRefusals.NotSold, line.SpokenAs);
        StoredLine one = sold[lines[0]];
        decimal have = lines.Sum(i => left[i]);
        if (have <= 0) return new RefusedNote(ReturnRefusals.NothingLeft, one.Name);
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
        foreach (int i in lines)
        {
            decimal part = Math.Min(wanted, left[i]);
            taken[i] += part;
            left[i] -= part;
            wanted -= part;
        }

        return null;
    }
}
