using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Goods that are gone without a sale say why; what is sold fast is to be bought.
/// </summary>
public sealed class When_stock_is_lost_or_low : IDisposable
{
    private readonly HttpClient _api = new();

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task A_loss_says_why_and_is_taken_back_and_what_sells_is_suggested()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        _api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        Guid sugar = (await shop.House.Room<ICatalogue>().GetAsync(
            shop.Id, CancellationToken.None)).Products.First(p => p.Sku == "SUGAR").Id.Value;

        JsonElement lost = await PostAsync(shop, "stock-changes", new
        {
            kind = "adjust", why = "damage",
            lines = new[] { new { product = sugar, quantity = -3 } },
        });
        JsonElement odd = await PostAsync(shop, "stock-changes", new { kind = "count", why = "x" });
        decimal? left = await shop.StockAsync("SUGAR");
        IReadOnlyList<string> reasons = await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow, """
                SELECT reason FROM inventory.stock_movement
                WHERE business_id = $1 AND quantity = -3
                """, row => row.GetString(0), default, shop.Id.Value);
        await PostAsync(shop, $"stock-changes/{lost.GetProperty("id").GetGuid()}/undo", new { });
        await shop.OwnerSaysAsync("50 kg chini cash");
        JsonElement reorder = await _api.GetFromJsonAsync<JsonElement>(
            Address(shop, "reports/reorder"));

        Assert.Equal(57, left);
        Assert.Equal("damage", Assert.Single(reasons));
        Assert.Equal("stock-change-malformed", odd.GetProperty("type").GetString());
        JsonElement one = Assert.Single(reorder.GetProperty("items").EnumerateArray());
        Assert.Equal("Sugar", one.GetProperty("name").GetString());
        Assert.Equal(10, one.GetProperty("onHand").GetDecimal());
        Assert.Equal(7.143m, one.GetProperty("perDay").GetDecimal());
        Assert.Equal(90, one.GetProperty("suggested").GetDecimal());
        await shop.BooksBalanceAsync();
    }

    // Sugar is little from 10 kg on, a packet of Surf from 2: not from 5 on, like everything.
    [Fact]
    public async Task What_is_low_is_what_a_sale_warns_of()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received sugar = await shop.OwnerSaysAsync("50 kg chini cash");
        Received surf = await shop.OwnerSaysAsync("16 surf cash");
        Received low = await shop.OwnerSaysAsync("kya kya kam hai");

        Assert.Contains("⚠️ Sugar", sugar.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("⚠️", surf.Text, StringComparison.Ordinal);
        Assert.Contains("\nSugar: 10 kg", low.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Surf", low.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goods_that_nobody_counted_have_what_came_less_what_went()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received before = await shop.OwnerSaysAsync("dhania kitna hai");
        await shop.OwnerSaysAsync("Agarwal se 10 kg dhania aaya 30 ke bhav udhaar");
        await shop.OwnerSaysAsync("2 kg dhania cash");
        Received after = await shop.OwnerSaysAsync("dhania kitna hai");

        Assert.Equal("⚠️ Coriander kabhi gina nahi gaya", before.Text);
        Assert.Equal("⚠️ Coriander: ~8 kg, kabhi gina nahi", after.Text);
    }

    private async Task<JsonElement> PostAsync(ShopStory shop, string path, object body)
    {
        using HttpResponseMessage answer = await _api.PostAsJsonAsync(Address(shop, path), body);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static Uri Address(ShopStory shop, string path) =>
        new(shop.House.Url.TrimEnd('/') + "/api/v1/" + path);
}
