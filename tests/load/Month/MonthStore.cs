using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Month;

/// <summary>What kind of shop plays the month.</summary>
/// <param name="Gstin">Null: not registered.</param>
internal sealed record MonthKind(string Name, string State, string? Gstin, GstScheme Scheme)
{
    public static IReadOnlyList<MonthKind> All { get; } =
    [
        new("regular", "27", "27AAPFU0939F1ZV", GstScheme.Regular),
        new("union territory", "04", Registered("04"), GstScheme.Regular),
        new("composition", "27", "27AAPFU0939F1ZV", GstScheme.Composition),
        new("unregistered", "27", null, GstScheme.Unregistered),
    ];

    private static string Registered(string state) =>
        state + "AAPFU0939F1Z" + Contracts.Gstin.CheckDigit(state + "AAPFU0939F1Z");
}

/// <summary>A bill that the shopkeeper remembers giving.</summary>
internal sealed class MonthBill(long total)
{
    public long Total => total;

    public bool Cancelled { get; set; }
}

/// <summary>A shop of the month, and what its keeper would have written in his own book.</summary>
internal sealed class MonthStore : IDisposable
{
    private static int _made = Environment.ProcessId % 1_000 * 1_000;

    private MonthStore(MonthPlaces places, MonthKind kind, BusinessId id, MonthPhone phone,
        HttpClient api)
    {
        Places = places;
        Kind = kind;
        Id = id;
        Phone = phone;
        Api = api;
    }

    public MonthPlaces Places { get; }

    public MonthKind Kind { get; }

    public BusinessId Id { get; }

    public MonthPhone Phone { get; }

    public HttpClient Api { get; }

    public IReadOnlyDictionary<string, ProductId> Goods { get; private set; } = null!;

    public IReadOnlyDictionary<string, PartyId> People { get; private set; } = null!;

    public Dictionary<string, decimal> Shelf { get; } =
        MonthGoods.All.ToDictionary(g => g.Sku, _ => MonthGoods.Opening);

    /// <summary>Paise; below 0 the shop owes.</summary>
    public Dictionary<string, long> Dues { get; } = [];

    /// <summary>In the order of their numbers.</summary>
    public List<MonthBill> Bills { get; } = [];

    public int Notes { get; set; }

    public static async Task<MonthStore> OpenAsync(
        MonthPlaces places, MonthKind kind, CancellationToken stop)
    {
        string digits = Interlocked.Increment(ref _made).ToString(
            "00000", CultureInfo.InvariantCulture);
        digits = digits[^5..];
        string number = "60" + digits + "0000000";
        string owner = "+9193" + digits + "010";
        MonthPhone phone = new(places.Simulator, number, owner);
        await phone.AddNumberAsync("Month " + kind.Name, stop);
        using StringReader goods = new(MonthGoods.Catalogue());
        using StringReader parties = new(MonthPeople.Parties(digits));
        Answer<ShopOpened> answer = await places.Rooms.GetRequiredService<OpenShop>().OpenAsync(
            new ShopOpening("Month Store " + digits, kind.State, owner)
            {
                PhoneNumberId = number, Gstin = kind.Gstin, Scheme = kind.Scheme,
                UpiId = "month@okaxis", Catalogue = goods, Parties = parties,
            }, stop);
        if (answer.Fact is not { } opened
            || opened.Catalogue!.Rejected.Count + opened.Parties!.Rejected.Count > 0)
            throw new InvalidOperationException($"{kind.Name}: {answer.Refusal?.Detail}");
        MonthStore store = new(places, kind, opened.Business, phone,
            await places.ApiAsync(opened.Business, owner, stop));
        await store.LearnAsync(stop);
        return store;
    }

    /// <summary>A POST that must be taken.</summary>
    public async Task<JsonDocument> PostAsync(string path, object body, CancellationToken stop)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path)
        {
            Content = JsonContent.Create(body),
        };
        return await ReadAsync(path, await Api.SendAsync(request, stop), stop);
    }

    public async Task PutAsync(string path, object body, CancellationToken stop) =>
        (await ReadAsync(path, await Api.PutAsJsonAsync(path, body, stop), stop)).Dispose();

    public async Task<JsonDocument> GetAsync(string path, CancellationToken stop) =>
        await ReadAsync(path, await Api.GetAsync(new Uri(path, UriKind.Relative), stop), stop);

    /// <summary>Null where the shop has no such file.</summary>
    public async Task<byte[]?> FileAsync(string path, CancellationToken stop)
    {
        using HttpResponseMessage answer = await Api.GetAsync(
            new Uri(path, UriKind.Relative), stop);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsByteArrayAsync(stop)
            : null;
    }

    public void Dispose()
    {
        Phone.Dispose();
        Api.Dispose();
    }

    private async Task LearnAsync(CancellationToken stop)
    {
        Catalogue all = await Places.Rooms.GetRequiredService<ICatalogue>().GetAsync(Id, stop);
        Goods = all.Products.ToDictionary(p => p.Sku, p => p.Id);
        IKhata khata = Places.Rooms.GetRequiredService<IKhata>();
        PartyBook book = await khata.PartiesAsync(Id, stop);
        People = book.Parties.ToDictionary(p => p.Name, p => p.Id);
        foreach (Party party in book.Parties)
            Dues[party.Name] = (await khata.BalanceAsync(Id, party.Id, stop))!.Balance.Paise;
    }

    private static async Task<JsonDocument> ReadAsync(
        string path, HttpResponseMessage answer, CancellationToken stop)
    {
        using (answer)
        {
            string text = await answer.Content.ReadAsStringAsync(stop);
            return answer.IsSuccessStatusCode && answer.StatusCode != HttpStatusCode.Accepted
                ? JsonDocument.Parse(text.Length == 0 ? "{}" : text)
                : throw new InvalidOperationException(
                    $"{path}: {(int)answer.StatusCode} {text}");
        }
    }
}
