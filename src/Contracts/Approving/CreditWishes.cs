namespace ConverseErp.Contracts;

/// <summary>What a yes to a customer's order takes of a member's rights, by chat and API. Pure.
/// </summary>
public static class CreditWishes
{
    /// <param name="order">As it waits; null when nobody knows it: that is refused elsewhere.
    /// </param>
    /// <param name="said">How it is to be paid; null: as the customer's orders are, on credit.
    /// </param>
    /// <param name="overLimit">The customer's limit is to be passed over.</param>
    public static IReadOnlyList<WantedRight> Of(
        OrderView? order, PaymentMode? said, bool overLimit)
    {
        if (order is null) return [];
        List<WantedRight> wishes = [];
        if (said is null or PaymentMode.Credit)
            wishes.Add(new WantedRight(MemberRight.Credit, order.Total));
        if (overLimit) wishes.Add(new WantedRight(MemberRight.OverLimit, order.Total));
        return wishes;
    }
}
