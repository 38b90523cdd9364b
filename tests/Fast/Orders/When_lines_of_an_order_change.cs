using ConverseErp.Contracts;
using ConverseErp.Orders.Amending;

namespace ConverseErp.Tests.Fast.Orders;

public sealed class When_lines_of_an_order_change
{
    private static readonly ProductId Sugar = new(
        Guid.Parse("00000000-0000-7000-8000-000000000001"));
    private static readonly ProductId Maggi = new(
        Guid.Parse("00000000-0000-7000-8000-000000000002"));

    private static readonly WantedLine[] Order =
    [
        new(Sugar, 2, "kg", null, "chini", Money.FromRupees(40)),
        new(Maggi, 5, "pkt", null, "maggi"),
    ];

    [Fact]
    public void A_new_total_takes_the_place_and_keeps_the_price_that_was_agreed()
    {
        IReadOnlyList<WantedLine>? changed = OrderChange.Apply(
            Order, [new AmendLine(Sugar, 3, "kg", null, Adds: false, "chini")]);

        Assert.Equal([Order[0] with { Quantity = 3 }, Order[1]], changed);
    }

    [Fact]
    public void What_is_added_is_summed_in_the_units_of_the_order()
    {
        IReadOnlyList<WantedLine>? changed = OrderChange.Apply(
            Order, [new AmendLine(Sugar, 500, "g", null, Adds: true, "chini")]);

        Assert.Equal(2.5m, changed![0].Quantity);
    }

    [Fact]
    public void Nought_takes_it_off_and_something_new_comes_last()
    {
        ProductId surf = new(Guid.Parse("00000000-0000-7000-8000-000000000003"));

        IReadOnlyList<WantedLine>? changed = OrderChange.Apply(Order,
        [
            new AmendLine(Sugar, 0, "kg", null, Adds: false, "chini"),
            new AmendLine(surf, 1, "pkt", null, Adds: true, "surf"),
        ]);

        Assert.Equal([Maggi, surf], changed!.Select(l => l.Product));
    }

    [Fact]
    public void Taking_off_what_is_not_there_changes_nothing()
    {
        ProductId other = new(Guid.Parse("00000000-0000-7000-8000-000000000003"));

        Assert.Null(OrderChange.Apply(
            Order, [new AmendLine(other, 0, null, null, Adds: false, "surf")]));
    }

    [Fact]
    public void Units_that_do_not_add_up_stand_side_by_side()
    {
        IReadOnlyList<WantedLine>? changed = OrderChange.Apply(
            Order, [new AmendLine(Maggi, 1, "box", null, Adds: true, "maggi")]);

        Assert.Equal([(2m, "kg"), (5m, "pkt"), (1m, "box")],
            changed!.Select(l => (l.Quantity!.Value, l.Unit!)));
    }
}
