using ConverseErp.Contracts;
using ConverseErp.Inventory.Valuing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>Moving averages from movements, whatever happens to the goods.</summary>
public sealed class When_goods_are_valued
{
    private const int Shops = 2_000;
    private static int _source;

    [Fact]
    public void Goods_go_out_at_the_average_of_what_came_in()
    {
        ProductCost cost = After(
            (CostReason.Receive, 10, 40_000), (CostReason.Receive, 30, 140_000),
            (CostReason.Sale, -8, null), (CostReason.OwnUse, -2, null),
            (CostReason.Loss, -10, null));

        Assert.Equal(
            (20m, 90_000L, 36_000L, 9_000L, 45_000L),
            (cost.Known, cost.Value, cost.Sold, cost.Own, cost.Lost));
    }

    [Fact]
    public void What_came_in_without_a_cost_goes_out_first_and_is_told_as_unknown()
    {
        ProductCost cost = After(
            (CostReason.Opening, 60, null), (CostReason.Receive, 20, 84_000),
            (CostReason.Sale, -50, null));
        ProductCost later = After(
            (CostReason.Opening, 60, null), (CostReason.Receive, 20, 84_000),
            (CostReason.Sale, -70, null));

        Assert.Equal((10m, 20m, 84_000L, 0L, 50m),
            (cost.Unknown, cost.Known, cost.Value, cost.Sold, cost.Uncosted));
        Assert.Equal((0m, 10m, 42_000L, 42_000L, 60m),
            (later.Unknown, later.Known, later.Value, later.Sold, later.Uncosted));
    }

    [Fact]
    public void What_was_sold_before_it_was_written_in_gets_its_cost_then()
    {
        ProductCost sold = After((CostReason.Sale, -5, null));
        ProductCost written = After(
            (CostReason.Sale, -5, null), (CostReason.Receive, 20, 84_000));

        Assert.Equal((5m, 0L, 5m), (sold.Owed, sold.Sold, sold.Uncosted));
        Assert.Equal((0m, 15m, 63_000L, 21_000L, 0m),
            (written.Owed, written.Known, written.Value, written.Sold, written.Uncosted));
    }

    [Fact]
    public void A_sale_taken_back_brings_back_what_it_took_also_after_the_average_moved()
    {
        List<CostMovement> day =
        [
            Moved(CostReason.Receive, 10, 10_000), Moved(CostReason.Sale, -4, null),
            Moved(CostReason.Receive, 6, 30_000),
        ];
        day.Add(day[1] with { Reason = CostReason.Undo, Quantity = 4 });

        ProductCost cost = Replayed(day);

        Assert.Equal((16m, 40_000L, 0L), (cost.Known, cost.Value, cost.Sold));
    }

    [Fact]
    public void A_receipt_taken_back_takes_its_cost_out_of_what_was_sold_of_it()
    {
        List<CostMovement> day =
            [Moved(CostReason.Receive, 20, 8_400_000), Moved(CostReason.Sale, -10, null)];
        day.Add(day[0] with { Reason = CostReason.Undo, Quantity = -20, Value = null });

        ProductCost cost = Replayed(day);
        ProductCost found = cost.After(CostReason.Loss, 12, null);

        Assert.Equal((10m, 0L, 0L, 10m, 0L),
            (cost.Owed, cost.Value, cost.Sold, cost.Uncosted, cost.Bought));
        // The slip is not what found goods are worth.
        Assert.Equal((2m, 0L), (found.Unknown, found.Value));
    }

    [Fact]
    public void What_a_count_finds_is_worth_what_the_rest_is_worth()
    {
        ProductCost cost = After(
            (CostReason.Receive, 10, 10_000), (CostReason.Loss, 2, null));

        Assert.Equal((12m, 12_000L, -2_000L), (cost.Known, cost.Value, cost.Lost));
    }

