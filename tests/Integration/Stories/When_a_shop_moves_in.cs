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
    public async Task Packs_with_their_barcodes_and_marks_of_little_stock_come_along()
    {
        ShopStory old = await ShopStory.OpenAsync(products: """
            sku,name,unit,price,stock,low_mark,packs
            T,Toffee,pc,1,500,100,box=24:8901058851298|bag=250.5
            S,Soap,pc,30,20,,
            """);
        using HttpClient from = await old.ApiAsync();
        ShopStory fresh = await AnEmptyShopAsync();
        using HttpClient into = await fresh.ApiAsync();

        JsonElement taken = await TakenAsync(
            into, await from.GetByteArrayAsync("exports/everything"));
        Product[] goods = [.. (await fresh.House.Room<ICatalogue>()
            .GetAsync(fresh.Id, default)).Products.OrderBy(p => p.Sku)];
        await fresh.OwnerSaysAsync("1 box toffee aaye");

        Assert.Equal(2, taken.GetProperty("products").GetInt32());
        Assert.Equal(new decimal?[] { null, 100m }, goods.Select(p => p.LowMark));
        Assert.Empty(goods[0].Packs);
        Assert.Equal(
            [new PackUnit("bag", 250.5m, null), new PackUnit("box", 24, "8901058851298")],
            goods[1].Packs);
        Assert.Equal(524, await fresh.StockAsync("T"));
    }

    [Fact]
    public async Task One_barcode_on_two_goods_of_a_file_is_told_and_the_second_left_out()
    {
        ShopStory shop = await AnEmptyShopAsync();
        ICatalogueImport import = shop.House.Room<ICatalogueImport>();

        ImportReport first = await ImportAsync(import, shop, """
            sku,name,unit,price,barcode,packs
            A,Atta,pc,40,8901058851298,
            B,Besan,pc,50,8901058851298,
            C,Chana,pc,60,,box=12:8901058851298
            D,Dal,pc,70,,box=12:96385074
            """);
        ImportReport later = await ImportAsync(import, shop, """
            sku,name,unit,price,packs
            C,Chana,pc,60,box=12:96385074
            """);
        ImportReport own = await ImportAsync(import, shop, """
            sku,name,unit,price,packs
            D,Dal,pc,71,box=6:96385074
            """);

        Assert.Equal([(3, "catalogue-barcode-repeated"), (4, "catalogue-barcode-repeated")],
            first.Rejected.Select(r => (r.Line, r.Code)));
        ImportRow taken = Assert.Single(later.Rejected);
        Assert.Equal((2, "catalogue-barcode-repeated"), (taken.Line, taken.Code));
        Assert.Empty(own.Rejected);
        Assert.Equal([("A", 0m), ("D", 6m)], (await shop.House.Room<ICatalogue>()
            .GetAsync(shop.Id, default)).Products.OrderBy(p => p.Sku)
            .Select(p => (p.Sku, p.Packs.Sum(pack => pack.Factor))));
    }

    private static async Task<ImportReport> ImportAsync(
        ICatalogueImport import, ShopStory shop, string text)
    {
        using StringReader file = new(text);
        return await import.ImportAsync(shop.Id, file, null, default);
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
