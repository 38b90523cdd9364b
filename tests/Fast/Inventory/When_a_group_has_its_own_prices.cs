using ConverseErp.Contracts;
using ConverseErp.Inventory.Pricing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>Who is in a group pays what its list says on that day.</summary>
public sealed class When_a_group_has_its_own_prices
{
    private static readonly PartyId Hotel = new(new Guid(8, 0, 0, new byte[8]));
    private static readonly DateOnly Monday = new(2026, 11, 16);

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, 42_00L)]
    [InlineData(6, 42_00L)]
    [InlineData(7, 41_00L)]
    [InlineData(14, null)]
    public void A_price_holds_from_its_day_until_the_next_one(int days, long? paise)
    {
        PriceLists lists = new([AList(
            (Stocks.Sugar, 7, 41_00), (Stocks.Sugar, 0, 42_00), (Stocks.Sugar, 14, null))]);

        Money? price = lists.Of(Hotel, Stocks.Sugar, Monday.AddDays(days));

        Assert.Equal(paise, price?.Paise);
        Assert.Null(lists.Of(Hotel, Stocks.Maggi, Monday));
        Assert.Null(lists.Of(null, Stocks.Sugar, Monday));
        Assert.Null(lists.Of(new PartyId(Guid.Empty), Stocks.Sugar, Monday));
    }

    [Fact]
    public void A_list_is_of_goods_and_people_of_the_shop_and_below_the_mrp()
    {
        Assert.Null(Decided(AList((Stocks.Maggi, 0, 14_00))));
        Assert.Equal("stock-price-above-mrp", Decided(AList((Stocks.Maggi, 0, 14_01))));
        Assert.Equal("stock-price-out-of-range", Decided(AList((Stocks.Maggi, 0, 0))));
        Assert.Equal("stock-product-unknown", Decided(AList((Stocks.Oil, 0, 1))));
        Assert.Equal("stock-price-list-invalid", Decided(
            AList((Stocks.Maggi, 0, 13_00), (Stocks.Maggi, 0, 12_00))));
        Assert.Equal("stock-price-list-invalid", Decided(AList() with { Name = "" }));
        Assert.Equal("stock-price-list-invalid", Decided(
            AList() with { Parties = [new PartyId(Guid.Empty)] }));
        Assert.Equal("stock-price-list-invalid", Decided(AList(), others: 50));
        Assert.Null(Decided(AList(), others: 49));
    }

    private static string? Decided(PriceList list, int others = 0) => PriceListDecision.Decide(
        list, new Catalogue(1, [AProduct(Stocks.Sugar, null), AProduct(Stocks.Maggi, 14_00)]),
        new HashSet<PartyId> { Hotel }, others)?.Code;

    private static Product AProduct(ProductId id, long? mrp) => new(
        id, "S", "S", [], "pc", new Money(10_00), mrp is { } m ? new Money(m) : null, 0, 0,
        null, null, null);

    private static PriceList AList(params (ProductId Product, int Day, long? Paise)[] prices) =>
        new(new Guid(5, 0, 0, new byte[8]), "Hotels",
            [.. prices.Select(p => new ListPrice(p.Product, Monday.AddDays(p.Day),
                p.Paise is { } paise ? new Money(paise) : null))], [Hotel]);
}
