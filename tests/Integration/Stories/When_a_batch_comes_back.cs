using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Goods of a batch come back, are lost, or stand on a bill that is changed: it stays the
/// batch that they are of.</summary>
public sealed class When_a_batch_comes_back
{
    [Fact]
    public async Task The_credit_note_names_the_batch_that_was_sold_or_the_one_that_is_named()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await TwoBatchesAsync(shop);
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi batch LATE9 udhaar");

        await shop.OwnerSaysAsync("Ramesh ne 1 maggi wapas di");
        Received first = await shop.NoteAsync(shop.Owner, "CN/");
        string sold = await TapeAsync(shop);
        await shop.OwnerSaysAsync("Ramesh ne 1 maggi wapas di batch SOON1");
        string said = await Until.FoundAsync(
            async () => (await shop.BillsAsync()).Count(b => b.Document == "credit-note") == 2
                ? await TapeAsync(shop) : null, () => "the second note");
        using HttpClient api = await shop.ApiAsync();
        JsonElement named = await PostAsync(api, "returns", Back(shop, await MaggiAsync(shop),
            (await OrderAsync(shop)).Id, ("soon 1", 1), ("late9", 1)));
        JsonElement refused = await PostAsync(api, "returns", Back(shop, await MaggiAsync(shop),
            (await OrderAsync(shop)).Id, ("B77", 1)), HttpStatusCode.Conflict);
        string both = await TapeAsync(shop);

        Assert.Equal("document", first.Type);
        Assert.Contains("Batch LATE9, exp ", sold, StringComparison.Ordinal);
        Assert.DoesNotContain("SOON1", sold, StringComparison.Ordinal);
        Assert.Contains("Batch SOON1, exp ", said, StringComparison.Ordinal);
        Assert.Equal("credit-note", named.GetProperty("document").GetString());
        Assert.Contains("SOON1", both, StringComparison.Ordinal);
        Assert.Contains("LATE9", both, StringComparison.Ordinal);
        Assert.Equal("order-batch-unknown", refused.GetProperty("type").GetString());
        Assert.Equal([("SOON1", 12m), ("LATE9", 17m)], await LeftAsync(shop));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_bill_that_is_changed_keeps_its_batch()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await TwoBatchesAsync(shop);
        await shop.OwnerSaysAsync("Ramesh ko 20 maggi batch LATE9 udhaar");
        Guid before = (await OrderAsync(shop)).Id.Value;

        await shop.OwnerSaysAsync("maggi 20 nahi 19 kar do");
        OrderView changed = await Until.FoundAsync(
            async () => (await shop.House.Room<IOrders>().ListAsync(shop.Id, null, 9, default))
                .FirstOrDefault(o => o.Id.Value != before && o.State == OrderState.Booked),
            () => "the changed bill");
        string tape = Encoding.ASCII.GetString((await shop.House.Room<IBillForms>().TapeAsync(
            shop.Id, changed.Invoice!.Value, 80, default))!);

        // The old bill is back on the shelf first: all 19 are of the named batch.
        PickedBatch picked = Assert.Single(await shop.House.Room<IBatches>().PickedAsync(
            shop.Id, changed.Id.Value, default));
        Assert.Equal(("LATE9", -19m), (picked.Number, picked.Quantity));
        Assert.Contains("Batch LATE9, exp ", tape, StringComparison.Ordinal);
        Assert.Equal([("SOON1", 10m), ("LATE9", 1m)], await LeftAsync(shop));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_loss_leaves_the_batch_that_it_names()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await TwoBatchesAsync(shop);
        using HttpClient api = await shop.ApiAsync();
        Guid maggi = await MaggiAsync(shop);

        Received lost = await shop.OwnerSaysAsync("batch LATE9 ki 3 maggi kharab");
        Received unknown = await shop.OwnerSaysAsync("batch B77 ki 3 maggi kharab");
        Received tooMuch = await shop.OwnerSaysAsync("12 maggi kharab batch SOON1");
        await PostAsync(api, "stock-changes", Loss(maggi, "late-9"));
        JsonElement refused = await PostAsync(
            api, "stock-changes", Loss(maggi, "B77"), HttpStatusCode.UnprocessableEntity);

