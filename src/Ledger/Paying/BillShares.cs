using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Paying;

/// <summary>Splits a payment over the bills that it was told to be for. Changes nothing.
/// </summary>
internal static class BillShares
{
    public const int BillsMax = 50;

    /// <summary>Each share with its amount; shares that get nothing are left out. What no share
    /// names counts for the oldest goods, and ahead where nothing is owed.</summary>
    /// <param name="amount">Of the payment.</param>
    /// <param name="bill">How a bill stands, with what this batch has paid.</param>
    public static Answer<IReadOnlyList<BillShare>> Split(PartyId party, Money amount,
        IReadOnlyList<BillShare> wanted, Func<OrderId, BillDue?> bill)
    {
        if (wanted.Count > BillsMax || wanted.DistinctBy(w => w.Order).Count() != wanted.Count)
            return PaymentRefusals.MoreThanBill;
        foreach (BillShare share in wanted)
        {
            if (Refuses(party, share, bill(share.Order)) is { } refusal) return refusal;
        }

        // What was named comes first, whatever its place: the rest takes what is left.
        decimal named = wanted.Sum(w => (decimal)(w.Amount?.Paise ?? 0));
        if (named > amount.Paise) return PaymentRefusals.MoreThanBill;
        Money left = amount - new Money((long)named);
        List<BillShare> shares = [];
        foreach (BillShare share in wanted)
        {
            Money part = share.Amount ?? Min(left, bill(share.Order)!.Open);
            if (share.Amount is null) left -= part;
            if (part > Money.Zero) shares.Add(share with { Amount = part });
        }

        return new Answer<IReadOnlyList<BillShare>>(shares, null);
    }

    private static Refusal? Refuses(PartyId party, BillShare share, BillDue? bill) => bill switch
    {
        null => PaymentRefusals.BillUnknown,
        _ when bill.Party != party => PaymentRefusals.BillUnknown,
        { Cancelled: true } => PaymentRefusals.BillGone,
        { Open.Paise: <= 0 } => PaymentRefusals.BillNotOwed,
        _ when share.Amount is { } named && (named <= Money.Zero || named > bill.Open) =>
            PaymentRefusals.MoreThanBill,
        _ => null,
    };

    private static Money Min(Money a, Money b) => a < b ? a : b;
}
