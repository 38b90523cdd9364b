using ConverseErp.Contracts;
using ConverseErp.Orders.Selling;

namespace ConverseErp.Tests.Fast.Orders;

public sealed class When_sales_are_told_apart
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly ProductId Sugar = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly ProductId Soap = new(new Guid(2, 0, 0, new byte[8]));
    private static readonly PartyId Ramesh = new(new Guid(9, 0, 0, new byte[8]));

    [Fact]
    public void What_came_back_is_taken_off_the_item_the_customer_and_the_day()
    {
        SalesOfDay sums = new();
        sums.Add(Paper(0, 105_00, (1, Sugar, 2m, 63_00), (2, Soap, 1m, 42_00)),
            [(1, new Money(3_00)), (2, new Money(2_00))]);
        sums.Add(Paper(-1, 31_50, (1, Sugar, 1m, 31_50)) with { GoodsBack = true },
            [(1, new Money(1_50))]);

        SalesSumRow sugar = sums.Rows.Single(r => r.Key == Sugar.Value);
        SalesSumRow day = sums.Rows.Single(r => r.Part == SalesBy.Day);

        Assert.Equal((1m, 1, 63_00L, 31_50L, 1_50L), (sugar.Quantity, sugar.Sum.Bills,
            sugar.Sum.Sold.Paise, sugar.Sum.Returned.Paise, sugar.Sum.Tax.Paise));
        Assert.Equal(30_00, sugar.Sum.WithoutTax.Paise);
        Assert.Equal((1, 73_50L, 3_50L),
            (day.Sum.Bills, day.Sum.Net.Paise, day.Sum.Tax.Paise));
        Assert.Equal(day.Sum, sums.Rows.Single(r => r.Part == SalesBy.Party).Sum);
    }

    [Fact]
    public void A_price_that_is_corrected_moves_money_and_no_goods()
    {
        SalesOfDay sums = new();
        sums.Add(Paper(0, 63_00, (1, Sugar, 2m, 63_00)), []);
        sums.Add(Paper(-1, 3_00, (1, Sugar, 2m, 3_00)), []);
        sums.Add(Paper(1, 1_00, (1, Sugar, 2m, 1_00)), []);

        SalesSumRow sugar = sums.Rows.Single(r => r.Part == SalesBy.Item);

        Assert.Equal((2m, 64_00L, 3_00L, 1), (sugar.Quantity, sugar.Sum.Sold.Paise,
            sugar.Sum.Returned.Paise, sugar.Sum.Bills));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Whatever_is_sold_every_way_to_tell_it_apart_comes_to_the_same(int seed)
    {
        Random random = new(seed);
        SalesOfDay sums = new();
        long total = 0, tax = 0, roundOff = 0;
        for (int i = 0; i < 5_000; i++)
        {
            int sign = random.Next(10) switch { 0 => -1, 1 => 1, _ => 0 };
            var lines = Enumerable.Range(1, random.Next(1, 6)).Select(no => (
                no, new ProductId(new Guid(random.Next(20), 1, 0, new byte[8])),
                (decimal)random.Next(1, 9), (long)random.Next(1, 50_000))).ToArray();
            long whole = lines.Sum(l => l.Item4) + random.Next(-50, 50);
            (int, Money)[] taxes =
                [.. lines.Select(l => (l.no, new Money(random.Next(0, (int)l.Item4))))];
            SoldPaper paper = Paper(sign, whole, lines) with
            {
                Day = Day.AddDays(random.Next(3)),
                Party = random.Next(3) == 0 ? null : Ramesh,
                Member = random.Next(2) == 0 ? null : Guid.AllBitsSet,
            };
            sums.Add(paper, taxes);
            int counts = sign < 0 ? -1 : 1;
            total += counts * whole;
            tax += counts * taxes.Sum(t => t.Item2.Paise);
            roundOff += counts * (whole - lines.Sum(l => l.Item4));
        }

        foreach (IGrouping<SalesBy, SalesSumRow> part in sums.Rows.GroupBy(r => r.Part))
        {
            long net = part.Sum(r => r.Sum.Net.Paise);
            Assert.Equal(part.Key == SalesBy.Item ? total - roundOff : total, net);
            Assert.Equal(tax, part.Sum(r => r.Sum.Tax.Paise));
        }
    }

    [Fact]
    public void Pages_show_every_row_once_and_a_cursor_that_is_none_begins_anew()
    {
        RankCursor[] rows =
        [
            .. Enumerable.Range(0, 25).Select(i =>
                new RankCursor(i % 4, new Guid(i, 0, 0, new byte[8]))),
        ];
        List<RankCursor> seen = [];
        string? cursor = "no cursor";
        do
        {
            (IReadOnlyList<RankCursor> page, cursor) =
                RankCursor.Page(rows, r => r, cursor, 10);
            seen.AddRange(page);
        }
        while (cursor is not null);

        Assert.Equal(rows.Order(), seen);
    }

    [Fact]
    public void Profit_of_an_item_is_its_net_sales_less_what_its_goods_cost()
    {
        SalesOfDay sums = new();
        sums.Add(Paper(0, 105_00, (1, Sugar, 2m, 105_00)), [(1, new Money(5_00))]);

        List<ItemProfit> profit = ProfitOfItems.Of(
            [.. sums.Rows.Where(r => r.Part == SalesBy.Item)],
            new Dictionary<Guid, ProductCosts>
            {
                [Sugar.Value] = new(Sugar, new Money(80_00), 0),
                [Soap.Value] = new(Soap, new Money(7_00), 1) { Name = "Soap" },
            });

        Assert.Equal([20_00L, -7_00L], profit.Select(p => p.Profit?.Paise));
        Assert.Equal(["x", "Soap"], profit.Select(p => p.Name));
        Assert.Equal([0m, 1m], profit.Select(p => p.Uncosted));
    }

    // What nobody knows the cost of did not cost nothing: its sales are no profit.
    [Fact]
    public void An_item_without_a_known_cost_has_no_profit_that_could_be_told()
    {
        SalesOfDay sums = new();
        sums.Add(Paper(0, 105_00, (1, Sugar, 2m, 105_00)), []);

        ItemProfit sugar = Assert.Single(ProfitOfItems.Of(
            [.. sums.Rows.Where(r => r.Part == SalesBy.Item)],
            new Dictionary<Guid, ProductCosts> { [Sugar.Value] = new(Sugar, Money.Zero, 2) }));

        Assert.Equal((105_00L, null, null), (sugar.Sales.Paise, sugar.Cost, sugar.Profit));
    }

    private static SoldPaper Paper(
        int sign, long total, params (int No, ProductId Product, decimal Quantity, long Paise)[]
            lines)
    {
        SoldPaper paper = new(
            Guid.CreateVersion7(), Day, Ramesh, null, sign, false, new Money(total));
        paper.Lines.AddRange(lines.Select(l => new SoldLine(
            l.No, l.Product, "x", "kg", l.Quantity, new Money(l.Paise))));
        return paper;
    }
}
