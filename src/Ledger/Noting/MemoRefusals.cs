using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Noting;

/// <summary>Refusals of amounts without goods, in precedence order. Codes are permanent.
/// </summary>
public static class MemoRefusals
{
    public static readonly Refusal Repeated = new(
        "memo-repeated", "An amount with this id has been written already.");

    public static readonly Refusal PartyUnknown = new(
        "memo-party-unknown", "There is no such customer or supplier.");

    public static readonly Refusal AmountOutOfRange = new(
        "memo-amount-out-of-range",
        "An amount must be above 0 and at most 100 crore rupees.");

    public static readonly Refusal NotMoney = new(
        "memo-mode-not-money",
        "Money moves in cash, by UPI or by card; to and from the bank in cash.");

    public static readonly Refusal DiscountAboveBalance = new(
        "memo-discount-above-balance", "Nobody can be let off more than is owed.");

    public static readonly Refusal Unknown = new(
        "memo-unknown", "There is no such amount to undo.");

    public static readonly Refusal AlreadyUndone = new(
        "memo-already-undone", "The amount has been taken back already.");
}
