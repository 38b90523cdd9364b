using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Invoicing.Rendering;

/// <summary>A bill as stored, with its number.</summary>
internal sealed record StoredBill(
    InvoiceId Id, OrderId Order, string Number, string Kind, bool Cancelled, Money Total,
    PartyId? Party, DateOnly Day, byte[] Document)
{
    /// <summary>Of a note: the bill it corrects.</summary>
    public InvoiceId? Original { get; init; }
}

/// <summary>The paper of a bill: drawn, kept in the blobs, drawn again when it is gone.
/// </summary>
internal sealed class BillPapers(
    BillRenderer renderer, IBlobs blobs, PersonalData personal, PublicLinks links)
{
    /// <summary>The public page of a bill.</summary>
    public static readonly PublicPage Page = new("b", "bill", LinkLife.Always);

    /// <summary>The page on which it is paid.</summary>
    public static readonly PublicPage PayPage = new("p", "pay", LinkLife.Always);

    /// <summary>Draws the A4 paper and keeps it.</summary>
    public async Task<byte[]> KeepAsync(
        BusinessId business, StoredBill bill, CancellationToken cancel)
    {
        byte[] pdf = Draw(business, bill);
        await blobs.PutAsync(Blob(business, bill), pdf, cancel);
        return pdf;
    }

    public byte[] Draw(BusinessId business, StoredBill bill)
    {
        BillDocument document = BillJson.FromUtf8(personal.RevealBytes(business, bill.Document));
        return renderer.RenderA4(document with
        {
            Number = bill.Number,
            Cancelled = bill.Cancelled,
            PaymentReference = PaymentReference.Of(bill.Order),
        });
    }

    public Task<byte[]?> FindAsync(
        BusinessId business, StoredBill bill, CancellationToken cancel) =>
        blobs.GetAsync(Blob(business, bill), cancel);

    // A cancelled bill has another paper, under another key.
    public static string Blob(BusinessId business, StoredBill bill) => FormattableString.Invariant(
        $"bills/{business.Value:N}/{bill.Day:yyyyMM}/{bill.Id.Value:N}{Mark(bill)}.pdf");

    private static string Mark(StoredBill bill) => bill.Cancelled ? "-x" : "";

    public string Link(BusinessId business, InvoiceId invoice) =>
        links.Make(Page, business, invoice.Value);

    /// <summary>Where the bill is paid.</summary>
    public string PayLink(BusinessId business, InvoiceId invoice) =>
        links.Make(PayPage, business, invoice.Value);
}
