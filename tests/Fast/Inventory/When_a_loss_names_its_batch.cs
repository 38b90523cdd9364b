using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>"Batch B12 ki 3 maggi kharab": out of that batch and no other.</summary>
public sealed class When_a_loss_names_its_batch
{
    private static readonly DateOnly March = new(2027, 3, 31);
    private static readonly Guid Empty = new(7, 0, 0, new byte[8]);
    private static readonly Guid Full = new(8, 0, 0, new byte[8]);

    [Fact]
    public void Its_number_is_enough_however_it_is_spelt()
    {
        Answer<DecidedChange> lost = Decide(-3, "b 12");

        Assert.Equal(new MeantBatch(null, Full), Assert.Single(lost.Fact!.Lines).Batch);
    }

    [Fact]
    public void Of_two_days_the_one_with_goods_left_is_meant_unless_the_day_is_said()
    {
        Answer<DecidedChange> empty = Decide(-3, "B12", March);

        Assert.Equal("stock-batch-exceeds", empty.Refusal?.Code);
        Assert.Null(Decide(-3, "B12", March.AddDays(30)).Refusal);
    }

    [Fact]
    public void Two_lines_of_one_batch_take_no_more_than_it_has()
    {
        ChangeStock twice = Stocks.A(StockChange.Adjust, Lost(-3, "B12"), Lost(-3, "B12"));

        Assert.Equal("stock-batch-exceeds",
            ChangeDecision.Decide(twice, AShop()).Refusal?.Code);
    }

    [Fact]
    public void One_that_is_not_there_is_refused_and_those_that_are_there_are_told()
    {
        ChangeStock command = Stocks.A(StockChange.Adjust, Lost(-1, "B77"));
        ShopStock stock = AShop();

        Refusal? refusal = ChangeDecision.Decide(command, stock).Refusal;

        Assert.Equal("stock-batch-unknown", refusal?.Code);
        Assert.Equal("Maggi: B12 (5), B-12 (0)", BatchDecision.Known(command, stock));
        Assert.Null(BatchDecision.Known(
            Stocks.A(StockChange.Adjust, Stocks.Line(Stocks.Sugar, -1)), stock));
    }

    [Theory]
    [InlineData(StockChange.Adjust, 1)]
    [InlineData(StockChange.Count, 1)]
    public void What_was_found_names_none(StockChange change, int quantity) =>
        Assert.Equal("stock-batch-invalid", ChangeDecision.Decide(
            Stocks.A(change, Lost(quantity, "B12")), AShop()).Refusal?.Code);

    private static Answer<DecidedChange> Decide(
        decimal quantity, string number, DateOnly? expiry = null) => ChangeDecision.Decide(
        Stocks.A(StockChange.Adjust, Lost(quantity, number, expiry)), AShop());

    private static StockLine Lost(decimal quantity, string number, DateOnly? expiry = null) =>
        Stocks.Line(Stocks.Maggi, quantity) with { Batch = new BatchSaid(number, expiry, null) };

    private static ShopStock AShop()
    {
        ShopStock stock = Stocks.AShop();
        stock.Know(new StockedBatch(
            new KnownBatch(Empty, Stocks.Maggi, "B-12", March, null), 0));
        stock.Know(new StockedBatch(
            new KnownBatch(Full, Stocks.Maggi, "B12", March.AddDays(30), null), 5));
        return stock;
    }
}
