using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Notes;
using ConverseErp.Ledger;
using ConverseErp.Ledger.Booking;
using ConverseErp.Orders.Returning;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>A month as the product does it: its own arithmetic, notes and postings, without a
/// server. Each document is looked at as it is made.</summary>
internal sealed class PlayedMonth
{
    private static readonly PersonalData Personal = new(new byte[16]);
    private readonly BillBooking _booking = new(Personal, TimeProvider.System);
    private readonly NoteBooking _noting = new(Personal, TimeProvider.System);
    private readonly KhataBooking _khata = new(Personal, null!, null!);
    private readonly NotePostings _notePostings = new();
    private readonly MonthPlan _plan;
    private readonly MonthChecks _checks;
    private readonly MonthShop _shop;
    private int _ids;

    private PlayedMonth(MonthPlan plan, MonthChecks checks)
    {
        _plan = plan;
        _checks = checks;
        _shop = new MonthShop(plan.State, plan.Scheme);
    }

    public MonthShop Shop => _shop;

    public MonthPlan Plan => _plan;

    public MonthJournal Journal { get; } = new();

    public List<PlayedBill> Bills { get; } = [];

    public List<PlayedNote> Notes { get; } = [];

    /// <summary>What the shopkeeper would have in his head.</summary>
    public Dictionary<Guid, long> Owed { get; } = [];

    /// <exception cref="MonthFault">A rule does not hold.</exception>
    public static PlayedMonth Of(MonthPlan plan, MonthChecks checks)
    {
        PlayedMonth month = new(plan, checks);
        foreach (Deed deed in plan.Deeds) month.Do(deed);
        return month;
    }

    private void Do(Deed deed)
    {
        DateOnly day = _plan.First.AddDays(deed.Day - 1);
        switch (deed)
        {
            case Sell sell:
                Sold(sell);
                break;
            case Pay pay:
                Paid(pay);
                break;
            case VoidNote undo:
                TakeBack(undo);
                break;
            case Bring bring when Standing(bring.Sale) is { } bill:
                Returned(bill, Takes(bill, i => bring.Shares[i % bring.Shares.Length]), day);
                break;
            case BringAll bring when Standing(bring.Sale) is { } bill:
                // Goods that came back at a price which was put back since leave its rest.
                if (Returned(bill, Takes(bill, _ => 1_000), day)
                    && !Notes.Exists(n => n.Bill == bill && n.Cancelled
                        && n.Stored.Kind != NoteKind.Return))
                    NoteRules.AllCameBack(_checks, bill, bill.Live(Notes));
                break;
            case Lower lower when Standing(lower.Sale) is { } bill:
                Lowered(bill, lower, day);
                break;
            case Reprice reprice when Standing(reprice.Sale) is { } bill:
                Repriced(bill, reprice, day);
                break;
            case Void voided when Standing(voided.Sale) is { } bill:
                Voided(bill);
                break;
            default:
                break;
        }
    }

    private PlayedBill? Standing(int sale) =>
        Bills.Find(b => b.Deed.Id == sale && !b.Cancelled);

    private void Sold(Sell sell)
    {
        if (sell.IsForbidden)
        {
            _checks.That("a composition shop sells in its own State only",
                _booking.Compute(_shop.Draft(sell)).Refusal == GstRefusals.CompositionInterState,
                sell.Told);
            return;
        }

        (BillDocument document, Money total, Money tax) = sell.ByBooking
            ? Booked(sell)
            : Computed(sell);
        BillRules.Look(_checks, sell, document);
        Guid order = NextId();
        InvoiceId invoice = new(NextId());
        PartyId? party = MonthShop.PartyOf(sell.Buyer);
        _khata.PostSales(Journal, [new SalePosting(
            order, party, sell.Payment, total, tax, "sale", At(sell.Day))]);
        if (sell.Payment == PaymentMode.Credit) Owe(party!.Value, total.Paise);
        long sequence = Bills.Count + 1;
        string number = string.Create(CultureInfo.InvariantCulture, $"INV/{sequence}");
        document = document with { Number = number };
        Bills.Add(new PlayedBill(sell, order, invoice, sequence, document, new BillStanding(
            invoice, number, document.Date, false, total,
            [.. document.Lines.Select(_ => 0m)], BillRest.Of(document, []))
        {
            LinesLeft = [.. document.Lines.Select(l => new Money(l.Tax.TotalPaise))],
        }));
    }

