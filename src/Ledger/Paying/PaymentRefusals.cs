using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Paying;

/// <summary>Refusals of payment commands, in precedence order. Codes are permanent.</summary>
public static class PaymentRefusals
{
    public static readonly Refusal Repeated = new(
        "payment-repeated", "A payment with this id has been booked already.");

    public static readonly Refusal PartyUnknown = new(
        "payment-party-unknown", "There is no such customer or supplier.");

    public static readonly Refusal AmountOutOfRange = new(
        "payment-amount-out-of-range",
        "An amount must be above 0 and at most 100 crore rupees.");

    public static readonly Refusal NotMoney = new(
        "payment-mode-not-money", "A payment comes in cash, by UPI or by card; credit is none.");

    public static readonly Refusal PartsDiffer = new(
        "payment-parts-differ", "The parts of a payment must each be above 0 and sum to it.");

    public static readonly Refusal BillUnknown = new(
        "payment-bill-unknown", "There is no such bill on this khata.");

    public static readonly Refusal BillGone = new(
        "payment-for-cancelled-bill",
        "That bill was taken back. Without it the payment stays on the khata, as an advance.");

    public static readonly Refusal BillNotOwed = new(
        "payment-bill-not-owed", "Nothing is owed on that bill.");

    public static readonly Refusal MoreThanBill = new(
        "payment-more-than-bill",
        "A share is above 0 and at most what its bill has open; all of them, each bill once and "
        + "at most 50, sum to at most the payment.");

    public static readonly Refusal NothingDue = new(
        "payment-nothing-due", "Neither owes the other anything.");

    public static readonly Refusal BalanceMoved = new(
        "payment-balance-moved", "The balance is not the one that was shown any more.");

    public static readonly Refusal Unknown = new(
        "payment-unknown", "There is no such payment to undo.");

    public static readonly Refusal AlreadyUndone = new(
        "payment-already-undone", "The payment has been undone already.");
}
