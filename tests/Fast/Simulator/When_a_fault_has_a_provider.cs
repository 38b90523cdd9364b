using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_a_fault_has_a_provider
{
    private static readonly (string Name, int Accepted, int Limit, int Code)[] Known =
    [
        ("meta", 200, 429, 131049), ("dialog360", 200, 429, 131049),
        ("gupshup", 202, 429, 1003), ("twilio", 201, 429, 63018),
        ("twilio-sms", 201, 429, 30003), ("sms", 200, 429, 23050),
    ];

    public static TheoryData<string> Providers() => [.. Known.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Only_that_provider_fails_and_says_when_to_come_again(string provider)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.FaultAsync(
            "fail", ("provider", provider), ("httpStatus", 429), ("retryAfterSeconds", 7));

        Answered hit = await simulator.SendByAsync(provider);
        List<int> spared = [];
        foreach ((string name, int accepted, _, _) in Known.Where(p => p.Name != provider))
            spared.Add((await simulator.SendByAsync(name)).Status - accepted);

        Assert.Equal(429, hit.Status);
        Assert.Equal(TimeSpan.FromSeconds(7), hit.Headers.RetryAfter?.Delta);
        Assert.All(spared, difference => Assert.Equal(0, difference));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_rate_limit_has_the_providers_own_form(string provider)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.FaultAsync("rate-limit", ("provider", provider), ("perSecond", 0));

        Answered answer = await simulator.SendByAsync(provider);

        int? code = (int?)(answer.Json["error"]?["code"] ?? answer.Json["code"]
            ?? answer.Json["RestException"]?["Code"]);
        Assert.Equal(Known.Single(p => p.Name == provider).Limit, answer.Status);
        Assert.Null(answer.Headers.RetryAfter);
        Assert.Equal(provider switch
        {
            "gupshup" => 4001,
            "twilio" or "twilio-sms" => 20429,
            "sms" => 40402,
            _ => 130429,
        }, code);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_chosen_code_refuses_in_the_providers_own_form(string provider)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.FaultAsync("fail", ("provider", provider), ("code", 4001));

        Answered answer = await simulator.SendByAsync(provider);

        int? code = (int?)(answer.Json["error"]?["code"] ?? answer.Json["code"]
            ?? answer.Json["RestException"]?["Code"]);
        Assert.True(answer.Status >= 400);
        Assert.Equal(4001, code);
        Assert.Equal(0, await simulator.CountAsync("sendsAccepted"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Half_a_page_instead_of_an_answer_hides_whether_it_was_taken(string provider)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.FaultAsync("garbage", ("provider", provider));
        Answered taken = await simulator.SendByAsync(provider);
        long accepted = await simulator.CountAsync("sendsAccepted");
        await simulator.FaultAsync("garbage", ("provider", provider), ("httpStatus", 502));

        Answered refused = await simulator.SendByAsync(provider);

        Assert.Equal(200, taken.Status);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => taken.Json);
        Assert.Equal(1, accepted);
        Assert.Equal(502, refused.Status);
        Assert.Equal(1, await simulator.CountAsync("sendsAccepted"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Slow_and_dropped_calls_are_taken_all_the_same(string provider)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.PutAsync("/faults", new JsonArray(
            new JsonObject { ["kind"] = "slow", ["provider"] = provider, ["delayMs"] = 150 },
            new JsonObject { ["kind"] = "drop", ["provider"] = provider }));
        long started = Stopwatch.GetTimestamp();

        await Assert.ThrowsAsync<HttpRequestException>(() => simulator.SendByAsync(provider));

        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(145));
        Assert.Equal(1, await simulator.CountAsync("sendsAccepted"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_silent_provider_accepts_and_that_is_all(string provider)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync(
            options => options.EnforceWindow = false);
        await simulator.FaultAsync("silent", ("provider", provider));

        Answered answer = await simulator.SendByAsync(provider);
        await simulator.PutAsync("/faults", new JsonArray());
        await simulator.SendByAsync(provider);
        await SimulatorUnderTest.UntilAsync(
            () => Ended(simulator).Length == 1, "the end of the second");

        Assert.Equal(Known.Single(p => p.Name == provider).Accepted, answer.Status);
        JsonNode[] sent = Sent(simulator);
        Assert.Equal("accepted", (string?)sent[0]["state"]);
        Assert.True((bool)sent[0]["lost"]!);
        Assert.Equal(1, await simulator.CountAsync("sendsLost"));
        if (provider is not "meta" and not "dialog360")
        {
            IReadOnlyList<Posted> posted = await simulator.PostedAsync(1);
            Assert.DoesNotContain(posted.Select(p => p.Body), body => body.Contains(
                (string)(sent[0]["providerId"] ?? sent[0]["wamid"])!, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Failing_later_ends_in_the_chosen_code(string provider)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync(
            options => options.EnforceWindow = false);
        int code = Known.Single(p => p.Name == provider).Code;
        await simulator.FaultAsync("fail-later", ("provider", provider), ("code", code));

        await simulator.SendByAsync(provider);
        await SimulatorUnderTest.UntilAsync(
            () => Ended(simulator).Length == 1, "the failure");

        JsonNode failed = Sent(simulator).Single();
        Assert.Equal("failed", (string?)failed["state"]);
        Assert.Equal(code, (int)failed["failure"]!["code"]!);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Delivered_without_a_word(string provider)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync(
            options => options.EnforceWindow = false);
        await simulator.FaultAsync("no-status", ("provider", provider));

        await simulator.SendByAsync(provider);
        await SimulatorUnderTest.UntilAsync(() => Ended(simulator).Length == 1, "delivery");

        Assert.True(await simulator.CountAsync("statusesWithheld") > 0);
        Assert.Empty(simulator.Product.Posted);
        Assert.Empty(simulator.Product.Arrivals);
    }

    [Theory]
    [InlineData("dialog360", OtherProviders.Dialog360Number)]
    [InlineData("gupshup", "gupshup:" + OtherProviders.App)]
    [InlineData("twilio", "twilio:+919000090001")]
    public async Task Webhooks_come_twice_and_late(string provider, string number)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.PutAsync("/faults", new JsonArray(
            new JsonObject { ["kind"] = "duplicate-webhooks", ["provider"] = provider },
            new JsonObject
            {
                ["kind"] = "delay-webhooks",
                ["provider"] = provider,
                ["delayMs"] = 200,
            }));
        long started = Stopwatch.GetTimestamp();

        await simulator.WriteToAsync(number);
        IReadOnlyList<Posted> posted = await simulator.PostedAsync(2);

        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(195));
        Assert.Equal(posted[0].Body, posted[1].Body);
    }

    [Fact]
    public async Task A_provider_nobody_knows_is_refused_and_what_is_known_is_told_back()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        using HttpClient client = simulator.Client();

        using HttpResponseMessage odd = await client.PutAsync(
            "/sim/api/faults",
            new StringContent("""[{"kind":"fail","provider":"pigeon"}]""",
                System.Text.Encoding.UTF8, "application/json"));
        JsonNode faults = await simulator.PutAsync("/faults", new JsonArray(new JsonObject
        {
            ["kind"] = "fail",
            ["provider"] = "sms",
            ["retryAfterSeconds"] = 30,
        }));

        Assert.Equal(400, (int)odd.StatusCode);
        Assert.Equal("sms", (string?)faults["faults"]![0]!["provider"]);
        Assert.Equal(30, (int)faults["faults"]![0]!["retryAfterSeconds"]!);
    }

    private static JsonNode[] Sent(SimulatorUnderTest simulator) =>
    [
        .. simulator.GetAsync("/outbound").GetAwaiter().GetResult()["items"]!.AsArray()
            .Select(item => item!),
    ];

    private static JsonNode[] Ended(SimulatorUnderTest simulator) =>
        [.. Sent(simulator).Where(m => (string?)m["state"] is "delivered" or "read" or "failed")];
}
