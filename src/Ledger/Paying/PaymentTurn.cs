using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger.Paying;

/// <summary>One shop's payment commands of one batch.</summary>
internal sealed class PaymentTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, KhataBooking booking,
    TimeProvider clock) : ShopTurn(business, messages)
{
    private ShopKhata _khata = null!;

    public override void Load(ITenantStatements reads)
    {
        HashSet<PartyId> parties = [];
        HashSet<Guid> payments = [];
        foreach (Delivery delivery in Messages)
        {
            if (delivery.Envelope.Type == RecordPayment.Name)
            {
                RecordPayment record = delivery.Message<RecordPayment>();
                payments.Add(record.Payment);
                parties.Add(record.Party);
            }
            else if (delivery.Envelope.Type == UndoPayment.Name)
            {
                payments.Add(delivery.Message<UndoPayment>().Payment);
            }
        }

        Guid[] ids = [.. payments];
        Dictionary<Guid, BookedPayment> booked = PaymentStore.Load(reads, ids);
        _khata = new ShopKhata(booking.LoadWithPayments(reads, parties, ids), booked);
    }

    public override void Decide(ShopWriter writer)
    {
        PaymentWriter effects = new(writer.Now, booking, _khata, clock.GetUtcNow());
        foreach (Delivery delivery in Messages)
        {
            PaymentAnswered answer = delivery.Envelope.Type switch
            {
                var type when type == RecordPayment.Name =>
                    effects.Record(delivery.Message<RecordPayment>()),
                var type when type == UndoPayment.Name =>
                    effects.Undo(delivery.Message<UndoPayment>(), delivery.Id.Value),
                _ => throw new InvalidDataException(
                    $"Ledger does not know '{delivery.Envelope.Type}'."),
            };
            writer.Send(new MessageId(Guid.CreateVersion7(clock.GetUtcNow())), answer);
        }
    }
}
