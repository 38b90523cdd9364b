using System.Globalization;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Bills;

/// <summary>The batches under a bill's lines, as the pack says them. Pure.</summary>
internal static class LineBatches
{
    // A line of a bill out of more batches than this is rare; the first of them are named.
    private const int NamedMax = 6;

    /// <summary>The bill with what its paper says of batches; the same one where there are none.
    /// </summary>
    /// <param name="sold">Of the bill's order, or of what came back with a note, in the order of
    /// picking.</param>
    public static BillDocument On(BillDocument bill, IReadOnlyList<SoldBatch> sold)
    {
        if (sold.Count == 0) return bill;
        ILookup<int, SoldBatch> ofLine = sold.ToLookup(s => s.Line);
        int back = 0;
        return bill with
        {
            Lines = [.. bill.Lines.Select((line, i) =>
            {
                // A note's movement holds those of its lines that brought goods back.
                int moved = line.OriginalLine is null ? i + 1 : line.Returned > 0 ? ++back : 0;
                return ofLine[moved].Any()
                    ? line with { Batches = TextOf([.. ofLine[moved]], line) }
                    : line;
            })],
        };
    }

    // "Batch B12, exp 31 Mar 2027, MRP 15.00"; of several, or of a part of the goods, how many.
    private static string TextOf(SoldBatch[] parts, BillLine line)
    {
        bool all = parts.Length == 1 && parts[0].Quantity == Math.Round(line.Quantity, 3);
        StringBuilder text = new();
        foreach (SoldBatch part in parts.Take(NamedMax))
        {
            if (text.Length > 0) text.Append("; ");
            string[] said =
            [
                .. part.Number.Length > 0 ? [$"Batch {part.Number}"] : Array.Empty<string>(),
                .. part.Expiry is { } day ? [$"exp {BillText.Day(day)}"] : Array.Empty<string>(),
                .. part.Mrp is { } mrp ? [Mrp(mrp)] : Array.Empty<string>(),
            ];
            string one = string.Join(", ", said);
            text.Append(one.StartsWith('e') ? "E" + one[1..] : one);
            if (!all)
                text.Append(CultureInfo.InvariantCulture, $" ({part.Quantity:0.###})");
        }

        if (parts.Length > NamedMax)
            text.Append(CultureInfo.InvariantCulture, $"; +{parts.Length - NamedMax}");
        return text.ToString();
    }

    private static string Mrp(Money mrp) => string.Create(
        CultureInfo.InvariantCulture, $"MRP {mrp.Paise / 100m:0.00}");
}
