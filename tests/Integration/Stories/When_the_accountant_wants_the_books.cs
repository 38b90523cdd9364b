using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Some days of a shop with every kind of sale that can be booked today; then its
/// returns, its books for Tally and all its data are fetched and held against each other.
/// </summary>
public sealed class When_the_accountant_wants_the_books : IDisposable
{
    private readonly HttpClient _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task The_return_agrees_with_the_books_to_the_paisa()
    {
        ShopStory shop = await SoldAsync();

        using JsonDocument check = await JsonAsync(shop, $"gstr1?period={Month()}&format=check");
        using JsonDocument gstr1 = await JsonAsync(shop, $"gstr1?period={Month()}");
        using JsonDocument gstr3b = await JsonAsync(shop, $"gstr3b?period={Month()}");

        JsonElement found = check.RootElement;
        Assert.Equal(0, found.GetProperty("difference").GetInt64());
        Assert.True(found.GetProperty("documentsTax").GetInt64() > 0);
        JsonElement json = gstr1.RootElement;
        Assert.Equal("27AAPFU0939F1ZV", json.GetProperty("gstin").GetString());
        Assert.Equal(
            ["27AABCS4321M1ZA", "33AABCS4321M1ZH"], json.GetProperty("b2b").EnumerateArray()
                .Select(b => b.GetProperty("ctin").GetString()));
        JsonElement elsewhere = json.GetProperty("b2b")[1].GetProperty("inv")[0];
        Assert.Equal("33", elsewhere.GetProperty("pos").GetString());
        Assert.True(elsewhere.GetProperty("itms")[0].GetProperty("itm_det")
            .GetProperty("iamt").GetDecimal() > 0);
        Assert.Equal("27", json.GetProperty("b2cs")[0].GetProperty("pos").GetString());
        Assert.Equal("INTRAB2C", json.GetProperty("nil").GetProperty("inv")[0]
            .GetProperty("sply_ty").GetString());
        JsonElement numbers = Assert.Single(json.GetProperty("doc_issue").GetProperty("doc_det")[0]
            .GetProperty("docs").EnumerateArray());
        Assert.Equal((6, 1, 5), (numbers.GetProperty("totnum").GetInt32(),
            numbers.GetProperty("cancel").GetInt32(), numbers.GetProperty("net_issue").GetInt32()));
        Assert.Equal(840, gstr3b.RootElement.GetProperty("books")
            .GetProperty("purchases_with_tax").GetDecimal());
    }

    [Fact]
    public async Task Tally_gets_vouchers_that_sum_to_zero_and_the_same_ids_again()
    {
        ShopStory shop = await SoldAsync();

        (XDocument masters, XDocument vouchers) = await TallyAsync(shop);
        (_, XDocument again) = await TallyAsync(shop);

        XElement[] all = [.. vouchers.Descendants("VOUCHER")];
        Assert.All(all, v => Assert.Equal(0, SumOf(v)));
        HashSet<string> ledgers = [.. masters.Descendants("LEDGER")
            .Select(l => l.Attribute("NAME")!.Value)];
        HashSet<string> items = [.. masters.Descendants("STOCKITEM")
            .Select(i => i.Attribute("NAME")!.Value)];
        Assert.Empty(vouchers.Descendants("LEDGERNAME").Select(l => l.Value).Except(ledgers));
        Assert.Empty(vouchers.Descendants("STOCKITEMNAME").Select(l => l.Value).Except(items));
        Dictionary<string, int> kinds = all.GroupBy(v => v.Element("VOUCHERTYPENAME")!.Value)
            .ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal((6, 1, 1, 1, 1), (kinds["Sales"], kinds["Purchase"], kinds["Receipt"],
            kinds["Payment"], kinds["Journal"]));
        Assert.Single(all, v => v.Element("ISCANCELLED")!.Value == "Yes");
        Assert.Equal(Ids(vouchers), Ids(again));
    }

