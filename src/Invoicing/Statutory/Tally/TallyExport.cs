using System.IO.Compression;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Tally;

/// <summary>A period for TallyPrime: a zip of two files, to be imported in the order of their
/// names.</summary>
/// <remarks>Pages are read in short transactions and sent at once: neither memory nor a
/// connection is held while somebody downloads slowly.</remarks>
internal sealed class TallyExport(
    IssuedDocuments documents, IShops shops, IKhata khata, ICatalogue catalogue, IDayBook dayBook)
{
    private const int PageRows = 500;

    public async Task<Answer<ExportFile>> FileAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        Answer<StatutoryPeriod> parsed = StatutoryPeriod.Parse(period);
        if (parsed.Fact is not { } span) return parsed.Refusal!;
        Shop shop = await shops.FindAsync(business, cancel)
            ?? throw new InvalidDataException($"Shop {business} is gone.");
        PartyBook parties = await khata.PartiesAsync(business, cancel);
        Catalogue goods = await catalogue.GetAsync(business, cancel);
        TallyLedgers ledgers = new(parties.Parties, goods.Products);
        TallySpan work = new(
            business, span, span.Begins(shop.TimeZone), span.Ends(shop.TimeZone),
            new TallyVouchers(business, ledgers, shop.TimeZone));
        return new ExportFile(
            $"Tally-{span.Name}.zip", "application/zip",
            (to, stop) => WriteAsync(work, ledgers, to, stop));
    }

    private async Task WriteAsync(
        TallySpan work, TallyLedgers ledgers, Stream to, CancellationToken cancel)
    {
        await using ZipArchive zip = await ZipArchive.CreateAsync(
            to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancel);
        await using (Stream masters =
            await zip.CreateEntry("1-masters.xml").OpenAsync(cancel))
        {
            await masters.WriteAsync(TallyXml.Beginning("All Masters"), cancel);
            await masters.WriteAsync(TallyXml.Masters(ledgers), cancel);
            await masters.WriteAsync(TallyXml.End(), cancel);
        }

        await using Stream vouchers =
            await zip.CreateEntry("2-vouchers.xml").OpenAsync(cancel);
        await vouchers.WriteAsync(TallyXml.Beginning("Vouchers"), cancel);
        await WriteDocumentsAsync(work, vouchers, cancel);
        await WritePostingsAsync(work, vouchers, cancel);
        await vouchers.WriteAsync(TallyXml.End(), cancel);
    }

    private async Task WriteDocumentsAsync(
        TallySpan work, Stream to, CancellationToken cancel)
    {
        IssuedDocument? last = null;
        while (true)
        {
            IReadOnlyList<IssuedDocument> page = await documents.PageAsync(
                work.Business, work.Period.From, work.Period.To, last, PageRows, cancel);
            if (page.Count == 0) return;
            last = page[^1];
            IReadOnlyDictionary<Guid, DayBookPosting> postings = await dayBook.FindAsync(
                work.Business, [.. page.Select(d => d.Source)], cancel);
            await to.WriteAsync(TallyXml.Vouchers(page.Select(d =>
                work.Make.Of(d, postings.GetValueOrDefault(d.Source)))), cancel);
        }
    }

    private async Task WritePostingsAsync(TallySpan work, Stream to, CancellationToken cancel)
    {
        Guid? last = null;
        while (true)
        {
            IReadOnlyList<DayBookPosting> page = await dayBook.PageAsync(
                work.Business, work.From, work.Until, last, PageRows, cancel);
            if (page.Count == 0) return;
            last = page[^1].Id;
            IReadOnlyDictionary<Guid, DayBookPosting> originals = await dayBook.FindAsync(
                work.Business, [.. page.Where(p => p.Reverses is not null)
                    .Select(p => p.Reverses!.Value)], cancel);
            await to.WriteAsync(TallyXml.Vouchers(
                page.Select(p => Voucher(work, p, originals)).OfType<TallyVoucher>()), cancel);
        }
    }

    // What takes back something of this span needs no voucher: that one is marked itself.
    private static TallyVoucher? Voucher(
        TallySpan work, DayBookPosting posting,
        IReadOnlyDictionary<Guid, DayBookPosting> originals)
    {
        if (posting.Reverses is { } id)
        {
            return originals.TryGetValue(id, out DayBookPosting? original)
                && original.At < work.From
                    ? work.Make.TakenBack(original)
                    : null;
        }

        return TallyVouchers.HasDocument(posting.Kind) ? null : work.Make.Of(posting);
    }

    /// <summary>What is exported.</summary>
    private sealed record TallySpan(
        BusinessId Business, StatutoryPeriod Period, DateTimeOffset From, DateTimeOffset Until,
        TallyVouchers Make);
}
