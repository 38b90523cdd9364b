using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Month;

/// <summary>Sales that are something else to the tax: into a zone with and without payment, deemed
/// exports, reverse charge. Booked over the API, where each has its door, and held against the
/// sections of GSTR-1.</summary>
internal sealed class MonthZones(MonthStore store, Random random)
{
    private const string Soap = "SOAP";
    private const int Rate = 18;
    private const int ReturnsOneIn = 4;

    // Section, reverse charge, and what a bill of so many pieces comes to.
    private static readonly Kind[] Kinds =
    [
        new("SEZ Unit", "sez without payment", "27AAFFP5678Q2Z8", null, "SEWOP", "N",
            (price, pieces) => Rounded(price * 100m / (100 + Rate)) * pieces),
        new("SEZ Developer", "sez with payment", "27AABCS4321M1ZA", null, "SEWP", "N",
            (price, pieces) => price * pieces),
        new("Export House", "deemed export", "33AABCS4321M1ZH", null, "DE", "N",
            (price, pieces) => price * pieces),
        new("Scrap Works", "regular", "27AAAPA1111A1Z1", "reverseCharge", "R", "Y",
            (price, pieces) => Rounded(price * 100m / (100 + Rate)) * pieces),
    ];

    private readonly Dictionary<string, (int Bills, long Paise)> _written = [];
    private readonly Dictionary<string, (int Notes, long Paise)> _back = [];
    private Dictionary<string, Guid> _parties = [];
    private int _sold;

    private bool Plays => store.Kind is { Scheme: GstScheme.Regular, State: "27" };

    /// <summary>One sale a day, each kind in its turn.</summary>
    public async Task LiveAsync(CancellationToken stop)
    {
        if (!Plays) return;
        if (_parties.Count == 0) await MeetAsync(stop);
        Kind kind = Kinds[_sold++ % Kinds.Length];
        int pieces = random.Next(1, 9);
        long price = MonthGoods.All.First(g => g.Sku == Soap).Price;
        long total = (kind.Worth(price, pieces) + 50) / 100 * 100;
        // The list of orders, of which others take the last, is in the order of time.
        Guid order = Guid.CreateVersion7(store.Places.Clock.GetUtcNow());
        object sale = new
        {
            id = order, party = _parties[kind.Name], payment = "credit", supply = kind.Said,
            lines = new[] { new { product = store.Goods[Soap].Value, quantity = pieces } },
        };
        using (JsonDocument sold = await store.PostAsync("orders", sale, stop))
        {
            long found = sold.RootElement.GetProperty("total").GetInt64();
            if (found != total)
            {
                throw new InvalidOperationException(
                    $"{pieces} pieces to {kind.Name} came to {found} instead of {total} paise");
            }
        }

        // Told twice it is one sale.
        if (random.Next(3) == 0) (await store.PostAsync("orders", sale, stop)).Dispose();
        store.Bills.Add(new MonthBill(total));
        store.Shelf[Soap] -= pieces;
        Add(_written, kind, total);
        if (random.Next(ReturnsOneIn) == 0) await ReturnAsync(kind, order, stop);
    }

    /// <summary>Each section has what the keeper wrote, and nothing else.</summary>
    public async Task<IReadOnlyList<MonthCheck>> LookAsync(DateOnly last, CancellationToken stop)
    {
        if (!Plays) return [];
        string period = last.ToString("MMyyyy", CultureInfo.InvariantCulture);
        using JsonDocument file = JsonDocument.Parse(
            (await store.FileAsync($"exports/gstr1?period={period}", stop))!);
        Dictionary<string, (int, long)> bills = Listed(file.RootElement, "b2b", "inv");
        Dictionary<string, (int, long)> notes = Listed(file.RootElement, "cdnr", "nt");
        return
        [
            Check("zones, deemed exports and reverse charge are in their sections",
                _written, bills),
            Check("what came back of them as well", _back, notes),
        ];
    }

    private MonthCheck Check(
        string what, Dictionary<string, (int, long)> written, Dictionary<string, (int, long)> found)
    {
        string[] wrong =
        [
            .. written.Keys.Union(found.Keys)
                .Where(k => written.GetValueOrDefault(k) != found.GetValueOrDefault(k))
                .Select(k => $"{k}: {found.GetValueOrDefault(k)} instead of "
                    + written.GetValueOrDefault(k)),
        ];
        return new MonthCheck(store.Kind.Name, what, wrong.Length == 0
            ? $"{written.Values.Sum(v => v.Item1)} of {written.Count} kinds"
            : string.Join("; ", wrong), wrong.Length == 0);
    }

    // Ordinary bills to registered buyers are others' to look at.
    private static Dictionary<string, (int, long)> Listed(
        JsonElement file, string table, string list) =>
        !file.TryGetProperty(table, out JsonElement buyers) ? [] : buyers.EnumerateArray()
            .SelectMany(b => b.GetProperty(list).EnumerateArray())
            .Select(d => (
                Section: Section(
                    d.GetProperty("inv_typ").GetString()!, d.GetProperty("rchrg").GetString()!),
                Paise: (long)(d.GetProperty("val").GetDecimal() * 100)))
            .Where(d => d.Section != Section("R", "N"))
            .GroupBy(d => d.Section)
            .ToDictionary(g => g.Key, g => (g.Count(), g.Sum(d => d.Paise)));

    private async Task ReturnAsync(Kind kind, Guid order, CancellationToken stop)
    {
        using JsonDocument note = await store.PostAsync("returns", new
        {
            id = Id(), order,
            lines = new[] { new { product = store.Goods[Soap].Value, quantity = 1 } },
        }, stop);
        store.Notes++;
        store.Shelf[Soap]++;
        Add(_back, kind, note.RootElement.GetProperty("total").GetInt64());
    }

    private async Task MeetAsync(CancellationToken stop)
    {
        using StringReader file = new("name,kind,gstin,standing\n" + string.Join('\n',
            Kinds.Select(k => $"{k.Name},customer,{k.Gstin},{k.Standing}")));
        ImportReport report = await store.Places.Rooms.GetRequiredService<IPartyImport>()
            .ImportAsync(store.Id, file, null, stop);
        if (report.Accepted != Kinds.Length)
            throw new InvalidOperationException("buyers: " + report.Rejected[0].Code);
        PartyBook book = await store.Places.Rooms.GetRequiredService<IKhata>()
            .PartiesAsync(store.Id, stop);
        _parties = book.Parties.Where(p => Kinds.Any(k => k.Name == p.Name))
            .ToDictionary(p => p.Name, p => p.Id.Value);
    }

    private static void Add(Dictionary<string, (int, long)> to, Kind kind, long paise)
    {
        string section = Section(kind.Section, kind.Reverse);
        (int count, long sum) = to.GetValueOrDefault(section);
        to[section] = (count + 1, sum + paise);
    }

    private static string Section(string type, string reverse) => $"{type}/{reverse}";

    private static long Rounded(decimal paise) =>
        (long)decimal.Round(paise, 0, MidpointRounding.AwayFromZero);

    private Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private sealed record Kind(
        string Name, string Standing, string Gstin, string? Said, string Section, string Reverse,
        Func<long, int, long> Worth);
}
