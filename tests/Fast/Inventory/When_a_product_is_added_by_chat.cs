using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Tests.Fast.Inventory;

public sealed class When_a_product_is_added_by_chat
{
    [Fact]
    public void What_is_not_said_gets_defaults_and_the_code_comes_from_the_name()
    {
        Answer<DecidedProduct> answer = ProductDecision.Decide(
            Add("  Kesar 1 g  "), Stocks.AShop());

        Assert.Equal(("KESAR-1-G", "Kesar 1 g", "pc", null),
            (answer.Fact!.Sku, answer.Fact.Name, answer.Fact.Unit, answer.Fact.Price));
    }

    [Fact]
    public void A_taken_code_or_another_script_makes_a_code_with_the_id()
    {
        ShopStock stock = Stocks.AShop();
        stock.SkuKeys.Add("KESAR");
        AddProduct latin = Add("Kesar");
        AddProduct hindi = Add("केसर");

        string taken = ProductDecision.Decide(latin, stock).Fact!.Sku;
        string script = ProductDecision.Decide(hindi, stock).Fact!.Sku;

        Assert.Equal("KESAR-" + latin.Product.Value.ToString("N")[^8..].ToUpperInvariant(), taken);
        Assert.Equal("P-" + hindi.Product.Value.ToString("N")[^8..].ToUpperInvariant(), script);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        ShopStock stock = Stocks.AShop();
        stock.Names.Add("SUGAR");
        AddProduct repeated = Add("Kesar");
        stock.Ids.Add(repeated.Product);

        List<string?> codes =
        [
            Code(repeated, stock),
            Code(Add("Kesar") with { Price = Money.Zero }, stock),
            Code(Add("  "), stock),
            Code(Add(new string('x', 201)), stock),
            Code(Add("Kesar") with { Unit = "furlong" }, stock),
            Code(Add("sugar"), stock),
        ];

        Assert.Equal(
            ["stock-posting-repeated", "stock-price-out-of-range", "stock-name-invalid",
                "stock-name-invalid", "stock-unit-unknown", "stock-product-exists"],
            codes);
    }

    [Fact]
    public void A_price_must_be_one()
    {
        ShopStock stock = Stocks.AShop();

        Answer<DecidedPrice> good = ProductDecision.Decide(Price(Stocks.Oil, 1), stock);
        Answer<DecidedPrice> zero = ProductDecision.Decide(Price(Stocks.Oil, 0), stock);
        Answer<DecidedPrice> absurd = ProductDecision.Decide(
            Price(Stocks.Oil, 1_000_000_001), stock);
        Answer<DecidedPrice> nobody = ProductDecision.Decide(
            Price(new ProductId(Guid.CreateVersion7()), 1), stock);

        Assert.Equal(new Money(1), good.Fact?.Price);
        Assert.Equal("stock-price-out-of-range", zero.Refusal?.Code);
        Assert.Equal("stock-price-out-of-range", absurd.Refusal?.Code);
        Assert.Equal("stock-product-unknown", nobody.Refusal?.Code);
    }

    private static AddProduct Add(string name) => new(
        Guid.CreateVersion7(), Stocks.Chat, new ProductId(Guid.CreateVersion7()), name, null,
        null, Stocks.Monday);

    private static SetPrice Price(ProductId product, long paise) => new(
        Guid.CreateVersion7(), Stocks.Chat, product, new Money(paise), Stocks.Monday);

    private static string? Code(AddProduct command, ShopStock stock) =>
        ProductDecision.Decide(command, stock).Refusal?.Code;
}
