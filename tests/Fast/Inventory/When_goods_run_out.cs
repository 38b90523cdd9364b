using ConverseErp.Contracts;
using ConverseErp.Inventory.Reordering;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>What should be bought, by how fast it is sold.</summary>
public sealed class When_goods_run_out
{
    [Theory]
    [InlineData(14, 56, null)]
    [InlineData(13, 56, 15)]
    [InlineData(0, 56, 28)]
    [InlineData(-2, 56, 30)]
    [InlineData(100, 0, null)]
    public void Two_weeks_are_bought_when_less_than_one_is_left(
        int onHand, int sold, int? suggested)
    {
        ReorderLine? line = ReorderDecision.Decide(Goods(onHand, sold, null, "kg"));

        Assert.Equal(suggested, line?.Suggested);
    }

    [Fact]
    public void Goods_at_their_mark_are_told_though_nothing_was_sold()
    {
        ReorderLine line = ReorderDecision.Decide(Goods(4, 0, 5, "pkt"))!;

        Assert.Equal(((decimal?)null, 1m), (line.DaysLeft, line.Suggested));
        Assert.Null(ReorderDecision.Decide(Goods(5.1m, 0, 5, "pkt")));
    }

    [Fact]
    public void One_good_day_is_no_speed()
    {
        ReorderLine line = ReorderDecision.Decide(
            Goods(10, 14, null, "pkt") with { Days = 1 })!;

        Assert.Equal((2m, 5m, 18m), (line.PerDay, line.DaysLeft, line.Suggested));
    }

    [Fact]
    public void What_runs_out_first_stands_first()
    {
        ReorderLine[] lines =
        [
            ReorderDecision.Decide(Goods(10, 56, null, "kg") with { Name = "B" })!,
            ReorderDecision.Decide(Goods(1, 0, 5, "kg") with { Name = "A" })!,
            ReorderDecision.Decide(Goods(2, 56, null, "kg") with { Name = "C" })!,
        ];

        Assert.Equal(["C", "B", "A"], ReorderDecision.Sorted(lines).Select(l => l.Name));
    }

    private static SoldLately Goods(decimal onHand, decimal sold, decimal? mark, string unit) =>
        new(Stocks.Sugar, "Sugar", unit, onHand, mark, sold, 28);
}
