using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Invoicing.Notes;

/// <summary>Invoicing's part in returns and corrections: the arithmetic, and the number in their
/// own transaction.</summary>
internal sealed class NoteBooking(PersonalData personal, TimeProvider clock) : INoteBooking
{
    private const string CreditSeries = "CN";
    private const string DebitSeries = "DN";

    // A credit note may still be returned until 30 November after the bill's year (section 34(2)
    // of the CGST Act).
    private const int LastMonth = 11;

    public Func<BillStanding?> Load(ITenantStatements reads, InvoiceId invoice)
    {
        BusinessId business = reads.Business;
        BillDocument? bill = null;
        IssuedBill? issued = null;
        List<BillDocument> notes = [];
        reads.Read("""
            SELECT number, bill_day, state = 'cancelled', document FROM invoicing.invoice
            WHERE business_id = $1 AND invoice_id = $2 FOR UPDATE
            """, row =>
        {
            issued = new IssuedBill(
                invoice, row.GetString(0), row.GetFieldValue<DateOnly>(1), row.GetBoolean(2));
            bill = Document(business, (byte[])row.GetValue(3)) with { Number = issued.Number };
        }, business.Value, invoice.Value);
        reads.Read("""
            SELECT document FROM invoicing.invoice
            WHERE business_id = $1 AND original_id = $2 AND state = 'issued'
            """, row => notes.Add(Document(business, (byte[])row.GetValue(0))),
            business.Value, invoice.Value);
        return () => bill is null ? null : Standing(issued!, BillRest.Of(bill, notes));
    }

    public Refusal? Refuses(BillStanding bill, DateOnly today) =>
        IsTooLate((BillRest)bill.Document, today) ? NoteRefusals.TooLate : null;

    public Answer<ComputedNote> Return(
        NoteDraft draft, BillStanding bill, IReadOnlyList<NoteTake> takes)
    {
        BillRest rest = (BillRest)bill.Document;
        if (IsTooLate(rest, draft.Date)) return NoteRefusals.TooLate;
        return Computed(draft, bill, NoteDrafting.Return(rest, takes, draft.Date));
    }

    public Answer<ComputedNote> Reduce(NoteDraft draft, BillStanding bill, Money amount)
    {
        BillRest rest = (BillRest)bill.Document;
        if (IsTooLate(rest, draft.Date)) return NoteRefusals.TooLate;
        if (amount <= Money.Zero || amount > bill.Left) return NoteRefusals.ExceedsBill;
        return Computed(draft, bill, NoteDrafting.Reduce(rest, amount.Paise, draft.Date));
    }

    public Answer<ComputedNote> Correct(
        NoteDraft draft, BillStanding bill, IReadOnlyList<NotePrice> prices)
    {
        BillRest rest = (BillRest)bill.Document;
        foreach (NotePrice price in prices)
        {
            long off = (long)((rest.Bill.Lines[price.Line].UnitPricePaise - price.Price.Paise)
                * price.Left);
            if (off > rest.Lines[price.Line].TotalPaise) return NoteRefusals.ExceedsBill;
        }

        if (NoteDrafting.Correct(rest, prices, draft.Date) is not { } note)
            return NoteRefusals.ChangesNothing;
        // What a bill grows by may be told of at any time.
        return note.Kind != BillKind.DebitNote && IsTooLate(rest, draft.Date)
            ? NoteRefusals.TooLate
            : Computed(draft, bill, note);
    }

    public BillStanding After(ComputedNote note)
    {
        BillRest rest = ((BillRest)note.Bill.Document).After((BillDocument)note.Document);
        return note.Bill with
        {
            Left = new Money(rest.GrandPaise), Returned = rest.Returned, Document = rest,
            LinesLeft = LinesLeft(rest),
        };
    }

    public void Issue(ITenantStatements last, IReadOnlyList<ComputedNote> notes)
    {
        foreach (var group in notes
            .GroupBy(n => (
                Year: IndianDay.FinancialYear(n.Draft.Date), Series: Series(n)))
            .OrderBy(g => g.Key.Year, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Series, StringComparer.Ordinal))
        {
            Issue(last, group.Key.Year, group.Key.Series, [.. group]);
        }
    }

    private void Issue(
        ITenantStatements last, string year, string series, IReadOnlyList<ComputedNote> notes) =>
        NumberedDocuments.Issue(
            last, year, series, notes[0].Draft.Seller.Location, clock.GetUtcNow(),
            [.. notes.Select(n => new NumberedDocument(
                n.Draft.Note, n.Draft.Order, BillKinds.Word(((BillDocument)n.Document).Kind),
                n.Draft.Party, n.Draft.Date, n.Total, n.Tax, personal.ProtectBytes(
                    last.Business, BillJson.ToUtf8((BillDocument)n.Document)),
                n.Bill.Invoice))]);

    // Not the shop's own letters, should it have chosen these.
    private static string Series(ComputedNote note) => note.Credit
        ? note.Draft.Seller.Series == CreditSeries ? CreditSeries + "R" : CreditSeries
        : note.Draft.Seller.Series == DebitSeries ? DebitSeries + "R" : DebitSeries;

    private static Answer<ComputedNote> Computed(
        NoteDraft draft, BillStanding bill, BillDocument document)
    {
        GstTotals totals = document.Totals;
        Money total = new(totals.GrandTotalPaise);
        return new ComputedNote(
            draft, bill, document.Kind != BillKind.DebitNote, total,
            new Money(document.ReverseCharge ? 0
                : totals.CgstPaise + totals.SgstPaise + totals.IgstPaise + totals.CessPaise),
            [.. document.Lines.Select(l => (
                l.OriginalLine!.Value - 1, l.Returned ?? 0, new Money(l.Tax.TotalPaise)))],
            document with
            {
                Reason = draft.Reason,
                PaymentStatus = Status(document.Kind, draft, total),
            });
    }

    private static string Status(BillKind kind, NoteDraft draft, Money total)
    {
        bool grows = kind == BillKind.DebitNote;
        string? balance = draft.BalanceAfter is { } after
            ? $": balance {after(grows ? total : -total)}"
            : "";
        return (grows, draft.Settled) switch
        {
            (true, PaymentMode.Credit) => "On credit (udhaar)" + balance,
            (true, PaymentMode.Cash) => "Paid in cash",
            (true, PaymentMode.Upi) => "Paid by UPI",
            (true, PaymentMode.Card) => "Paid by card",
            (false, PaymentMode.Credit) => "Taken off the khata" + balance,
            (false, PaymentMode.Cash) => "Given back in cash",
            (false, PaymentMode.Upi) => "Given back by UPI",
            (false, PaymentMode.Card) => "Given back to the card",
        };
    }

    private static BillStanding Standing(IssuedBill bill, BillRest rest) => new(
        bill.Invoice, bill.Number, bill.Date, bill.Cancelled, new Money(rest.GrandPaise),
        rest.Returned, rest)
    {
        LinesLeft = LinesLeft(rest),
    };

    private static IReadOnlyList<Money> LinesLeft(BillRest rest) =>
        [.. rest.Lines.Select(l => new Money(l.TotalPaise))];

    private static bool IsTooLate(BillRest rest, DateOnly today)
    {
        if (rest.Bill.Heads == TaxHeads.None) return false;
        DateOnly day = rest.Bill.Date;
        int yearEnds = day.Month >= 4 ? day.Year + 1 : day.Year;
        return today > new DateOnly(yearEnds, LastMonth, 30);
    }

    private BillDocument Document(BusinessId business, byte[] stored) =>
        BillJson.FromUtf8(personal.RevealBytes(business, stored));
}
