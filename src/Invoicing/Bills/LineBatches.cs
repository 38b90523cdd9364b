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
    /// <param name="sold">Of the bill's order, in the order of picking.</param>
    public static BillDocument On(BillDocument bill, IReadOnlyList<SoldBatch> sold)
    {
        if (sold.Count == 0) return bill;
        ILookup<int, SoldBatch> ofLine = sold.ToLookup(s => s.Line);
        return bill with
        {
            Lines = [.. bill.Lines.Select((line, i) => ofLine[i + 1].Any()
                ? line with { Batches = TextOf([.. ofLine[i + 1]], line) }
                : line)],
        };
    }

    // "Batch B12, exp 31 Mar 2027"; of several, or of a part of the goods, how many.
    private static string TextOf(SoldBatch[] parts, BillLine line)
    {
        bool all = parts.Length == 1 && parts[0].Quantity == Math.Round(line.Quantity, 3);
        StringBuilder text = new();
        foreach (SoldBatch part in parts.Take(NamedMax))
        {
            if (text.Length > 0) text.Append("; ");
            if (part.Number.Length > 0) text.Append("Batch ").Append(part.Number);
            if (part is { Number.Length: > 0, Expiry: not null }) text.Append(", ");
            if (part.Expiry is { } day)
                text.Append(part.Number.Length > 0 ? "exp " : "Exp ").Append(BillText.Day(day));
            if (!all)
                text.Append(CultureInfo.InvariantCulture, $" ({part.Quantity:0.###})");
        }

        if (parts.Length > NamedMax)
            text.Append(CultureInfo.InvariantCulture, $"; +{parts.Length - NamedMax}");
        return text.ToString();
    }
}
