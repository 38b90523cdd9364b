using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What is in a box is asked until the shop has said it; then boxes are sold and
/// received, and a scanner knows them.</summary>
public sealed class When_goods_come_in_boxes : IDisposable
{
    private const string OnTheBox = "18901058851295";
    private readonly HttpClient _api = new();

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task Boxes_are_sold_and_received_once_it_is_known_what_is_in_them()
    {
        ShopStory shop = await AShopAsync();
        Guid maggi = (await shop.House.Room<ICatalogue>().GetAsync(
            shop.Id, CancellationToken.None)).Products.First(p => p.Sku == "MAGGI").Id.Value;
        Received asked = await shop.OwnerSaysAsync("Ramesh ko 1 box maggi udhaar");
        await shop.OwnerSaysAsync("nahi");

        using HttpResponseMessage wrong = await PackAsync(shop, maggi, "18901058851294");
        using HttpResponseMessage told = await PackAsync(shop, maggi, OnTheBox);
        JsonElement scanned = await _api.GetFromJsonAsync<JsonElement>(
            Address(shop, "products?barcode=" + OnTheBox));
        Received came = await shop.OwnerSaysAsync("2 box maggi aayi");
        Received bill = await shop.OwnerSaysAsync("Ramesh ko 1 box maggi udhaar");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, told.StatusCode);
        JsonElement one = Assert.Single(scanned.GetProperty("items").EnumerateArray());
        Assert.Equal("MAGGI", one.GetProperty("sku").GetString());
        Assert.Contains("+48 pkt", came.Text, StringComparison.Ordinal);
        Assert.Contains("₹336", bill.Text, StringComparison.Ordinal);
        Assert.Equal(96 + 48 - 24, await shop.StockAsync("MAGGI"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Nothing_is_sold_above_the_price_on_its_pack()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received price = await shop.OwnerSaysAsync("maggi ka rate 15");
        await shop.OwnerSaysAsync("Ramesh ko 2 maggi 15 ke bhav udhaar");
        Received sold = await shop.OwnerSaysAsync("haan");

        Assert.Contains("MRP", price.Text, StringComparison.Ordinal);
        Assert.Contains("MRP", string.Join('\n',
            (await shop.HeardByAsync(shop.Owner)).Skip(1).Select(m => m.Text)) + sold.Text,
            StringComparison.Ordinal);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    private Task<HttpResponseMessage> PackAsync(ShopStory shop, Guid product, string barcode) =>
        _api.PutAsJsonAsync(Address(shop, $"products/{product}/packs"), new
        {
            packs = new[] { new { unit = "box", factor = 24, barcode } },
        });

    private async Task<ShopStory> AShopAsync()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        _api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return shop;
    }

    private static Uri Address(ShopStory shop, string path) =>
        new(shop.House.Url.TrimEnd('/') + "/api/v1/" + path);
}