        Assert.Contains("−3", lost.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", unknown.Text, StringComparison.Ordinal);
        Assert.EndsWith("Maggi 70 g: SOON1 (10), LATE9 (17)", unknown.Text,
            StringComparison.Ordinal);
        Assert.StartsWith("⛔", tooMuch.Text, StringComparison.Ordinal);
        Assert.Equal("stock-batch-unknown", refused.GetProperty("type").GetString());
        Assert.Equal([("SOON1", 10m), ("LATE9", 15m)], await LeftAsync(shop));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task An_expired_batch_is_thrown_away_alone_and_a_good_one_is_asked_about()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await TwoBatchesAsync(shop);
        using HttpClient api = await shop.ApiAsync();
        Guid maggi = await MaggiAsync(shop);
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        await LateBillAsync(api, maggi, "OLD1", today);
        await LateBillAsync(api, maggi, "OLD2", today);

        Received gone = await shop.OwnerSaysAsync("expired batch OLD1 sab hatao");
        (string, decimal)[] one = await LeftAsync(shop);
        Received nobody = await shop.OwnerSaysAsync("expired batch B77 sab hatao");
        Received asked = await shop.OwnerSaysAsync("expired batch SOON1 sab hatao");
        (string, decimal)[] still = await LeftAsync(shop);
        Received yes = await shop.OwnerSaysAsync("haan");

        Assert.Contains("−4", gone.Text, StringComparison.Ordinal);
        Assert.Equal([("OLD2", 4m), ("SOON1", 10m), ("LATE9", 20m)], one);
        Assert.StartsWith("❓", nobody.Text, StringComparison.Ordinal);
        Assert.Contains("SOON1", asked.Text, StringComparison.Ordinal);
        Assert.Equal(one, still);
        Assert.Contains("−10", yes.Text, StringComparison.Ordinal);
        Assert.Equal([("OLD2", 4m), ("LATE9", 20m)], await LeftAsync(shop));
        await shop.BooksBalanceAsync();
    }

    private static async Task TwoBatchesAsync(ShopStory shop)
    {
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        string late = today.AddMonths(14).ToString("M/yy", CultureInfo.InvariantCulture);
        string soon = today.AddDays(40).ToString("d/M/yy", CultureInfo.InvariantCulture);
        await shop.OwnerSaysAsync($"20 maggi aayi batch LATE9 expiry {late}");
        await shop.OwnerSaysAsync($"10 maggi aayi batch SOON1 expiry {soon}");
    }

    // A bill of last month with goods that were good when they came.
    private static Task<JsonElement> LateBillAsync(
        HttpClient api, Guid product, string number, DateOnly today) =>
        PostAsync(api, "purchases", new
        {
            payment = "cash", total = 40_00, billDate = today.AddDays(-30),
            lines = new[]
            {
                new
                {
                    product, quantity = 4, cost = 10_00,
                    batch = new { number, expiry = today.AddDays(-2) },
                },
            },
        }, HttpStatusCode.Created);

    private static object Back(
        ShopStory shop, Guid product, OrderId order, params (string Batch, int Many)[] lines) => new
    {
        id = Guid.CreateVersion7(), order = order.Value, reason = shop.Name,
        lines = lines.Select(l => new { product, quantity = l.Many, batch = l.Batch }),
    };

    private static object Loss(Guid product, string number) => new
    {
        kind = "adjust", why = "damage",
        lines = new[] { new { product, quantity = -2, batch = new { number } } },
    };

    // First expired first.
    private static async Task<(string, decimal)[]> LeftAsync(ShopStory shop) =>
    [
        .. Assert.Single(await shop.House.Room<IBatches>().ListAsync(
            shop.Id, null, false, default)).Batches.Select(b => (b.Number, b.Left)),
    ];

    private static async Task<OrderView> OrderAsync(ShopStory shop) => Assert.Single(
        await shop.House.Room<IOrders>().ListAsync(shop.Id, null, 9, default));

    private static async Task<string> TapeAsync(ShopStory shop) => Encoding.ASCII.GetString(
        (await shop.House.Room<IBillForms>().TapeAsync(
            shop.Id, (await shop.BillsAsync())[0].Id, 80, default))!);

    private static async Task<Guid> MaggiAsync(ShopStory shop) =>
        (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, default))
            .Products.First(p => p.Sku == "MAGGI").Id.Value;

    private static async Task<JsonElement> PostAsync(HttpClient api, string path, object body,
        HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage answer = await api.PostAsJsonAsync(path, body);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
