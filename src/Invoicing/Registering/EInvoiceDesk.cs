using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.EInvoicing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Registering;

/// <summary>E-invoices for the API.</summary>
internal sealed class EInvoiceDesk(
    TenantSessions sessions, EInvoiceStore store, IrpAccounts accounts, TimeProvider clock)
    : IEInvoices
{
    public Task<EInvoiceAccount?> AccountAsync(BusinessId business, CancellationToken cancel) =>
        accounts.ShownAsync(business, cancel);

    public Task<Answer<EInvoiceAccount>> ConnectAsync(
        BusinessId business, string userName, string password, Money turnover,
        CancellationToken cancel) =>
        accounts.SaveAsync(business, userName, password, turnover, cancel);

    public Task DisconnectAsync(BusinessId business, CancellationToken cancel) =>
        accounts.DeleteAsync(business, cancel);

    public async Task<EInvoiceView?> FindAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel) =>
        (await store.FindAsync(business, invoice, cancel))?.View;

    public async Task<IReadOnlyList<EInvoiceView>> ListAsync(
        BusinessId business, string? state, Guid? before, int limit, CancellationToken cancel) =>
        await store.ListAsync(business, state, before ?? Guid.AllBitsSet, limit, cancel);

    public async Task<Answer<EInvoiceView>?> RegisterAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel)
    {
        if (await store.DocumentAsync(business, invoice, cancel) is not var (document, _))
            return null;
        if (document.Cancelled) return (Answer<EInvoiceView>)EInvoiceRefusals.NothingToRegister;
        if (!EInvoice.IsCandidate(document))
            return (Answer<EInvoiceView>)StatutoryRefusals.EInvoiceNotNeeded;
        if (await accounts.FindAsync(business, cancel) is null)
            return (Answer<EInvoiceView>)EInvoiceRefusals.NotSetUp;
        if (await FindAsync(business, invoice, cancel) is
            { State: "registered" or "ending" or "ended" or "end-refused" })
            return (Answer<EInvoiceView>)EInvoiceRefusals.NothingToRegister;
        await sessions.RunAsync(business, SessionUse.Write, writes =>
            EInvoiceStore.Reopen(writes, invoice, clock.GetUtcNow()), cancel);
        return (Answer<EInvoiceView>)(await FindAsync(business, invoice, cancel))!;
    }
}
