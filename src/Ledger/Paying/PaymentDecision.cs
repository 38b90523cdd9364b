using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Paying;

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
        Answer<BookedPayment> paid = command.Parts is { } parts ? Decide(command, parts)
            : command.Mode == PaymentMode.Credit ? PaymentRefusals.NotMoney
            : new BookedPayment(
                command.Payment, command.Party, command.Received, command.Amount, command.Mode,
                Undone: false);
        if (paid.Fact is not { } payment || command.Bills is not { Count: > 0 } bills) return paid;
        if (!command.Received) return PaymentRefusals.BillUnknown;
        Answer<IReadOnlyList<BillShare>> shares = BillShares.Split(
            command.Party, command.Amount, bills, khata.Bill);
        return shares.Refusal is { } refusal ? refusal : payment with { Bills = shares.Fact };
    }

    /// <summary>The whole balance, whichever way it stands.</summary>
    public static Answer<BookedPayment> Decide(SettleKhata command, ShopKhata khata)
    {
        if (khata.Payment(command.Payment) is not null) return PaymentRefusals.Repeated;
        if (khata.Party(command.Party) is null) return PaymentRefusals.PartyUnknown;
        if (command.Mode == PaymentMode.Credit) return PaymentRefusals.NotMoney;
        Money balance = khata.Balance(command.Party);
        if (balance == Money.Zero) return PaymentRefusals.NothingDue;
        if (balance != command.Shown) return PaymentRefusals.BalanceMoved;
        return new BookedPayment(
            command.Payment, command.Party, balance > Money.Zero,
            new Money(Math.Abs(balance.Paise)), command.Mode, Undone: false);
    }

    public static Answer<BookedPayment> Decide(UndoPayment command, ShopKhata khata)
    {
        if (khata.Payment(command.Payment) is not { } payment) return PaymentRefusals.Unknown;
        return payment.Undone
            ? PaymentRefusals.AlreadyUndone
            : payment with { Undone = true };
    }

    // Several ways: each is one of the three, above 0, and together they are the amount.
    private static Answer<BookedPayment> Decide(
        RecordPayment command, IReadOnlyList<PaymentPart> parts)
    {
        if (parts.Any(p => p.Mode == PaymentMode.Credit)) return PaymentRefusals.NotMoney;
        if (parts.Count == 0 || parts.Any(p => p.Amount <= Money.Zero || p.Amount > AmountMax)
            || parts.Sum(p => (decimal)p.Amount.Paise) != command.Amount.Paise)
            return PaymentRefusals.PartsDiffer;
        PaymentPart[] ways =
        [
            .. parts.GroupBy(p => p.Mode).OrderBy(g => g.Key)
                .Select(g => new PaymentPart(g.Key, new Money(g.Sum(p => p.Amount.Paise)))),
        ];
        return new BookedPayment(
            command.Payment, command.Party, command.Received, command.Amount,
            ways.MaxBy(w => w.Amount)!.Mode, Undone: false)
        {
            Parts = ways.Length > 1 ? ways : null,
        };
    }

    /// <summary>What the payment does to the party's balance: money to the shop lessens what
    /// the party owes.</summary>
    public static Money Change(BookedPayment payment) =>
        payment.Received ? -payment.Amount : payment.Amount;
}
