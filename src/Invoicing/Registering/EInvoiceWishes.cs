using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Rendering;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.EInvoicing;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Invoicing.Registering;

/// <summary>Which of a shop's new documents the portal is to have: written with the message that
/// tells of their papers, long after the sale.</summary>
internal sealed class EInvoiceWishes(PersonalData personal, TimeProvider clock)
{
    /// <summary>The day from which the shop's documents are reported; not called for a shop
    /// without a login.</summary>
    public static void Load(ITenantStatements reads, Action<DateOnly> found) => reads.Read(
        "SELECT since FROM invoicing.irp_account WHERE business_id = $1",
        row => found(row.GetFieldValue<DateOnly>(0)), reads.Business.Value);

    public void Want(
        ITenantStatements writes, IEnumerable<StoredBill> bills, DateOnly since)
    {
        InvoiceId[] wanted =
        [
            .. bills.Where(b => b.Day >= since && IsCandidate(writes.Business, b))
                .Select(b => b.Id).Distinct(),
        ];
        if (wanted.Length > 0) EInvoiceWork.Want(writes, wanted, clock.GetUtcNow());
    }

    private bool IsCandidate(BusinessId business, StoredBill bill) =>
        !bill.Cancelled && EInvoice.IsCandidate(new IssuedDocument(
            bill.Id, bill.Kind, bill.Order.Value, "", "", 0, bill.Number, bill.Cancelled,
            bill.Party, BillJson.FromUtf8(personal.RevealBytes(business, bill.Document))));
}
