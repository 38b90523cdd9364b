using System.Globalization;
using System.Text;
using ConverseErp.Companion.Exports;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Companion.Accountants;

/// <summary>One period of many shops as an accountant files it: the returns, the books for Tally
/// and the registers, a folder for each shop.</summary>
internal sealed class BulkExport(
    ILogins logins, IShops shops, IStatutoryExports exports, EverythingTables tables,
    IKhata khata, IBills bills, AuditTrail trail, TimeProvider clock, ILogger<BulkExport> log)
{
    public const int ShopsMax = 50;

    /// <summary>Drawing a paper costs milliseconds: of more bills the newest have theirs here.
    /// </summary>
    public const int PapersMax = 500;

    private const int NameMax = 40;
    private const string Csv = "text/csv";

    /// <summary>The zip. Asked for again it is made again, from the books as they are then.
    /// </summary>
    /// <param name="wanted">Shops of the login, as it listed them.</param>
    /// <param name="papers">With the bills' PDFs.</param>
    public ExportFile File(
        LoginHolder login, IReadOnlyList<BusinessId> wanted, string period, bool papers,
        string? device) => new(
            $"Converse-{period}-{wanted.Count}.zip", "application/zip",
            (to, cancel) => WriteAsync(login, wanted, period, papers, device, to, cancel));

    private async Task WriteAsync(
        LoginHolder login, IReadOnlyList<BusinessId> wanted, string period, bool papers,
        string? device, Stream to, CancellationToken cancel)
    {
        List<BulkFolder> folders = [];
        foreach (BusinessId business in wanted)
        {
            string name = await shops.FindAsync(business, cancel) is { } shop
                ? FolderOf(shop) : business.ToString();
            folders.Add(new BulkFolder(name, stop =>
                FilesAsync(login, business, period, papers, device, stop)));
        }

        await BulkZip.WriteAsync(to, folders, (line, error) =>
            CompanionLog.BulkFileFailed(log, line.File, error), cancel);
    }

    // Asked when the shop's turn comes: an access that has ended meanwhile has ended.
    private async Task<IReadOnlyList<BulkFile>?> FilesAsync(
        LoginHolder login, BusinessId business, string period, bool papers, string? device,
        CancellationToken cancel)
    {
        if (await logins.OpenAsync(login, business, cancel) is not { } holder
            || !holder.Member.Rights.MaySeeReports
            || await shops.FindAsync(business, cancel) is not { } shop)
            return null;
        await trail.NoteAsync(business, new AuditEntry(
            "export", clock.GetUtcNow(), holder.Member.Id, Doors.Api)
        {
            Device = device,
            After = $$"""{"route":"/api/v1/shops/export","period":"{{period}}"}""",
        }, cancel);
        List<BulkFile> files = shop.Scheme switch
        {
            GstScheme.Regular =>
            [
                new("gstr1.json",
                    () => exports.Gstr1Async(business, period, sheets: false, cancel)),
                new("gstr1-sheets.zip",
                    () => exports.Gstr1Async(business, period, sheets: true, cancel)),
                new("gstr3b.json", () => exports.Gstr3bAsync(business, period, cancel)),
            ],
            GstScheme.Composition =>
                [new("cmp08.json", () => exports.Cmp08Async(business, period, cancel))],
            _ => [],
        };
        files.Add(new("tally.zip", () => exports.TallyAsync(business, period, cancel)));
        if (exports.Span(period, shop.TimeZone).Fact is { } span)
            await AddRegistersAsync(files, shop, span, papers, cancel);
        return files;
    }

    private async Task AddRegistersAsync(
        List<BulkFile> files, Shop shop, ExportSpan span, bool papers, CancellationToken cancel)
    {
        Dictionary<PartyId, string> names = (await khata.PartiesAsync(shop.Id, cancel))
            .Parties.ToDictionary(p => p.Id, p => p.Name);
        List<BillView> seen = [];
        files.Add(Table("orders.csv", tables.OrdersAsync(shop, span, cancel)));
        files.Add(Table("bills.csv", tables.BillsAsync(shop.Id, span, names, bill =>
        {
            if (papers && seen.Count < PapersMax) seen.Add(bill);
        }, cancel)));
        files.Add(Table("payments.csv", tables.PaymentsAsync(shop.Id, span, names, cancel)));
        files.Add(Table("entries.csv", tables.EntriesAsync(shop.Id, span, names, cancel)));
        if (papers)
            files.Add(new BulkFile("papers.zip", () => Made(Papers(shop.Id, seen))));
    }

    private static BulkFile Table(string name, IAsyncEnumerable<byte[]> pieces) => new(
        name, () => Made(new ExportFile(name, Csv, async (to, cancel) =>
        {
            await foreach (byte[] piece in pieces.WithCancellation(cancel))
                await to.WriteAsync(piece, cancel);
        })));

    // The bills are known when bills.csv has been written, which is before.
    private ExportFile Papers(BusinessId business, List<BillView> seen) => new(
        "papers.zip", "application/zip", async (to, cancel) =>
        {
            await using System.IO.Compression.ZipArchive zip =
                await System.IO.Compression.ZipArchive.CreateAsync(
                    to, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true,
                    Encoding.UTF8, cancel);
            foreach (BillView bill in seen)
            {
                if (await bills.PdfAsync(business, bill.Id, cancel) is not { } pdf) continue;
                await using Stream entry = await zip.CreateEntry(
                    BillFile.Name(bill.Number, bill.State == "cancelled"),
                    System.IO.Compression.CompressionLevel.NoCompression).OpenAsync(cancel);
                await entry.WriteAsync(pdf, cancel);
            }
        });

    private static Task<Answer<ExportFile>> Made(ExportFile file) =>
        Task.FromResult<Answer<ExportFile>>(file);

    /// <summary>A folder's name that every system can have, and no two shops share.</summary>
    internal static string FolderOf(Shop shop)
    {
        StringBuilder name = new();
        foreach (char c in shop.Name.Normalize(NormalizationForm.FormC))
        {
            bool letter = char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (letter) name.Append(c);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
            if (name.Length >= NameMax) break;
        }

        // The end of the id: its beginning is the time.
        return $"{name.ToString().Trim('-')}-{shop.Id.Value.ToString("N")[^8..]}";
    }
}
