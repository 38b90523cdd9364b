using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Companion.Exports;

/// <summary>Why a zip of another shop's data is not taken, in the order in which it is checked.
/// Codes are permanent.</summary>
internal static class EverythingRefusals
{
    public static readonly Refusal TooLarge = new(
        "import-too-large", "A zip of at most 64 MB with tables of at most 32 MB is taken.");

    public static readonly Refusal NoZip = new(
        "import-not-a-zip", "The file is no zip, or a broken one.");

    public static readonly Refusal FileMissing = new(
        "import-file-missing", "The zip has neither products.csv nor parties.csv.");

    public static readonly Refusal NotEmpty = new(
        "import-shop-not-empty",
        "The shop has goods, people or bills already: a whole shop comes into an empty one.");

    public static readonly Refusal RowsRejected = new(
        "import-rows-rejected", "Some rows cannot be taken, so nothing was.");
}

/// <summary>What became of a zip.</summary>
/// <param name="Repeated">It was taken before, and nothing was done now.</param>
/// <param name="LeftOut">Rows of the tables that tell the other shop's history: it stays there,
/// since its numbers are of its own series and its balances are in the openings.</param>
internal sealed record EverythingTaken(
    bool Repeated, int Products, int Parties, Money Owed, Money Owing, int Counted,
    IReadOnlyDictionary<string, int> LeftOut);

/// <summary>A row that cannot be taken, and the table it is in.</summary>
internal sealed record EverythingFault(string File, int Line, string Code, string Reason);

/// <summary>What "mera data bhejo" sent, into an empty shop: goods with their stock, people with
/// what they owe. All rows or none.</summary>
/// <remarks>Goods and people are two rooms and two transactions. Both are looked through before
/// either is written; what fails between the two is finished by the same file once more.
/// </remarks>
internal sealed class EverythingImport(
    ICatalogueImport goods, IPartyImport people, IOrders orders, IPurchases purchases,
    IKhata khata)
{
    public const int BytesMax = 64 * 1024 * 1024;
    private const int TableBytesMax = 32 * 1024 * 1024;
    private const int EntriesMax = 10_000;
    private const int FaultsShown = 50;

    private static readonly string[] History =
        ["orders.csv", "bills.csv", "payments.csv", "entries.csv"];

    public async Task<(Answer<EverythingTaken> Answer, IReadOnlyList<EverythingFault> Faults)>
        TakeAsync(BusinessId business, ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        Answer<Dictionary<string, string>> opened = Tables(file);
        if (opened.Fact is not { } tables) return (opened.Refusal!, []);
        string? products = tables.GetValueOrDefault("products.csv");
        string? parties = tables.GetValueOrDefault("parties.csv");
        if (products is null && parties is null) return (EverythingRefusals.FileMissing, []);

        // The same file in the same shop has the same names for what it does.
        Guid ofGoods = Once(business, file, "goods"), ofPeople = Once(business, file, "people");
        bool goodsTaken = await goods.WasTakenAsync(business, ofGoods, cancel);
        bool peopleTaken = await people.WasTakenAsync(business, ofPeople, cancel);
        if (!goodsTaken && !peopleTaken && !await IsEmptyAsync(business, cancel))
            return (EverythingRefusals.NotEmpty, []);
        List<EverythingFault> faults = [];
        if (products is not null && !goodsTaken)
            faults.AddRange(Faults("products.csv", await LookAsync(goods, products)));
        if (parties is not null && !peopleTaken)
            faults.AddRange(Faults("parties.csv", await LookAtAsync(people, parties)));
        if (faults.Count > 0)
            return (EverythingRefusals.RowsRejected, [.. faults.Take(FaultsShown)]);

        ImportReport none = new(0, []) { Repeated = true };
        ImportReport shelf = products is null || goodsTaken ? none
            : await goods.ImportAsync(business, new StringReader(products), ofGoods, cancel);
        ImportReport book = parties is null || peopleTaken ? none
            : await people.ImportAsync(business, new StringReader(parties), ofPeople, cancel);
        return (new EverythingTaken(
            shelf.Repeated && book.Repeated, shelf.Added, book.Added, book.Owed, book.Owing,
            shelf.Counted, History.Where(tables.ContainsKey)
                .ToDictionary(name => name, name => Rows(tables[name]))), []);

        Task<ImportReport> LookAsync(ICatalogueImport into, string csv) =>
            into.PreviewAsync(business, new StringReader(csv), cancel);

        Task<ImportReport> LookAtAsync(IPartyImport into, string csv) =>
            into.PreviewAsync(business, new StringReader(csv), cancel);
    }

    private async Task<bool> IsEmptyAsync(BusinessId business, CancellationToken cancel) =>
        !await goods.HasGoodsAsync(business, cancel)
        && (await khata.PartiesAsync(business, cancel)).Parties.Count == 0
        && (await orders.ListAsync(business, null, 1, cancel)).Count == 0
        && (await purchases.ListAsync(business, null, 1, cancel)).Count == 0;

    /// <summary>The tables of a zip; papers and whatever else is in it are not opened.</summary>
    internal static Answer<Dictionary<string, string>> Tables(ReadOnlyMemory<byte> file)
    {
        if (file.Length > BytesMax) return EverythingRefusals.TooLarge;
        Dictionary<string, string> tables = new(StringComparer.Ordinal);
        try
        {
            using MemoryStream bytes = new(file.ToArray(), writable: false);
            using ZipArchive zip = new(bytes, ZipArchiveMode.Read);
            if (zip.Entries.Count > EntriesMax) return EverythingRefusals.TooLarge;
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                bool wanted = entry.FullName is "products.csv" or "parties.csv"
                    || History.Contains(entry.FullName);
                if (!wanted) continue;
                if (Text(entry) is not { } text) return EverythingRefusals.TooLarge;
                if (!tables.TryAdd(entry.FullName, text)) return EverythingRefusals.NoZip;
            }
        }
        catch (InvalidDataException)
        {
            return EverythingRefusals.NoZip;
        }

        return tables;
    }

    // What an entry says of its own length is not believed.
    private static string? Text(ZipArchiveEntry entry)
    {
        using Stream packed = entry.Open();
        using MemoryStream unpacked = new();
        byte[] part = new byte[64 * 1024];
        int read;
        while ((read = packed.Read(part)) > 0)
        {
            unpacked.Write(part, 0, read);
            if (unpacked.Length > TableBytesMax) return null;
        }

        return Encoding.UTF8.GetString(
            unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length)).TrimStart('\uFEFF');
    }

    private static Guid Once(BusinessId business, ReadOnlyMemory<byte> file, string what)
    {
        byte[] said = [.. business.Value.ToByteArray(), .. Encoding.UTF8.GetBytes(what),
            .. SHA256.HashData(file.Span)];
        return new Guid(SHA256.HashData(said).AsSpan(0, 16));
    }

    private static IEnumerable<EverythingFault> Faults(string file, ImportReport report) =>
        report.Rejected.Select(r => new EverythingFault(file, r.Line, r.Code, r.Reason));

    private static int Rows(string csv) =>
        Math.Max(csv.AsSpan().Count('\n') - (csv.EndsWith('\n') ? 1 : 0), 0);
}
