using ConverseErp.Contracts;
using ConverseErp.Invoicing.Registering;

namespace ConverseErp.Invoicing.Statutory.EInvoicing;

/// <summary>E-invoices and e-way bills of issued documents, as the portals' own loop would send
/// them: with the turnover that the shop tells, and addresses that the books know by now.
/// </summary>
internal sealed class StatutoryPapers(
    IssuedDocuments documents, IrpAccounts accounts, AddressBook addresses) : IStatutoryPapers
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
        EInvoiceAccount? account = await accounts.ShownAsync(business, cancel);
        IssuedDocument complete = await addresses.CompletedAsync(
            business, document, anew: false, cancel);
        Answer<byte[]> built = build(
            complete, Math.Max(turnover.Paise, account?.Turnover.Paise ?? 0));
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
