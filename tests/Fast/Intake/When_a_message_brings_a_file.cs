using System.Text.Json.Nodes;
using ConverseErp.Intake.Media;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_a_message_brings_a_file
{
    [Fact]
    public async Task A_fetch_is_queued_before_the_answer_with_its_shop()
    {
        using WebhookBench bench = new();

        await bench.PostAsync(MetaFixtures.Bytes("meta-inbound-audio-voice.json"));

        FetchMedia fetch = Assert.Single(bench.Fetches);
        Assert.Equal(("1754839365432105", "voice", Numbers.Shop.Value),
            (fetch.MediaId, fetch.Kind, fetch.Business));
        Assert.Equal(FetchMedia.IdOf("meta", Numbers.Own, "1754839365432105"), fetch.Id);
    }

    [Fact]
    public async Task On_a_shared_number_the_shop_stays_open()
    {
        using WebhookBench bench = new();

        await bench.PostAsync(Updates.Messages(Numbers.Shared, Image("wamid.1")));

        Assert.Null(Assert.Single(bench.Fetches).Business);
    }

    [Fact]
    public async Task On_an_unknown_number_nothing_is_fetched()
    {
        using WebhookBench bench = new();

        await bench.PostAsync(Updates.Messages("999", Image("wamid.1")));

        Assert.Empty(bench.Fetches);
        Assert.Single(bench.Published);
    }

    [Fact]
    public async Task Its_webhook_is_503_when_the_fetch_cannot_be_queued()
    {
        using WebhookBench bench = new();
        bench.MediaQueue = _ => throw new IOException("The broker is away.");
        HttpResponse first = await bench.PostAsync(
            Updates.Messages(Numbers.Own, Image("wamid.1")));
        bench.MediaQueue = _ => Task.CompletedTask;

        HttpResponse second = await bench.PostAsync(
            Updates.Messages(Numbers.Own, Image("wamid.1")));

        Assert.Equal([503, 200], [first.StatusCode, second.StatusCode]);
        Assert.Equal(2, bench.Fetches.Count);
        Assert.Single(bench.Fetches.DistinctBy(f => f.Id));
    }

    private static JsonObject Image(string id)
    {
        JsonObject message = Updates.Text(id, "");
        message["type"] = "image";
        message["image"] = new JsonObject { ["id"] = "m1", ["mime_type"] = "image/jpeg" };
        return message;
    }
}
