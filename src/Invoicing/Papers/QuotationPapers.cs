using ConverseErp.Contracts;
using ConverseErp.Platform.Blobs;

namespace ConverseErp.Invoicing.Papers;

/// <summary>The papers of offers: numbered once, drawn, and kept where they can be sent from.
/// </summary>
internal sealed class QuotationPapers(
    ITradePapers papers, ICatalogue catalogue, IBlobs blobs)
{
    public async Task<QuotationDrawn> DrawAsync(
        BusinessId business, DrawQuotation wanted, CancellationToken cancel)
    {
        Catalogue goods = await catalogue.GetAsync(business, cancel);
        Dictionary<ProductId, Product> products =
            goods.Products.ToDictionary(p => p.Id);
        Answer<TradePaperView> answer = await papers.IssueAsync(business, new TradePaperDraft(
            wanted.Order.Value, TradePaperKind.Quotation, wanted.Party,
            wanted.Party is null ? wanted.PartyName : null,
            [.. wanted.Lines.Select(l => Line(l, products.GetValueOrDefault(l.Product)))],
            0, Money.Zero, null, null, null, wanted.ValidUntil)
        {
            OfOrder = true,
        }, cancel);
        if (answer.Fact is not { } paper
            || await papers.PdfAsync(business, paper.Id, cancel) is not { } pdf)
            return new QuotationDrawn(wanted, null, null);
        string blob = $"papers/{business.Value:N}/{paper.Id:N}.pdf";
        await blobs.PutAsync(blob, pdf, cancel);
        return new QuotationDrawn(wanted, paper.Number, blob)
        {
            Link = papers.Link(business, paper.Id),
        };
    }

    /// <summary>A line that comes to what the offer says, to the paisa: where no price of a unit
    /// does, the next higher one with a discount.</summary>
    internal static BillLineDraft Line(BookedLine line, Product? product)
    {
        decimal exact = line.Total.Paise / line.Quantity;
        long each = (long)decimal.Ceiling(exact);
        long gross = (long)decimal.Round(
            each * line.Quantity, MidpointRounding.AwayFromZero);
        return new BillLineDraft(
            line.Name, product?.Hsn, line.Quantity, line.Unit, new Money(each),
            product?.GstRate ?? 0, product?.CessRate ?? 0, new Money(gross) - line.Total);
    }
}
