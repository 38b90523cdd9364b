using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A batch comes with the supplier's bill, is sold by its day, comes back to where it
/// was, and is counted by phone.</summary>
public sealed class When_goods_have_an_expiry_day
{
    [Fact]
    public async Task What_expires_first_is_sold_first_and_what_comes_back_is_back_in_its_batch()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        ProductId maggi = await ProductAsync(shop, "MAGGI");
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        JsonElement bought = await PostAsync(api, "purchases", new
        {
            payment = "cash", total = 300_00, billNumber = "AG/7",
            lines = new object[]
            {
                ALine(maggi, 20, "LATE", today.AddDays(200)),
                ALine(maggi, 10, "SOON", today.AddDays(12)),
            },
        });
        Received sold = await shop.OwnerSaysAsync("Ramesh ko 13 maggi udhaar");
        OrderView order = Assert.Single(await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 1, default));

        JsonElement picked = await api.GetFromJsonAsync<JsonElement>(
            $"stock/picked/{order.Id.Value}");
        await PublishAsync(shop, new ReturnGoods(
            new InvoiceId(Guid.CreateVersion7()), shop.OwnersChat(), order.Id, order.Party,
            [new ReturnLine(maggi, 4, null, "maggi")], null, null,
            TimeProvider.System.GetUtcNow()));
        await shop.NoteAsync(shop.Owner, "CN/");
        JsonElement soon = await api.GetFromJsonAsync<JsonElement>("stock/expiring");
        JsonElement kept = await api.GetFromJsonAsync<JsonElement>("stock/batches?all=true");

        Assert.StartsWith("✅", sold.Text, StringComparison.Ordinal);
        Assert.Equal("AG/7", bought.GetProperty("billNumber").GetString());
        Assert.Equal([("SOON", -10m), ("LATE", -3m)],
            picked.GetProperty("items").EnumerateArray().Select(p => (
                p.GetProperty("number").GetString()!, p.GetProperty("quantity").GetDecimal())));
        // Three went back into the later one, which was picked last, and one into the first.
        JsonElement near = Assert.Single(soon.GetProperty("near").EnumerateArray());
        Assert.Equal(("SOON", 1m, 12), (near.GetProperty("number").GetString(),
            near.GetProperty("left").GetDecimal(), near.GetProperty("daysLeft").GetInt32()));
        JsonElement product = Assert.Single(kept.GetProperty("items").EnumerateArray());
        Assert.Equal((117m, 96m), (product.GetProperty("onHand").GetDecimal(),
            product.GetProperty("loose").GetDecimal()));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task The_owner_is_told_of_the_day_and_two_phones_count_the_shelf()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        ProductId maggi = await ProductAsync(shop, "MAGGI");
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        await PublishAsync(shop, new GoodsExpiring(today,
            [new ExpiringGoods("Maggi 70 g", "pkt", 12, "B-1", today.AddDays(3))], 2, [], 0));

        await shop.WaitsAsync(1);
        Received told = await shop.OwnerSaysAsync("aaj ki bikri");
        JsonElement open = await PostAsync(api, "stock-counts", new { name = "Diwali" });
        string session = "stock-counts/" + open.GetProperty("id").GetGuid();
        object shelf = new
        {
            entries = new[]
            {
                new { id = Guid.CreateVersion7(), product = maggi.Value, found = 60, place = "a" },
            },
        };
        await PostAsync(api, session + "/entries", shelf);
        await PostAsync(api, session + "/entries", shelf);
        await shop.OwnerSaysAsync("6 maggi cash");
        await PostAsync(api, session + "/entries", new
        {
            entries = new[] { new { product = maggi.Value, found = 28, place = "b" } },
        });
        JsonElement sheet = await api.GetFromJsonAsync<JsonElement>(session);
        JsonElement closed = await PostAsync(api, session + "/close", new { });

        Assert.Contains("Maggi 70 g: 12 pkt · ", told.Text, StringComparison.Ordinal);
        Assert.EndsWith("+2", told.Text, StringComparison.Ordinal);
        JsonElement line = Assert.Single(sheet.GetProperty("lines").EnumerateArray());
        Assert.Equal((88m, 90m, 2), (line.GetProperty("found").GetDecimal(),
            line.GetProperty("expected").GetDecimal(),
            line.GetProperty("entries").GetArrayLength()));
        Assert.Equal("closed",
            closed.GetProperty("session").GetProperty("ended").GetString());
        Assert.Equal(88, await shop.StockAsync("MAGGI"));
        await shop.BooksBalanceAsync();
    }

    private static object ALine(ProductId product, int quantity, string number, DateOnly day) =>
        new
        {
            product = product.Value, quantity, cost = 10_00,
            batch = new { number, expiry = day, mrp = 14_00 },
        };

    private static async Task<ProductId> ProductAsync(ShopStory shop, string sku) =>
        (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, default))
        .Products.First(p => p.Sku == sku).Id;

    private static async Task<JsonElement> PostAsync(HttpClient api, string path, object body)
    {
        using HttpResponseMessage answer = await api.PostAsJsonAsync(path, body);
        JsonElement read = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, read.ToString());
        return read;
    }

    private static Task PublishAsync<T>(ShopStory shop, T message) where T : ILaneMessage =>
        shop.House.Room<LanePublisher>().PublishAsync(
            [Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop.Id, message)], default);
}