    [Fact]
    public async Task All_data_come_in_one_zip()
    {
        ShopStory shop = await SoldAsync();

        using ZipArchive zip = await ZipAsync(shop, "everything");

        Assert.Equal(6, zip.Entries.Count(e => e.FullName.StartsWith(
            "bills/", StringComparison.Ordinal)));
        Assert.Contains(zip.Entries, e => e.FullName.EndsWith(
            "-cancelled.pdf", StringComparison.Ordinal));
        foreach (string table in (string[])[
            "products.csv", "parties.csv", "orders.csv", "bills.csv", "payments.csv",
            "entries.csv"])
            Assert.True(Rows(zip, table).Length > 1, table);
        Assert.Contains(Rows(zip, "parties.csv"), r => r.StartsWith(
            "Agarwal Wholesale,,supplier,-840.00", StringComparison.Ordinal));
        string[][] entries = [.. Rows(zip, "entries.csv").Skip(1).Select(r => r.Split(','))];
        Assert.Equal(Sum(entries, 5), Sum(entries, 6));
        using ZipArchive sheets = await ZipAsync(shop, $"gstr1?period={Month()}&format=csv");
        Assert.Contains("b2cs.csv", sheets.Entries.Select(e => e.FullName));
        Assert.Contains(Rows(sheets, "check.csv"), r => r == "Difference,0.00,");
    }

    [Fact]
    public async Task What_was_exported_opens_another_shop_with_the_same_shelf_and_khata()
    {
        ShopStory shop = await SoldAsync();
        using ZipArchive zip = await ZipAsync(shop, "everything");
        using StreamReader products = new(zip.GetEntry("products.csv")!.Open());
        using StreamReader parties = new(zip.GetEntry("parties.csv")!.Open());

        ShopStory moved = await ShopStory.OpenAsync(o => o with
        {
            Catalogue = products, Parties = parties,
        });

        Assert.Equal(await shop.StockAsync("SUGAR"), await moved.StockAsync("SUGAR"));
        Assert.Equal(await shop.RameshOwesAsync(), await moved.RameshOwesAsync());
        Assert.Equal(Money.FromRupees(-840), await moved.OwedByAsync("Agarwal Wholesale"));
        await moved.BooksBalanceAsync();
    }

    [Fact]
    public async Task The_owners_page_leads_to_the_files_without_a_login()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        using JsonDocument answer = await JsonAsync(shop, "link");
        string path = new Uri(answer.RootElement.GetProperty("link").GetString()!).AbsolutePath;
        string page = shop.House.Url.TrimEnd('/') + path;

        string shown = await _app.GetStringAsync(new Uri(page));
        using HttpResponseMessage gstr1 = await _app.GetAsync(
            new Uri($"{page}/gstr1?period={Month()}"));
        using HttpResponseMessage odd = await _app.GetAsync(new Uri(page + "/gstr1?period=1"));
        using HttpResponseMessage unknown = await _app.GetAsync(new Uri(page + "/secrets"));
        using HttpResponseMessage foreign = await _app.GetAsync(new Uri(page[..^4] + "AAAA"));

