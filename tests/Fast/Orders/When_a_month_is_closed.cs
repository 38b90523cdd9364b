using ConverseErp.Orders.Undoing;

namespace ConverseErp.Tests.Fast.Orders;

public sealed class When_a_month_is_closed
{
    private static readonly DateOnly Bill = new(2026, 10, 17);
    private static readonly HashSet<DateOnly> None = [];
    private static readonly HashSet<DateOnly> October = [new(2026, 10, 1)];

    [Theory]
    [InlineData(11, 10, true)]
    [InlineData(11, 11, false)]
    [InlineData(12, 1, false)]
    public void Nobody_said_that_it_was_filed_the_day_it_was_due_counts(
        int month, int day, bool open) =>
        Assert.Equal(open, BillPeriod.IsOpen(Bill, new DateOnly(2026, month, day), None));

    [Fact]
    public void Filed_early_it_is_closed_early()
    {
        DateOnly early = new(2026, 11, 3);

        Assert.False(BillPeriod.IsOpen(Bill, early, October));
        Assert.True(BillPeriod.IsOpen(Bill, early, None));
        Assert.True(BillPeriod.IsOpen(Bill.AddMonths(1), early, October));
    }
}