    // As Orders has it drafted.
    private (BillDocument, Money, Money) Booked(Sell sell)
    {
        BillDraft draft = _shop.Draft(sell);
        Answer<ComputedBill> answer = _booking.Compute(draft);
        _checks.That("a lawful sale is not refused", answer.Refusal is null,
            () => $"{answer.Refusal?.Code} of {sell.Told()}");
        ComputedBill bill = answer.Fact!;
        return ((BillDocument)bill.Document, bill.Total, bill.Tax);
    }

    private (BillDocument, Money, Money) Computed(Sell sell)
    {
        Answer<GstResult> answer = GstComputation.Compute(sell.Sale);
        _checks.That("a lawful sale is not refused", answer.Refusal is null,
            () => $"{answer.Refusal?.Code} of {sell.Told()}");
        GstTotals totals = answer.Fact!.Totals;
        BillLineText[] texts =
            [.. sell.Sale.Lines.Select(l => new BillLineText("Goods " + l.Hsn, "kg"))];
        BillDocument document = PaperForm.Titled(
            BillDrafting.Draft(sell.Sale, answer.Fact, texts, _shop.Supplier) with
            {
                Series = "INV", Recipient = _shop.Recipient(sell.Buyer),
            });
        long tax = sell.Sale.ReverseCharge
            ? 0
            : totals.CgstPaise + totals.SgstPaise + totals.IgstPaise + totals.CessPaise;
        return (document, new Money(totals.GrandTotalPaise), new Money(tax));
    }

    private static NoteTake[] Takes(PlayedBill bill, Func<int, int> share)
    {
        List<NoteTake> takes = [];
        for (int i = 0; i < bill.Document.Lines.Length; i++)
        {
            // Stock moves by thousandths; a worth keeps all its decimals on the bill.
            decimal sold = Math.Round(
                bill.Document.Lines[i].Quantity, 3, MidpointRounding.AwayFromZero);
            decimal left = sold - bill.Standing.Returned[i];
            decimal taken = share(i) == 1_000 ? left : Math.Round(left * share(i) / 1_000, 3);
            if (taken > 0) takes.Add(new NoteTake(i, taken, left));
        }

        return [.. takes];
    }

    private bool Returned(PlayedBill bill, NoteTake[] takes, DateOnly day)
    {
        if (takes.Length == 0) return false;
        Answer<ComputedNote> answer = _noting.Return(Draft(bill, day), bill.Standing, takes);
        _checks.That("a lawful return is not refused", answer.Refusal is null,
            () => answer.Refusal!.Code);
        Noted(bill, answer.Fact!, NoteKind.Return);
        return true;
    }

    private void Lowered(PlayedBill bill, Lower lower, DateOnly day)
    {
        Money amount = new(bill.Standing.Left.Paise * lower.Share / 1_000);
        if (amount <= Money.Zero) return;
        Answer<ComputedNote> answer = _noting.Reduce(Draft(bill, day), bill.Standing, amount);
        _checks.That("a lawful discount is not refused", answer.Refusal is null,
            () => answer.Refusal!.Code);
        ComputedNote note = answer.Fact!;
        // A note is whole rupees, and one that was taken back in between may leave the rounding
        // of a rupee to the next.
        _checks.That("a discount given later is what was said, rounded",
            Math.Abs(note.Total.Paise - amount.Paise) < 200,
            () => $"{amount} became {note.Total}");
        Noted(bill, note, NoteKind.Reduction);
    }

    private void Repriced(PlayedBill bill, Reprice reprice, DateOnly day)
    {
        int at = reprice.Line % bill.Document.Lines.Length;
        BillLine line = bill.Document.Lines[at];
        decimal left = Math.Round(line.Quantity, 3, MidpointRounding.AwayFromZero)
            - bill.Standing.Returned[at];
        if (left <= 0) return;
        Money price = new(line.UnitPricePaise * reprice.Share / 1_000);
        Answer<ComputedNote> answer = _noting.Correct(
            Draft(bill, day), bill.Standing, [new NotePrice(at, price, left)]);
        // More off than is left, or nothing at all: refused, and nothing is booked.
        if (answer.Fact is not { } note) return;
        Noted(bill, note, note.Credit ? NoteKind.Reduction : NoteKind.Increase);
    }

