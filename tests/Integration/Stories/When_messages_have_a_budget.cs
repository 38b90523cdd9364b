using System.Net;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The owner sees what messages cost, sets a budget, and shares bills from the own phone
/// when it is used up.</summary>
public sealed class When_messages_have_a_budget
{
    [Fact]
    public async Task The_meter_tells_what_went_and_what_is_left()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.BillReachesAsync(shop.Ramesh);
        await CostsAtLeastAsync(shop, MessageRate.Utility, 1);

        Received none = await shop.OwnerSaysAsync("message kharcha kitna hua?");
        Received set = await shop.OwnerSaysAsync("message budget 500");
        Received left = await shop.OwnerSaysAsync("message budget");
        using HttpClient api = await shop.ApiAsync();
        using JsonDocument told = JsonDocument.Parse(
            await api.GetStringAsync(new Uri("messages/costs", UriKind.Relative)));
        using HttpResponseMessage odd = await api.GetAsync(
            new Uri("messages/costs?month=november", UriKind.Relative));
        using JsonDocument problem = JsonDocument.Parse(await odd.Content.ReadAsStringAsync());

        Assert.Contains("₹0.1", none.Text, StringComparison.Ordinal);
        Assert.Contains("message budget 500", none.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", set.Text, StringComparison.Ordinal);
        Assert.Contains("₹500", left.Text, StringComparison.Ordinal);
        Assert.Contains("₹499.8", left.Text, StringComparison.Ordinal);
        JsonElement utility = told.RootElement.GetProperty("items").EnumerateArray()
            .Single(i => i.GetProperty("rate").GetString() == "utility");
        Assert.Equal(1, utility.GetProperty("messages").GetInt64());
        Assert.Equal(1150, utility.GetProperty("hundredthsOfPaisa").GetInt64());
        Assert.Equal(500_00, told.RootElement.GetProperty("budget").GetInt64());
        Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
        Assert.Equal(
            "costs-month-malformed", problem.RootElement.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Over_the_budget_the_owner_gets_a_link_in_place_of_a_template()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("message budget 0");

        Received told = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received once = await shop.OwnerSaysAsync("Ramesh ko 1 kg chini udhaar");
        IReadOnlyList<Received> away = await shop.HeardByAsync(shop.Ramesh);
        await shop.AskAsync(shop.Ramesh, "mera kitna baaki hai");
        long asked = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;
        Received free = await shop.OwnerSaysAsync("Ramesh ko 3 kg chini udhaar");
        Received bill = await shop.HearsAsync(shop.Ramesh, asked);

        string link = "https://wa.me/" + shop.Ramesh.TrimStart('+') + "?text=";
        Assert.Contains(link, told.Text, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString("/b/"), told.Text, StringComparison.Ordinal);
        // The budget is spoken of once, with a reply, and is no message of its own.
        Assert.Contains("⚠️ Message budget", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("⚠️ Message budget", once.Text, StringComparison.Ordinal);
        Assert.Contains(link, once.Text, StringComparison.Ordinal);
        Assert.Empty(away);
        // Within the window nothing is stopped.
        Assert.DoesNotContain("wa.me", free.Text, StringComparison.Ordinal);
        Assert.Equal("document", bill.Type);
    }

    [Fact]
    public async Task On_call_reads_the_cost_of_the_day()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.BillReachesAsync(shop.Ramesh);
        await CostsAtLeastAsync(shop, MessageRate.Utility, 1);
        using HttpClient http = new();

        // A day of all shops is summed once in half a minute.
        Told found = await Until.FoundAsync(
            async () =>
            {
                using JsonDocument status = JsonDocument.Parse(await http.GetStringAsync(
                    new Uri(shop.House.Url.TrimEnd('/') + "/ops/api/status")));
                JsonElement told = status.RootElement.GetProperty("costs").Clone();
                return told.GetProperty("rupees").GetDecimal() > 0 ? new Told(told) : null;
            },
            () => "a day that costs something", seconds: 60);

        Assert.Contains(
            found.Costs.GetProperty("byRate").EnumerateArray(),
            r => r.GetProperty("rate").GetString() == "utility"
                && r.GetProperty("messages").GetInt64() > 0);
    }

    private sealed record Told(JsonElement Costs);

    private static Task CostsAtLeastAsync(ShopStory shop, MessageRate rate, int messages) =>
        Until.TrueAsync(
            async () => (await shop.House.Room<IMessageCosts>().MonthAsync(
                    shop.Id, IndianDay.Of(TimeProvider.System.GetUtcNow()), default))
                .Lines.Any(l => l.Rate == rate && l.Messages >= messages),
            $"{messages} messages charged as {rate}");
}
