using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Conversations.Approving;

/// <summary>What a sale, or a change of one, takes of a member's rights. By today's list, as the
/// chat knows it; the books compute the bill exactly. Pure.</summary>
internal static class SaleWishes
{
    private const decimal PercentMax = 100;

    /// <summary>The first of a sale's wishes that is not allowed; null: none.</summary>
    public static Wish? Of(ChatContext c, Rights rights, PlaceOrder order)
    {
        (Money off, Money list) = Off(c, order);
        Money total = off < list ? list - off : Money.Zero;
        Wish Wanted(MemberRight right, Money amount, Money of = default) => new(
            new WantedRight(right, amount, of), order.Order.Value, order.Buyer.Party,
            Name(c, order.Buyer));
        Wish[] wishes =
        [
            Wanted(MemberRight.Discount, off, list),
            .. OnCredit(order.Payment, order.Buyer)
                ? (Wish[])[Wanted(MemberRight.Credit, total)] : [],
            .. order.Allowed.OverLimit
                ? (Wish[])[Wanted(MemberRight.OverLimit, total)] : [],
        ];
        return wishes.FirstOrDefault(w => !rights.Allows(w.Right));
    }

    /// <summary>What comes off a sale, by a price below the list, a percentage or a sum.</summary>
    /// <returns>The second: what it is off; both at least 0.</returns>
    public static (Money Off, Money List) Off(ChatContext c, PlaceOrder order)
    {
        decimal list = 0;
        decimal said = 0;
        foreach (WantedLine line in order.Lines)
        {
            (decimal byList, decimal asSaid) = Line(c, order.Buyer.Party, line);
            list += byList;
            said += asSaid;
        }

        decimal percent = Math.Clamp(order.DiscountPercent, 0, PercentMax);
        decimal off = Math.Max(0, list - said) + (said * percent / PercentMax)
            + Math.Max(0, order.Discount.Paise);
        return (Estimates.Total(off), Estimates.Total(list));
    }

    /// <summary>The same of a change of an order.</summary>
    /// <param name="old">The order as it is; null when nobody knows it any more.</param>
    public static Wish? Of(ChatContext c, Rights rights, AmendOrder amend, OrderView? old)
    {
        PartyId? party = amend.Buyer?.Party ?? old?.Party;
        decimal off = 0;
        foreach (AmendLine line in amend.Lines.Where(l => l.Price is not null))
        {
            decimal? count = line.Quantity
                ?? old?.Lines.FirstOrDefault(l => l.Product == line.Product)?.Quantity;
            (decimal byList, decimal asSaid) = Line(c, party, new WantedLine(
                line.Product, count, line.Unit, line.Worth, null, line.Price));
            off += Math.Max(0, byList - asSaid);
        }

        Money total = old?.Total ?? Money.Zero;
        string? about = amend.Buyer is { } buyer ? Name(c, buyer) : old?.PartyName;
        Wish Wanted(MemberRight right, Money amount) => new(
            new WantedRight(right, amount, total), amend.NewOrder.Value, party, about);
        Wish[] wishes =
        [
            Wanted(MemberRight.Discount, Estimates.Total(off)),
            .. (amend.Payment ?? old?.Payment) == PaymentMode.Credit
                ? (Wish[])[Wanted(MemberRight.Credit, total)] : [],
        ];
        return wishes.FirstOrDefault(w => !rights.Allows(w.Right));
    }

    private static (decimal List, decimal Said) Line(
        ChatContext c, PartyId? buyer, WantedLine line)
    {
        Product? product = c.Product(line.Product);
        Money? usual = c.Catalogue.PriceLists.Of(
            buyer, line.Product, IndianDay.Of(c.Now, c.Shop.TimeZone)) ?? product?.Price;
        decimal said = Estimates.Paise(
            product, line.Quantity, line.Unit, line.Worth, line.Price ?? usual);
        // Without a price in the list, and for "20 rupees of coriander", there is nothing to
        // stay below.
        decimal list = usual is null || line.Worth is not null
            ? said
            : Estimates.Paise(product, line.Quantity, line.Unit, null, usual);
        return (Math.Max(list, said), said);
    }

    private static bool OnCredit(PaymentMode? said, Buyer buyer) =>
        (said ?? (buyer.Party is null && buyer.NewName is null
            ? PaymentMode.Cash : PaymentMode.Credit)) == PaymentMode.Credit;

    private static string? Name(ChatContext c, Buyer buyer) =>
        buyer.Party is { } id ? c.Party(id)?.Name : buyer.NewName;
}
