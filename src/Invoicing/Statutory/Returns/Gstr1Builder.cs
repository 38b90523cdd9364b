using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Statutory.Checking;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>Puts a period's documents together to a GSTR-1. Pure: documents in, a return out;
/// keeps rows, not documents.</summary>
/// <param name="gstin">The shop's; documents of another number are left out.</param>
/// <param name="period">Documents of other days are the caller's mistake.</param>
/// <param name="turnoverPaise">Of the financial year before: how long an HSN has to be.</param>
public sealed class Gstr1Builder(string gstin, StatutoryPeriod period, long turnoverPaise)
{
    private readonly List<Gstr1Bill> _b2b = [];
    private readonly List<Gstr1Bill> _large = [];
    private readonly List<Gstr1Bill> _exports = [];
    private readonly List<Gstr1Bill> _notes = [];
    private readonly List<Gstr1Bill> _otherNotes = [];
    private readonly Dictionary<(bool Inter, int Pos, decimal Rate), TaxAmounts> _small = [];
    private readonly Dictionary<(bool Inter, bool Registered), long> _exempt = [];
    private readonly HsnRows _hsn = new();
    private readonly NumberRuns _numbers = new();
    private readonly ReturnFindings _findings = new();
    private TaxAmounts _documents;
    private TaxAmounts _collected;
    private int _leftOut;

    /// <summary>Adds a document. A series' documents come in the order of their numbers.
    /// </summary>
    /// <exception cref="ArgumentException">It is of another period.</exception>
    public void Add(IssuedDocument document)
    {
        BillDocument bill = document.Bill;
        if (bill.Date < period.From || bill.Date > period.To)
            throw new ArgumentException(
                $"{document.Number} is of {bill.Date:yyyy-MM-dd}.", nameof(document));
        if (bill.Scheme != GstScheme.Regular || bill.Supplier.Gstin != gstin)
        {
            _leftOut++;
            return;
        }

        _numbers.Add(document);
        if (document.Cancelled) return;
        Look(document);
        TaxAmounts whole = Sum(bill.Lines);
        _documents += whole.Times(document.Sign);
        if (!bill.ReverseCharge) _collected += whole.Times(document.Sign);
        foreach (BillLine line in bill.Lines) AddLine(document, line);
        AddTaxed(document);
    }

    public Gstr1 Build() => new(
        gstin, period,
        [.. _b2b.OrderBy(b => b.Gstin, StringComparer.Ordinal)],
        [.. _large.OrderBy(b => b.PlaceOfSupply)],
        [
            .. _small.Where(s => s.Value != default)
                .OrderBy(s => s.Key.Inter).ThenBy(s => s.Key.Pos).ThenBy(s => s.Key.Rate)
                .Select(s => new Gstr1Small(s.Key.Inter, s.Key.Pos, s.Key.Rate, s.Value)),
        ],
        [.. _exports.OrderBy(b => b.Type, StringComparer.Ordinal)],
        [.. _notes.OrderBy(b => b.Gstin, StringComparer.Ordinal)],
        _otherNotes,
        [
            .. _exempt.Where(e => e.Value != 0)
                .OrderByDescending(e => e.Key.Inter).ThenByDescending(e => e.Key.Registered)
                .Select(e => new Gstr1Exempt(e.Key.Inter, e.Key.Registered, e.Value)),
        ],
        _hsn.ToList(), _numbers.ToList(), _documents, _collected, _leftOut, _findings.ToList());

    // Lines without tax have a table of their own, also when the bill has others.
    private void AddLine(IssuedDocument document, BillLine line)
    {
        bool registered = document.BuyerGstin is not null;
        TaxAmounts amounts = TaxAmounts.Of(line).Times(document.Sign);
        _hsn.Add(registered, line, amounts, document);
        if (!IsExempt(document, line)) return;
        (bool, bool) key = (document.InterState, registered);
        _exempt[key] = checked(_exempt.GetValueOrDefault(key) + amounts.Taxable);
    }

    private void AddTaxed(IssuedDocument document)
    {
        BillDocument bill = document.Bill;
        (decimal Rate, TaxAmounts Amounts)[] rates = RatesOf(document);
        if (rates.Length == 0) return;
        if (document.Export)
            (document.IsNote ? _otherNotes : _exports).Add(Listed(document, rates));
        else if (document.BuyerGstin is not null)
            (document.IsNote ? _notes : _b2b).Add(Listed(document, rates));
        else if (IsLarge(document))
            (document.IsNote ? _otherNotes : _large).Add(Listed(document, rates));
        else
            AddSmall(document, bill.PlaceOfSupply, rates);
    }