        Assert.Contains($"{path}/everything\"", shown, StringComparison.Ordinal);
        Assert.Contains($"{path}/gstr1?period={Month()}", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, gstr1.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, odd.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (unknown.StatusCode, foreign.StatusCode));
    }

    [Fact]
    public async Task Who_may_not_see_reports_gets_none_and_odd_periods_are_refused()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        ShopStory other = await ShopStory.OpenAsync(o => o with
        {
            Gstin = null, Scheme = GstScheme.Unregistered,
        });

        Assert.Equal((HttpStatusCode.BadRequest, "export-period-invalid"),
            await RefusedAsync(shop, "gstr1?period=132026"));
        Assert.Equal((HttpStatusCode.BadRequest, "export-period-invalid"),
            await RefusedAsync(shop, "everything?period=yesterday"));
        Assert.Equal((HttpStatusCode.BadRequest, "export-format-unknown"),
            await RefusedAsync(shop, $"gstr1?period={Month()}&format=pdf"));
        Assert.Equal((HttpStatusCode.Conflict, "export-no-gst-return"),
            await RefusedAsync(other, $"gstr1?period={Month()}"));
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        InvoiceId bill = (await shop.BillsAsync())[0].Id;
        Assert.Equal((HttpStatusCode.Conflict, "einvoice-not-needed"),
            await RefusedAsync(shop, $"../invoices/{bill}/einvoice"));
        Assert.Equal((HttpStatusCode.Conflict, "ewaybill-not-needed"),
            await RefusedAsync(shop, $"../invoices/{bill}/ewaybill?vehicle=MH12AB1234"));
        Assert.Equal((HttpStatusCode.NotFound, "not-found"),
            await RefusedAsync(shop, $"../invoices/{Guid.NewGuid()}/einvoice"));
        using HttpResponseMessage nobody = await _app.GetAsync(
            new Uri(shop.House.Url.TrimEnd('/') + "/api/v1/exports/tally?period=" + Month()));
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
    }

    // Six bills, one of them taken back, a payment, an expense, a purchase; and the opening
    // balance of Ramesh.
    private static async Task<ShopStory> SoldAsync()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using StringReader buyers = new("""
            name,kind,gstin,address
            Lakshmi Traders,customer,33AABCS4321M1ZH,"T Nagar, Chennai"
            Pune Stores,customer,27AABCS4321M1ZA,"Karve Road, Pune"
            """);
        ImportReport report = await shop.House.Room<IPartyImport>().ImportAsync(
            shop.Id, buyers, CancellationToken.None);
        Assert.Equal(2, report.Accepted);
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        await shop.OwnerSaysAsync("Lakshmi Traders ko 3 surf udhaar");
        await shop.OwnerSaysAsync("Pune Stores ko 2 surf aur 4 maggi udhaar");
        await shop.OwnerSaysAsync("Sunita Sharma ko 1 kg dhania udhaar");
        await shop.OwnerSaysAsync("Ramesh ko 3 maggi nakad");
        await shop.OwnerSaysAsync("Ramesh ko 1 kg chini udhaar");
        await shop.OwnerSaysAsync("galat");
        await shop.OwnerSaysAsync("Ramesh ne 500 diye");
        await shop.OwnerSaysAsync("chai nashta 120 kharcha likho");
        await shop.OwnerSaysAsync("Agarwal se 20 kg chini aayi 42 ke bhav udhaar");
        Assert.Equal(6, (await shop.BillsAsync()).Count);
        await shop.BooksBalanceAsync();
        return shop;
    }

    private static string Month() => IndianDay.Of(TimeProvider.System.GetUtcNow())
        .ToString("MMyyyy", CultureInfo.InvariantCulture);

    private async Task<HttpResponseMessage> GetAsync(ShopStory shop, string what)
    {
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        using HttpRequestMessage asked = new(
            HttpMethod.Get, shop.House.Url.TrimEnd('/') + "/api/v1/exports/" + what);
        asked.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await _app.SendAsync(asked);
    }

    private async Task<JsonDocument> JsonAsync(ShopStory shop, string what)
    {
        using HttpResponseMessage answer = await GetAsync(shop, what);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text);
    }

    private async Task<ZipArchive> ZipAsync(ShopStory shop, string what)
    {
        using HttpResponseMessage answer = await GetAsync(shop, what);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        return new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
    }

    private async Task<(XDocument Masters, XDocument Vouchers)> TallyAsync(ShopStory shop)
    {
        using ZipArchive zip = await ZipAsync(shop, "tally?period=" + Month());
        return (Xml(zip, "1-masters.xml"), Xml(zip, "2-vouchers.xml"));
    }

    private async Task<(HttpStatusCode, string?)> RefusedAsync(ShopStory shop, string what)
    {
        using HttpResponseMessage answer = await GetAsync(shop, what);
        using JsonDocument problem = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, problem.RootElement.GetProperty("type").GetString());
    }

    private static XDocument Xml(ZipArchive zip, string name)
    {
        using Stream entry = zip.GetEntry(name)!.Open();
        return XDocument.Load(entry);
    }

    private static string[] Rows(ZipArchive zip, string name)
    {
        using StreamReader text = new(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return text.ReadToEnd().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static string[] Ids(XDocument vouchers) =>
        [.. vouchers.Descendants("VOUCHER").Select(v => v.Attribute("REMOTEID")!.Value)];

    private static decimal SumOf(XElement voucher) => voucher.Elements()
        .Where(e => e.Name.LocalName.EndsWith("ENTRIES.LIST", StringComparison.Ordinal))
        .Sum(e => decimal.Parse(e.Element("AMOUNT")!.Value, CultureInfo.InvariantCulture));

    private static decimal Sum(string[][] rows, int column) => rows.Sum(r =>
        r[column].Length == 0 ? 0 : decimal.Parse(r[column], CultureInfo.InvariantCulture));
}
