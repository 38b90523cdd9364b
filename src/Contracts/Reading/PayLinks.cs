namespace ConverseErp.Contracts;

/// <summary>A payment link of a gateway for one bill.</summary>
/// <param name="State">wanted, open, paid, cancelled, expired or failed; cancelling while the
/// gateway has not been told.</param>
/// <param name="Url">Where the customer pays; null until the gateway has made it.</param>
/// <param name="Fault">Why the gateway would not make it.</param>
public sealed record PayLinkView(
    Guid Id, InvoiceId Invoice, OrderId Order, Money Amount, bool Partial, string State,
    string? Url, string? Fault, DateTimeOffset? ExpiresAt)
{
    /// <summary>It is paid inside WhatsApp, and has no address.</summary>
    public bool InChat { get; init; }
}

/// <summary>What became of a wish about a link.</summary>
public enum PayLinkOutcome
{
    Done,

    /// <summary>No gateway is configured.</summary>
    NoGateway,

    NothingDue,

    Unknown,

    /// <summary>It has ended: paid, cancelled, expired or failed.</summary>
    Ended,
}

/// <summary>Payment links of a gateway; owned by Ledger. The gateway is asked in the background:
/// what is wanted here is durable at once.</summary>
public interface IPayLinks
{
    /// <summary>False where no gateway is configured.</summary>
    bool Offered { get; }

    /// <summary>A link for what is due of a bill; while one lives, it is that one.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="bill">Whose money.</param>
    /// <param name="partial">It may be paid in parts.</param>
    /// <param name="expires">At least 15 minutes from now; null: after the configured days.
    /// </param>
    /// <param name="cancel">Gives up.</param>
    Task<(PayLinkOutcome Outcome, PayLinkView? Link)> WantAsync(
        BusinessId business, BillView bill, bool partial, DateTimeOffset? expires,
        CancellationToken cancel);

    /// <summary>The link ends as soon as the gateway has been told.</summary>
    Task<PayLinkOutcome> CancelAsync(BusinessId business, Guid link, CancellationToken cancel);

    /// <summary>The latest link of a sale; null when there never was one.</summary>
    Task<PayLinkView?> OfOrderAsync(
        BusinessId business, OrderId order, CancellationToken cancel);

    Task<PayLinkView?> FindAsync(BusinessId business, Guid link, CancellationToken cancel);
}

/// <summary>Whose money a gateway speaks of, before a shop is known; owned by Ledger.</summary>
public interface IGatewayRoutes
{
    /// <summary>The shop of the first of these that is known.</summary>
    /// <param name="keys">The gateway's ids of link, payment and account, and our references.
    /// </param>
    /// <param name="cancel">Gives up.</param>
    Task<BusinessId?> FindAsync(IReadOnlyList<string> keys, CancellationToken cancel);
}
