using System.Net;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Sales by item, customer, member and day, net of what came back, and what is behind
/// each figure.</summary>
public sealed class When_sales_are_told_apart
{
    [Fact]
    public async Task Figures_are_net_and_lead_to_their_bills_and_entries()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await SellAndTakeBackAsync(shop);
        using HttpClient api = await shop.ApiAsync();

        JsonElement items = await GetAsync(api, "reports/sales/items");
        JsonElement sugar = items.GetProperty("items").EnumerateArray()
            .Single(i => i.GetProperty("name").GetString() == "Sugar");
        JsonElement bills = await GetAsync(api, sugar.GetProperty("behind").GetString()!);
        JsonElement posting = await GetAsync(api,
            bills.GetProperty("items")[0].GetProperty("behind").GetString()!);
        JsonElement all = await GetAsync(api, "reports/sales");

        Assert.Equal((1m, 9000L, 4500L, 4500L), (
            sugar.GetProperty("quantity").GetDecimal(), Paise(sugar, "sold"),
            Paise(sugar, "returned"), Paise(sugar, "net")));
        Assert.Equal(["sale", "return"], bills.GetProperty("items").EnumerateArray()
            .Select(b => b.GetProperty("kind").GetString()));
        Assert.Equal(4500, bills.GetProperty("items").EnumerateArray()
            .Sum(b => Paise(b, "amount")));
        Assert.Equal("sale", posting.GetProperty("kind").GetString());
        Assert.Equal((30000L, 4500L, 25500L),
            (Paise(all, "sold"), Paise(all, "returned"), Paise(all, "total")));
        foreach (string part in (string[])["items", "parties", "staff", "days"])
        {
            JsonElement page = await GetAsync(api, "reports/sales/" + part);
            Assert.Equal(25500, page.GetProperty("items").EnumerateArray()
                .Sum(i => Paise(i, "net")) + Paise(page, "roundOff"));
        }
    }

    [Fact]
    public async Task A_day_that_is_over_is_summed_once_and_again_after_galat()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await SellAndTakeBackAsync(shop);
        await shop.House.Room<TenantSessions>().RunAsync(shop.Id, SessionUse.Write, s => s.Run(
            "UPDATE orders.orders SET sale_day = sale_day - 1 WHERE business_id = $1",
            shop.Id.Value), default);
        ISales sales = shop.House.Room<ISales>();
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());

        SalesPage before = await sales.ByAsync(
            shop.Id, SalesBy.Item, today.AddDays(-3), today, null, 1, default);
        SalesPage second = await sales.ByAsync(
            shop.Id, SalesBy.Item, today.AddDays(-3), today, before.Next, 50, default);
        ProfitPage profit = await sales.ProfitAsync(
            shop.Id, today.AddDays(-3), today, null, 50, default);
        await shop.OwnerSaysAsync("galat");
        SalesPage after = await Until.FoundAsync(async () =>
        {
            SalesPage now = await sales.ByAsync(
                shop.Id, SalesBy.Day, today.AddDays(-3), today, null, 50, default);
            return now.All.Sold < before.All.Sold ? now : null;
        }, () => "the sums after galat");

        await shop.BooksBalanceAsync();
        Assert.Equal((25500L, 3), (before.All.Net.Paise, before.Rows));
        Assert.Equal("Surf Excel 1 kg", before.Items.Single().Name);
        Assert.Equal(2, second.Items.Count);
        Assert.Null(second.Next);
        Assert.Equal(11500, after.All.Net.Paise);
        Assert.Equal(today.AddDays(-1), after.Items.Single(r => r.Sum.Sold > Money.Zero).Day);
        // Nothing was bought here: what the goods cost is not known, and it is said.
        Assert.Equal(3, profit.WithoutCost);
        Assert.Equal((3, Money.Zero, Money.Zero), (profit.LeftOut, profit.Sales, profit.Profit));
        Assert.Equal(before.All.WithoutTax, profit.LeftOutSales + before.RoundOff);
        Assert.All(profit.Items, i => Assert.Null(i.Cost ?? i.Profit));
    }

    [Fact]
    public async Task Too_many_days_and_a_helper_who_may_not_see_are_refused()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();

        foreach (string path in (string[])[
            "reports/sales/items?from=2024-01-01&to=2026-01-01",
            "reports/goods-cost?from=2026-02-01&to=2026-01-01",
            "reports/profit/items?from=2024-01-01&to=2026-01-01"])
        {
            using HttpResponseMessage refused = await api.GetAsync(path);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("report-span-invalid", await refused.Content.ReadAsStringAsync(),
                StringComparison.Ordinal);
        }
    }

    // 2 kg of sugar and five Maggi on credit, of the sugar one comes back; then a Surf in cash.
    private static async Task SellAndTakeBackAsync(ShopStory shop)
    {
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        ProductId sugar = (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, default))
            .Products.First(p => p.Sku == "SUGAR").Id;
        PartyId ramesh = (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, default))
            .Parties.First(p => p.Name == "Ramesh Kumar").Id;
        await shop.House.Room<LanePublisher>().PublishAsync(
            [Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop.Id, new ReturnGoods(
                new InvoiceId(Guid.CreateVersion7()), shop.OwnersChat(), null, ramesh,
                [new ReturnLine(sugar, 1, null, "chini")], null, null,
                TimeProvider.System.GetUtcNow()))], default);
        await shop.NoteAsync(shop.Owner, "CN/");
        await shop.OwnerSaysAsync("1 surf cash");
    }

    private static long Paise(JsonElement of, string name) => of.GetProperty(name).GetInt64();

    private static async Task<JsonElement> GetAsync(HttpClient api, string path)
    {
        using HttpResponseMessage answer = await api.GetAsync(path);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