    [Fact]
    public void Whatever_happens_no_unit_and_no_paisa_is_lost_or_made()
    {
        for (int seed = 1; seed <= Shops; seed++)
        {
            List<CostMovement> all = Movements.Any(new Random(seed), 60, parts: true);
            CostReplay replay = new(Movements.Undone(all));
            Dictionary<ProductId, decimal> moved = [];
            Dictionary<ProductId, long> worth = [];
            foreach (CostMovement movement in all)
            {
                if (replay.Take(movement) is { } ended) Count(worth, ended);
                moved[movement.Product] =
                    moved.GetValueOrDefault(movement.Product) + movement.Quantity;
                foreach (ValuedDay now in replay.Now) AssertSound(now.Cost, seed);
            }

            foreach (ValuedDay last in replay.Now)
            {
                Count(worth, last);
                Assert.True(moved[last.Product] == last.Cost.OnHand, $"seed {seed}");
                Assert.True(worth[last.Product] == last.Cost.Value, $"seed {seed}");
            }
        }
    }

    [Fact]
    public void Day_by_day_is_the_same_as_all_at_once()
    {
        for (int seed = 1; seed <= Shops; seed++)
        {
            List<CostMovement> all = Movements.Any(new Random(seed), 60, parts: false);
            List<ValuedDay> once = Days(new CostReplay(Movements.Undone(all)), all);
            // A cut anywhere: the rest begins with what was kept, and with what it takes back.
            DateOnly cut = all[all.Count / 2].Day;
            List<CostMovement> first = [.. all.Where(m => m.Day < cut)];
            List<CostMovement> rest = [.. all.Where(m => m.Day >= cut)];

            CostReplay before = new(Movements.Undone(all));
            List<ValuedDay> kept = Days(before, first);
            CostReplay after = before.Resumed();
            List<ValuedDay> twice = [.. kept, .. Days(after, rest)];

            Assert.Equal(once.Order(ByDay), twice.Order(ByDay));
        }
    }

    private static readonly Comparer<ValuedDay> ByDay = Comparer<ValuedDay>.Create((a, b) =>
        (a.Product.Value, a.Day).CompareTo((b.Product.Value, b.Day)));

    private static List<ValuedDay> Days(CostReplay replay, List<CostMovement> movements)
    {
        List<ValuedDay> days = [];
        foreach (CostMovement movement in movements)
            if (replay.Take(movement) is { } ended) days.Add(ended);
        days.AddRange(replay.Now.Where(d => d.Day != DateOnly.MinValue));
        return days;
    }

    private static void AssertSound(ProductCost cost, int seed)
    {
        bool sound = cost is { Known: >= 0, Unknown: >= 0, Owed: >= 0, Value: >= 0 }
            && (cost.Owed == 0 || (cost.Known == 0 && cost.Unknown == 0))
            && (cost.Known > 0 || cost.Value == 0);
        Assert.True(sound, $"seed {seed}: {cost}");
    }

    private static void Count(Dictionary<ProductId, long> worth, ValuedDay day)
    {
        ProductCost cost = day.Cost;
        worth[day.Product] = worth.GetValueOrDefault(day.Product)
            + cost.Bought - cost.Returned - cost.Sold - cost.Lost - cost.Own;
    }

    private static ProductCost After(
        params (CostReason Reason, decimal Quantity, long? Value)[] moves) =>
        Replayed([.. moves.Select(m => Moved(m.Reason, m.Quantity, m.Value))]);

    private static ProductCost Replayed(List<CostMovement> movements)
    {
        CostReplay replay = new(Movements.Undone(movements));
        foreach (CostMovement movement in movements) Assert.Null(replay.Take(movement));
        return replay.Now.Single().Cost;
    }

    private static CostMovement Moved(CostReason reason, decimal quantity, long? value) => new(
        Stocks.Sugar, new Guid(++_source, 0, 0, new byte[8]), reason, quantity, value,
        Movements.First);
}
