namespace ConverseErp.Contracts;

/// <summary>What the shop has decided about customers' own orders.</summary>
/// <param name="Minimum">Orders below it are refused; zero: none is.</param>
/// <param name="AlwaysAsks">The customer says yes to every total; else only where it is not what
/// was asked for, or where nobody of the shop looks at the order.</param>
/// <param name="AcceptsUpTo">What known customers order up to this total is booked on their yes,
/// without the shop's; null: nothing is.</param>
public sealed record OrderRules(Money Minimum, bool AlwaysAsks, Money? AcceptsUpTo)
{
    /// <summary>A shop that has decided nothing.</summary>
    public static readonly OrderRules None = new(Money.Zero, false, null);
}

/// <summary>Less is there than was asked for.</summary>
/// <param name="Have">In <paramref name="Unit"/>; zero or above.</param>
public sealed record ShortLine(ProductId Product, string Name, decimal Have, string Unit);

/// <summary>The customer's yes to a draft, or to the shop's offer.</summary>
/// <param name="OnlyStocked">As <paramref name="NewOrder"/>, with what is there.</param>
public sealed record AgreeToOrder(
    OrderId Order, OrderId NewOrder, bool OnlyStocked, ChatReference Chat,
    DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "orders.agree-to-order.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>A draft that nobody answered: the shop hears of it, so that no order is lost.
/// </summary>
public sealed record DraftLeft(OrderId Order) : ILaneMessage
{
    public static string Name => "orders.draft-left.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>The shop's offer is priced and kept; nothing is booked.</summary>
/// <param name="Chat">Who made it.</param>
/// <param name="Customer">Who reads it; null when the party has no WhatsApp.</param>
/// <param name="ValidUntil">The last day on which the customer may take it.</param>
public sealed record OrderQuoted(
    OrderId Order, ChatReference Chat, ChatReference? Customer, string? PartyName, Money Total,
    IReadOnlyList<BookedLine> Lines, DateOnly ValidUntil) : ILaneMessage
{
    /// <summary>Whose offer it is, if it is somebody's whom the shop knows.</summary>
    public PartyId? Party { get; init; }

    public static string Name => "conversations.order-quoted.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
