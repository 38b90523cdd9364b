using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>Table 4 of GSTR-3B, and the liability beside it.</summary>
/// <param name="Import">4(A)(1).</param>
/// <param name="ReverseCharge">4(A)(3).</param>
/// <param name="ReverseChargeDue">The tax of 3.1(d).</param>
/// <param name="ReverseChargeTaxable">The value of 3.1(d).</param>
/// <param name="Distributed">4(A)(4).</param>
/// <param name="Other">4(A)(5): all else on the statement, with what is taken again.</param>
/// <param name="Reversed">4(B)(2): on the statement and not, or not so, in the books yet.</param>
/// <param name="Reclaimed">4(D)(1): reversed before and taken now; in 4(A)(5).</param>
/// <param name="Barred">4(D)(2): section 16(4) and place of supply.</param>
internal sealed record CreditTable(
    HeadTax Import, HeadTax ReverseCharge, HeadTax ReverseChargeDue, long ReverseChargeTaxable,
    HeadTax Distributed, HeadTax Other, HeadTax Reversed, HeadTax Reclaimed, HeadTax Barred)
{
    /// <summary>4(C).</summary>
    public HeadTax Net => Import + ReverseCharge + Distributed + Other - Reversed;
}

/// <summary>Makes a period's register, table and reconciliation of pairs. Pure.</summary>
/// <param name="pairs">All there are, also of other periods.</param>
/// <param name="bills">All of the books, those too that were taken back.</param>
internal sealed class CreditPeriod(
    IReadOnlyList<CreditPair> pairs, IReadOnlyList<BookBill> bills, StatutoryPeriod period)
{
    private readonly DateOnly _from = period.From;
    private readonly DateOnly _to = period.To;

    /// <summary>Every line that the period has to do with, bucket by bucket.</summary>
    public IReadOnlyList<CreditLine> Lines()
    {
        List<(CreditPair Pair, CreditPair Seen)> shown = [];
        foreach (CreditPair pair in pairs)
        {
            CreditPair seen = pair.SeenAt(_to);
            bool stated = seen.Document is { } d && d.Period >= _from;
            bool booked = seen.Bill is { } b && b.Bill.Booked >= _from
                && (b.Bill.Claimed || seen.Document is not null);
            if (stated || booked || pair.Credit(_from, _to) != default) shown.Add((pair, seen));
        }

        return
        [
            .. shown.OrderBy(s => CreditBuckets.All.ToList().IndexOf(s.Seen.Bucket()))
                .ThenBy(s => s.Seen.Document?.Day ?? s.Seen.Bill!.Day)
                .ThenBy(s => s.Seen.Document?.Number ?? s.Seen.Bill!.Bill.Number,
                    StringComparer.Ordinal)
                .Select(s => Line(s.Seen, s.Pair.Credit(_from, _to))),
        ];
    }

    public CreditTable Table()
    {
        HeadTax import = default, distributed = default, other = default, reversed = default,
            reclaimed = default, barred = default, charge = default, due = default;
        long chargeTaxable = 0;
        foreach (CreditPair pair in pairs)
        {
            HeadTax stated = pair.Stated(_from, _to);
            (long Taxable, HeadTax Due, HeadTax Charge, HeadTax Barred) now =
                Beside(pair.Document?.At(_to));
            (long Taxable, HeadTax Due, HeadTax Charge, HeadTax Barred) before =
                Beside(pair.Document?.At(_from.AddDays(-1)));
            chargeTaxable += now.Taxable - before.Taxable;
            due += now.Due - before.Due;
            charge += now.Charge - before.Charge;
            barred += now.Barred - before.Barred;
            if (pair.Document?.Import == true) import += stated;
            else if (pair.Document?.Distributed == true) distributed += stated;
            else other += stated;
            HeadTax rest = stated - pair.Credit(_from, _to);
            HeadTax above = Above(rest), below = Above(default(HeadTax) - rest);
            reversed += above;
            reclaimed += below;
            other += below;
        }

        return new CreditTable(
            import, charge, due, chargeTaxable, distributed, other, reversed, reclaimed, barred);
    }

    // What a document says that is no credit of the bill's own tax.
    private static (long Taxable, HeadTax Due, HeadTax Charge, HeadTax Barred) Beside(
        InwardDocument? document)
    {
        if (document is null or { Stray: true }) return default;
        HeadTax tax = document.Tax.Times(document.Sign);
        bool may = document.Available == "Y";
        return (
            document.ReverseCharge ? document.TaxablePaise * document.Sign : 0,
            document.ReverseCharge ? tax : default,
            document.ReverseCharge && may ? tax : default, may ? default : tax);
    }

    /// <param name="ledger">What the input accounts got.</param>
    public CreditReconciliation Reconcile(HeadTax ledger)
    {
        HeadTax earlier = default, waiting = default, differs = default, ineligible = default,
            credit = default, takenBack = default;
        foreach (CreditPair pair in pairs)
        {
            HeadTax booked = pair.Booked(_from, _to);
            HeadTax taken = pair.Credit(_from, _to);
            credit += taken;
            HeadTax apart = booked - taken;
            if (apart == default) continue;
            CreditPair seen = pair.SeenAt(_to);
            switch (seen.Bucket())
            {
                case CreditBuckets.Ineligible or CreditBuckets.ReverseCharge
                    or CreditBuckets.Amendment:
                    ineligible += apart;
                    break;
                case CreditBuckets.BooksOnly:
                    waiting += apart;
                    break;
                case var _ when seen.Bill is { Sign: > 0 } old && old.Bill.Booked < _from:
                    earlier -= apart;
                    break;
                default:
                    differs += apart;
                    break;
            }
        }

        foreach (BookBill bill in bills.Where(b => b.Bill.TakenBack is not null))
        {
            if (bill.Bill.Booked >= _from && bill.Bill.Booked <= _to) takenBack += bill.Claimed;
            if (bill.Bill.TakenBack >= _from && bill.Bill.TakenBack <= _to)
                takenBack -= bill.Claimed;
        }

        HeadTax left = ledger + earlier - waiting - differs - ineligible - takenBack - credit;
        return new CreditReconciliation(
            ledger.Told(), earlier.Told(), waiting.Told(), differs.Told(), ineligible.Told(),
            takenBack.Told(), credit.Told(), left.Told());
    }

    public static IReadOnlyList<CreditBucket> Buckets(IReadOnlyList<CreditLine> lines) =>
    [
        .. CreditBuckets.All.Select(bucket =>
        {
            CreditLine[] of = [.. lines.Where(l => l.Bucket == bucket)];
            return new CreditBucket(bucket, of.Length, new Money(of.Sum(
                l => (l.StatementTax ?? l.BooksTax)?.Sum().Paise ?? 0)));
        }),
    ];

    private static HeadTax Above(HeadTax tax) => new(
        Math.Max(tax.Cgst, 0), Math.Max(tax.Sgst, 0), Math.Max(tax.Igst, 0),
        Math.Max(tax.Cess, 0));

    private static CreditLine Line(CreditPair seen, HeadTax credit) => new(
        seen.Bucket(), seen.Differences(),
        seen.Document is { Available: not "Y" } barred ? Why(barred) : null,
        seen.Document?.Gstin ?? seen.Bill?.Gstin,
        seen.Bill?.Supplier ?? seen.Document?.TradeName,
        seen.Document?.Number ?? seen.Bill?.Bill.Number,
        seen.Document?.Day ?? seen.Bill!.Day, seen.Bill?.Bill.Id,
        seen.Document is { } d ? StatutoryPeriod.Of(d.Period).Name : null,
        seen.Document is { } stated ? new Money(stated.TotalPaise * stated.Sign) : null,
        seen.Document is { } taxed ? taxed.Tax.Times(taxed.Sign).Told() : null,
        seen.Bill is { } bill ? new Money(bill.Bill.Total.Paise * bill.Sign) : null,
        seen.Bill?.Claimed.Told(), credit.Told())
    {
        Amends = seen.Document is { Amends: true } amended
            ? amended.OriginalNumber ?? amended.Replaces?.Number
            : null,
    };

    private static string Why(InwardDocument barred) => barred switch
    {
        { Reason: "P" } => "place-of-supply",
        { Reason: "C" } => "filed-late",
        { Available: "T" } => "temporary",
        _ => "not-said",
    };
}
