using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>"Mera data bhejo" of one shop, into another that is empty.</summary>
public sealed class When_a_shop_moves_in
{
    [Fact]
    public async Task Goods_stock_and_dues_come_once_and_history_is_said_to_stay_behind()
    {
        ShopStory old = await ShopStory.OpenAsync();
        await old.OwnerSaysAsync("20 maggi aayi batch B1 expiry 31/3/30 mrp 14");
        await old.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        using HttpClient from = await old.ApiAsync();
        byte[] zip = await from.GetByteArrayAsync("exports/everything");
        ShopStory fresh = await AnEmptyShopAsync();
        using HttpClient into = await fresh.ApiAsync();

        JsonElement taken = await TakenAsync(into, zip);
        JsonElement again = await TakenAsync(into, zip);
        using HttpResponseMessage refused = await PostAsync(from, zip);

        Assert.Equal((6, 4, false), (taken.GetProperty("products").GetInt32(),
            taken.GetProperty("parties").GetInt32(), taken.GetProperty("repeated").GetBoolean()));
        Assert.Equal(2, taken.GetProperty("leftOut").GetProperty("orders.csv").GetInt32());
        Assert.True(again.GetProperty("repeated").GetBoolean());
        Assert.Equal(58, await fresh.StockAsync("SUGAR"));
        // Fifteen of the batch are left, and 96 of none.
        Assert.Equal(111, await fresh.StockAsync("MAGGI"));
        BatchedProduct kept = Assert.Single(await fresh.House.Room<IBatches>().ListAsync(
            fresh.Id, null, false, default));
        BatchView batch = Assert.Single(kept.Batches);
        Assert.Equal(("B1", new DateOnly(2030, 3, 31), Money.FromRupees(14), 15m, 96m),
            (batch.Number, batch.Expiry, batch.Mrp, batch.Left, kept.Loose));
        Assert.Equal(Money.FromRupees(1260), await fresh.RameshOwesAsync());
        Assert.Contains("import-shop-not-empty", await refused.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        await fresh.BooksBalanceAsync();
    }

    [Fact]
    public async Task One_odd_row_or_an_odd_file_and_nothing_comes()
    {
        ShopStory fresh = await AnEmptyShopAsync();
        using HttpClient api = await fresh.ApiAsync();
        const string Goods = "sku,name,unit,price\nA,Atta,kg,40\n";

        foreach ((byte[] file, string code, HttpStatusCode status) in new[]
        {
            (Encoding.UTF8.GetBytes("no zip"), "import-not-a-zip", HttpStatusCode.BadRequest),
            (Zip(("bills.csv", "x\n")), "import-file-missing", HttpStatusCode.BadRequest),
            (Zip(("products.csv", Goods), ("parties.csv", "name,kind\nRavi,moon\n")),
                "import-rows-rejected", HttpStatusCode.Conflict),
        })
        {
            using HttpResponseMessage refused = await PostAsync(api, file);
            string text = await refused.Content.ReadAsStringAsync();
            Assert.Contains(code, text, StringComparison.Ordinal);
            Assert.Equal(status, refused.StatusCode);
        }

        Assert.Empty((await fresh.House.Room<ICatalogue>().GetAsync(fresh.Id, default)).Products);
        Assert.Equal(1, (await TakenAsync(api, Zip(("products.csv", Goods))))
            .GetProperty("products").GetInt32());
    }

    private static Task<ShopStory> AnEmptyShopAsync() => ShopStory.OpenAsync(
        opening => opening with { Catalogue = null, Parties = null, StarterCatalogue = false });

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in files)
            {
                using StreamWriter entry = new(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient api, byte[] file)
    {
        ByteArrayContent body = new(file);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        return api.PostAsync("imports/everything", body);
    }

    private static async Task<JsonElement> TakenAsync(HttpClient api, byte[] file)
    {
        using HttpResponseMessage answer = await PostAsync(api, file);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
