namespace ConverseErp.Contracts;

/// <summary>Where a message is worked on: a service and a priority; its key chooses the lane.
/// </summary>
/// <param name="Service">Lower-case service name, the first part of the queue name.</param>
/// <param name="Priority">0 money and login codes, 1 chats and answers, 2 statuses and
/// reports, 3 marketing.</param>
public readonly record struct LaneAddress(string Service, int Priority)
{
    public static readonly LaneAddress Front = new("front", 1);
    public static readonly LaneAddress Conversations = new("conversations", 1);
    public static readonly LaneAddress Orders = new("orders", 1);
    public static readonly LaneAddress Inventory = new("inventory", 1);
    public static readonly LaneAddress Ledger = new("ledger", 1);

    /// <summary>What gateways tell of money: before everything else.</summary>
    public static readonly LaneAddress LedgerMoney = new("ledger", 0);
    public static readonly LaneAddress Invoicing = new("invoicing", 1);
    public static readonly LaneAddress Outbound = new("outbound", 1);

    /// <summary>What is said and asked about money: before all other words.</summary>
    public static readonly LaneAddress OutboundMoney = new("outbound", 0);

    /// <summary>Digests and reminders: many at the same hour, and nobody waits for one.
    /// </summary>
    public static readonly LaneAddress OutboundReports = new("outbound", 2);

    /// <summary>Marketing: behind all that somebody waits for, and resting when it is too much.
    /// </summary>
    public static readonly LaneAddress OutboundMarketing = new("outbound", 3);
    public static readonly LaneAddress OutboundStatuses = new("outbound-statuses", 2);
    public static readonly LaneAddress IntakeEvents = new("intake-events", 2);

    /// <summary>What is said in it brings the product to work: chats, statuses, commands. What
    /// leaves, and marketing, does not.</summary>
    public bool IsInboundWork => Priority <= 2 && Service != Outbound.Service;

    /// <summary>It can wait for hours, and rests while the installation is too full.</summary>
    public bool MayRest => Priority >= 3;

    /// <summary>The queue of one lane, such as <c>orders.p1.07</c>.</summary>
    public string Queue(int lane) =>
        FormattableString.Invariant($"{Service}.p{Priority}.{lane:00}");
}
