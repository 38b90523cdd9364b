using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Operations.DeadLetters;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Operations;

/// <summary>In the whole product: what was set aside has its effect once, however often it is
/// sent again, and whoever wrote it has waited.</summary>
public sealed class When_a_sale_was_set_aside
{
    [Fact]
    public async Task It_is_booked_once_though_it_is_sent_again_three_times()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        DeadLetterDesk desk = shop.House.Room<DeadLetterDesk>();
        // The sale comes by no phone, and WhatsApp lets nobody answer who has not written.
        Received before = await shop.OwnerSaysAsync("maggi kitni hai");
        Envelope sale = Envelopes.Pack(
            new MessageId(Guid.CreateVersion7()), shop.Id, Words(shop, "2 kg chini nakad"));

        long first = await ParkAsync(shop, sale);
        DeadLetterOutcome[] both = await Task.WhenAll(
            desk.ReplayAsync(first, "Asha", default), desk.ReplayAsync(first, "Ravi", default));
        Received bill = await shop.HearsAsync(shop.Owner, before.Seq);
        // As after a failure behind the commit: it is set aside though it was done.
        long second = await ParkAsync(shop, sale);
        DeadLetterOutcome again = await desk.ReplayAsync(second, "Asha", default);
        Received asked = await shop.OwnerSaysAsync("chini kitni hai");

        Assert.Equal([0, 1], both.Select(o => o.Done).Order());
        Assert.Equal("replayed", both.Single(o => o.Done == 0).Earlier?.Action);
        Assert.Equal(1, again.Done);
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        // The bill and the answers to the questions: nothing in between.
        Assert.Equal([before.Text, bill.Text, asked.Text],
            (await shop.HeardByAsync(shop.Owner)).Select(m => m.Text));
    }

    [Fact]
    public async Task How_long_people_wait_is_counted_for_everybody()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient http = shop.House.Room<IHttpClientFactory>().CreateClient();

        await shop.OwnerSaysAsync("3 maggi nakad");
        JsonElement signals = default;
        await Until.TrueAsync(async () =>
        {
            using JsonDocument status = JsonDocument.Parse(
                await http.GetStringAsync(new Uri(shop.House.Url + "/ops/api/status")));
            signals = status.RootElement.GetProperty("signals").Clone();
            return signals.GetProperty("replies").GetInt64() > 0
                && signals.GetProperty("webhooks").GetInt64() > 0;
        }, "the reply to be counted");

        Assert.InRange(signals.GetProperty("replyP95Ms").GetDouble(), 1, 60_000);
        Assert.Equal(0, signals.GetProperty("webhooksFailed").GetInt64());
    }

    private static ChatReceived Words(ShopStory shop, string text)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        return new ChatReceived(
            "meta", "wamid." + Guid.NewGuid().ToString("N"), shop.Number,
            new Sender(null, shop.Owner, "Owner"), "text", text, null, null, null, now, now, null);
    }

    private static async Task<long> ParkAsync(ShopStory shop, Envelope message)
    {
        ParkingLot parking = shop.House.Room<ParkingLot>();
        await parking.ParkAsync("conversations", message, "a case nobody thought of", default);
        return (await parking.ListAsync(500, default)).Single(p => p.Message == message.Id).Id;
    }
}