    private void Noted(PlayedBill bill, ComputedNote note, NoteKind kind)
    {
        NoteRules.Look(_checks, bill, note);
        bill.Standing = _noting.After(note);
        NoteRules.LookAtRest(_checks, bill);
        PartyId? party = MonthShop.PartyOf(bill.Deed.Buyer);
        Guid id = note.Draft.Note.Value;
        _notePostings.Post(Journal, [new NotePosting(
            note.Draft.Note, note.Credit, party, bill.Deed.Payment, note.Total, note.Tax,
            At(1))]);
        if (bill.Deed.Payment == PaymentMode.Credit)
            Owe(party!.Value, note.Credit ? -note.Total.Paise : note.Total.Paise);
        string series = note.Credit ? "CN" : "DN";
        StoredNote stored = new(note.Draft.Note, new OrderId(bill.Order), kind,
            bill.Deed.Payment, note.Total, note.Draft.Date, false);
        stored.Lines.AddRange(note.Lines.Select(l => (
            (short)(l.Line + 1), new ProductId(Guid.Empty), l.Quantity, l.Total)));
        Notes.Add(new PlayedNote(
            bill, id, series, Notes.Count(n => n.Series == series) + 1,
            (BillDocument)note.Document, note, stored));
    }

    private void Voided(PlayedBill bill)
    {
        // As in the product: goods came back, so the bill stays.
        if (bill.Live(Notes).Any()) return;
        bill.Cancelled = true;
        _khata.Reverse(Journal, bill.Order, NextId(), At(1));
        if (bill.Deed.Payment == PaymentMode.Credit)
            Owe(MonthShop.PartyOf(bill.Deed.Buyer)!.Value, -bill.GrandPaise);
    }

    private void TakeBack(VoidNote undo)
    {
        if (Notes.Count == 0) return;
        PlayedNote note = Notes[undo.Note % Notes.Count];
        PlayedBill bill = note.Bill;
        if (note.Cancelled || bill.Cancelled
            || ReturnDecision.IsUsed(WithReturnsSince(note), bill.Standing)) return;
        note.Cancelled = true;
        BillRest rest = BillRest.Of(bill.Document, bill.Live(Notes).Select(n => n.Document));
        bill.Standing = NoteRules.Standing(bill, rest);
        NoteRules.LookAtRest(_checks, bill);
        _khata.Reverse(Journal, note.Id, NextId(), At(1));
        if (bill.Deed.Payment == PaymentMode.Credit)
        {
            long total = note.Note.Total.Paise;
            Owe(MonthShop.PartyOf(bill.Deed.Buyer)!.Value, note.Note.Credit ? total : -total);
        }
    }

    private StoredNote WithReturnsSince(PlayedNote note)
    {
        note.Stored.CameBackSince.Clear();
        foreach (PlayedNote later in Notes.SkipWhile(n => n != note).Skip(1))
        {
            if (later.Bill != note.Bill || later.Cancelled
                || later.Stored.Kind != NoteKind.Return) continue;
            note.Stored.CameBackSince.UnionWith(
                later.Stored.Lines.Where(l => l.Quantity > 0).Select(l => l.Line));
        }

        return note.Stored;
    }

    private void Paid(Pay pay)
    {
        PartyId party = MonthShop.PartyOf(pay.Buyer)!.Value;
        EntryLines lines = new();
        lines.Add(NextId(), null, At(pay.Day),
            new EntryLine(Accounts.Cash, party, new Money(pay.Paise)),
            new EntryLine(Accounts.Party, party, new Money(-pay.Paise)));
        lines.Write(Journal, "payment");
        Owe(party, -pay.Paise);
    }

    private NoteDraft Draft(PlayedBill bill, DateOnly day) => new(
        new InvoiceId(NextId()), new OrderId(bill.Order), _shop.Shop,
        MonthShop.PartyOf(bill.Deed.Buyer), day, bill.Deed.Payment, "reason");

    private void Owe(PartyId party, long paise) =>
        Owed[party.Value] = Owed.GetValueOrDefault(party.Value) + paise;

    private DateTimeOffset At(int day) => new(
        _plan.First.AddDays(day - 1), new TimeOnly(6, 30), TimeSpan.Zero);

    private Guid NextId() => new(++_ids, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}
