using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Meeting;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger;

/// <summary>One shop's payments and amounts without goods of one batch.</summary>
internal sealed class LedgerTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, KhataBooking booking,
    MemoStore memoStore, TimeProvider clock) : ShopTurn(business, messages)
{
    private ShopKhata _khata = null!;
    private Dictionary<Guid, BookedMemo> _memos = null!;
    private bool _opened;

    public override void Load(ITenantStatements reads)
    {
        HashSet<PartyId> parties = [];
        HashSet<Guid> payments = [];
        HashSet<Guid> memos = [];
        foreach (Delivery delivery in Messages)
        {
            switch (delivery.Envelope.Type)
            {
                case var type when type == RecordPayment.Name:
                    RecordPayment record = delivery.Message<RecordPayment>();
                    payments.Add(record.Payment);
                    parties.Add(record.Party);
                    break;
                case var type when type == UndoPayment.Name:
                    payments.Add(delivery.Message<UndoPayment>().Payment);
                    break;
                case var type when type == WriteMemo.Name:
                    WriteMemo memo = delivery.Message<WriteMemo>();
                    memos.Add(memo.Memo);
                    if (memo.Party is { } party) parties.Add(party);
                    break;
                case var type when type == UndoMemo.Name:
                    memos.Add(delivery.Message<UndoMemo>().Memo);
                    break;
                case var type when type == SaveParties.Name:
                    parties.UnionWith(
                        delivery.Message<SaveParties>().Parties.Select(p => p.Party));
                    break;
            }
        }

        Guid[] paymentIds = [.. payments];
        Guid[] memoIds = [.. memos];
        Dictionary<Guid, BookedPayment> booked = PaymentStore.Load(reads, paymentIds);
        _memos = memoStore.Load(reads, memoIds);
        _khata = new ShopKhata(
            booking.LoadWithPayments(reads, parties, paymentIds, memoIds), booked);
    }

    public override void Decide(ShopWriter writer)
    {
        DateTimeOffset now = clock.GetUtcNow();
        PaymentWriter payments = new(writer.Now, booking, _khata, now);
        MemoWriter memos = new(writer.Now, booking, memoStore, _khata, _memos, now);
        PartyWriter parties = new(writer.Now, booking, _khata);
        foreach (Delivery delivery in Messages)
        {
            MessageId id = new(Guid.CreateVersion7(now));
            switch (delivery.Envelope.Type)
            {
                case var type when type == RecordPayment.Name:
                    writer.Send(id, payments.Record(delivery.Message<RecordPayment>()));
                    break;
                case var type when type == UndoPayment.Name:
                    writer.Send(id, payments.Undo(
                        delivery.Message<UndoPayment>(), delivery.Id.Value));
                    break;
                case var type when type == WriteMemo.Name:
                    writer.Send(id, memos.Write(delivery.Message<WriteMemo>()));
                    break;
                case var type when type == UndoMemo.Name:
                    writer.Send(id, memos.Undo(delivery.Message<UndoMemo>(), delivery.Id.Value));
                    break;
                case var type when type == SaveParties.Name:
                    writer.Send(id, parties.Save(delivery.Message<SaveParties>()));
                    break;
                default:
                    throw new InvalidDataException(
                        $"Ledger does not know '{delivery.Envelope.Type}'.");
            }
        }

        _opened = memos.Opened || parties.Changed;
    }

    public override void Committed()
    {
        if (_opened) booking.Changed(Business);
    }
}
