using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.EInvoicing;

/// <summary>E-invoices and e-way bills of issued documents.</summary>
internal sealed class StatutoryPapers(IssuedDocuments documents) : IStatutoryPapers
{
    public Task<Answer<ExportFile>?> EInvoiceAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel) =>
        PaperAsync(business, invoice, "INV01", EInvoice.Build, cancel);

    public Task<Answer<ExportFile>?> EWayBillAsync(
        BusinessId business, InvoiceId invoice, string? vehicle, string? transporter,
        int distanceKm, CancellationToken cancel)
    {
        Transport transport = new(Clean(vehicle), Clean(transporter), distanceKm);
        return PaperAsync(business, invoice, "EWB",
            (document, _) => EWayBill.Build(document, transport), cancel);
    }

    private async Task<Answer<ExportFile>?> PaperAsync(
        BusinessId business, InvoiceId invoice, string what,
        Func<IssuedDocument, long, Answer<byte[]>> build, CancellationToken cancel)
    {
        if (await documents.FindAsync(business, invoice, cancel) is not var (document, turnover))
            return null;
        Answer<byte[]> built = build(document, turnover.Paise);
        if (built.Fact is not { } json) return built.Refusal!;
        return (Answer<ExportFile>)new ExportFile(
            $"{what}-{document.Number.Replace('/', '-')}.json", "application/json",
            async (to, stop) => await to.WriteAsync(json, stop));
    }

    private static string? Clean(string? typed)
    {
        string bare = new([.. (typed ?? "").Where(char.IsAsciiLetterOrDigit)]);
        return bare.Length == 0 ? null : bare.ToUpperInvariant();
    }
}
