using ConverseErp.Contracts;
using ConverseErp.Orders;
using ConverseErp.Orders.Living;

namespace ConverseErp.Tests.Fast.Orders;

public sealed class When_an_order_goes_its_way
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(OrderStage.Confirmed, OrderStep.Pack, OrderStage.Packed)]
    [InlineData(OrderStage.Packed, OrderStep.Unpack, OrderStage.Confirmed)]
    [InlineData(OrderStage.Confirmed, OrderStep.Deliver, OrderStage.Delivered)]
    [InlineData(OrderStage.Packed, OrderStep.Deliver, OrderStage.Delivered)]
    [InlineData(OrderStage.Delivered, OrderStep.Close, OrderStage.Closed)]
    public void It_takes_the_steps_that_there_are(
        OrderStage from, OrderStep step, OrderStage to) =>
        Assert.Equal(to, OrderLife.After(from, step));

    [Fact]
    public void Every_other_step_is_refused()
    {
        int allowed = Enum.GetValues<OrderStage>().Sum(stage =>
            Enum.GetValues<OrderStep>().Count(step => OrderLife.After(stage, step) is not null));

        Assert.Equal(5, allowed);
    }

    [Fact]
    public void A_sale_over_the_counter_is_closed_and_one_that_goes_somewhere_is_not()
    {
        StoredOrder counter = Order(OrderState.Booked);

        Assert.Equal(OrderStage.Closed, OrderLife.StageOf(counter));
        Assert.Equal(OrderStage.Confirmed, OrderLife.StageOf(
            counter with { Slot = new DeliverySlot(Today, null, null) }));
        Assert.Equal(OrderStage.Confirmed, OrderLife.StageOf(
            counter with { FromCustomer = true }));
        Assert.Equal(OrderStage.Packed, OrderLife.StageOf(
            counter with { Stage = OrderStage.Packed }));
        Assert.Equal(OrderStage.Cancelled, OrderLife.StageOf(Order(OrderState.Undone)
            with { Stage = OrderStage.Packed }));
        Assert.Equal(OrderStage.Placed, OrderLife.StageOf(Order(OrderState.Placed)));
    }

    [Theory]
    [InlineData(0, null, null, true)]
    [InlineData(0, 600, 720, true)]
    [InlineData(-1, null, null, false)]
    [InlineData(366, null, null, false)]
    [InlineData(1, 720, 600, false)]
    [InlineData(1, 600, 600, false)]
    [InlineData(1, -1, 600, false)]
    [InlineData(1, 600, 1441, false)]
    [InlineData(1, 600, null, false)]
    public void A_delivery_is_planned_within_a_year_and_ends_after_it_begins(
        int days, int? from, int? to, bool good) =>
        Assert.Equal(good, OrderLife.IsGood(
            new DeliverySlot(Today.AddDays(days), from, to), Today));

    [Fact]
    public void A_standing_order_comes_on_its_next_day_and_a_stopped_one_never()
    {
        // A Sunday.
        Assert.Equal(Today.AddDays(1), OrderLife.NextDay([1, 4], Today));
        Assert.Equal(Today.AddDays(4), OrderLife.NextDay([1, 4], Today.AddDays(1)));
        Assert.Equal(Today.AddDays(7), OrderLife.NextDay([0], Today));
        Assert.Null(OrderLife.NextDay([], Today));
    }

    private static StoredOrder Order(OrderState state) => new(
        new OrderId(Guid.CreateVersion7()), state, null, null, PaymentMode.Cash,
        Money.FromRupees(90), null, false, null, null, Today, TimeProvider.System.GetUtcNow());
}
