namespace ConverseErp.Contracts;

/// <summary>How a sale is settled.</summary>
public enum PaymentMode
{
    Credit,
    Cash,
    Upi,
    Card,
}

/// <summary>One line as wanted: either a quantity or a worth in money.</summary>
/// <param name="Quantity">In <paramref name="Unit"/>, three decimals, above 0.</param>
/// <param name="Worth">"20 rupees of coriander": the quantity follows from the price.</param>
/// <param name="SpokenAs">The product in the words that were used, for the answer.</param>
/// <param name="Price">A price named for this sale only, per product unit.</param>
public sealed record WantedLine(
    ProductId Product, decimal? Quantity, string? Unit, Money? Worth, string? SpokenAs,
    Money? Price = null)
{
    /// <summary>The number of the batch that it is taken from; null: first expired first.
    /// </summary>
    public string? Batch { get; init; }
}

/// <summary>Who the sale is for: a known party, a new name, or a walk-in (both null).</summary>
public sealed record Buyer(PartyId? Party, string? NewName)
{
    /// <summary>Where somebody new is reached, if that is known; null for a known party.
    /// </summary>
    public string? Phone { get; init; }

    /// <summary>The same person's other id.</summary>
    public string? Bsuid { get; init; }

    public static readonly Buyer WalkIn = new(null, null);
}

/// <summary>What the person allowed after being asked.</summary>
/// <param name="OverLimit">Credit above the limit.</param>
/// <param name="ShortStock">More than is in stock, where the shop's policy asks.</param>
public sealed record Overrides(bool OverLimit, bool ShortStock)
{
    public static readonly Overrides None = new(false, false);
}

/// <summary>What of a sale on credit is paid at once: "100 cash, the rest on the khata". Booked
/// with the sale or not at all, and taken back with it.</summary>
/// <param name="Payment">Names it among the payments, where it can be taken back alone.</param>
/// <param name="Amount">Above 0, at most what the customer owes with the sale.</param>
/// <param name="Mode">Any but credit.</param>
public sealed record PaidAtSale(Guid Payment, Money Amount, PaymentMode Mode)
{
    /// <summary>The money was taken with a sale that has changed since: it stands, also where
    /// the goods come to less now.</summary>
    public bool Stands { get; init; }
}

/// <summary>Book a sale, or, from a customer, place an order that the shop confirms.</summary>
/// <param name="FromCustomer">The shop must accept it before anything is booked.</param>
/// <param name="Payment">Null: credit for a known party, cash for a walk-in.</param>
/// <param name="Note">Personal text kept with the order; null mostly.</param>
public sealed record PlaceOrder(
    OrderId Order, ChatReference Chat, Buyer Buyer, IReadOnlyList<WantedLine> Lines,
    PaymentMode? Payment, decimal DiscountPercent, Money Discount, bool FromCustomer,
    Overrides Allowed, DateTimeOffset SaidAt, string? Note = null) : ILaneMessage
{
    /// <summary>Where the goods are to go; null when they are fetched or it was not said.
    /// </summary>
    public SharedPlace? DeliverTo { get; init; }

    /// <summary>When it is to arrive, if that was said.</summary>
    public DeliverySlot? Slot { get; init; }

    /// <summary>An offer: priced and kept at these prices, booked when it is taken.</summary>
    public bool Quotes { get; init; }

    /// <summary>The customer has seen the total.</summary>
    public bool Agreed { get; init; }

    /// <summary>The order that this one is written in place of: taken back when this one is
    /// booked, both or neither; null mostly.</summary>
    public OrderId? TakesBack { get; init; }

    /// <summary>What the sale is to the tax; null: as its buyer is to it.</summary>
    public SupplyKind? Supply { get; init; }

    /// <summary>The day on which a sale on credit is to be paid, if that was said.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>What is paid at once; null mostly. Nothing to a sale that is not on credit.
    /// </summary>
    public PaidAtSale? PaidNow { get; init; }

    /// <summary>What became of it is kept for whoever asks without a chat.</summary>
    public bool KeepsOutcome { get; init; }

    public static string Name => "orders.place-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>One change of an order.</summary>
/// <param name="Quantity">The new total, or, with <paramref name="Adds"/>, so much more;
/// 0 takes the product off; null only with a worth.</param>
public sealed record AmendLine(
    ProductId Product, decimal? Quantity, string? Unit, Money? Worth, bool Adds,
    string? SpokenAs, Money? Price = null);

/// <summary>Change an order: a waiting one is asked about anew, a booked one is taken back and
/// booked as changed, both or neither.</summary>
/// <param name="NewOrder">What the changed order is called.</param>
public sealed record AmendOrder(
    OrderId Order, OrderId NewOrder, ChatReference Chat, IReadOnlyList<AmendLine> Lines,
    bool ByCustomer, DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>How it is paid instead: "udhaar nahi cash tha"; null keeps how it was.</summary>
    public PaymentMode? Payment { get; init; }

    /// <summary>Whose it is instead: "Ramesh nahi Mohan ko"; null keeps whose it was.</summary>
    public Buyer? Buyer { get; init; }

    public static string Name => "orders.amend-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>The shop accepts a customer's placed order: now it is booked.</summary>
public sealed record ConfirmOrder(
    OrderId Order, ChatReference Chat, PaymentMode? Payment, Overrides Allowed,
    DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>What became of it is kept for whoever asks without a chat.</summary>
    public bool KeepsOutcome { get; init; }

    public static string Name => "orders.confirm-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>The shop declines, or the customer withdraws, a placed order.</summary>
/// <param name="CustomerName">Who withdraws, as the shop knows them or they call themselves.
/// </param>
public sealed record CancelOrder(
    OrderId Order, ChatReference Chat, bool ByCustomer, DateTimeOffset SaidAt,
    string? CustomerName = null) : ILaneMessage
{
    /// <summary>What became of it is kept for whoever asks without a chat.</summary>
    public bool KeepsOutcome { get; init; }

    public static string Name => "orders.cancel-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>A customer shows on the map where a waiting order is to go.</summary>
public sealed record SetDelivery(
    OrderId Order, ChatReference Chat, SharedPlace Place, DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "orders.set-delivery.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>"Galat": take a booked sale back by contra entries.</summary>
public sealed record UndoOrder(OrderId Order, ChatReference Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "orders.undo-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}
