using System.Collections.Immutable;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Notes;

/// <summary>What is left of a bill after the notes that stand against it. Pure.</summary>
/// <param name="Bill">As it was issued.</param>
/// <param name="Lines">What is left of each of its lines.</param>
/// <param name="Returned">How much of each came back, in the product's unit.</param>
/// <param name="GrandPaise">What is left of what it comes to.</param>
internal sealed record BillRest(
    BillDocument Bill, ImmutableArray<GstLineResult> Lines, ImmutableArray<decimal> Returned,
    long GrandPaise)
{
    public static BillRest Of(BillDocument bill, IEnumerable<BillDocument> notes)
    {
        BillRest rest = new(
            bill, [.. bill.Lines.Select(l => l.Tax)], [.. bill.Lines.Select(_ => 0m)],
            bill.Totals.GrandTotalPaise);
        foreach (BillDocument note in notes) rest = rest.After(note);
        return rest;
    }

    /// <summary>The same with one more note.</summary>
    public BillRest After(BillDocument note)
    {
        GstLineResult[] lines = [.. Lines];
        decimal[] returned = [.. Returned];
        bool grows = note.Kind == BillKind.DebitNote;
        foreach (BillLine line in note.Lines)
        {
            if (line.OriginalLine is not { } number) continue;
            int at = number - 1;
            lines[at] = grows
                ? LineRest.More(lines[at], line.Tax)
                : LineRest.Less(lines[at], line.Tax);
            returned[at] += line.Returned ?? 0;
        }

        long grand = note.Totals.GrandTotalPaise;
        return this with
        {
            Lines = [.. lines],
            Returned = [.. returned],
            GrandPaise = GrandPaise + (grows ? grand : -grand),
        };
    }

    /// <summary>What the lines left come to, before rounding.</summary>
    public long SumPaise => Lines.Sum(l => l.TotalPaise);
}
