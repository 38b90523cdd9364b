namespace ConverseErp.Contracts;

/// <summary>How a shop stands at the registration portal of e-invoices.</summary>
/// <param name="Turnover">The highest of any financial year since 2017-18, as the shop says.
/// </param>
/// <param name="Since">Documents of this day and later are reported by themselves.</param>
public sealed record EInvoiceAccount(string UserName, Money Turnover, DateOnly Since);

/// <summary>What became of a document at the portal.</summary>
/// <param name="State">wanted (tried until it works), registered, refused, not-needed, ending
/// (to be cancelled there), ended or end-refused.</param>
/// <param name="Code">Why it was refused, or is not registered yet; permanent.</param>
/// <param name="Said">In the portal's words.</param>
public sealed record EInvoiceView(
    InvoiceId Invoice, string State, string? Irn, string? AckNo, DateTimeOffset? AckAt,
    string? Code, string? Said);

/// <summary>E-invoices: registered behind the sales, never before them; implemented by
/// Invoicing.</summary>
public interface IEInvoices
{
    /// <summary>Null when the shop has given no login.</summary>
    Task<EInvoiceAccount?> AccountAsync(BusinessId business, CancellationToken cancel);

    /// <summary>The shop's own login at the portal, from now on.</summary>
    Task<Answer<EInvoiceAccount>> ConnectAsync(
        BusinessId business, string userName, string password, Money turnover,
        CancellationToken cancel);

    /// <summary>Nothing is reported by itself any more; what is registered stays so.</summary>
    Task DisconnectAsync(BusinessId business, CancellationToken cancel);

    /// <summary>Null when the document was never to be reported.</summary>
    Task<EInvoiceView?> FindAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel);

    /// <summary>Newest first, before the cursor.</summary>
    /// <param name="state">Null: all.</param>
    Task<IReadOnlyList<EInvoiceView>> ListAsync(
        BusinessId business, string? state, Guid? before, int limit, CancellationToken cancel);

    /// <summary>Reports a document, for the first time or once more after a refusal. Null when
    /// there is no such document.</summary>
    Task<Answer<EInvoiceView>?> RegisterAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel);
}
