namespace ConverseErp.Contracts;

/// <summary>Where an order is in its life.</summary>
public enum OrderState
{
    Placed,
    Booked,
    Cancelled,
    Undone,
}

/// <summary>An order as other rooms see it.</summary>
public sealed record OrderView(
    OrderId Id, OrderState State, PartyId? Party, string? PartyName, Money Total,
    PaymentMode Payment, InvoiceId? Invoice, DateTimeOffset PlacedAt, bool FromCustomer,
    IReadOnlyList<BookedLine> Lines)
{
    /// <summary>Where the goods are to go, if that was said.</summary>
    public SharedPlace? DeliverTo { get; init; }

    public OrderStage Stage { get; init; }

    /// <summary>When it is to arrive, if that was said.</summary>
    public DeliverySlot? Slot { get; init; }

    /// <summary>The address in words.</summary>
    public string? DeliverAt { get; init; }

    /// <summary>Of an offer: the last day on which the customer may take it.</summary>
    public DateOnly? ValidUntil { get; init; }
}

/// <summary>Goods that somebody has on fixed days.</summary>
/// <param name="Weekdays">0 is Sunday; empty: stopped.</param>
/// <param name="AtMinute">When it is placed, on the shop's clock.</param>
public sealed record StandingView(
    Guid Id, PartyId Party, IReadOnlyList<WantedLine> Lines, IReadOnlyList<int> Weekdays,
    int AtMinute);

/// <summary>So much of something as is mostly sold at once.</summary>
/// <param name="Unit">As it is said.</param>
public sealed record UsualQuantity(decimal Quantity, string Unit);

/// <summary>Sales of a span of days, less what notes gave back in it.</summary>
/// <param name="Bills">Without notes.</param>
/// <param name="Total">Net; so are the four ways that bills and notes were settled.</param>
public sealed record SalesReport(
    DateOnly From, DateOnly To, int Bills, Money Total, Money Credit, Money Cash, Money Upi,
    Money Card)
{
    /// <summary>Bills and debit notes.</summary>
    public Money Sold { get; init; }

    /// <summary>Credit notes and return slips.</summary>
    public Money Returned { get; init; }
}

/// <summary>What became of a command.</summary>
/// <param name="Refusal">Null: it was done.</param>
public sealed record CommandOutcome(Refusal? Refusal);

/// <summary>Reads of Orders for the other rooms.</summary>
public interface IOrders
{
    Task<OrderView?> FindAsync(BusinessId business, OrderId order, CancellationToken cancel);

    /// <summary>What the shop has decided about customers' own orders.</summary>
    Task<OrderRules> RulesAsync(BusinessId business, CancellationToken cancel);

    Task SetRulesAsync(BusinessId business, OrderRules rules, CancellationToken cancel);

    /// <summary>The party's latest offer that nobody has taken; null when there is none.
    /// </summary>
    Task<OrderView?> QuotedAsync(
        BusinessId business, PartyId party, CancellationToken cancel);

    /// <summary>The latest orders of a party, newest first, at most 20.</summary>
    Task<IReadOnlyList<OrderView>> LatestAsync(
        BusinessId business, PartyId party, CancellationToken cancel);

    /// <summary>What stands for fixed days, at most 500; <paramref name="party"/> null: of all.
    /// </summary>
    Task<IReadOnlyList<StandingView>> StandingAsync(
        BusinessId business, PartyId? party, CancellationToken cancel);

    /// <summary>What became of a command that no chat is told of; null while it is not known.
    /// </summary>
    Task<CommandOutcome?> OutcomeAsync(
        BusinessId business, Guid command, CancellationToken cancel);

    /// <summary>Newest first, before the cursor.</summary>
    Task<IReadOnlyList<OrderView>> ListAsync(
        BusinessId business, Guid? before, int limit, CancellationToken cancel);

    /// <summary>Customers' orders that wait for the shop's yes, newest first, at most 100.
    /// </summary>
    Task<IReadOnlyList<OrderView>> WaitingAsync(BusinessId business, CancellationToken cancel);

    /// <summary>How much of a product is mostly sold at once: at least three of the latest
    /// bills say the same, and more than half of them.</summary>
    /// <param name="party">The customer's own bills; null for everybody's.</param>
    /// <returns>Null when nothing is usual.</returns>
    Task<UsualQuantity?> UsualAsync(
        BusinessId business, ProductId product, PartyId? party, CancellationToken cancel);

    /// <summary>Both days included.</summary>
    Task<SalesReport> SalesAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel);
}
