using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Notes;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>What holds of every note, and of a bill with its notes.</summary>
internal static class NoteRules
{
    // Of a few paise the rounded heads may be a little more than there is.
    private const long RoundingPaise = 10;

    public static void Look(MonthChecks checks, PlayedBill bill, ComputedNote note)
    {
        BillDocument paper = (BillDocument)note.Document;
        GstTotals totals = paper.Totals;
        string Where() => $"a note of {note.Total} on {bill.Deed.Told()}";
        const string Sums = "a note adds up";
        checks.Same(Sums, paper.Lines.Sum(l => l.Tax.TotalPaise) + totals.RoundOffPaise,
            totals.GrandTotalPaise, Where);
        checks.Same(Sums, paper.Lines.Sum(l => l.Tax.CgstPaise), totals.CgstPaise, Where);
        checks.Same(Sums, paper.Lines.Sum(l => l.Tax.TaxablePaise), totals.TaxablePaise, Where);
        checks.Same(Sums, totals.GrandTotalPaise, note.Total.Paise, Where);
        checks.Same("CGST is SGST", totals.CgstPaise, totals.SgstPaise, Where);
        checks.Same("a note is whole rupees", 0, totals.GrandTotalPaise % 100, Where);
        foreach (BillLine line in paper.Lines)
        {
            GstLineResult tax = line.Tax;
            checks.Same("CGST is SGST", tax.CgstPaise, tax.SgstPaise, Where);
            checks.Same("a line is its taxable value and its taxes",
                tax.TaxablePaise + (paper.ReverseCharge ? 0 : tax.TaxPaise), tax.TotalPaise,
                Where);
            checks.That("nothing is below nought", IsNotBelow(tax), Where);
        }

        if (!note.Credit) return;
        checks.That("a credit note never exceeds its bill", note.Total <= note.Bill.Left, Where);
    }

    /// <summary>After a note came or went: nothing of the bill is below nought.</summary>
    public static void LookAtRest(MonthChecks checks, PlayedBill bill)
    {
        BillRest rest = (BillRest)bill.Standing.Document;
        const string Exceeds = "credit notes never exceed their bill";
        checks.That(Exceeds, bill.Standing.Left >= Money.Zero, bill.Deed.Told);
        for (int i = 0; i < rest.Lines.Length; i++)
        {
            GstLineResult left = rest.Lines[i];
            int at = i;
            checks.That(Exceeds, IsNotBelow(left) && rest.Returned[i] <= Math.Round(
                    rest.Bill.Lines[i].Quantity, 3, MidpointRounding.AwayFromZero),
                () => $"line {at + 1} is left with {left} of {bill.Deed.Told()}");
            bool all = rest.Returned[i] >= Math.Round(
                rest.Bill.Lines[i].Quantity, 3, MidpointRounding.AwayFromZero);
            checks.That("no money stays on goods that came back", !all || left == default,
                () => $"line {at + 1} is left with {left} of {bill.Deed.Told()}");
        }
    }

    /// <summary>Nothing is left of a bill that came back as a whole, in whatever parts.
    /// </summary>
    public static void AllCameBack(
        MonthChecks checks, PlayedBill bill, IEnumerable<PlayedNote> live)
    {
        BillRest rest = (BillRest)bill.Standing.Document;
        const string Whole = "parts that come back sum to the bill";
        checks.Same(Whole, 0, bill.Standing.Left.Paise, bill.Deed.Told);
        checks.That(Whole, rest.Lines.All(l => l == default), bill.Deed.Told);
        PlayedNote[] notes = [.. live];
        long Sum(Func<GstTotals, long> of) => notes.Sum(n => n.Note.Credit
            ? of(n.Document.Totals)
            : -of(n.Document.Totals));
        GstTotals totals = bill.Document.Totals;
        checks.Same(Whole, totals.GrandTotalPaise, Sum(t => t.GrandTotalPaise), bill.Deed.Told);
        checks.Same(Whole, totals.TaxablePaise, Sum(t => t.TaxablePaise), bill.Deed.Told);
        checks.Same(Whole, totals.CgstPaise, Sum(t => t.CgstPaise), bill.Deed.Told);
        checks.Same(Whole, totals.IgstPaise, Sum(t => t.IgstPaise), bill.Deed.Told);
        checks.Same(Whole, totals.CessPaise, Sum(t => t.CessPaise), bill.Deed.Told);
    }

    private static bool IsNotBelow(in GstLineResult part) => part.TotalPaise >= 0
        && Math.Min(Math.Min(part.CgstPaise, part.IgstPaise),
            Math.Min(part.CessPaise, part.TaxablePaise)) >= -RoundingPaise;

    /// <summary>What a bill stands for, rebuilt from its notes.</summary>
    public static BillStanding Standing(PlayedBill bill, BillRest rest) => bill.Standing with
    {
        Left = new Money(rest.GrandPaise), Returned = rest.Returned, Document = rest,
        LinesLeft = [.. rest.Lines.Select(l => new Money(l.TotalPaise))],
    };
}
