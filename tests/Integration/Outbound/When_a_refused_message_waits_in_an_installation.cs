using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>The whole way over real lanes: refused, put by, brought back by the relay, sent,
/// settled by the provider's webhook.</summary>
public sealed class When_a_refused_message_waits_in_an_installation
{
    [Fact]
    public async Task It_arrives_once_after_the_provider_is_well_again()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("namaste");
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        SendMessage message = new(
            new MessageId(Guid.CreateVersion7()), shop.Number, null, shop.Owner, "hi",
            Purpose.Answer, "✅ after a while", null, null, null,
            TimeProvider.System.GetUtcNow());
        // Aimed at this shop's number: the other stories go on.
        await shop.House.Phones.PutAsync("/sim/api/faults", new[]
        {
            new { kind = "fail", code = 131016, phoneNumberId = shop.Number },
        });

        await shop.House.Room<LanePublisher>().PublishAsync(
            [Envelopes.Pack(
                message.Message, shop.Id, new PartitionKey(shop.Number), message,
                fromProvider: false)],
            CancellationToken.None);
        await Until.TrueAsync(
            async () => await StateAsync(shop, message) == "waiting", "the refusal");
        await shop.House.Phones.PutAsync("/sim/api/faults", Array.Empty<object>());
        await Until.TrueAsync(
            async () => await StateAsync(shop, message) is "delivered" or "read",
            "the delivery");

        Received only = Assert.Single(
            await shop.HeardByAsync(shop.Owner), m => m.Seq > before);
        Assert.Equal("✅ after a while", only.Text);
    }

    private static async Task<string?> StateAsync(ShopStory shop, SendMessage message) =>
        (await shop.House.Room<IMessages>().FindAsync(
            shop.Id, message.Message, CancellationToken.None))?.State;
}
