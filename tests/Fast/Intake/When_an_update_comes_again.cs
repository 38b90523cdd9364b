using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_an_update_comes_again
{
    [Fact]
    public async Task In_one_webhook_it_is_published_once()
    {
        using WebhookBench bench = new();

        await bench.PostAsync(MetaFixtures.Bytes("meta-duplicate-in-post.json"));

        Assert.Single(bench.Published);
    }

    [Fact]
    public async Task In_a_later_webhook_it_is_acknowledged_without_publishing()
    {
        using WebhookBench bench = new();
        await bench.PostAsync(Updates.Messages(Numbers.Own, Updates.Text("wamid.1", "1 kg")));

        HttpResponse again = await bench.PostAsync(Updates.Messages(
            Numbers.Own, Updates.Text("wamid.1", "1 kg"), Updates.Text("wamid.2", "2 kg")));

        Assert.Equal(200, again.StatusCode);
        Assert.Equal(["1 kg", "2 kg"], bench.Published
            .Select(e => Envelopes.Unpack<ChatReceived>(e).Text));
    }

    [Fact]
    public async Task What_was_not_confirmed_is_published_again()
    {
        using WebhookBench bench = new();
        string webhook = Updates.Messages(Numbers.Own, Updates.Text("wamid.1", "1 kg"));
        bench.Broker = _ => throw new IOException("The broker is away.");
        HttpResponse first = await bench.PostAsync(webhook);
        bench.Broker = _ => Task.CompletedTask;

        HttpResponse second = await bench.PostAsync(webhook);

        Assert.Equal(503, first.StatusCode);
        Assert.Equal(200, second.StatusCode);
        Assert.Single(bench.Published);
    }

    [Fact]
    public async Task Each_status_of_a_message_is_its_own_update()
    {
        using WebhookBench bench = new();

        await bench.PostAsync(Updates.Statuses(
            Numbers.Own, Updates.Status("wamid.1", "sent"), Updates.Status("wamid.1", "read"),
            Updates.Status("wamid.1", "sent")));

        Assert.Equal(["sent", "read"], bench.Published
            .Select(e => Envelopes.Unpack<StatusReceived>(e).Status));
    }

    [Fact]
    public void Its_id_never_changes_between_releases()
    {
        MessageId id = ArrivalId.Of("meta", "chat", "wamid.1");

        Assert.Equal("016a3651-83f9-896a-8c1c-f2da40576e38", id.ToString());
    }

    [Fact]
    public void Parts_of_an_id_do_not_run_together()
    {
        MessageId one = ArrivalId.Of("meta", "status", "ab", "c");
        MessageId other = ArrivalId.Of("meta", "status", "a", "bc");

        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Memory_forgets_the_oldest_half_first()
    {
        RecentIds recent = new(idsMax: 4);
        List<Envelope> envelopes = [.. Enumerable.Range(0, 5).Select(i => Envelopes.Pack(
            ArrivalId.Of("meta", "chat", $"{i}"), Numbers.Shop,
            new SharedChatReceived(null!)))];

        recent.Add(envelopes);

        Assert.Equal([false, false, true, true, true],
            envelopes.Select(e => recent.Contains(e.Id)));
    }
}
