using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Conversations.Approving;

/// <summary>What a sale, or a change of one, takes of a member's rights. By today's list, as the
/// chat knows it; the books compute the bill exactly. Pure.</summary>
internal static class SaleWishes
{
    private const decimal PercentMax = 100;

    public static Wish Of(ChatContext c, PlaceOrder order)
    {
        (Money off, Money list) = Off(c, order);
        Money total = off < list ? list - off : Money.Zero;
        List<WantedRight> rights = [new(MemberRight.Discount, off, list)];
        if (OnCredit(order.Payment, order.Buyer)) rights.Add(new(MemberRight.Credit, total));
        if (order.Allowed.OverLimit) rights.Add(new(MemberRight.OverLimit, total));
        return new Wish(
            rights, order.Order.Value, order.Buyer.Party, Name(c, order.Buyer));
    }

    /// <summary>What comes off a sale, by a price below the list, a percentage or a sum.</summary>
    /// <returns>The second: what it is off; both at least 0.</returns>
    public static (Money Off, Money List) Off(ChatContext c, PlaceOrder order)
    {
        decimal list = 0;
        decimal said = 0;
        foreach (WantedLine line in order.Lines)
        {
            (decimal byList, decimal asSaid) = AtList(c, order.Buyer.Party, line);
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
    /// <param name="own">A slip of a moment ago that its writer puts right.</param>
    public static Wish Of(ChatContext c, AmendOrder amend, OrderView? old, bool own)
    {
        PartyId? party = amend.Buyer?.Party ?? old?.Party;
        Money before = old?.Total ?? Money.Zero;
        decimal off = 0;
        decimal less = 0;
        decimal after = before.Paise;
        foreach (AmendLine line in amend.Lines)
        {
            (decimal had, decimal has) = Line(c, old, line);
            after += has - had;
            less += Math.Max(0, had - has);
            if (line.Price is not null)
            {
                (decimal byList, decimal asSaid) = AtList(c, party, new WantedLine(
                    line.Product, line.Quantity ?? Count(old, line.Product), line.Unit,
                    line.Worth, null, line.Price));
                off += Math.Max(0, byList - asSaid);
            }
        }

        Money total = Estimates.Total(Math.Max(0, after));
        List<WantedRight> rights = [new(MemberRight.Discount, Estimates.Total(off), total)];
        if ((amend.Payment ?? old?.Payment) == PaymentMode.Credit)
            rights.Add(new(MemberRight.Credit, total));
        // Goods taken off a bill that stands, and a bill that becomes another's, are taken back.
        Money back = amend.Buyer is null ? Estimates.Total(less) : before;
        if (old?.State == OrderState.Booked && !own && back > Money.Zero)
            rights.Add(new(MemberRight.Refund, back));
        return new Wish(rights, amend.NewOrder.Value, party,
            amend.Buyer is { } buyer ? Name(c, buyer) : old?.PartyName);
    }

    // What a line came to, and comes to now at the price it was sold at.
    private static (decimal Had, decimal Has) Line(
        ChatContext c, OrderView? old, AmendLine line)
    {
        BookedLine[] booked =
            [.. (old?.Lines ?? []).Where(l => l.Product == line.Product)];
        decimal had = booked.Sum(l => l.Total.Paise);
        if (line is { Quantity: 0, Worth: null }) return (had, 0);
        Product? product = c.Product(line.Product);
        decimal? count = line.Quantity ?? Count(old, line.Product);
        BookedLine? sold = booked.FirstOrDefault(
            l => l.Quantity > 0 && (line.Unit is null || l.Unit == line.Unit));
        decimal now = line is { Worth: null, Price: null } && sold is not null
            ? (count ?? 0) * sold.Total.Paise / sold.Quantity
            : Estimates.Paise(product, count, line.Unit, line.Worth, line.Price);
        return (had, line.Adds ? had + now : now);
    }

    private static decimal? Count(OrderView? old, ProductId product) =>
        old?.Lines.FirstOrDefault(l => l.Product == product)?.Quantity;

    private static (decimal List, decimal Said) AtList(
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
