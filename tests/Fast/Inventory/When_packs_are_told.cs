using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;
using ConverseErp.Inventory.Packing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>What is in a box is what the shop has said, and nothing else.</summary>
public sealed class When_packs_are_told
{
    private static readonly PackUnit Box = new("box", 24, null);

    [Fact]
    public void A_box_is_as_many_as_the_shop_has_said_and_unknown_before()
    {
        ShopStock stock = Stocks.AShop();
        ChangeStock receipt = Stocks.A(
            StockChange.Receive, Stocks.Line(Stocks.Maggi, 2, "box"));

        Answer<DecidedChange> before = ChangeDecision.Decide(receipt, stock);
        stock.Products[Stocks.Maggi] = stock.Products[Stocks.Maggi] with { Packs = [Box] };
        Answer<DecidedChange> after = ChangeDecision.Decide(receipt, stock);

        Assert.Equal("stock-unit-mismatch", before.Refusal?.Code);
        Assert.Equal(48, after.Fact!.Lines[0].Quantity);
    }

    [Fact]
    public void Loose_goods_come_in_bags_and_what_is_said_goes_before_what_is_usual()
    {
        Assert.Equal(150, Units.Convert(3, "bag", "kg", null, [new("bag", 50, null)]));
        Assert.Equal(20, Units.Convert(2, "pkt", "pc", null, [new("pkt", 10, null)]));
        Assert.Equal(2, Units.Convert(2, "pkt", "pc", null, []));
        Assert.Equal(0.5m, Units.Convert(500, "g", "kg", null, [new("bag", 50, null)]));
    }

    [Theory]
    [InlineData("box", "24", null)]
    [InlineData("box", "0.001", null)]
    [InlineData("box", "0", "stock-pack-invalid")]
    [InlineData("box", "100000", null)]
    [InlineData("box", "100000.001", "stock-pack-invalid")]
    [InlineData("box", "1.0005", "stock-pack-invalid")]
    [InlineData("pkt", "24", "stock-pack-invalid")]
    [InlineData("crate", "24", "stock-pack-invalid")]
    public void A_pack_has_a_unit_of_its_own_and_something_in_it(
        string unit, string factor, string? refused) =>
        Assert.Equal(refused, Decided(new PackUnit(
            unit, decimal.Parse(factor, CultureInfo.InvariantCulture), null))?.Code);

    [Fact]
    public void A_kilo_has_a_thousand_grams_in_every_shop()
    {
        KnownProduct sugar = Stocks.AShop().Products[Stocks.Sugar];

        Refusal? grams = PackDecision.Decide(
            sugar, [new PackUnit("g", 5, null)], new HashSet<string>());
        Refusal? bag = PackDecision.Decide(
            sugar, [new PackUnit("bag", 50, null)], new HashSet<string>());

        Assert.Equal("stock-pack-invalid", grams?.Code);
        Assert.Null(bag);
    }

    [Theory]
    [InlineData("8901058851298", null)]
    [InlineData("8901058851297", "stock-barcode-invalid")]
    [InlineData("96385074", null)]
    [InlineData("96385075", "stock-barcode-invalid")]
    [InlineData("036000291452", null)]
    [InlineData("18901058851295", null)]
    [InlineData("18901058851294", "stock-barcode-invalid")]
    [InlineData("SHOP-17", null)]
    [InlineData("12345", null)]
    [InlineData("a\nb", "stock-barcode-invalid")]
    [InlineData("", "stock-barcode-invalid")]
    [InlineData("TAKEN", "stock-barcode-taken")]
    public void A_barcode_is_checked_by_its_last_digit(string code, string? refused) =>
        Assert.Equal(refused, Decided(Box with { Barcode = code })?.Code);

    [Fact]
    public void Of_any_number_one_last_digit_is_right_and_a_wrong_digit_is_found()
    {
        Random random = new(20261122);
        for (int i = 0; i < 5_000; i++)
        {
            string digits = string.Concat(
                Enumerable.Range(0, 12).Select(_ => (char)('0' + random.Next(10))));
            string code = digits + Barcodes.CheckDigit(digits);
            int at = random.Next(13);
            char wrong = (char)('0' + (code[at] - '0' + random.Next(1, 10)) % 10);

            Assert.True(Barcodes.IsValid(code));
            Assert.False(Barcodes.IsValid(code[..at] + wrong + code[(at + 1)..]));
        }
    }

    [Theory]
    [InlineData(14_00, null)]
    [InlineData(14_01, "stock-price-above-mrp")]
    public void No_price_is_above_the_one_on_the_pack(long paise, string? refused)
    {
        ShopStock stock = Stocks.AShop();
        stock.Products[Stocks.Maggi] =
            stock.Products[Stocks.Maggi] with { Mrp = new Money(14_00) };

        Answer<DecidedPrice> price = ProductDecision.Decide(new SetPrice(
            Guid.CreateVersion7(Stocks.Monday), Stocks.Chat, Stocks.Maggi, new Money(paise),
            Stocks.Monday), stock);

        Assert.Equal(refused, price.Refusal?.Code);
    }

    private static Refusal? Decided(PackUnit pack) => PackDecision.Decide(
        Stocks.AShop().Products[Stocks.Maggi], [pack], new HashSet<string> { "TAKEN" });
}