    private void AddSmall(
        IssuedDocument document, int place, (decimal Rate, TaxAmounts Amounts)[] rates)
    {
        foreach ((decimal rate, TaxAmounts amounts) in rates)
        {
            (bool, int, decimal) key = (document.InterState, place, rate);
            _small[key] = _small.GetValueOrDefault(key) + amounts.Times(document.Sign);
        }
    }

    // A note goes where its bill went: the bill's day and total decide, as far as the note knows
    // them.
    private static bool IsLarge(IssuedDocument document)
    {
        BillDocument bill = document.Bill;
        if (!document.InterState) return false;
        long total = document.IsNote
            ? bill.OriginalTotalPaise ?? bill.Totals.GrandTotalPaise
            : bill.Totals.GrandTotalPaise;
        return total > GstThresholds.B2cLargePaise(
            document.IsNote ? bill.OriginalDate ?? bill.Date : bill.Date);
    }

    private static Gstr1Bill Listed(
        IssuedDocument document, IReadOnlyList<(decimal, TaxAmounts)> rates) => new(
        document.BuyerGstin, document.Bill.Recipient?.Name, document.Number, document.Bill.Date,
        document.Bill.Totals.GrandTotalPaise, document.Bill.PlaceOfSupply,
        document.Bill.ReverseCharge, TypeOf(document), document.Sign, rates)
    {
        ToComposition = document.Bill.ToComposition && document.InterState,
    };

    private static string TypeOf(IssuedDocument document)
    {
        bool taxed = document.Bill.Lines.Any(l => l.Tax.IgstPaise != 0);
        if (document.Export)
        {
            return document.IsNote
                ? taxed ? "EXPWP" : "EXPWOP"
                : taxed ? "WPAY" : "WOPAY";
        }

        if (document.BuyerGstin is null) return "B2CL";
        if (document.Bill.DeemedExport) return "DE";
        return !document.Bill.Sez ? "R" : taxed ? "SEWP" : "SEWOP";
    }

    private static (decimal Rate, TaxAmounts Amounts)[] RatesOf(IssuedDocument document) =>
    [
        .. document.Bill.Lines.Where(line => !IsExempt(document, line))
            .GroupBy(line => line.GstRate).OrderBy(group => group.Key)
            .Select(group => (group.Key, Sum(group))),
    ];

    // Zero-rated is not exempt: what goes abroad or into a zone is listed at rate 0.
    private static bool IsExempt(IssuedDocument document, BillLine line) =>
        line.GstRate == 0 && line.CessRate == 0 && !document.Bill.Sez && !document.Export;

    private static TaxAmounts Sum(IEnumerable<BillLine> lines) =>
        lines.Aggregate(default(TaxAmounts), (sum, line) => sum + TaxAmounts.Of(line));

    private void Look(IssuedDocument document)
    {
        BillDocument bill = document.Bill;
        string number = document.Number;
        bool registered = document.BuyerGstin is not null;
        if (registered && !Gstin.IsValid(document.BuyerGstin))
            _findings.Add(ReturnFaults.GstinWrong, number);
        if (bill.ReverseCharge && !registered)
            _findings.Add(ReturnFaults.TaxNotCollected, number);
        if (document.IsNote) LookAtNote(document);
        foreach (BillLine line in bill.Lines)
        {
            if (string.IsNullOrEmpty(line.Hsn)) _findings.Add(ReturnFaults.HsnMissing, number);
            else if (GstNumbers.Hsn(line.Hsn, bill.Date, turnoverPaise, registered) is not null)
                _findings.Add(ReturnFaults.HsnTooShort, number);
            if (!document.IsNote && GstNumbers.Rate(line.GstRate, bill.Date, line.Hsn) is not null)
                _findings.Add(ReturnFaults.RateUnknown, number);
            if (!document.IsNote
                && PortalUnits.Of(line.Unit, line.Hsn) == PortalUnits.Other)
                _findings.Add(ReturnFaults.UnitOther, number);
        }
    }

    // Section 34(2): 30 November after the end of the financial year of the bill.
    private void LookAtNote(IssuedDocument note)
    {
        if (note.Bill.OriginalNumber is null || note.Bill.OriginalDate is not { } sold)
        {
            _findings.Add(ReturnFaults.OriginalMissing, note.Number);
            return;
        }

        int yearEnds = sold.Month >= 4 ? sold.Year + 1 : sold.Year;
        if (note.IsCredit && note.Bill.Date > new DateOnly(yearEnds, 11, 30))
            _findings.Add(ReturnFaults.NoteLate, note.Number);
    }
}
