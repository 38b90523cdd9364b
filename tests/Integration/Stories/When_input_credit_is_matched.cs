using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The portal's GSTR-2B beside suppliers' bills, and table 4 of GSTR-3B from both.
/// </summary>
public sealed class When_input_credit_is_matched
{
    private const string Supplier = "27AABCS4321M1ZA";
    private static readonly DateOnly Today = IndianDay.Of(TimeProvider.System.GetUtcNow());
    private static readonly string Period =
        Today.ToString("MMyyyy", CultureInfo.InvariantCulture);

    // Apart from the day on which the statement was made, which tests replace.
    private static readonly string Dated = Day(Today.AddDays(-1));

    [Fact]
    public async Task Bills_meet_their_statement_and_GSTR_3B_has_its_table()
    {
        ShopStory shop = await AShopAsync();
        using HttpClient api = await shop.ApiAsync();
        await BuyAsync(shop, api, "AG/101");
        await BuyAsync(shop, api, "AG/102");

        JsonElement before = await GetAsync(api, $"exports/gstr3b?period={Period}");
        JsonElement taken = await BringAsync(api, Statement(Invoice("ag-0101"), Invoice("AG/9")));
        JsonElement again = await BringAsync(api, Statement(Invoice("ag-0101"), Invoice("AG/9")));
        JsonElement register = await GetAsync(api, $"reports/input-credit?period={Period}");
        JsonElement after = await GetAsync(api, $"exports/gstr3b?period={Period}");

        Assert.False(before.GetProperty("return").TryGetProperty("itc_elg", out _));
        Assert.Equal((2, false), (taken.GetProperty("documents").GetInt32(),
            taken.GetProperty("repeated").GetBoolean()));
        Assert.True(again.GetProperty("repeated").GetBoolean());
        Assert.Equal(["matched", "books-only", "statement-only"], register.GetProperty("items")
            .EnumerateArray().Select(i => i.GetProperty("bucket").GetString()));
        JsonElement books = register.GetProperty("books");
        Assert.Equal((100_00L, 50_00L, 50_00L, 0L), (Sum(books, "ledger"), Sum(books, "waiting"),
            Sum(books, "credit"), Sum(books, "difference")));
        JsonElement table = after.GetProperty("return").GetProperty("itc_elg");
        Assert.Equal(25m, table.GetProperty("itc_net").GetProperty("camt").GetDecimal());
        Assert.Equal(25m, table.GetProperty("itc_rev")[1].GetProperty("camt").GetDecimal());
        JsonElement first = register.GetProperty("items")[0];
        Assert.Equal("purchase", (await GetAsync(
            api, first.GetProperty("behind").GetString()!)).GetProperty("kind").GetString());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_newer_statement_takes_its_place_and_an_odd_one_changes_nothing()
    {
        ShopStory shop = await AShopAsync();
        using HttpClient api = await shop.ApiAsync();
        await BringAsync(api, Statement(Invoice("A1"), Invoice("A2")));

        JsonElement newer = await BringAsync(api, Statement(
            Invoice("A1")).Replace(Day(Today), Day(Today.AddDays(1)), StringComparison.Ordinal));
        foreach ((string file, string code, HttpStatusCode status) in new[]
        {
            (Statement(Invoice("A3")), "gstr-2b-older", HttpStatusCode.Conflict),
            (Statement(Invoice("A3")).Replace("27AAPFU0939F1ZV", Supplier,
                StringComparison.Ordinal), "gstr-2b-wrong-gstin", HttpStatusCode.Conflict),
            (Statement(Invoice("A3"), "{}"), "gstr-2b-malformed", HttpStatusCode.BadRequest),
            ("no json", "gstr-2b-malformed", HttpStatusCode.BadRequest),
        })
        {
            using HttpResponseMessage refused = await PostAsync(api, file);
            Assert.Equal(status, refused.StatusCode);
            Assert.Contains(code, await refused.Content.ReadAsStringAsync(),
                StringComparison.Ordinal);
        }

        JsonElement register = await GetAsync(api, $"reports/input-credit?period={Period}");
        Assert.True(newer.GetProperty("replaced").GetBoolean());
        Assert.Equal("A1", Assert.Single(register.GetProperty("items").EnumerateArray())
            .GetProperty("number").GetString());
    }

    [Fact]
    public async Task Sent_in_the_chat_it_is_taken_from_the_owner_alone_and_answered_in_words()
    {
        ShopStory shop = await AShopAsync();
        using HttpClient api = await shop.ApiAsync();
        await BuyAsync(shop, api, "AG/101");
        await BuyAsync(shop, api, "AG/102");
        byte[] zip = Zipped(Statement(Invoice("AG-101"), Invoice("AG/9")));

        Received told = await shop.SendFileAsync(shop.Owner, "2b.zip", zip, type: "text/csv");
        Received odd = await shop.SendFileAsync(shop.Owner, "2b.json", Encoding.UTF8.GetBytes(
            Statement(Invoice("A1")).Replace("27AAPFU0939F1ZV", Supplier,
                StringComparison.Ordinal)), type: "text/csv");

        Assert.StartsWith("✅ GSTR-2B\n", told.Text, StringComparison.Ordinal);
        // What agrees is counted; what does not is named.
        Assert.Contains("Agarwal Wholesale AG/102", told.Text!, StringComparison.Ordinal);
        Assert.Contains("AGARWAL AG/9", told.Text!, StringComparison.Ordinal);
        Assert.DoesNotContain("101", told.Text!, StringComparison.Ordinal);
        Assert.StartsWith("⛔", odd.Text, StringComparison.Ordinal);
        JsonElement register = await GetAsync(api, $"reports/input-credit?period={Period}");
        Assert.Equal(["matched", "books-only", "statement-only"], register.GetProperty("items")
            .EnumerateArray().Select(i => i.GetProperty("bucket").GetString()));
    }

    private static byte[] Zipped(string statement)
    {
        using MemoryStream whole = new();
        using (ZipArchive zip = new(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            using StreamWriter entry = new(zip.CreateEntry("returns_R2B.json").Open());
            entry.Write(statement);
        }

        return whole.ToArray();
    }

    private static async Task<ShopStory> AShopAsync()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using StringReader parties = new(
            $"id,name,kind,gstin\nS1,Agarwal Wholesale,supplier,{Supplier}\n");
        Assert.Empty((await shop.House.Room<IPartyImport>().ImportAsync(
            shop.Id, parties, default)).Rejected);
        return shop;
    }

    // 1,000 of sugar and 25 + 25 of tax.
    private static async Task BuyAsync(ShopStory shop, HttpClient api, string number)
    {
        ProductId sugar = (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, default))
            .Products.First(p => p.Sku == "SUGAR").Id;
        PartyId supplier = (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, default))
            .Parties.First(p => p.Name == "Agarwal Wholesale").Id;
        using HttpResponseMessage booked = await api.PostAsJsonAsync("purchases", new
        {
            supplier, billNumber = number, billDate = Today.AddDays(-1),
            payment = "credit", total = 1050_00,
            tax = new { cgst = 25_00, sgst = 25_00, igst = 0, cess = 0 },
            lines = new[] { new { product = sugar, quantity = 20, cost = 50_00 } },
        });
        Assert.Equal(HttpStatusCode.Created, booked.StatusCode);
    }

    private static string Statement(params string[] invoices) => $$$"""
        {"data":{"gstin":"27AAPFU0939F1ZV","rtnprd":"{{{Period}}}","gendt":"{{{Day(Today)}}}",
         "docdata":{"b2b":[{"ctin":"{{{Supplier}}}","trdnm":"AGARWAL",
          "inv":[{{{string.Join(',', invoices)}}}]}]} }}
        """;

    private static string Invoice(string number) => $$"""
        {"inum":"{{number}}","dt":"{{Dated}}",
         "val":1050,"rev":"N","itcavl":"Y","txval":1000,"igst":0,"cgst":25,"sgst":25,"cess":0}
        """;

    private static string Day(DateOnly day) =>
        day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static long Sum(JsonElement books, string name) =>
        books.GetProperty(name).GetProperty("cgst").GetInt64()
        + books.GetProperty(name).GetProperty("sgst").GetInt64();

    private static Task<HttpResponseMessage> PostAsync(HttpClient api, string file) =>
        api.PostAsync("reports/input-credit/gstr2b",
            new StringContent(file, Encoding.UTF8, "application/json"));

    private static async Task<JsonElement> BringAsync(HttpClient api, string file)
    {
        using HttpResponseMessage answer = await PostAsync(api, file);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    private static async Task<JsonElement> GetAsync(HttpClient api, string path)
    {
        using HttpResponseMessage answer = await api.GetAsync(path);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
