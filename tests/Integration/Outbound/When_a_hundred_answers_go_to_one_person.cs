using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>The whole way over real lanes and the relay, to a Simulator that refuses whatever is
/// over WhatsApp's limits.</summary>
public sealed class When_a_hundred_answers_go_to_one_person
{
    [Fact]
    public async Task All_are_delivered_in_their_order_in_fewer_messages_than_WhatsApp_allows()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("namaste");
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        SendMessage[] answers = [.. Enumerable.Range(0, 100).Select(i => new SendMessage(
            new MessageId(Guid.CreateVersion7()), shop.Number, null, shop.Owner, "hi",
            Purpose.Answer, $"answer {i}", null, null, null,
            TimeProvider.System.GetUtcNow()))];

        await shop.House.Room<LanePublisher>().PublishAsync(
            [.. answers.Select(m => Envelopes.Pack(
                m.Message, shop.Id, new PartitionKey(shop.Number), m, fromProvider: false))],
            CancellationToken.None);
        await Until.TrueAsync(async () => await DeliveredAsync(shop, answers), "all of them");

        string[] heard = [.. (await shop.HeardByAsync(shop.Owner))
            .Where(m => m.Seq > before).Select(m => m.Text)];
        Assert.Equal(answers.Select(a => a.Text), heard.SelectMany(t => t.Split("\n\n")));
        Assert.True(heard.Length < 45);
    }

    private static async Task<bool> DeliveredAsync(ShopStory shop, SendMessage[] answers)
    {
        HashSet<MessageId> asked = [.. answers.Select(a => a.Message)];
        IReadOnlyList<MessageView> views = await shop.House.Room<IMessages>().ListAsync(
            shop.Id, null, 200, CancellationToken.None);
        return views.Count(v => asked.Contains(v.Id) && v.State is ("delivered" or "read"))
            >= answers.Length;
    }
}
