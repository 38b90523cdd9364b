using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Rendering;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Papers;

/// <summary>Challans and proformas of goods that are written down: numbered once, drawn, and kept
/// where they can be sent from.</summary>
internal sealed class OrderPapers(
    TenantSessions sessions, ITradePapers papers, ICatalogue catalogue, IBlobs blobs,
    PersonalData personal)
{
    private const decimal Hundred = 100;

    public async Task<PaperDrawn> DrawAsync(
        BusinessId business, DrawPaper wanted, CancellationToken cancel)
    {
        BillDocument? bill = wanted.Invoice is { } invoice
            ? await DocumentAsync(business, invoice, cancel)
            : null;
        TradePaperDraft draft = new(
            wanted.Paper, wanted.Kind, wanted.Party,
            wanted.Party is null ? wanted.PartyName : null,
            bill is null ? await LinesAsync(business, wanted, cancel) : Lines(bill),
            0, Money.Zero, bill is null ? null : SupplyRules.Of(bill), null, wanted.DeliverTo,
            null)
        {
            OfOrder = bill is null,
        };
        Answer<TradePaperView> answer = await papers.IssueAsync(business, draft, cancel);
        if (answer.Fact is not { } paper)
            return new PaperDrawn(wanted, null, null, null, answer.Refusal);
        if (await papers.PdfAsync(business, paper.Id, cancel) is not { } pdf)
            throw new InvalidOperationException($"Paper {paper.Id} was issued and is not there.");
        string blob = $"papers/{business.Value:N}/{paper.Id:N}.pdf";
        await blobs.PutAsync(blob, pdf, cancel);
        return new PaperDrawn(wanted, paper.Number, paper.Total, blob, null);
    }

    /// <summary>A bill's lines as they were asked for, so that the paper comes to what the bill
    /// does: prices of the shelf hold the tax.</summary>
    internal static BillLineDraft[] Lines(BillDocument bill) =>
        [.. bill.Lines.Select(l => new BillLineDraft(
            l.Description, l.Hsn, l.Quantity, l.Unit ?? "", new Money(Shelf(l)), l.GstRate,
            l.CessRate, new Money(l.DiscountPaise)))];

    // Where the shop asked for no tax, the bill has what was left of the price without it.
    private static long Shelf(BillLine line) => line.PriceIncludesTax
        ? line.UnitPricePaise
        : (long)decimal.Round(
            line.UnitPricePaise * (Hundred + line.GstRate + line.CessRate) / Hundred,
            MidpointRounding.AwayFromZero);

    private async Task<BillLineDraft[]> LinesAsync(
        BusinessId business, DrawPaper wanted, CancellationToken cancel)
    {
        Dictionary<ProductId, Product> products =
            (await catalogue.GetAsync(business, cancel)).Products.ToDictionary(p => p.Id);
        return [.. wanted.Lines.Select(
            l => QuotationPapers.Line(l, products.GetValueOrDefault(l.Product)))];
    }

    private async Task<BillDocument?> DocumentAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel)
    {
        StoredBill? found = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
            BillStore.Find(reads, [invoice], bill => found = bill), cancel);
        return found is null
            ? null
            : BillJson.FromUtf8(personal.RevealBytes(business, found.Document));
    }
}
