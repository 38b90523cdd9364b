using System.Net;
using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_a_script_counts
{
    [Fact]
    public async Task A_tracker_that_was_sent_twice_is_found()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();

        await simulator.SendTextAsync("a", tracker: "outbox-1");
        await simulator.SendTextAsync("b", tracker: "outbox-2");
        await simulator.SendTextAsync("b again", tracker: "outbox-2");

        JsonNode trackers = await simulator.GetAsync("/trackers");
        JsonNode counters = await simulator.GetAsync("/counters");
        JsonNode repeated = trackers["repeated"]!.AsArray().Single()!;
        Assert.Equal("outbox-2", (string?)repeated["tracker"]);
        Assert.Equal(2, (int)repeated["count"]!);
        Assert.Equal(2, (int)trackers["distinct"]!);
        Assert.Equal(1, (int)counters["trackersRepeated"]!);
        Assert.Equal(3, (long)counters["counts"]!["sendsAccepted"]!);
    }

    [Fact]
    public async Task The_cursor_gives_each_outbound_message_once()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        for (int i = 0; i < 5; i++) await simulator.SendTextAsync("m" + i);
        await simulator.SendTextAsync("other", to: "+919812345678");

        JsonNode first = await simulator.GetAsync("/outbound?limit=4");
        JsonNode rest = await simulator.GetAsync($"/outbound?since={first["next"]}");
        JsonNode one = await simulator.GetAsync("/outbound?to=919812345678&brief=true");

        Assert.Equal(["m0", "m1", "m2", "m3"], Texts(first));
        Assert.Equal(["m4", "other"], Texts(rest));
        Assert.Null(one["items"]!.AsArray().Single()!["payload"]);
    }

    [Fact]
    public async Task The_time_from_question_to_answer_is_measured()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("bill?");

        await simulator.SendTextAsync("here");
        await simulator.SendTextAsync("and more");

        JsonNode counters = await simulator.GetAsync("/counters");
        Assert.Equal(1, (int)counters["replyMs"]!["count"]!);
        Assert.True((double)counters["replyMs"]!["p95"]! >= 0);
    }

    [Fact]
    public async Task Acknowledgements_have_percentiles()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("one");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.CountAsync("webhooksDelivered").GetAwaiter().GetResult() == 1, "200");

        JsonNode ms = (await simulator.GetAsync("/counters"))["acknowledgementMs"]!;

        Assert.Equal(1, (int)ms["count"]!);
        Assert.True((double)ms["p95"]! > 0);
        Assert.Equal((double)ms["max"]!, (double)ms["p99"]!);
    }

    [Fact]
    public async Task A_reset_forgets_messages_and_may_keep_people()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("one");

        await simulator.PostAsync("/reset", new JsonObject { ["keepContacts"] = true });
        JsonNode kept = await simulator.GetAsync("/people");
        await simulator.PostAsync("/reset", new JsonObject());
        JsonNode gone = await simulator.GetAsync("/people");

        Assert.Single(kept["items"]!.AsArray());
        Assert.Empty(gone["items"]!.AsArray());
        Assert.Single((await simulator.GetAsync("/numbers"))["items"]!.AsArray());
        Assert.Equal(0, await simulator.CountAsync("inbound"));
    }

    [Fact]
    public async Task A_body_that_is_not_json_by_name_is_refused()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        using HttpClient client = simulator.Client();

        using HttpResponseMessage response = await client.PostAsync(
            "/sim/api/reset", new StringContent("{}"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_recorded_webhook_can_be_replayed_as_it_is()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        JsonNode recorded = MetaFixtures.Read("meta-inbound-order");

        JsonNode answer = await simulator.PostAsync("/webhook/raw", recorded.DeepClone());

        Assert.True((bool)answer["delivered"]![0]!);
        Assert.True(JsonNode.DeepEquals(recorded, simulator.Product.Arrivals.Single().Json));
    }

    [Fact]
    public async Task Changes_wake_the_live_feed()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        using HttpClient client = simulator.Client();
        using Stream stream = await client.GetStreamAsync("/sim/api/events?since=0");
        using StreamReader reader = new(stream);

        await simulator.WriteAsync("one");
        using CancellationTokenSource deadline = new(TimeSpan.FromSeconds(10));
        string? line;
        do line = await reader.ReadLineAsync(deadline.Token);
        while (line?.StartsWith("data:", StringComparison.Ordinal) == false);

        JsonNode news = JsonNode.Parse(line![5..])!;
        Assert.Equal("106540352242922|p1", (string?)news["chats"]![0]);
    }

    private static string[] Texts(JsonNode page) =>
    [
        .. page["items"]!.AsArray().Select(item => (string)item!["payload"]!["text"]!["body"]!),
    ];
}
