using ConverseErp.Contracts;

namespace ConverseErp.Orders.Living;

/// <summary>The stages of an order and how it gets from one to the next. Pure.</summary>
internal static class OrderLife
{
    private static readonly (OrderStage From, OrderStep Step, OrderStage To)[] Transitions =
    [
        (OrderStage.Confirmed, OrderStep.Pack, OrderStage.Packed),
        (OrderStage.Packed, OrderStep.Unpack, OrderStage.Confirmed),
        // Small shops hand over without a word about packing.
        (OrderStage.Confirmed, OrderStep.Deliver, OrderStage.Delivered),
        (OrderStage.Packed, OrderStep.Deliver, OrderStage.Delivered),
        (OrderStage.Delivered, OrderStep.Close, OrderStage.Closed),
    ];

    /// <summary>Where an order is. What was asked for by a customer, or goes somewhere, has a way
    /// before it; all other sales were handed over at the counter.</summary>
    public static OrderStage StageOf(StoredOrder order) => order switch
    {
        { State: OrderState.Placed } => order.Unagreed ?? OrderStage.Placed,
        { State: OrderState.Cancelled or OrderState.Undone } => OrderStage.Cancelled,
        { Stage: { } stored } => stored,
        { Customer: null, FromCustomer: false, DeliverTo: null, Slot: null, DeliverAt: null } =>
            OrderStage.Closed,
        _ => OrderStage.Confirmed,
    };

    /// <returns>Null when the order cannot take this step from where it is.</returns>
    public static OrderStage? After(OrderStage stage, OrderStep step)
    {
        foreach ((OrderStage from, OrderStep by, OrderStage to) in Transitions)
            if (from == stage && by == step) return to;
        return null;
    }

    /// <summary>A plan may still change: the goods are not there yet.</summary>
    public static bool MayPlan(OrderStage stage) =>
        stage is OrderStage.Placed or OrderStage.Confirmed or OrderStage.Packed
            or OrderStage.Closed or OrderStage.Draft;

    public static bool IsGood(DeliverySlot slot, DateOnly today)
    {
        const int DaysMax = 365;
        if (slot.Day < today || slot.Day > today.AddDays(DaysMax)) return false;
        return slot is { FromMinute: null, ToMinute: null }
            or { FromMinute: >= 0 and < 1440, ToMinute: > 0 and <= 1440 }
            && (slot.ToMinute ?? 1) > (slot.FromMinute ?? 0);
    }

    /// <summary>The first day after <paramref name="after"/> that is one of these weekdays; null
    /// for none.</summary>
    public static DateOnly? NextDay(IReadOnlyList<int> weekdays, DateOnly after)
    {
        for (int i = 1; i <= 7; i++)
        {
            DateOnly day = after.AddDays(i);
            if (weekdays.Contains((int)day.DayOfWeek)) return day;
        }

        return null;
    }
}
