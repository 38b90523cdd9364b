using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>From the customer's wish to the door: confirmed, packed, delivered, closed.</summary>
public sealed class When_an_order_goes_its_way
{
    [Fact]
    public async Task It_is_planned_packed_delivered_and_closed_and_takes_no_step_twice()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        await shop.NoteAsync(shop.Owner, "2 kg");
        OrderView waits = (await OrdersAsync(shop))[0];
        using HttpResponseMessage early = await api.PostAsync($"orders/{waits.Id}/pack", null);
        await shop.OwnerSaysAsync("1");
        await Until.TrueAsync(async () => (await OrdersAsync(shop))[0].State == OrderState.Booked,
            "the order to be booked");
        DateOnly tomorrow = IndianDay.Of(TimeProvider.System.GetUtcNow()).AddDays(1);

        using HttpResponseMessage planned = await api.PatchAsJsonAsync(
            $"orders/{waits.Id}", new
            {
                day = tomorrow, fromMinute = 600, toMinute = 720, deliverAt = "Flat 3, Laxmi Road",
            });
        using HttpResponseMessage past = await api.PatchAsJsonAsync(
            $"orders/{waits.Id}", new { day = tomorrow.AddDays(-9) });
        List<string> stages = [];
        foreach (string step in (string[])["pack", "unpack", "pack", "deliver", "close"])
        {
            using HttpResponseMessage moved = await api.PostAsync(
                $"orders/{waits.Id}/{step}", null);
            Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
            stages.Add((await OrdersAsync(shop))[0].Stage.ToString());
        }

        using HttpResponseMessage again = await api.PostAsync($"orders/{waits.Id}/pack", null);
        OrderView closed = (await OrdersAsync(shop))[0];
        Assert.Equal(OrderStage.Placed, waits.Stage);
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.OK, planned.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, past.StatusCode);
        Assert.Equal(["Packed", "Confirmed", "Packed", "Delivered", "Closed"], stages);
        Assert.Equal("order-step-not-allowed", await CodeAsync(again));
        Assert.Equal(new DeliverySlot(tomorrow, 600, 720), closed.Slot);
        Assert.Equal("Flat 3, Laxmi Road", closed.DeliverAt);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task The_same_again_is_booked_at_todays_prices()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        await shop.OwnerSaysAsync("chini ka rate 50");
        PartyId ramesh = await PartyAsync(shop, "Ramesh Kumar");

        await PublishAsync(shop, new RepeatOrder(
            new OrderId(Guid.CreateVersion7()), ramesh, shop.OwnersChat(), false, null,
            TimeProvider.System.GetUtcNow()));
        await Until.TrueAsync(async () => (await shop.BillsAsync()).Count == 2, "the second bill");
        await PublishAsync(shop, new RepeatOrder(
            new OrderId(Guid.CreateVersion7()), await PartyAsync(shop, "Sunita Verma"),
            shop.OwnersChat(), false, null, TimeProvider.System.GetUtcNow()));
        await shop.NoteAsync(shop.Owner, "Pehle ka koi order nahi");

        Assert.Equal(Money.FromRupees(170), (await shop.BillsAsync())[0].Total);
        Assert.Equal(Money.FromRupees(1430), await shop.RameshOwesAsync());
        Assert.Equal(56, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_customers_order_below_the_least_is_refused_and_the_shops_own_is_not()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();

        using HttpResponseMessage set = await api.PutAsJsonAsync(
            "orders/minimum", new { minimumPaise = 10_000 });
        Received refused = await shop.AskAsync(shop.Ramesh, "1 kg chini bhej do");
        Received taken = await shop.AskAsync(shop.Ramesh, "3 kg chini bhej do");
        await shop.NoteAsync(shop.Owner, "3 kg");
        await shop.OwnerSaysAsync("Sunita Verma ko 1 kg chini udhaar");

        Assert.Equal(HttpStatusCode.NoContent, set.StatusCode);
        Assert.StartsWith("⛔", refused.Text, StringComparison.Ordinal);
        Assert.Contains("₹100", refused.Text, StringComparison.Ordinal);
        Assert.Contains("₹135", taken.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await OrdersAsync(shop)).Count);
    }

    [Fact]
    public async Task A_standing_order_waits_for_the_shop_on_its_day_and_once_only()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        Guid sugar = (await shop.House.Room<ICatalogue>().GetAsync(shop.Id, default))
            .Products.First(p => p.Sku == "SUGAR").Id.Value;
        Guid standing = Guid.CreateVersion7();
        object wanted = new
        {
            id = standing, party = (await PartyAsync(shop, "Ramesh Kumar")).Value,
            lines = new[] { new { product = sugar, quantity = 1, unit = "kg" } },
            weekdays = new[] { 0, 1, 2, 3, 4, 5, 6 }, atMinute = 420,
        };

        using HttpResponseMessage kept = await api.PostAsJsonAsync("standing-orders", wanted);
        using HttpResponseMessage odd = await api.PostAsJsonAsync("standing-orders", new
        {
            party = (await PartyAsync(shop, "Ramesh Kumar")).Value, weekdays = new[] { 9 },
            atMinute = 420,
        });
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        await PublishAsync(shop, new StandingDue(standing, 7, today));
        await PublishAsync(shop, new StandingDue(standing, 1, today));
        await shop.NoteAsync(shop.Owner, "1 kg");

        OrderView order = Assert.Single(await OrdersAsync(shop));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal("order-standing-invalid", await CodeAsync(odd));
        Assert.Equal(OrderStage.Placed, order.Stage);
        Assert.Equal("Ramesh Kumar", order.PartyName);
    }

    private static Task<IReadOnlyList<OrderView>> OrdersAsync(ShopStory shop) =>
        shop.House.Room<IOrders>().ListAsync(shop.Id, null, 10, default);

    private static async Task<PartyId> PartyAsync(ShopStory shop, string name) =>
        (await shop.House.Room<IKhata>().PartiesAsync(shop.Id, default))
            .Parties.Single(p => p.Name == name).Id;

    private static async Task<string?> CodeAsync(HttpResponseMessage answer)
    {
        using JsonDocument problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return problem.RootElement.GetProperty("type").GetString();
    }

    private static Task PublishAsync<T>(ShopStory shop, T message) where T : ILaneMessage =>
        shop.House.Room<LanePublisher>().PublishAsync(
            [Envelopes.Pack(new MessageId(Guid.CreateVersion7()), shop.Id, message)], default);
}
