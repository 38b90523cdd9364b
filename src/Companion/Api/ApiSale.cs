using ConverseErp.Contracts;

namespace ConverseErp.Companion.Api;

/// <summary>What a sale by the API takes of a member's rights: by today's list, as far as the
/// catalogue knows it; the books compute the bill exactly. Pure.</summary>
/// <param name="Off">What comes off by prices below the list and by discounts.</param>
/// <param name="List">What it is off.</param>
internal sealed record ApiSale(Money Off, Money List, bool OnCredit, bool OverLimit)
{
    private const decimal PaiseMax = 9_000_000_000_000_000;

    public static ApiSale Of(PlaceOrder order, Catalogue goods, DateOnly today)
    {
        decimal list = 0;
        decimal said = 0;
        foreach (WantedLine line in order.Lines)
        {
            (decimal byList, decimal asSaid) = Line(line, order.Buyer.Party, goods, today);
            list += byList;
            said += asSaid;
        }

        decimal off = Math.Max(0, list - said) + (said * order.DiscountPercent / 100)
            + order.Discount.Paise;
        bool named = order.Buyer.Party is not null || order.Buyer.NewName is not null;
        PaymentMode paid = order.Payment ?? (named ? PaymentMode.Credit : PaymentMode.Cash);
        return new ApiSale(
            Rounded(off), Rounded(list), paid == PaymentMode.Credit, order.Allowed.OverLimit);
    }

    /// <summary>The rights that it takes and a member does not have.</summary>
    public WantedRight[] Missing(Rights rights)
    {
        Money total = Off < List ? List - Off : Money.Zero;
        WantedRight[] wishes =
        [
            new WantedRight(MemberRight.Discount, Off, List),
            .. OnCredit ? (WantedRight[])[new WantedRight(MemberRight.Credit, total)] : [],
            .. OverLimit ? (WantedRight[])[new WantedRight(MemberRight.OverLimit, total)] : [],
        ];
        return [.. wishes.Where(w => !rights.Allows(w))];
    }

    private static (decimal List, decimal Said) Line(
        WantedLine line, PartyId? buyer, Catalogue goods, DateOnly today)
    {
        Product? product = goods.Products.FirstOrDefault(p => p.Id == line.Product);
        Money? usual = goods.PriceLists.Of(buyer, line.Product, today) ?? product?.Price;
        // "20 rupees of coriander" has nothing to stay below but its price.
        decimal? count = line.Worth is { } worth
            ? (line.Price ?? usual) is { Paise: > 0 } each
                ? (decimal)worth.Paise / each.Paise : null
            : Own(line, product);
        if (count is not { } quantity || (line.Price ?? usual) is not { } price) return (0, 0);
        decimal said = quantity * price.Paise;
        return (Math.Max(said, quantity * (usual ?? price).Paise), said);
    }

    private static decimal? Own(WantedLine line, Product? product)
    {
        if (line.Quantity is not { } count || product is null) return line.Quantity;
        decimal own = Units.Convert(
            count, line.Unit ?? product.Unit, product.Unit, product.PackSize) ?? count;
        return Math.Clamp(own, 0, 1_000_000_000);
    }

    private static Money Rounded(decimal paise) =>
        new((long)decimal.Round(Math.Min(paise, PaiseMax), 0, MidpointRounding.AwayFromZero));
}
