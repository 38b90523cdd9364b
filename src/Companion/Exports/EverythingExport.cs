using System.Globalization;
using System.IO.Compression;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Companion.Exports;

/// <summary>"Mera data bhejo": all that a shop has here, as CSV and PDF in a zip.</summary>
/// <remarks>Sent page by page: what is in memory is one page and the list of papers. Catalogue
/// and parties are of now; the rest is of the period, or of all time without one.</remarks>
internal sealed class EverythingExport(
    IShops shops, IStatutoryExports periods, IKhata khata, ICatalogue catalogue,
    IDayBook dayBook, EverythingTables tables, IBills bills, IBatches batches,
    IStockValue values)
{
    /// <summary>Drawing a paper costs milliseconds: of more bills the newest have theirs here,
    /// all others have a link in bills.csv.</summary>
    public const int PapersMax = 2_000;

    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2099, 12, 31);

    public async Task<Answer<ExportFile>> FileAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        Shop shop = await shops.FindAsync(business, cancel)
            ?? throw new InvalidDataException($"Shop {business} is gone.");
        ExportSpan span = new(
            "all", FirstDay, LastDay, new DateTimeOffset(FirstDay, TimeOnly.MinValue, default),
            new DateTimeOffset(LastDay, TimeOnly.MaxValue, default));
        if (period is not null)
        {
            Answer<ExportSpan> asked = periods.Span(period, shop.TimeZone);
            if (asked.Fact is null) return asked.Refusal!;
            span = asked.Fact;
        }

        return new ExportFile($"Converse-{span.Name}.zip", "application/zip",
            (to, stop) => WriteAsync(shop, span, to, stop));
    }

    private async Task WriteAsync(
        Shop shop, ExportSpan span, Stream to, CancellationToken cancel)
    {
        PartyBook book = await khata.PartiesAsync(shop.Id, cancel);
        Dictionary<PartyId, string> names = book.Parties.ToDictionary(p => p.Id, p => p.Name);
        await using ZipArchive zip = await ZipArchive.CreateAsync(
            to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancel);
        await WriteTableAsync(zip, "products.csv", EverythingGoods.Table(
            (await catalogue.GetAsync(shop.Id, cancel)).Products,
            await catalogue.StockAsync(shop.Id, [], cancel),
            await batches.ListAsync(shop.Id, null, emptyToo: false, cancel),
            await values.AtEndOfAsync(shop.Id, LastDay, cancel)), cancel);
        await WriteTableAsync(zip, "parties.csv", EverythingTables.Parties(
            book.Parties, await dayBook.BalancesAsync(shop.Id, cancel)), cancel);
        await WriteTableAsync(zip, "orders.csv",
            tables.OrdersAsync(shop, span, cancel), cancel);
        List<(InvoiceId Id, string Name)> papers = [];
        int billCount = 0;
        await WriteTableAsync(zip, "bills.csv", tables.BillsAsync(shop.Id, span, names, bill =>
        {
            billCount++;
            if (papers.Count < PapersMax)
                papers.Add((bill.Id, BillFile.Name(bill.Number, bill.State == "cancelled")));
        }, cancel), cancel);
        await WriteTableAsync(zip, "payments.csv",
            tables.PaymentsAsync(shop.Id, span, names, cancel), cancel);
        await WriteTableAsync(zip, "entries.csv",
            tables.EntriesAsync(shop.Id, span, names, cancel), cancel);
        foreach ((InvoiceId id, string name) in papers)
            await WritePaperAsync(zip, shop.Id, id, name, cancel);
        await WriteTextAsync(zip, "README.txt", About(shop, span, billCount, papers.Count), cancel);
    }

    private static async Task WriteTableAsync(
        ZipArchive zip, string name, IAsyncEnumerable<byte[]> pieces, CancellationToken cancel)
    {
        await using Stream entry = await zip.CreateEntry(name).OpenAsync(cancel);
        await foreach (byte[] piece in pieces.WithCancellation(cancel))
            await entry.WriteAsync(piece, cancel);
    }

    private static Task WriteTableAsync(
        ZipArchive zip, string name, byte[] whole, CancellationToken cancel) =>
        WriteTableAsync(zip, name, new[] { whole }.ToAsyncEnumerable(), cancel);

    private async Task WritePaperAsync(
        ZipArchive zip, BusinessId business, InvoiceId id, string name, CancellationToken cancel)
    {
        if (await bills.PdfAsync(business, id, cancel) is not { } pdf) return;
        // A PDF is compressed already.
        await using Stream entry = await zip.CreateEntry(
            "bills/" + name, CompressionLevel.NoCompression).OpenAsync(cancel);
        await entry.WriteAsync(pdf, cancel);
    }

    private static Task WriteTextAsync(
        ZipArchive zip, string name, string text, CancellationToken cancel) =>
        WriteTableAsync(zip, name, Encoding.UTF8.GetBytes(text), cancel);

    private static string About(Shop shop, ExportSpan span, int billCount, int paperCount)
    {
        string days = span.Name == "all"
            ? "Everything"
            : string.Create(CultureInfo.InvariantCulture,
                $"{span.From:dd-MM-yyyy} to {span.To:dd-MM-yyyy}");
        return string.Create(CultureInfo.InvariantCulture, $"""
            {shop.Name}
            {days}

            products.csv, parties.csv  as they are now; they can be imported as they are
            orders.csv                 one row for each line of an order
            bills.csv                  {billCount} bills, each with the link to its paper
            payments.csv               money that came and went
            entries.csv                the day book, double entry: debits equal credits
            bills/                     the papers of the newest {paperCount} bills
            Amounts are rupees. Times are UTC.

            """);
    }
}
