using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Closing;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Disputing;
using ConverseErp.Ledger.Filing;
using ConverseErp.Ledger.Limiting;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Meeting;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Paying;
using ConverseErp.Ledger.Promising;
using ConverseErp.Ledger.Reminding;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger;

/// <summary>One shop's payments, amounts without goods and acts on its books of one batch.
/// </summary>
internal sealed class LedgerTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, KhataBooking booking,
    MemoStore memoStore, MismatchStore mismatches, DisputeStore disputeStore,
    TimeProvider clock)
    : ShopTurn(business, messages)
{
    private readonly DateTimeOffset _now = clock.GetUtcNow();
    private ShopKhata _khata = null!;
    private Dictionary<Guid, BookedMemo> _memos = null!;
    private Dictionary<Guid, BookedLimit> _limits = null!;
    private ClaimBook _claims = null!;
    private CloseReads _closes = null!;
    private DisputeBook _disputes = null!;
    private ReminderBook _reminders = null!;
    private Dictionary<Guid, BookedPromise> _promises = null!;
    private readonly PhoneBook _phones = new();
    private List<BookedFiling> _filings = [];
    private bool _changed;

    /// <summary>IANA name, the shop's.</summary>
    public string Zone { get; set; } = IndianDay.Zone;

    /// <summary>WhatsApp carries what nobody waits for.</summary>
    public bool WhatsAppWorks { get; init; } = true;

    /// <summary>A drawer is counted: the sums of days are needed.</summary>
    public bool Counts => Messages.Any(m => m.Envelope.Type == CloseDay.Name);

    public override void Load(ITenantStatements reads)
    {
        LedgerNeeds needs = LedgerNeeds.Of(Messages);
        Guid[] payments = [.. needs.Payments];
        Guid[] memos = [.. needs.Memos];
        Guid[] limits = [.. needs.Limits];
        Guid[] claims = [.. needs.Claims];
        Dictionary<Guid, BookedPayment> booked = PaymentStore.Load(reads, payments);
        _memos = memoStore.Load(reads, memos);
        _limits = LimitStore.Load(reads, limits);
        _khata = new ShopKhata(
            booking.LoadWithPayments(
                reads, needs.Parties, payments, memos, limits, claims,
                [.. needs.Disputes], [.. needs.Promises]), booked);
        _promises = PromiseStore.Load(reads, [.. needs.Promises]);
        _claims = ClaimStore.Load(reads, claims, [.. needs.Claimants], _now);
        _disputes = disputeStore.Load(
            reads, [.. needs.Disputes], [.. needs.Disputers], [.. needs.DisputedLines]);
        _reminders = ReminderStore.Load(
            reads, [.. needs.Reminded], [.. needs.Reminders], _now);
        foreach (OrderId bill in needs.Bills) Standings.Read(reads, bill, _khata.Put);
        booking.LoadPhones(reads, needs.Phones, _phones.Put);
        if (needs.Dated || needs.Filings.Count > 0)
            _filings = FilingStore.LoadAll(reads, [.. needs.Filings]);
        if (needs.CountsToday) needs.CountedDays.Add(IndianDay.Of(_now, Zone));
        _closes = new CloseReads(
            CloseStore.Load(reads, [.. needs.Closes]),
            needs.CountedDays.ToDictionary(
                day => day, day => CloseStore.LoadDay(reads, day, Zone)));
    }

    public override void Decide(ShopWriter writer)
    {
        HashSet<DateOnly> filed = [.. _filings.Where(f => !f.Undone).Select(f => f.Month)];
        BookDays days = new(Zone, _now, filed);
        PaymentWriter payments = new(writer.Now, booking, _khata, days, _now);
        MemoWriter memos = new(writer.Now, booking, memoStore, _khata, _memos, days, _now);
        PartyWriter parties = new(writer.Now, booking, _khata, _phones);
        CloseWriter closes = new(writer.Now, booking, _closes, _khata, days, _now);
        FilingWriter filings = new(writer.Now, _filings, filed, days.Today, _now);
        LimitWriter limits = new(writer.Now, _khata, _limits, _now);
        WordsTurn words = new(
            writer,
            new ClaimWriter(writer.Now, _khata, _claims, payments, mismatches, _now),
            new DisputeWriter(writer.Now, disputeStore, _disputes, _khata, booking, _now),
            new ReminderWriter(writer.Now, _khata, _reminders, Zone, WhatsAppWorks, _now),
            new PromiseWriter(writer.Now, _khata, _promises, days.Today, _now));
        foreach (Delivery d in Messages)
        {
            MessageId id = new(Guid.CreateVersion7(_now));
            Guid undo = d.Id.Value;
            switch (d.Envelope.Type)
            {
                case var type when type == RecordPayment.Name:
                    Told(writer, id, payments.Record(d.Message<RecordPayment>()));
                    break;
                case var type when type == SettleKhata.Name:
                    Told(writer, id, payments.Settle(d.Message<SettleKhata>()));
                    break;
                case var type when type == UndoPayment.Name:
                    writer.Send(id, payments.Undo(d.Message<UndoPayment>(), undo));
                    break;
                case var type when type == WriteMemo.Name:
                    writer.Send(id, memos.Write(d.Message<WriteMemo>()));
                    break;
                case var type when type == UndoMemo.Name:
                    writer.Send(id, memos.Undo(d.Message<UndoMemo>(), undo));
                    break;
                case var type when type == SaveParties.Name:
                    writer.Send(id, parties.Save(d.Message<SaveParties>()));
                    break;
                default:
                    if (!words.Take(d, id))
                        OfBooks(writer, d, id, closes, filings, limits);
                    break;
            }
        }

        _changed = memos.Opened || parties.Changed || limits.Changed;
    }

    // What the shop says of a customer's money answers the pictures that they sent of it.
    private void Told(ShopWriter writer, MessageId id, PaymentAnswered answer)
    {
        writer.Send(id, answer);
        if (answer is not { Refusal: null, Received: true }) return;
        ClaimStore.PicturesSettled(writer.Now, answer.Party, answer.Payment, _now);
        _claims.PicturesSettled(answer.Party);
    }

    public override void Committed()
    {
        if (_changed) booking.Changed(Business);
    }

    private static void OfBooks(ShopWriter writer, Delivery d, MessageId id, CloseWriter closes,
        FilingWriter filings, LimitWriter limits)
    {
        Guid undo = d.Id.Value;
        switch (d.Envelope.Type)
        {
            case var type when type == CloseDay.Name:
                writer.Send(id, closes.Close(d.Message<CloseDay>()));
                break;
            case var type when type == UndoDayClose.Name:
                writer.Send(id, closes.Undo(d.Message<UndoDayClose>(), undo));
                break;
            case var type when type == FileMonth.Name:
                writer.Send(id, filings.File(d.Message<FileMonth>()));
                break;
            case var type when type == UndoFiling.Name:
                writer.Send(id, filings.Undo(d.Message<UndoFiling>(), undo));
                break;
            case var type when type == SetCreditLimit.Name:
                writer.Send(id, limits.Set(d.Message<SetCreditLimit>()));
                break;
            case var type when type == UndoCreditLimit.Name:
                writer.Send(id, limits.Undo(d.Message<UndoCreditLimit>(), undo));
                break;
            default:
                throw new InvalidDataException($"Ledger does not know '{d.Envelope.Type}'.");
        }
    }
}
