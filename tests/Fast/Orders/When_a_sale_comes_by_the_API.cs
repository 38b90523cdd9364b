using ConverseErp.Companion.Api;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Fast.Orders;

/// <summary>A till over the API may do what its member may do in the chat, and no more.</summary>
public sealed class When_a_sale_comes_by_the_API
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly ProductId Sugar = new(Guid.NewGuid());
    private static readonly PartyId Ramesh = PartyId.From(Guid.NewGuid());
    private static readonly Rights Staff = RoleRights.Of(MemberRole.Staff);

    private static readonly Catalogue Goods = new(1,
    [
        new Product(
            Sugar, "SUGAR", "Sugar", [], "kg", Money.FromRupees(45), null, 5, 0, "1701", null,
            null),
    ]);

    [Fact]
    public void At_the_lists_price_in_cash_nobody_else_is_asked() =>
        Assert.Null(Wish(Sale(4500) with { Payment = PaymentMode.Cash }));

    [Theory]
    [InlineData(4500, null)]
    [InlineData(4499, MemberRight.Discount)]
    [InlineData(4600, null)]
    public void A_price_below_the_list_is_a_discount(long paise, MemberRight? right) =>
        Assert.Equal(right, Wish(Sale(paise))?.Right);

    [Fact]
    public void Percentage_and_sum_come_off_together()
    {
        WantedRight wish = Wish(Sale(4000) with
        {
            DiscountPercent = 10, Discount = Money.FromRupees(5),
        })!;

        // 2 kg: 10 below the list, 8 off 80, and 5.
        Assert.Equal(
            (MemberRight.Discount, Money.FromRupees(23), Money.FromRupees(90)),
            (wish.Right, wish.Amount, wish.Of));
    }

    [Fact]
    public void A_price_of_the_buyers_group_is_the_list()
    {
        Catalogue grouped = Goods with
        {
            PriceLists = new PriceLists(
            [
                new PriceList(
                    Guid.NewGuid(), "Hotels",
                    [new ListPrice(Sugar, Today, Money.FromRupees(40))], [Ramesh]),
            ]),
        };

        Assert.Null(ApiSale.Of(Sale(4000), grouped, Today).Missing(Staff).FirstOrDefault());
        Assert.NotNull(ApiSale.Of(Sale(3999), grouped, Today).Missing(Staff).FirstOrDefault());
    }

    [Fact]
    public void Credit_is_within_what_the_member_may_give()
    {
        PlaceOrder credit = Sale(4500);
        Rights little = Staff with { CreditMax = Money.FromRupees(89) };

        Assert.Equal((MemberRight.Credit, Money.FromRupees(90)),
            ApiSale.Of(credit, Goods, Today).Missing(little).FirstOrDefault() is { } wish
                ? (wish.Right, wish.Amount) : default);
        Assert.Empty(ApiSale.Of(credit, Goods, Today).Missing(
            little with { CreditMax = Money.FromRupees(90) }));
        Assert.Equal(MemberRight.OverLimit, ApiSale.Of(
            credit with { Allowed = new Overrides(true, false) }, Goods, Today)
            .Missing(Staff).FirstOrDefault()?.Right);
        Assert.Empty(ApiSale.Of(
            credit with { Allowed = new Overrides(true, false) }, Goods, Today)
            .Missing(Rights.All));
    }

    private static WantedRight? Wish(PlaceOrder order) =>
        ApiSale.Of(order, Goods, Today).Missing(Staff).FirstOrDefault();

    private static PlaceOrder Sale(long pricePaise) => new(
        new OrderId(Guid.NewGuid()), new ChatReference("", null, null, "en", null, null, null),
        new Buyer(Ramesh, null),
        [new WantedLine(Sugar, 2, "kg", null, null, new Money(pricePaise))], null, 0, Money.Zero,
        FromCustomer: false, Overrides.None, DateTimeOffset.UnixEpoch);
}
