namespace ConverseErp.Contracts;

/// <summary>What became of a wish about a payment inside WhatsApp.</summary>
public enum PayRequestOutcome
{
    Done,

    /// <summary>A request or a link lives: nobody is asked again.</summary>
    Lives,

    /// <summary>The shop has named no payment configuration, or WhatsApp is not connected.
    /// </summary>
    NotConfigured,

    NothingDue,

    /// <summary>Only Indian numbers pay inside WhatsApp.</summary>
    NoIndianPhone,

    Unknown,

    /// <summary>Nothing of it can go back: it was never paid, or all of it went back.</summary>
    NothingToRefund,

    /// <summary>No name of a configuration.</summary>
    NameInvalid,
}

/// <summary>Payments inside WhatsApp (India, <c>order_details</c>); owned by Ledger. A request is
/// kept as a payment link is, and one of either lives for a bill at a time.</summary>
public interface IPayRequests
{
    /// <summary>The shop's payment configuration; null: there are no such requests.</summary>
    Task<string?> ConfigurationAsync(BusinessId business, CancellationToken cancel);

    /// <summary>The shop's own wish, from now on.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="name">1 to 60 characters as Meta's Business Manager has it; null: none.
    /// </param>
    /// <param name="cancel">Gives up.</param>
    Task<PayRequestOutcome> ConfigureAsync(
        BusinessId business, string? name, CancellationToken cancel);

    /// <summary>Asks the customer of a bill for what is due of it; while a request or a link
    /// lives, it is that one and nobody is asked again.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="bill">Whose money.</param>
    /// <param name="chat">Who is told that it was sent; null: nobody.</param>
    /// <param name="cancel">Gives up.</param>
    Task<(PayRequestOutcome Outcome, PayLinkView? Link)> WantAsync(
        BusinessId business, BillView bill, ChatReference? chat, CancellationToken cancel);

    /// <summary>Money goes back the way it came, in the background.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="refund">Names it: asked twice, it is one.</param>
    /// <param name="link">The request that was paid.</param>
    /// <param name="amount">Null: all that has not gone back.</param>
    /// <param name="cancel">Gives up.</param>
    Task<PayRequestOutcome> RefundAsync(
        BusinessId business, Guid refund, Guid link, Money? amount, CancellationToken cancel);
}
