using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Paying;

/// <summary>A payment in the book.</summary>
internal sealed record BookedPayment(
    Guid Payment, PartyId Party, bool Received, Money Amount, PaymentMode Mode, bool Undone);

/// <summary>What one shop's payment commands know and move while a batch is decided.</summary>
internal sealed class ShopKhata(
    Dictionary<PartyId, PartyAtBooking> parties, Dictionary<Guid, BookedPayment> payments)
{
    private readonly Dictionary<PartyId, Money> _moved = [];

    public PartyAtBooking? Party(PartyId party) => parties.GetValueOrDefault(party);

    public BookedPayment? Payment(Guid payment) => payments.GetValueOrDefault(payment);

    /// <summary>The balance with what this batch has moved.</summary>
    public Money Balance(PartyId party) =>
        (parties.GetValueOrDefault(party)?.Balance ?? Money.Zero)
        + _moved.GetValueOrDefault(party);

    public void Move(PartyId party, Money change) =>
        _moved[party] = _moved.GetValueOrDefault(party) + change;

    /// <summary>A khata that this batch opens.</summary>
    public void Open(PartyId party, string name) => parties[party] = new PartyAtBooking(
        party, name, PartyKind.Customer, Money.Zero, null, null, null, null, null, null, null);

    public void Put(BookedPayment payment) => payments[payment.Payment] = payment;
}

/// <summary>Decides payments and their undoing. Changes nothing.</summary>
internal static class PaymentDecision
{
    private static readonly Money AmountMax = Money.FromRupees(1_000_000_000L);

    public static Answer<BookedPayment> Decide(RecordPayment command, ShopKhata khata)
    {
        if (khata.Payment(command.Payment) is not null) return PaymentRefusals.Repeated;
        if (khata.Party(command.Party) is null) return PaymentRefusals.PartyUnknown;
        if (command.Amount <= Money.Zero || command.Amount > AmountMax)
            return PaymentRefusals.AmountOutOfRange;
        if (command.Mode == PaymentMode.Credit) return PaymentRefusals.NotMoney;
        return new BookedPayment(
            command.Payment, command.Party, command.Received, command.Amount, command.Mode,
            Undone: false);
    }

    public static Answer<BookedPayment> Decide(UndoPayment command, ShopKhata khata)
    {
        if (khata.Payment(command.Payment) is not { } payment) return PaymentRefusals.Unknown;
        return payment.Undone
            ? PaymentRefusals.AlreadyUndone
            : payment with { Undone = true };
    }

    /// <summary>What the payment does to the party's balance: money to the shop lessens what
    /// the party owes.</summary>
    public static Money Change(BookedPayment payment) =>
        payment.Received ? -payment.Amount : payment.Amount;
}
