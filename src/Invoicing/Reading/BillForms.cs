using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Rendering;
using ConverseErp.Invoicing.Tapes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Reading;

/// <summary>Bills for till rolls and till printers, made when they are asked for.</summary>
internal sealed class BillForms(
    TenantSessions sessions, BillPapers papers, BillRenderer renderer) : IBillForms
{
    public async Task<byte[]?> RollAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel) =>
        await DocumentAsync(business, invoice, cancel) is { } bill
            ? renderer.RenderThermal(bill)
            : null;

    public async Task<byte[]?> TapeAsync(
        BusinessId business, InvoiceId invoice, int millimetres, CancellationToken cancel) =>
        await DocumentAsync(business, invoice, cancel) is { } bill
            ? BillTape.Of(bill, millimetres)
            : null;

    private async Task<BillDocument?> DocumentAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel)
    {
        StoredBill? found = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
            BillStore.Find(reads, [invoice], bill => found = bill), cancel);
        return found is null ? null : await papers.DocumentAsync(business, found, cancel);
    }
}
