using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Tests.Fast.Inventory;

public sealed class When_stock_changes_without_a_sale
{
    [Fact]
    public void Goods_received_are_turned_into_the_products_unit()
    {
        ChangeStock command = Stocks.A(StockChange.Receive,
            Stocks.Line(Stocks.Sugar, 2m, "quintal"), Stocks.Line(Stocks.Sugar, 500m, "g"),
            Stocks.Line(Stocks.Oil, 12m, "l"), Stocks.Line(Stocks.Maggi, 2m, "dozen"));

        Answer<DecidedChange> answer = ChangeDecision.Decide(command, Stocks.AShop());

        Assert.Equal([200m, 0.5m, 12m, 24m], answer.Fact!.Lines.Select(l => l.Quantity));
        Assert.All(answer.Fact.Lines, l => Assert.Equal("receive", l.Reason));
    }

    [Fact]
    public void A_count_moves_the_difference_and_the_first_one_opens_the_stock()
    {
        ShopStock stock = Stocks.AShop();
        ChangeStock command = Stocks.A(StockChange.Count,
            Stocks.Line(Stocks.Sugar, 8m), Stocks.Line(Stocks.Maggi, 20m),
            Stocks.Line(Stocks.Oil, 6m), Stocks.Line(Stocks.Sugar, 500m, "g"));

        Answer<DecidedChange> answer = ChangeDecision.Decide(command, stock);

        // 8.5 kg found of 10; Maggi's 20 found after 5 went out unseen; oil is new.
        Assert.Equal(
            [(Stocks.Sugar, -1.5m, "count"), (Stocks.Maggi, 25m, "count"),
                (Stocks.Oil, 6m, "opening")],
            answer.Fact!.Lines.Select(l => (l.Product, l.Quantity, l.Reason)));
    }

    [Fact]
    public void A_loss_may_exceed_what_the_book_says()
    {
        ChangeStock command = Stocks.A(StockChange.Adjust, Stocks.Line(Stocks.Sugar, -12m));

        Answer<DecidedChange> answer = ChangeDecision.Decide(command, Stocks.AShop());

        Assert.Equal(-12m, Assert.Single(answer.Fact!.Lines).Quantity);
    }

    [Theory]
    [InlineData(StockChange.Receive, "0", "stock-quantity-out-of-range")]
    [InlineData(StockChange.Receive, "-2", "stock-quantity-out-of-range")]
    [InlineData(StockChange.Receive, "1000000.001", "stock-quantity-out-of-range")]
    [InlineData(StockChange.Receive, "1000000000", "stock-quantity-out-of-range")]
    [InlineData(StockChange.Receive, "79228162514264337593543950335",
        "stock-quantity-out-of-range")]
    [InlineData(StockChange.Receive, "0.0001", "stock-quantity-out-of-range")]
    [InlineData(StockChange.Adjust, "0", "stock-quantity-out-of-range")]
    [InlineData(StockChange.Count, "-1", "stock-quantity-out-of-range")]
    public void An_absurd_quantity_is_refused(StockChange change, string quantity, string code)
    {
        ChangeStock command = Stocks.A(change, Stocks.Line(Stocks.Sugar, decimal.Parse(quantity)));

        Answer<DecidedChange> answer = ChangeDecision.Decide(command, Stocks.AShop());

        Assert.Equal(code, answer.Refusal?.Code);
    }

    [Fact]
    public void The_largest_and_the_smallest_quantities_are_taken()
    {
        Answer<DecidedChange> largest = ChangeDecision.Decide(
            Stocks.A(StockChange.Receive, Stocks.Line(Stocks.Sugar, 1_000_000m)), Stocks.AShop());
        Answer<DecidedChange> smallest = ChangeDecision.Decide(
            Stocks.A(StockChange.Receive, Stocks.Line(Stocks.Sugar, 1m, "g")), Stocks.AShop());
        Answer<DecidedChange> none = ChangeDecision.Decide(
            Stocks.A(StockChange.Count, Stocks.Line(Stocks.Sugar, 0m)), Stocks.AShop());

        Assert.True(largest.Accepted);
        Assert.Equal(0.001m, smallest.Fact!.Lines[0].Quantity);
        Assert.Equal(-10m, none.Fact!.Lines[0].Quantity);
    }

    [Fact]
    public void One_bad_line_refuses_the_whole_change()
    {
        ShopStock stock = Stocks.AShop();
        ProductId nobody = new(Guid.CreateVersion7());

        List<string?> codes =
        [
            Code(Stocks.A(StockChange.Receive), stock),
            Code(Stocks.A(StockChange.Receive, Stocks.Line(Stocks.Sugar, 1m),
                Stocks.Line(nobody, 1m)), stock),
            Code(Stocks.A(StockChange.Receive, Stocks.Line(Stocks.Sugar, 1m, "l")), stock),
            Code(Stocks.A(StockChange.Receive, Stocks.Line(Stocks.Maggi, 1m, "box")), stock),
            Code(Stocks.A(StockChange.Receive, Stocks.Line(Stocks.Sugar, 1m) with
            {
                Cost = new Money(-1),
            }), stock),
            Code(Stocks.A(StockChange.Receive, [.. Enumerable.Repeat(
                Stocks.Line(Stocks.Sugar, 1m), ChangeDecision.LinesMax + 1)]), stock),
        ];

        Assert.Equal(
            ["stock-no-lines", "stock-product-unknown", "stock-unit-mismatch",
                "stock-unit-mismatch", "stock-cost-out-of-range", "stock-too-many-lines"],
            codes);
        Assert.Equal(10m, stock.Balance(Stocks.Sugar).Quantity);
    }

    [Fact]
    public void The_same_posting_is_booked_once()
    {
        ShopStock stock = Stocks.AShop();
        ChangeStock command = Stocks.A(StockChange.Receive, Stocks.Line(Stocks.Sugar, 1m));
        stock.Changes[command.Posting] = Stocks.Booked("receive", Stocks.Monday);

        Answer<DecidedChange> answer = ChangeDecision.Decide(command, stock);

        Assert.Equal("stock-posting-repeated", answer.Refusal?.Code);
    }

    private static string? Code(ChangeStock command, ShopStock stock) =>
        ChangeDecision.Decide(command, stock).Refusal?.Code;
}
