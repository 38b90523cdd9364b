using ConverseErp.Contracts;
using ConverseErp.Invoicing.Rendering;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Reading;

/// <summary>What other rooms may read of bills.</summary>
internal sealed class BillReads(TenantSessions sessions, BillPapers papers, PublicLinks links)
    : IBills
{
    public async Task<BillView?> FindAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel) =>
        await StoredAsync(business, invoice, cancel) is { } bill ? View(business, bill) : null;

    public async Task<BillView?> LatestAsync(
        BusinessId business, PartyId? party, CancellationToken cancel)
    {
        BillView? found = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
            BillStore.Latest(reads, party, bill => found = View(business, bill)), cancel);
        return found;
    }

    public async Task<BillView?> ByNumberAsync(
        BusinessId business, long number, CancellationToken cancel)
    {
        BillView? found = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => BillStore.OfNumber(
            reads, number, bill => found = View(business, bill)), cancel);
        return found;
    }

    public async Task<BillView?> NamedAsync(
        BusinessId business, BillName name, CancellationToken cancel)
    {
        if (name.Series is not { } series)
            return await ByNumberAsync(business, name.Number, cancel);
        BillView? found = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => BillStore.OfSeries(
            reads, series, name.Year, name.Number, bill => found = View(business, bill)), cancel);
        return found;
    }

    public async Task<IReadOnlyList<OrderId>> LatestOrdersAsync(
        BusinessId business, PartyId? party, int limit, CancellationToken cancel)
    {
        List<OrderId> orders = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => BillStore.LatestOrders(
            reads, party, limit, orders.Add), cancel);
        return orders;
    }

    public async Task<IReadOnlyList<BillView>> OfOrdersAsync(BusinessId business, PartyId party,
        IReadOnlyCollection<OrderId> orders, CancellationToken cancel)
    {
        List<BillView> bills = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => BillStore.OfOrders(
            reads, party, [.. orders.Select(o => o.Value)],
            bill => bills.Add(View(business, bill))), cancel);
        return bills;
    }

    public async Task<IReadOnlyList<BillView>> ListAsync(
        BusinessId business, Guid? before, int limit, CancellationToken cancel)
    {
        List<BillView> bills = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => BillStore.Page(
            reads, before ?? Guid.AllBitsSet, limit,
            bill => bills.Add(View(business, bill))), cancel);
        return bills;
    }

    public async Task<byte[]?> PdfAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel)
    {
        if (await StoredAsync(business, invoice, cancel) is not { } bill) return null;
        return await papers.FindAsync(business, bill, cancel)
            ?? await papers.KeepAsync(business, bill, cancel);
    }

    public async Task<(BusinessId Business, BillView Bill)?> ByTokenAsync(
        string token, CancellationToken cancel)
    {
        if (links.Read(BillPapers.Page, token) is not var (business, thing)) return null;
        BillView? bill = await FindAsync(business, new InvoiceId(thing), cancel);
        return bill is null ? null : (business, bill);
    }

    private async Task<StoredBill?> StoredAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel)
    {
        StoredBill? found = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
            BillStore.Find(reads, [invoice], bill => found = bill), cancel);
        return found;
    }

    private BillView View(BusinessId business, StoredBill bill) => new(
        bill.Id, bill.Order, bill.Number, bill.Kind, bill.Cancelled ? "cancelled" : "issued",
        bill.Total, bill.Party, bill.Day, BillPapers.Blob(business, bill),
        papers.Link(business, bill.Id))
    {
        Original = bill.Original,
    };
}
