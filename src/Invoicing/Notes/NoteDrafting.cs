using System.Collections.Immutable;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Words;

namespace ConverseErp.Invoicing.Notes;

/// <summary>The arithmetic and the paper of notes: amounts follow from the bill's own lines.
/// Pure.</summary>
internal static class NoteDrafting
{
    /// <summary>Goods come back: of each line the share of what is left of it.</summary>
    public static BillDocument Return(
        BillRest rest, IReadOnlyList<NoteTake> takes, DateOnly date)
    {
        ImmutableArray<BillLine>.Builder lines = ImmutableArray.CreateBuilder<BillLine>();
        foreach (NoteTake take in takes)
        {
            GstLineResult share = LineRest.Share(
                rest.Lines[take.Line], take.Quantity, take.Left, rest.Bill.ReverseCharge);
            lines.Add(LineOf(rest.Bill, take.Line, take.Quantity, share) with
            {
                Returned = take.Quantity,
            });
        }

        return Note(rest, Credit(rest.Bill), lines.ToImmutable(), date);
    }

    /// <summary>The bill falls by an amount: of each line in proportion to what is left of it.
    /// </summary>
    /// <param name="amount">Paise, above 0, at most what is left.</param>
    public static BillDocument Reduce(BillRest rest, long amount, DateOnly date)
    {
        long[] shares = [.. rest.Lines.Select(l => l.TotalPaise)];
        long sum = shares.Sum();
        long[] left = [.. shares];
        long off = Math.Min(amount, sum);
        if (off > 0) DiscountSpread.TakeOff(left, sum, off);
        ImmutableArray<BillLine>.Builder lines = ImmutableArray.CreateBuilder<BillLine>();
        for (int i = 0; i < shares.Length; i++)
        {
            long share = shares[i] - left[i];
            if (share == 0) continue;
            GstLineResult part = LineRest.Share(
                rest.Lines[i], share, shares[i], rest.Bill.ReverseCharge);
            lines.Add(Money(rest.Bill, i, part));
        }

        return Note(rest, Credit(rest.Bill), lines.ToImmutable(), date);
    }

    /// <summary>Prices were wrong: the difference, at the bill's own rates.</summary>
    /// <returns>Null when they make no difference, or when some rise and some fall.</returns>
    public static BillDocument? Correct(
        BillRest rest, IReadOnlyList<NotePrice> prices, DateOnly date)
    {
        BillDocument bill = rest.Bill;
        ImmutableArray<BillLine>.Builder lines = ImmutableArray.CreateBuilder<BillLine>();
        int direction = 0;
        foreach (NotePrice price in prices)
        {
            BillLine line = bill.Lines[price.Line];
            long change = (long)decimal.Round(
                (price.Price.Paise - line.UnitPricePaise) * price.Left, 0,
                MidpointRounding.AwayFromZero);
            if (change == 0) continue;
            if (direction == -Math.Sign(change)) return null;
            direction = Math.Sign(change);
            GstLineResult part = change < 0
                ? LineRest.Share(
                    rest.Lines[price.Line], -change, rest.Lines[price.Line].TotalPaise,
                    bill.ReverseCharge)
                : Taxed(bill, line, change);
            lines.Add(LineOf(bill, price.Line, price.Left, part) with
            {
                UnitPricePaise = Math.Abs(price.Price.Paise - line.UnitPricePaise),
                DiscountPaise = 0,
            });
        }

        return direction == 0
            ? null
            : Note(rest, direction < 0 ? Credit(bill) : BillKind.DebitNote, lines.ToImmutable(),
                date);
    }

    /// <summary>What stands at the top: a shop without registration knows no credit notes.
    /// </summary>
    private static BillKind Credit(BillDocument bill) => bill.Scheme == GstScheme.Unregistered
        ? BillKind.ReturnSlip
        : BillKind.CreditNote;

    // A rise is taxed as the line was.
    private static GstLineResult Taxed(BillDocument bill, BillLine line, long paise)
    {
        GstDocument sale = new()
        {
            SupplierState = bill.Supplier.State, Scheme = bill.Scheme,
            PlaceOfSupply = bill.PlaceOfSupply, Date = bill.Date, Sez = bill.Sez,
            ReverseCharge = bill.ReverseCharge, WithoutPayment = bill.WithoutPayment,
            Lines = [new GstLine(
                1, paise, line.PriceIncludesTax, line.GstRate, line.CessRate, Hsn: line.Hsn)],
        };
        return GstComputation.Compute(sale).Fact is { } taxed
            ? taxed.Lines[0]
            : throw new InvalidOperationException("A line of an issued bill cannot be taxed.");
    }

    private static BillLine Money(BillDocument bill, int at, in GstLineResult part)
    {
        BillLine line = bill.Lines[at];
        long net = line.PriceIncludesTax ? part.TaxablePaise + part.TaxPaise : part.TaxablePaise;
        return line with
        {
            Quantity = 1, Unit = null, UnitPricePaise = net, DiscountPaise = 0, Tax = part,
            OriginalLine = at + 1,
        };
    }

    private static BillLine LineOf(
        BillDocument bill, int at, decimal quantity, in GstLineResult part)
    {
        BillLine line = bill.Lines[at];
        long net = line.PriceIncludesTax ? part.TaxablePaise + part.TaxPaise : part.TaxablePaise;
        long gross = (long)decimal.Round(
            quantity * line.UnitPricePaise, 0, MidpointRounding.AwayFromZero);
        return line with
        {
            Quantity = quantity, DiscountPaise = Math.Max(0, gross - net), Tax = part,
            OriginalLine = at + 1,
        };
    }

    private static BillDocument Note(
        BillRest rest, BillKind kind, ImmutableArray<BillLine> lines, DateOnly date)
    {
        GstTotals sums = Sum(lines);
        long sum = lines.Sum(l => l.Tax.TotalPaise);
        long before = rest.GrandPaise;

        // The bill was rounded to whole rupees, and so is what is left of it: the notes round
        // exactly as the bill did, together.
        long grand = kind == BillKind.DebitNote
            ? Paisa.ToRupee(rest.SumPaise + sum) - before
            : before - Paisa.ToRupee(rest.SumPaise - sum);
        grand = Math.Max(0, grand);
        return rest.Bill with
        {
            Kind = kind,
            Number = "",
            Series = null,
            Date = date,
            Lines = lines,
            DiscountPaise = lines.Sum(l => l.DiscountPaise),
            Totals = sums with { GrandTotalPaise = grand, RoundOffPaise = grand - sum },
            Words = AmountInWords.Of(grand),
            PaymentStatus = null,
            UpiAmountPaise = 0,
            Terms = null,
            Cancelled = false,
            Irn = null,
            SignedCode = null,
            OriginalNumber = rest.Bill.Number,
            OriginalDate = rest.Bill.Date,
            OriginalTotalPaise = rest.Bill.Totals.GrandTotalPaise,
        };
    }

    private static GstTotals Sum(ImmutableArray<BillLine> lines) => new(
        lines.Sum(l => l.Tax.TaxablePaise), lines.Sum(l => l.Tax.CgstPaise),
        lines.Sum(l => l.Tax.SgstPaise), lines.Sum(l => l.Tax.IgstPaise),
        lines.Sum(l => l.Tax.CessPaise), 0, 0);
}
