namespace ConverseErp.Contracts;

/// <summary>Where an order is on its way to the customer. A sale over the counter is closed when
/// it is booked.</summary>
public enum OrderStage
{
    /// <summary>Asked for by a customer, waits for the shop's yes.</summary>
    Placed,

    /// <summary>Booked and billed; the goods are to be put together.</summary>
    Confirmed,
    Packed,
    Delivered,
    Closed,
    Cancelled,

    /// <summary>Everything came back.</summary>
    Returned,

    /// <summary>A customer's order to which the customer has not said yes: its total differs
    /// from what was asked for, or the shop wants it so.</summary>
    Draft,

    /// <summary>The shop's offer; the customer has not taken it.</summary>
    Quoted,
}

/// <summary>What moves an order on.</summary>
public enum OrderStep
{
    Pack,

    /// <summary>Packed by mistake.</summary>
    Unpack,
    Deliver,
    Close,
}

/// <summary>When an order is to arrive.</summary>
/// <param name="FromMinute">Of the day, 0 to 1439; null: at any time.</param>
/// <param name="ToMinute">After <paramref name="FromMinute"/>, at most 1440.</param>
public sealed record DeliverySlot(DateOnly Day, int? FromMinute, int? ToMinute);

/// <summary>An order moves on.</summary>
/// <param name="Chat">Who is answered; null when nobody is, as by the API.</param>
public sealed record MoveOrder(
    OrderId Order, OrderStep Step, ChatReference? Chat, DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "orders.move-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>When and where an order is to arrive; what is null stays.</summary>
/// <param name="DeliverAt">The address in words, at most 300 characters.</param>
public sealed record PlanDelivery(
    OrderId Order, DeliverySlot? Slot, string? DeliverAt, ChatReference? Chat,
    DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "orders.plan-delivery.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>"Wahi bhej do": what the party had last, at today's prices. A member's is booked; a
/// customer's waits for the shop, as any order does.</summary>
public sealed record RepeatOrder(
    OrderId NewOrder, PartyId Party, ChatReference Chat, bool FromCustomer, PaymentMode? Payment,
    DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>What became of it is kept for whoever asks without a chat.</summary>
    public bool KeepsOutcome { get; init; }

    public static string Name => "orders.repeat-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>Goods that somebody has on fixed days: "roz 1 litre doodh". Each time an order is
/// placed that waits for the shop's yes.</summary>
/// <param name="Weekdays">0 is Sunday; empty stops it.</param>
/// <param name="AtMinute">When it is placed, on the shop's clock, 0 to 1439.</param>
public sealed record SaveStandingOrder(
    Guid Standing, PartyId Party, ChatReference? Chat, IReadOnlyList<WantedLine> Lines,
    IReadOnlyList<int> Weekdays, int AtMinute, DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "orders.save-standing-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>A standing order's time has come.</summary>
/// <param name="Version">Of the standing order when this was planned: after a change the old
/// plan does nothing.</param>
public sealed record StandingDue(Guid Standing, int Version, DateOnly Day) : ILaneMessage
{
    public static string Name => "orders.standing-due.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>An order moved on, or why it did not.</summary>
/// <param name="Stage">Where it is now.</param>
public sealed record OrderMoved(
    OrderId Order, OrderStage Stage, ChatReference Chat, string? PartyName, DeliverySlot? Slot,
    Refusal? Refusal) : ILaneMessage
{
    public static string Name => "conversations.order-moved.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>Who waits for the goods hears that they are packed, or there.</summary>
public sealed record OrderOnItsWay(
    OrderId Order, OrderStage Stage, ChatReference Customer, DeliverySlot? Slot) : ILaneMessage
{
    public static string Name => "conversations.order-on-its-way.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A standing order is kept or stopped, or why it is not.</summary>
/// <param name="Next">The first day it is placed; null when it is stopped.</param>
public sealed record StandingSaved(
    Guid Standing, ChatReference Chat, string? PartyName, DateOnly? Next, Refusal? Refusal)
    : ILaneMessage
{
    /// <summary>What was understood, to be read back; null when it is stopped.</summary>
    public IReadOnlyList<WantedLine>? Lines { get; init; }

    public static string Name => "conversations.standing-saved.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
