using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Access;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>One login for the shops that invite it, each opened by itself.</summary>
public sealed class When_an_accountant_reads_many_shops
{
    [Fact]
    public async Task She_is_asked_says_yes_reads_and_is_ended_at_once()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        ShopStory other = await ShopStory.OpenAsync();
        string ca = shop.Owner[..^1] + "8";
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Received asked = await shop.OwnerSaysAsync($"CA Meena ka number {ca} jodo");
        Received invited = await shop.HearsAsync(ca);
        using HttpClient hers = await LoginAsync(shop, ca);
        string[] before = await ShopsAsync(hers);
        HttpStatusCode early = await StatusAsync(hers, shop, "invoices");
        await shop.TapAsync(ca, invited, 0, "haan");
        Received told = await shop.HearsAsync(shop.Owner, asked.Seq);
        HttpStatusCode open = await StatusAsync(hers, shop, "invoices");
        HttpStatusCode foreign = await StatusAsync(hers, other, "invoices");
        HttpStatusCode nowhere = await StatusAsync(hers, Guid.NewGuid().ToString(), "invoices");
        HttpStatusCode writes = await WriteAsync(hers, shop);
        Received ended = await shop.OwnerSaysAsync("CA hatao");
        HttpStatusCode after = await StatusAsync(hers, shop, "invoices");
        string[] left = await ShopsAsync(hers);

