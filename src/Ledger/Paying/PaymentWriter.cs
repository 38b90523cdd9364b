using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;

namespace ConverseErp.Ledger.Paying;

/// <summary>Decides one shop's payments in order and writes their effects; what one did the
/// next one sees.</summary>
internal sealed class PaymentWriter(
    ITenantStatements writes, IKhataBooking booking, ShopKhata khata, DateTimeOffset now)
{
    public PaymentAnswered Record(RecordPayment command)
    {
        Answer<BookedPayment> answer = PaymentDecision.Decide(command, khata);
        if (answer.Refusal is { } refusal)
        {
            return new PaymentAnswered(
                command.Payment, command.Chat, command.Party, khata.Party(command.Party)?.Name,
                command.Received, Undone: false, command.Amount, command.Mode,
                khata.Balance(command.Party), refusal);
        }

        BookedPayment payment = answer.Fact!;
        PaymentStore.Add(writes, payment, command.SaidAt, now);
        khata.Move(payment.Party, PaymentDecision.Change(payment));
        khata.Put(payment);
        return Answered(payment, command.Chat);
    }

    /// <param name="undo">Names the reversal.</param>
    public PaymentAnswered Undo(UndoPayment command, Guid undo)
    {
        Answer<BookedPayment> answer = PaymentDecision.Decide(command, khata);
        if (answer.Refusal is { } refusal) return Refused(command, refusal);
        BookedPayment payment = answer.Fact!;
        booking.Reverse(writes, payment.Payment, undo, now);
        PaymentStore.MarkUndone(writes, payment.Payment, undo, now);
        khata.Move(payment.Party, -PaymentDecision.Change(payment));
        khata.Put(payment);
        return Answered(payment, command.Chat);
    }

    private PaymentAnswered Answered(BookedPayment payment, ChatReference chat) => new(
        payment.Payment, chat, payment.Party, khata.Party(payment.Party)?.Name, payment.Received,
        payment.Undone, payment.Amount, payment.Mode, khata.Balance(payment.Party), null);

    private PaymentAnswered Refused(UndoPayment command, Refusal refusal) =>
        khata.Payment(command.Payment) is { } known
            ? Answered(known, command.Chat) with { Refusal = refusal }
            : new PaymentAnswered(
                command.Payment, command.Chat, default, null, Received: true, Undone: false,
                Money.Zero, PaymentMode.Cash, Money.Zero, refusal);
}
