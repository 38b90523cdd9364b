namespace ConverseErp.Contracts;

/// <summary>A line as it was booked.</summary>
/// <param name="Quantity">As spoken, in <paramref name="Unit"/>.</param>
/// <param name="StockLeft">In the product's unit; null when never counted.</param>
/// <param name="Low">Less than the product's low-stock mark, or sold short.</param>
public sealed record BookedLine(
    ProductId Product, string Name, decimal Quantity, string Unit, Money Total,
    decimal? StockLeft, string StockUnit, bool Low, DateTimeOffset? CountedAt,
    string? SpokenAs = null);

/// <summary>What a sale came to, with all that the answer says.</summary>
/// <param name="Balance">The party's khata after this sale; null for a walk-in.</param>
/// <param name="OpensKhata">The party was named for the first time.</param>
public sealed record SaleSummary(
    OrderId Order, InvoiceId Invoice, PartyId? Party, string? PartyName, Money Total,
    PaymentMode Payment, Money? Balance, IReadOnlyList<BookedLine> Lines,
    bool OpensKhata = false)
{
    /// <summary>The day on which it is to be paid, if that was said.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>What of it was paid at once; the balance knows it.</summary>
    public PaidAtSale? PaidNow { get; init; }
}

/// <summary>A sale is booked: order, stock, khata and number are in the books.</summary>
/// <param name="Customer">Where the bill goes; null when the party has no WhatsApp.</param>
public sealed record OrderBooked(
    SaleSummary Sale, ChatReference Chat, ChatReference? Customer, DateTimeOffset BookedAt)
    : ILaneMessage
{
    public static string Name => "invoicing.order-booked.v1";

    public static LaneAddress Address => LaneAddress.Invoicing;
}

/// <summary>A customer's order waits for the shop's yes.</summary>
/// <param name="Replaces">The order that this one is a change of.</param>
public sealed record OrderPlaced(
    OrderId Order, ChatReference Customer, PartyId? Party, string? PartyName, Money Total,
    IReadOnlyList<BookedLine> Lines, DateTimeOffset PlacedAt, OrderId? Replaces = null)
    : ILaneMessage
{
    /// <summary>Where the goods are to go, if that was said.</summary>
    public SharedPlace? DeliverTo { get; init; }

    /// <summary>What the customer wrote beside the goods.</summary>
    public string? Note { get; init; }

    /// <summary>When it is to arrive, if that was said.</summary>
    public DeliverySlot? Slot { get; init; }

    /// <summary>The customer is asked first; the shop hears of it after the yes.</summary>
    public bool AsksCustomer { get; init; }

    /// <summary>The customer was asked and did not answer.</summary>
    public bool Unanswered { get; init; }

    /// <summary>The shop has said yes to orders like this one beforehand.</summary>
    public bool Accepts { get; init; }

    /// <summary>Of what there is less than asked for; null mostly.</summary>
    public IReadOnlyList<ShortLine>? Lacking { get; init; }

    public static string Name => "conversations.order-placed.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>It is known where an order goes.</summary>
/// <param name="Chat">The customer's.</param>
/// <param name="Refusal">Set when the order waits no longer.</param>
public sealed record DeliverySet(
    OrderId Order, ChatReference Chat, string? PartyName, SharedPlace Place, Refusal? Refusal)
    : ILaneMessage
{
    public static string Name => "conversations.delivery-set.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A sale or a change of one could not be booked; the person reads why.</summary>
/// <param name="Command">The order command, so that "credit anyway" can repeat it.</param>
public sealed record OrderRefused(
    OrderId Order, ChatReference Chat, Refusal Refusal, string? Subject, Money? Limit,
    Money? WouldBe, decimal? InStock, PlaceOrder? Command) : ILaneMessage
{
    public static string Name => "conversations.order-refused.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A placed order was declined or withdrawn.</summary>
/// <param name="CustomerName">Who withdrew it, if somebody did.</param>
public sealed record OrderCancelled(
    OrderId Order, ChatReference Chat, ChatReference? Customer, bool ByCustomer,
    string? CustomerName = null) : ILaneMessage
{
    /// <summary>The other side never heard of it.</summary>
    public bool Unseen { get; init; }

    public static string Name => "conversations.order-cancelled.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A sale was taken back: contra entries are in the books, the number is kept.</summary>
public sealed record OrderUndone(
    OrderId Order, InvoiceId Invoice, string Number, ChatReference Chat, PartyId? Party,
    string? PartyName, Money Total, PaymentMode Payment, Money? Balance,
    ChatReference? Customer) : ILaneMessage
{
    /// <summary>What was paid with the sale, taken back too; the balance knows it.</summary>
    public PaidAtSale? PaidNow { get; init; }

    public static string Name => "conversations.order-undone.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