        Assert.Equal("✅ Meena se poochha hai. Haan kahenge to bata denge", asked.Text);
        Assert.StartsWith($"📒 {shop.Name}", invited.Text, StringComparison.Ordinal);
        Assert.Equal([$"{shop.Id} invited"], before);
        Assert.Equal(HttpStatusCode.NotFound, early);
        Assert.StartsWith("✅ Meena ne haan kar di", told.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, open);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign, nowhere));
        Assert.Equal(HttpStatusCode.Forbidden, writes);
        Assert.Equal("✅ Meena ab hisaab nahi dekh sakte", ended.Text);
        Assert.Equal(HttpStatusCode.NotFound, after);
        Assert.Empty(left);
        await LooksAreKnownAsync(shop);
    }

    [Fact]
    public async Task A_question_at_a_bill_is_answered_by_replying_to_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string ca = shop.Owner[..^1] + "8";
        Received sold = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Guid bill = (await shop.BillsAsync())[0].Id.Value;
        using HttpClient hers = await OpenedAsync(shop, ca);

        JsonElement asked = await PostAsync(hers, shop, "questions", new
        {
            id = Guid.CreateVersion7(), about = "bill", @ref = bill, text = "HSN kyun 1006?",
        });
        JsonElement twice = await PostAsync(hers, shop, "questions", new
        {
            about = "bill", @ref = bill, text = "hsn kyun 1006",
        });
        Received question = await shop.NoteAsync(shop.Owner, "HSN kyun 1006?");
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number, from = shop.Owner, type = "text",
            text = "galat tha, 2 kg chini 1701 hai", messageId = question.Wamid,
        });
        Received kept = await shop.NoteAsync(shop.Owner, "Aapka jawab");
        JsonElement answered = await GetAsync(hers, shop, $"questions?about={bill}");
        string id = asked.GetProperty("id").GetString()!;
        JsonElement closed = await PostAsync(hers, shop, $"questions/{id}/close", new { });
        JsonElement open = await GetAsync(hers, shop, "questions?state=open");

        Assert.Contains("₹90 · Ramesh Kumar", question.Text, StringComparison.Ordinal);
        Assert.Equal(id, twice.GetProperty("id").GetString());
        Assert.StartsWith("✅ Aapka jawab", kept.Text, StringComparison.Ordinal);
        Assert.True(kept.Seq > question.Seq);
        JsonElement one = Assert.Single(answered.GetProperty("items").EnumerateArray());
        Assert.Equal("answered", one.GetProperty("state").GetString());
        Assert.Equal("galat tha, 2 kg chini 1701 hai",
            one.GetProperty("answers")[0].GetProperty("text").GetString());
        Assert.Equal("closed", closed.GetProperty("state").GetString());
        Assert.Empty(open.GetProperty("items").EnumerateArray());
        Assert.Single(await shop.BillsAsync());
        Assert.True(question.Seq > sold.Seq);
    }

    [Fact]
    public async Task One_zip_has_a_folder_for_each_of_her_shops_and_none_for_others()
    {
        ShopStory first = await ShopStory.OpenAsync();
        ShopStory second = await ShopStory.OpenAsync();
        ShopStory foreign = await ShopStory.OpenAsync();
        string ca = first.Owner[..^1] + "8";
        await first.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        using HttpClient hers = await OpenedAsync(first, ca);
        await LetInAsync(second, hers, ca);
        string period = IndianDay.Of(TimeProvider.System.GetUtcNow()).ToString(
            "MMyyyy", System.Globalization.CultureInfo.InvariantCulture);

        using HttpResponseMessage zip = await hers.GetAsync(
            new Uri($"shops/export?period={period}&papers=true", UriKind.Relative));
        using HttpResponseMessage wrong = await hers.GetAsync(new Uri(
            $"shops/export?period={period}&shops={first.Id},{foreign.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, zip.StatusCode);
        using ZipArchive all = new(new MemoryStream(await zip.Content.ReadAsByteArrayAsync()));

        string[] folders = [.. all.Entries.Where(e => e.FullName.Contains('/'))
            .Select(e => e.FullName.Split('/')[0]).Distinct()];
        Assert.Equal(2, folders.Length);
        foreach (string file in (string[])["gstr1.json", "gstr3b.json", "tally.zip", "bills.csv"])
            Assert.All(folders, f => Assert.NotNull(all.GetEntry($"{f}/{file}")));
        using StreamReader report = new(all.GetEntry("report.csv")!.Open());
        string lines = await report.ReadToEndAsync();
        Assert.DoesNotContain(",failed,", lines, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
    }

    private static async Task LooksAreKnownAsync(ShopStory shop)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        IReadOnlyList<AuditLine> lines = await shop.House.Room<IAuditTrail>().ListAsync(
            shop.Id, new AuditQuery(now.AddHours(-1), now.AddHours(1), 100), default);

        Assert.Equal(
            ["access-accepted", "access-ended", "access-invited"],
            lines.Where(l => l.Kind.StartsWith("access-", StringComparison.Ordinal))
                .Select(l => l.Kind).Order(StringComparer.Ordinal));
        AuditLine look = Assert.Single(lines, l => l.Kind == "look");
        Assert.Contains("invoices", look.After, StringComparison.Ordinal);
        Assert.NotNull(look.Member);
        Assert.Equal(Doors.Api, look.Door);
    }

    private static async Task<HttpClient> OpenedAsync(ShopStory shop, string ca)
    {
        HttpClient hers = await LoginAsync(shop, ca);
        await LetInAsync(shop, hers, ca);
        return hers;
    }

    // By the API, from both sides; the owner has heard of the yes, so that what is
    // asked next is answered next.
    private static async Task LetInAsync(ShopStory shop, HttpClient hers, string ca)
    {
        using HttpClient owners = await shop.ApiAsync();
        using HttpResponseMessage asked = await owners.PostAsJsonAsync(
            "access", new { phone = ca, name = "Meena" });
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        using HttpResponseMessage yes = await hers.PostAsync(
            new Uri($"shops/{shop.Id}/accept", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.OK, yes.StatusCode);
        await shop.NoteAsync(shop.Owner, "ne haan kar di");
    }

    private static async Task<HttpClient> LoginAsync(ShopStory shop, string phone)
    {
        string token = (await shop.House.Room<Logins>().IssueAsync(
            phone, null, CancellationToken.None)).Fact!;
        HttpClient api = new() { BaseAddress = new Uri(shop.House.Url.TrimEnd('/') + "/api/v1/") };
        api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return api;
    }

    private static async Task<string[]> ShopsAsync(HttpClient hers)
    {
        using JsonDocument list = JsonDocument.Parse(
            await hers.GetStringAsync(new Uri("shops", UriKind.Relative)));
        return [.. list.RootElement.GetProperty("items").EnumerateArray().Select(
            s => $"{s.GetProperty("id").GetString()} {s.GetProperty("state").GetString()}")];
    }

    private static Task<HttpStatusCode> StatusAsync(HttpClient api, ShopStory shop, string what) =>
        StatusAsync(api, shop.Id.ToString(), what);

    private static async Task<HttpStatusCode> StatusAsync(
        HttpClient api, string shop, string what)
    {
        using HttpResponseMessage answer = await SendAsync(api, HttpMethod.Get, shop, what, null);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> WriteAsync(HttpClient api, ShopStory shop)
    {
        using HttpResponseMessage answer = await SendAsync(
            api, HttpMethod.Post, shop.Id.ToString(), "returns",
            new { order = Guid.NewGuid() });
        return answer.StatusCode;
    }

    private static Task<JsonElement> GetAsync(HttpClient api, ShopStory shop, string what) =>
        ReadAsync(SendAsync(api, HttpMethod.Get, shop.Id.ToString(), what, null));

    private static Task<JsonElement> PostAsync(
        HttpClient api, ShopStory shop, string what, object body) =>
        ReadAsync(SendAsync(api, HttpMethod.Post, shop.Id.ToString(), what, body));

    private static async Task<JsonElement> ReadAsync(Task<HttpResponseMessage> sending)
    {
        using HttpResponseMessage answer = await sending;
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient api, HttpMethod method, string shop, string what, object? body)
    {
        using HttpRequestMessage asked = new(method, new Uri(what, UriKind.Relative));
        asked.Headers.Add("Converse-Shop", shop);
        if (body is not null) asked.Content = JsonContent.Create(body);
        return await api.SendAsync(asked);
    }
}
