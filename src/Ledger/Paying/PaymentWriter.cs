using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Reading.Reports;

namespace ConverseErp.Ledger.Paying;

/// <summary>Decides one shop's payments in order and writes their effects; what one did the
/// next one sees.</summary>
internal sealed class PaymentWriter(
    ITenantStatements writes, IKhataBooking booking, ShopKhata khata, BookDays days,
    DateTimeOffset now)
{
    public PaymentAnswered Record(RecordPayment command)
    {
        Answer<BookedPayment> answer = PaymentDecision.Decide(command, khata);
        Answer<BookedDay> when = days.Of(command.On);
        if ((answer.Refusal ?? when.Refusal) is { } refusal)
        {
            return new PaymentAnswered(
                command.Payment, command.Chat, command.Party, khata.Party(command.Party)?.Name,
                command.Received, Undone: false, command.Amount, command.Mode,
                khata.Balance(command.Party), refusal);
        }

        return Book(answer.Fact!, when.Fact!, command.Chat, command.SaidAt);
    }

    /// <summary>The whole balance is paid.</summary>
    public PaymentAnswered Settle(SettleKhata command)
    {
        Answer<BookedPayment> answer = PaymentDecision.Decide(command, khata);
        Money balance = khata.Balance(command.Party);
        return answer.Refusal is { } refusal
            ? new PaymentAnswered(
                command.Payment, command.Chat, command.Party, khata.Party(command.Party)?.Name,
                balance >= Money.Zero, Undone: false, command.Shown, command.Mode, balance,
                refusal)
            : Book(answer.Fact!, new BookedDay(now, null, false), command.Chat, command.SaidAt);
    }

    /// <param name="undo">Names the reversal.</param>
    public PaymentAnswered Undo(UndoPayment command, Guid undo)
    {
        Answer<BookedPayment> answer = PaymentDecision.Decide(command, khata);
        if (answer.Refusal is { } refusal) return Refused(command, refusal);
        BookedPayment payment = answer.Fact!;
        booking.Reverse(writes, payment.Payment, undo, now);
        PaymentStore.MarkUndone(writes, payment.Payment, undo, now);
        Move(payment, now, -1);
        return Answered(payment, command.Chat);
    }

    /// <summary>What is told of a payment that is in the book already.</summary>
    public PaymentAnswered Told(BookedPayment payment, ChatReference chat) =>
        Answered(payment, chat);

    private PaymentAnswered Book(
        BookedPayment payment, BookedDay day, ChatReference chat, DateTimeOffset saidAt)
    {
        if (day.IsBack) DayTotals.Forget(writes, day.On!.Value, days.Zone);
        PaymentStore.Add(writes, payment, day, saidAt, now);
        Move(payment, day.At, 1);
        return Answered(payment, chat) with { On = day.On, Amends = day.Amends };
    }

    private void Move(BookedPayment payment, DateTimeOffset at, int sign)
    {
        khata.Move(
            payment.Party, new Money(sign * PaymentDecision.Change(payment).Paise));
        khata.Put(payment);
        long cash = payment.Ways.Where(w => w.Mode == PaymentMode.Cash)
            .Sum(w => w.Amount.Paise);
        khata.Till.Cash(at, new Money(payment.Received ? sign * cash : -sign * cash),
            payment.Received ? TillWay.Received : TillWay.PaidOut);
        Money amount = new(sign * payment.Amount.Paise);
        if (payment.Received) khata.Till.Received(at, amount);
        else khata.Till.PaidOut(at, amount);
    }

    private PaymentAnswered Answered(BookedPayment payment, ChatReference chat) => new(
        payment.Payment, chat, payment.Party, khata.Party(payment.Party)?.Name, payment.Received,
        payment.Undone, payment.Amount, payment.Mode, khata.Balance(payment.Party), null)
    {
        Parts = payment.Parts,
        Bills = payment.Bills,
    };

    private PaymentAnswered Refused(UndoPayment command, Refusal refusal) =>
        khata.Payment(command.Payment) is { } known
            ? Answered(known, command.Chat) with { Refusal = refusal }
            : new PaymentAnswered(
                command.Payment, command.Chat, default, null, Received: true, Undone: false,
                Money.Zero, PaymentMode.Cash, Money.Zero, refusal);
}
