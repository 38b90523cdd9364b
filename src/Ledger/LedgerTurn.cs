using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Meeting;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger;

/// <summary>One shop's payments and amounts without goods of one batch.</summary>
internal sealed class LedgerTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, KhataBooking booking,
    MemoStore memoStore, MismatchStore mismatches, TimeProvider clock)
    : ShopTurn(business, messages)
{
    private ShopKhata _khata = null!;
    private Dictionary<Guid, BookedMemo> _memos = null!;
    private ClaimBook _claims = null!;
    private bool _opened;

    public override void Load(ITenantStatements reads)
    {
        HashSet<PartyId> parties = [];
        HashSet<Guid> payments = [];
        HashSet<Guid> memos = [];
        HashSet<Guid> claims = [];
        HashSet<Guid> claimants = [];
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
                case var type when type == ClaimPayment.Name:
                    PartyId claimant = delivery.Message<ClaimPayment>().Party;
                    parties.Add(claimant);
                    claimants.Add(claimant.Value);
                    break;
                case var type when type == DecideClaim.Name:
                    DecideClaim decide = delivery.Message<DecideClaim>();
                    claims.Add(decide.Claim);
                    payments.Add(decide.Payment);
                    break;
                case var type when type == SaveParties.Name:
                    parties.UnionWith(
                        delivery.Message<SaveParties>().Parties.Select(p => p.Party));
                    break;
            }
        }

        Guid[] paymentIds = [.. payments];
        Guid[] memoIds = [.. memos];
        Guid[] claimIds = [.. claims];
        Dictionary<Guid, BookedPayment> booked = PaymentStore.Load(reads, paymentIds);
        _memos = memoStore.Load(reads, memoIds);
        _khata = new ShopKhata(
            booking.LoadWithPayments(reads, parties, paymentIds, memoIds, claimIds), booked);
        _claims = ClaimStore.Load(reads, claimIds, [.. claimants], clock.GetUtcNow());
    }

    public override void Decide(ShopWriter writer)
    {
        DateTimeOffset now = clock.GetUtcNow();
        PaymentWriter payments = new(writer.Now, booking, _khata, now);
        MemoWriter memos = new(writer.Now, booking, memoStore, _khata, _memos, now);
        PartyWriter parties = new(writer.Now, booking, _khata);
        ClaimWriter claims = new(writer.Now, _khata, _claims, payments, mismatches, now);
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
                case var type when type == ClaimPayment.Name:
                    if (claims.Claim(delivery.Message<ClaimPayment>(), null) is { } question)
                        writer.Send(id, question);
                    break;
                case var type when type == DecideClaim.Name:
                    writer.Send(id, claims.Decide(delivery.Message<DecideClaim>()));
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
