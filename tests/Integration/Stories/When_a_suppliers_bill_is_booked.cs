using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A supplier's bill through the API: number, tax and freight in one booking, goods that
/// go back, and each taken back.</summary>
public sealed class When_a_suppliers_bill_is_booked : IDisposable
{
    private const string Supplier = "Agarwal Wholesale";
    private readonly HttpClient _api = new();

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task Tax_is_credit_freight_is_cost_and_the_number_is_taken_once()
    {
        ShopStory shop = await AShopAsync();
        object bill = await ABillAsync(shop, "AG/101");

        using HttpResponseMessage booked = await PostAsync(shop, "purchases", bill);
        using HttpResponseMessage again = await PostAsync(shop, "purchases", bill);
        using HttpResponseMessage twice = await PostAsync(
            shop, "purchases", await ABillAsync(shop, "ag 101"));
        JsonElement value = await GetAsync(shop, "reports/stock");
        JsonElement cost = await GetAsync(shop, "reports/goods-cost");
        JsonElement list = await GetAsync(shop, "purchases");

        Assert.Equal(HttpStatusCode.Created, booked.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal("stock-bill-repeated", await CodeAsync(twice));
        Assert.Equal(Money.FromRupees(-1100), await shop.OwedByAsync(Supplier));
        Assert.Equal(80, await shop.StockAsync("SUGAR"));
        Assert.Equal(
            [("cash", -50_00L), ("input_cgst", 25_00L), ("input_sgst", 25_00L),
                ("party", -1100_00L), ("purchases", 1100_00L)],
            await EntriesAsync(shop, "purchase"));
        // What the stock is worth is what the book says was bought.
        Assert.Equal(1100_00, value.GetProperty("value").GetInt64());
        Assert.Equal(1100_00, cost.GetProperty("bought").GetInt64());
        JsonElement one = Assert.Single(list.GetProperty("items").EnumerateArray());
        Assert.True(one.GetProperty("taxClaimed").GetBoolean());
        Assert.Equal("AG/101", one.GetProperty("billNumber").GetString());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Goods_go_back_at_what_they_cost_and_all_of_it_can_be_taken_back()
    {
        ShopStory shop = await AShopAsync();
        object bill = await ABillAsync(shop, "AG/102");
        using HttpResponseMessage booked = await PostAsync(shop, "purchases", bill);
        Guid purchase = (await JsonAsync(booked)).GetProperty("id").GetGuid();

        using HttpResponseMessage tooMuch = await PostAsync(
            shop, "purchases", await AReturnAsync(shop, purchase, 21));
        using HttpResponseMessage back = await PostAsync(
            shop, "purchases", await AReturnAsync(shop, purchase, 4));
        Guid returned = (await JsonAsync(back)).GetProperty("id").GetGuid();
        Money owed = await shop.OwedByAsync(Supplier);
        decimal? left = await shop.StockAsync("SUGAR");
        using HttpResponseMessage early = await PostAsync(shop, $"purchases/{purchase}/undo");
        using HttpResponseMessage first = await PostAsync(shop, $"purchases/{returned}/undo");
        using HttpResponseMessage second = await PostAsync(shop, $"purchases/{purchase}/undo");

        Assert.Equal("stock-return-exceeds", await CodeAsync(tooMuch));
        Assert.Equal((Money.FromRupees(-900), 76m), (owed, left));
        Assert.Equal("stock-returned-since", await CodeAsync(early));
        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.NoContent],
            [first.StatusCode, second.StatusCode]);
        Assert.Equal(Money.Zero, await shop.OwedByAsync(Supplier));
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(0, (await GetAsync(shop, "reports/stock")).GetProperty("value").GetInt64());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_bill_that_does_not_add_up_changes_nothing()
    {
        ShopStory shop = await AShopAsync();
        Guid sugar = await ProductAsync(shop, "SUGAR");

        using HttpResponseMessage answer = await PostAsync(shop, "purchases", new
        {
            supplier = await SupplierAsync(shop), payment = "credit", total = 900_00,
            billNumber = "1",
            lines = new[] { new { product = sugar, quantity = 20, cost = 40_00 } },
        });
        using HttpResponseMessage odd = await PostAsync(shop, "purchases", new
        {
            payment = "barter", total = 1,
        });

        Assert.Equal("stock-bill-mismatch", await CodeAsync(answer));
        Assert.Equal("purchase-malformed", await CodeAsync(odd));
        await shop.NothingIsBookedAsync();
    }

    // Two lines for 1,000, tax 50, freight 50 on the bill and 50 paid to the carrier.
    private static async Task<object> ABillAsync(ShopStory shop, string number) => new
    {
        id = Guid.CreateVersion7(),
        supplier = await SupplierAsync(shop),
        billNumber = number,
        payment = "credit",
        total = 1100_00,
        tax = new { cgst = 25_00, sgst = 25_00, igst = 0, cess = 0 },
        freight = 50_00,
        freightApart = 50_00,
        lines = new[]
        {
            new { product = await ProductAsync(shop, "SUGAR"), quantity = 20, cost = 40_00 },
            new { product = await ProductAsync(shop, "MAGGI"), quantity = 20, cost = 10_00 },
        },
    };

    private static async Task<object> AReturnAsync(
        ShopStory shop, Guid purchase, int quantity) => new
    {
        kind = "return",
        supplier = await SupplierAsync(shop),
        billNumber = "DN/1",
        payment = "credit",
        total = quantity * 50_00,
        returns = purchase,
        lines = new[]
        {
            new { product = await ProductAsync(shop, "SUGAR"), quantity, cost = 50_00 },
        },
    };

    private async Task<ShopStory> AShopAsync()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        // Who splits GST on a bill has a number for it.
        using StringReader parties = new(
            "id,name,kind,gstin\nS1,Agarwal Wholesale,supplier,27AAPFU0939F1ZV\n");
        await shop.House.Room<IPartyImport>().ImportAsync(
            shop.Id, parties, CancellationToken.None);
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        _api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return shop;
    }

    private static async Task<Guid> ProductAsync(ShopStory shop, string sku) =>
        (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, CancellationToken.None))
        .Products.First(p => p.Sku == sku).Id.Value;

    private static async Task<Guid> SupplierAsync(ShopStory shop) =>
        (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, CancellationToken.None))
        .Parties.Single(p => p.Name == Supplier).Id.Value;

    private static async Task<IReadOnlyList<(string, long)>> EntriesAsync(
        ShopStory shop, string kind) =>
        await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow, """
                SELECT account, sum(debit_paise - credit_paise)::bigint FROM ledger.entry
                WHERE business_id = $1 AND kind = $2 GROUP BY account ORDER BY account
                """,
            row => (row.GetString(0), row.GetInt64(1)), default, shop.Id.Value, kind);

    private Task<HttpResponseMessage> PostAsync(
        ShopStory shop, string path, object? body = null) =>
        _api.PostAsJsonAsync(Address(shop, path), body ?? new { });

    private async Task<JsonElement> GetAsync(ShopStory shop, string path) =>
        await _api.GetFromJsonAsync<JsonElement>(Address(shop, path));

    private static Uri Address(ShopStory shop, string path) =>
        new(shop.House.Url.TrimEnd('/') + "/api/v1/" + path);

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>();

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        (await JsonAsync(answer)).GetProperty("type").GetString();
}
