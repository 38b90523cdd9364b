using ConverseErp.Contracts;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_a_number_is_not_one_shops_own
{
    [Fact]
    public async Task A_shared_number_orders_by_sender_and_leaves_the_shop_open()
    {
        using WebhookBench bench = new();

        await bench.PostAsync(Updates.Messages(Numbers.Shared, Updates.Text("wamid.1", "hi")));

        Envelope envelope = Assert.Single(bench.Published);
        Assert.Equal(LaneAddress.Front, envelope.To);
        Assert.Equal(PartitionKey.Of(Numbers.Shared, "+919876543210"), envelope.Key);
        Assert.Equal(default, envelope.Business);
        Assert.True(envelope.FromProvider);
        Assert.Equal("hi", Envelopes.Unpack<SharedChatReceived>(envelope).Chat.Text);
    }

    [Fact]
    public async Task Its_statuses_find_the_shop_by_our_tracker()
    {
        using WebhookBench bench = new();
        string ours = new SendTracker(
            Numbers.Shop, new MessageId(Guid.CreateVersion7()), Attempt: 1).ToString();

        await bench.PostAsync(Updates.Statuses(Numbers.Shared,
            Updates.Status("wamid.1", "read", ours),
            Updates.Status("wamid.2", "read", "somebody else's"),
            Updates.Status("wamid.3", "read")));

        Assert.Equal([Numbers.Shop, default, default],
            bench.Published.Select(e => e.Business));
        Assert.All(bench.Published, e => Assert.Equal(LaneAddress.OutboundStatuses, e.To));
        Assert.All(bench.Published, e => Assert.Equal(new PartitionKey(Numbers.Shared), e.Key));
    }

    [Fact]
    public void A_tracker_that_is_under_way_is_read_by_every_release()
    {
        const string sent = "e1.AZLxoAAAcACAAAAAAAAAAQ.AZLxoAAAcACAAAAAAAAAAg.3";
        SendTracker tracker = new(Numbers.Shop, new MessageId(Numbers.AnotherShop.Value), 3);

        Assert.Equal(sent, tracker.ToString());
        Assert.Equal(tracker, SendTracker.Read(sent));
        Assert.Null(SendTracker.Read(sent[..^2]));
        Assert.Null(SendTracker.Read("e1." + new string('.', 60)));
    }

    [Fact]
    public async Task On_an_own_number_the_tracker_cannot_name_another_shop()
    {
        using WebhookBench bench = new();
        string foreign = new SendTracker(
            Numbers.AnotherShop, new MessageId(Guid.CreateVersion7()), Attempt: 1).ToString();

        await bench.PostAsync(Updates.Statuses(
            Numbers.Own, Updates.Status("wamid.1", "read", foreign)));

        Assert.Equal(Numbers.Shop, Assert.Single(bench.Published).Business);
    }

    [Fact]
    public async Task An_unknown_number_is_stored_acknowledged_and_logged_once()
    {
        using WebhookBench bench = new();

        HttpResponse response = await bench.PostAsync(Updates.Messages("999000999000999",
            Updates.Text("wamid.1", "hello"), Updates.Text("wamid.2", "anybody?")));

        Assert.Equal(200, response.StatusCode);
        Assert.Equal(["unknown-number", "unknown-number"], bench.Published
            .Select(e => Envelopes.Unpack<ProviderEventReceived>(e).Reason));
        Assert.Contains("anybody?", Envelopes.Unpack<ProviderEventReceived>(
            bench.Published[1]).Raw.GetRawText(), StringComparison.Ordinal);
        string line = Assert.Single(
            bench.LogLines, l => l.StartsWith("1009 ", StringComparison.Ordinal));
        Assert.Contains("999000999000999, 2 times", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_webhook_may_mix_all_of_them()
    {
        using WebhookBench bench = new();

        await bench.PostAsync(Updates.Webhook(
            Updates.Change(Numbers.Own, "messages", Updates.Text("wamid.1", "a")),
            Updates.Change(Numbers.Shared, "messages", Updates.Text("wamid.2", "b")),
            Updates.Change("999", "messages", Updates.Text("wamid.3", "c")),
            Updates.Change(Numbers.OwnOfAnother, "messages", Updates.Text("wamid.4", "d")),
            Updates.Change(Numbers.Own, "messages", Updates.Text("wamid.5", "e"))));

        Assert.Equal(["conversations", "front", "intake-events", "conversations",
            "conversations"], bench.Published.Select(e => e.To.Service));
        Assert.Equal([Numbers.Shop, default, default, Numbers.AnotherShop, Numbers.Shop],
            bench.Published.Select(e => e.Business));
    }
}
