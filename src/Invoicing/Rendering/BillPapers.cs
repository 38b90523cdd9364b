using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Looks;
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

    /// <summary>Null where the portal has not registered it.</summary>
    public Registration? Registration { get; init; }

    public KeptLook Look { get; init; } = KeptLook.Plain;

    /// <summary>Null: not looked up yet.</summary>
    public IReadOnlyList<SoldBatch>? Batches { get; init; }
}

/// <summary>What the portal of e-invoices gave.</summary>
internal sealed record Registration(
    string Irn, string AckNo, DateTimeOffset AckAt, string SignedCode);

/// <summary>The paper of a bill: drawn, kept in the blobs, drawn again when it is gone.
/// </summary>
internal sealed class BillPapers(
    BillRenderer renderer, IBlobs blobs, PersonalData personal, PublicLinks links,
    BillLooks looks, BatchesOfBills batches)
{
    /// <summary>The public page of a bill.</summary>
    public static readonly PublicPage Page = new("b", "bill", LinkLife.Always);

    /// <summary>The page on which it is paid.</summary>
    public static readonly PublicPage PayPage = new("p", "pay", LinkLife.Always);

    /// <summary>Draws the A4 paper and keeps it.</summary>
    public async Task<byte[]> KeepAsync(
        BusinessId business, StoredBill bill, CancellationToken cancel)
    {
        byte[] pdf = renderer.RenderA4(await DocumentAsync(business, bill, cancel));
        await blobs.PutAsync(Blob(business, bill), pdf, cancel);
        return pdf;
    }

    /// <summary>The bill as it is drawn now.</summary>
    public async Task<BillDocument> DocumentAsync(
        BusinessId business, StoredBill bill, CancellationToken cancel)
    {
        BillLook look = await looks.DrawnAsync(bill.Look, cancel);
        BillDocument document = BillJson.FromUtf8(personal.RevealBytes(business, bill.Document));
        StoredBill filled = (await batches.FillAsync([(business, bill)], cancel))[0];
        return LineBatches.On(document, filled.Batches!) with
        {
            Number = bill.Number,
            Cancelled = bill.Cancelled,
            PaymentReference = PaymentReference.Of(bill.Order),
            Irn = bill.Registration?.Irn ?? document.Irn,
            SignedCode = bill.Registration?.SignedCode ?? document.SignedCode,
            AckNo = bill.Registration?.AckNo,
            AckAt = bill.Registration?.AckAt,
            Look = look,
        };
    }

    public Task<byte[]?> FindAsync(
        BusinessId business, StoredBill bill, CancellationToken cancel) =>
        blobs.GetAsync(Blob(business, bill), cancel);

    // A cancelled bill has another paper, under another key, and so has a registered one.
    public static string Blob(BusinessId business, StoredBill bill) => FormattableString.Invariant(
        $"bills/{business.Value:N}/{bill.Day:yyyyMM}/{bill.Id.Value:N}{Mark(bill)}.pdf");

    private static string Mark(StoredBill bill) =>
        bill.Cancelled ? "-x" : bill.Registration is null ? "" : "-e";

    public string Link(BusinessId business, InvoiceId invoice) =>
        links.Make(Page, business, invoice.Value);

    /// <summary>Where the bill is paid.</summary>
    public string PayLink(BusinessId business, InvoiceId invoice) =>
        links.Make(PayPage, business, invoice.Value);
}
