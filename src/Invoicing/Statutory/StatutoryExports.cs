using System.IO.Compression;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Composition;
using ConverseErp.Invoicing.Statutory.Inward;
using ConverseErp.Invoicing.Statutory.Outward;
using ConverseErp.Invoicing.Statutory.Returns;
using ConverseErp.Invoicing.Statutory.Tally;
using ConverseErp.Platform.Exporting;

namespace ConverseErp.Invoicing.Statutory;

/// <summary>Returns and books as files.</summary>
internal sealed class StatutoryExports(
    ReturnReads returns, SummaryReads summaries, TallyExport tally, InputCredits credits)
    : IStatutoryExports
{
    private const string Json = "application/json";
    private const string Zip = "application/zip";

    public Answer<ExportSpan> Span(string? period, string zone)
    {
        Answer<StatutoryPeriod> parsed = StatutoryPeriod.Parse(period);
        return parsed.Fact is { } span
            ? new ExportSpan(
                span.Name, span.From, span.To, span.Begins(zone), span.Ends(zone))
            : parsed.Refusal!;
    }

    public async Task<Answer<ExportFile>> Gstr1Async(
        BusinessId business, string? period, bool sheets, CancellationToken cancel)
    {
        (ReadReturn? read, Refusal? refusal) = await returns.ReadAsync(business, period, cancel);
        if (read is null) return refusal!;
        string name = $"GSTR1-{read.Gstr1.Gstin}-{read.Gstr1.Period.Name}";
        return sheets
            ? new ExportFile(name + ".zip", Zip, (to, stop) => WriteSheetsAsync(read, to, stop))
            : new ExportFile(name + ".json", Json, (to, stop) => WriteJsonAsync(
                to, json => Gstr1Json.Write(json, read.Gstr1), stop));
    }

    public async Task<Answer<ExportFile>> Gstr3bAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        (Gstr3b? sums, Refusal? refusal) = await summaries.Gstr3bAsync(business, period, cancel);
        if (sums is null) return refusal!;
        (ReadCredit? credit, refusal) = await credits.ReadAsync(business, period, cancel);
        if (credit is null) return refusal!;
        // Without the portal's statement there is no table 4: a made-up credit costs a penalty.
        Gstr3b gstr3b = sums with
        {
            Credit = credit.Statements.Count == 0 ? null : credit.Period.Table(),
            CreditBooks = credit.Period.Reconcile(credit.Ledger),
        };
        return new ExportFile(
            $"GSTR3B-{gstr3b.Gstin}-{gstr3b.Period.Name}.json", Json,
            (to, stop) => WriteJsonAsync(to, json => Gstr3bJson.Write(json, gstr3b), stop));
    }

    public async Task<Answer<ReturnCheck>> CheckAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        (ReadReturn? read, Refusal? refusal) = await returns.ReadAsync(business, period, cancel);
        return read is null ? refusal! : Check(read);
    }

    public Task<Answer<ExportFile>> TallyAsync(
        BusinessId business, string? period, CancellationToken cancel) =>
        tally.FileAsync(business, period, cancel);

    public async Task<Answer<ExportFile>> Cmp08Async(
        BusinessId business, string? period, CancellationToken cancel)
    {
        Answer<Cmp08> read = await summaries.Cmp08Async(business, period, cancel);
        return read.Fact is { } cmp08
            ? new ExportFile(
                $"CMP08-{cmp08.Gstin}-{cmp08.Period.Name}.json", Json,
                (to, stop) => WriteJsonAsync(to, json => Cmp08Json.Write(json, cmp08), stop))
            : read.Refusal!;
    }

    private static ReturnCheck Check(ReadReturn read) => new(
        read.Gstr1.Period.Name, new Money(read.Gstr1.Documents.Taxable),
        new Money(read.Gstr1.Collected.Tax), read.Books.TaxOfStandingSales,
        [
            .. read.Gstr1.Findings.Select(
                f => new ReturnNote(f.Code, f.What, f.Count, f.Examples)),
        ]);

    private static async Task WriteJsonAsync(
        Stream to, Action<Utf8JsonWriter> write, CancellationToken cancel)
    {
        await using Utf8JsonWriter json = new(to);
        write(json);
        await json.FlushAsync(cancel);
    }

    private static async Task WriteSheetsAsync(
        ReadReturn read, Stream to, CancellationToken cancel)
    {
        await using ZipArchive zip = await ZipArchive.CreateAsync(
            to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        foreach ((string name, byte[] content) in
            Gstr1Sheets.Of(read.Gstr1).Append(("check.csv", CheckSheet(Check(read)))))
        {
            await using Stream entry = await zip.CreateEntry(name).OpenAsync(cancel);
            await entry.WriteAsync(content, cancel);
        }
    }

    private static byte[] CheckSheet(ReturnCheck check)
    {
        CsvText csv = new CsvText().Head("What", "Amount or count", "Documents");
        csv.Row("Taxable value", PortalText.Cell(check.DocumentsTaxable.Paise), "");
        csv.Row("Tax of the documents", PortalText.Cell(check.DocumentsTax.Paise), "");
        csv.Row("Tax in the books", PortalText.Cell(check.BooksTax.Paise), "");
        csv.Row("Difference", PortalText.Cell(check.Difference.Paise), "");
        foreach (ReturnNote note in check.Notes)
            csv.Row(note.What, PortalText.Number(note.Count), note.Examples);
        return csv.Take();
    }
}
