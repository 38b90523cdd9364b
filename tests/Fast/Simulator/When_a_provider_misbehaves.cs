using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_a_provider_misbehaves
{
    [Fact]
    public async Task A_failing_provider_refuses_with_the_chosen_code_and_recovers()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.FaultAsync("fail", ("code", 131016));

        (int refused, JsonNode body) = await simulator.SendTextAsync("x");
        await simulator.PutAsync("/faults", new JsonArray());
        (int accepted, _) = await simulator.SendTextAsync("x");

        Assert.Equal(503, refused);
        Assert.Equal(131016, (int)body["error"]!["code"]!);
        Assert.Equal(200, accepted);
        Assert.Equal(1, await simulator.CountAsync("sendsAccepted"));
    }

    [Fact]
    public async Task A_fault_aimed_at_one_number_spares_the_others()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PostAsync("/numbers", JsonNode.Parse(
            """{"phoneNumberId":"2","displayPhoneNumber":"919000090002","name":"Two"}""")!);
        await simulator.FaultAsync("fail", ("code", 131000), ("phoneNumberId", "2"));

        (int spared, _) = await simulator.SendTextAsync("x");
        (int hit, _) = await simulator.SendAsync(MetaFixtures.Read("meta-send-text"), number: "2");

        Assert.Equal(200, spared);
        Assert.Equal(500, hit);
    }

    [Fact]
    public async Task A_bare_http_error_is_not_graph_json()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.FaultAsync("fail", ("httpStatus", 502));
        using HttpClient client = simulator.Client();

        using HttpResponseMessage response = await client.PostAsync(
            $"/v25.0/{SimulatorUnderTest.Number}/messages",
            new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(502, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_slow_provider_takes_its_time()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.FaultAsync("slow", ("delayMs", 250));
        long started = Stopwatch.GetTimestamp();

        (int status, _) = await simulator.SendTextAsync("x");

        Assert.Equal(200, status);
        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(245));
    }

    [Fact]
    public async Task A_rate_limit_lets_only_so_many_through()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.FaultAsync("rate-limit", ("perSecond", 0));

        (int status, JsonNode body) = await simulator.SendTextAsync("x");

        Assert.Equal(429, status);
        Assert.Equal(130429, (int)body["error"]!["code"]!);
    }

    [Fact]
    public async Task A_dropped_connection_hides_that_the_message_was_taken()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("bill?");
        await simulator.FaultAsync("drop");

        await Assert.ThrowsAsync<HttpRequestException>(
            () => simulator.SendTextAsync("x", tracker: "outbox-1"));
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Statuses.Count > 0, "the status that settles it");

        Assert.Equal(
            "outbox-1", (string?)simulator.Product.Statuses[0]["biz_opaque_callback_data"]);
        Assert.Equal(1, (int)(await simulator.GetAsync("/trackers?tracker=outbox-1"))["count"]!);
    }

    [Fact]
    public async Task Accepted_without_status_stays_silent_while_another_send_is_reported()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("bill?");
        await simulator.FaultAsync("no-status");

        await simulator.SendTextAsync("silent", tracker: "silent");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.CountAsync("statusesWithheld").GetAwaiter().GetResult() >= 3,
            "three withheld statuses");
        await simulator.PutAsync("/faults", new JsonArray());
        await simulator.SendTextAsync("reported", tracker: "reported");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Statuses.Count >= 3, "three statuses");

        Assert.All(simulator.Product.Statuses, status => Assert.Equal(
            "reported", (string?)status["biz_opaque_callback_data"]));
    }

    [Fact]
    public async Task Failing_later_ends_in_the_chosen_status()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("bill?");
        await simulator.FaultAsync("fail-later", ("code", 131049));

        (int status, _) = await simulator.SendTextAsync("x");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Statuses.Count > 0, "a status");

        Assert.Equal(200, status);
        Assert.Equal(
            131049, (int)simulator.Product.Statuses.Single()["errors"]![0]!["code"]!);
    }

    [Fact]
    public async Task Duplicated_webhooks_carry_the_same_bytes()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.FaultAsync("duplicate-webhooks");

        await simulator.WriteAsync("once");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Arrivals.Count == 2, "both");

        Assert.Equal(simulator.Product.Arrivals[0].Body, simulator.Product.Arrivals[1].Body);
        Assert.Equal(
            simulator.Product.Arrivals[0].Signature, simulator.Product.Arrivals[1].Signature);
    }

    [Fact]
    public async Task Shuffled_webhooks_all_arrive_and_not_in_order()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.FaultAsync("reorder-webhooks", ("delayMs", 300));

        for (int i = 0; i < 30; i++) await simulator.WriteAsync(i.ToString("00", null));
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 30, "all of them");

        string[] texts =
            [.. simulator.Product.Messages.Select(m => (string)m["text"]!["body"]!)];
        Assert.Equal(30, texts.Distinct().Count());
        Assert.NotEqual(texts.Order(StringComparer.Ordinal), texts);
    }

    [Fact]
    public async Task Late_webhooks_come_late()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.FaultAsync("delay-webhooks", ("delayMs", 300));
        long started = Stopwatch.GetTimestamp();

        await simulator.WriteAsync("late");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 1, "the message");

        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(295));
    }

    [Theory]
    [InlineData("""[{"kind":"melt"}]""")]
    [InlineData("""[{"kind":"slow","share":2}]""")]
    [InlineData("""[{"kind":"slow","delay":5}]""")]
    public async Task A_fault_that_makes_no_sense_is_refused(string faults)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        using HttpClient client = simulator.Client();

        using HttpResponseMessage response = await client.PutAsync(
            "/sim/api/faults",
            new StringContent(faults, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Empty((await simulator.GetAsync("/faults"))["faults"]!.AsArray());
    }
}
