using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Running;

namespace ConverseErp.Tests.Integration.Operations;

[Collection(OperationsTests.Name)]
public sealed class When_the_queues_fill_up(OperationsServers servers)
{
    [Fact]
    public async Task The_level_rises_with_its_reason_tells_everybody_and_falls_again()
    {
        await servers.CalmAsync();
        int alertsBefore = servers.Alerts.Count;

        await servers.FillAsync(520);
        await servers.UntilLevelAsync(1);
        JsonElement status = await servers.GetAsync("/ops/api/status");
        await Until.TrueAsync(
            () => Task.FromResult(servers.Alerts.Count > alertsBefore), "the alarm");
        await servers.EmptyAsync();
        await servers.UntilLevelAsync(0);
        JsonElement rose = await EventAsync("surge", 1);

        Assert.Equal("520 messages wait, more than 500",
            status.GetProperty("surge").GetProperty("reason").GetString());
        Assert.Equal(520, status.GetProperty("signals").GetProperty("waiting").GetInt64());
        Assert.Equal(("waiting", 520.0, 500.0), (rose.GetProperty("signal").GetString(),
            rose.GetProperty("measured").GetDouble(), rose.GetProperty("threshold").GetDouble()));
        Assert.Equal("automatic", rose.GetProperty("setBy").GetString());
        JsonElement alert = Assert.Single(servers.Alerts.Skip(alertsBefore));
        Assert.Equal(("on-call", "surge-backlog"), (alert.GetProperty("to").GetString(),
            alert.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Slow_replies_of_two_processes_together_raise_it()
    {
        await servers.CalmAsync();
        Conditions conditions = servers.Get<Conditions>();

        await conditions.WriteAsync(Guid.CreateVersion7(), Replies(12, 400), 0, default);
        await conditions.WriteAsync(Guid.CreateVersion7(), Replies(12, 1500), 7, default);
        await servers.UntilLevelAsync(1);
        JsonElement status = await servers.GetAsync("/ops/api/status");

        Assert.StartsWith("replies take 1", Reason(status), StringComparison.Ordinal);
        Assert.Equal(24, status.GetProperty("signals").GetProperty("replies").GetInt64());
        Assert.Equal(7, status.GetProperty("signals").GetProperty("inHand").GetInt64());
        await servers.CalmAsync();
    }

    [Fact]
    public async Task Failing_webhooks_are_an_emergency_that_wakes_people_once()
    {
        await servers.CalmAsync();
        int before = servers.Alerts.Count;

        await servers.Get<Conditions>().WriteAsync(
            Guid.CreateVersion7(), new Measured(new int[ReplyTimes.Count], 150, 9), 0, default);
        await servers.UntilLevelAsync(4);
        await Until.TrueAsync(
            () => Task.FromResult(servers.Alerts.Count >= before + 2), "two alarms");
        // Two more samples change nothing, and nobody is woken again.
        await Task.Delay(2500);

        Assert.Equal("6 % of a minute's webhooks failed, more than 5 %",
            Reason(await servers.GetAsync("/ops/api/status")));
        Assert.Equal(["on-call surge-emergency", "leadership surge-emergency"],
            servers.Alerts.Skip(before).Select(a =>
                a.GetProperty("to").GetString() + " " + a.GetProperty("code").GetString()));
        await servers.CalmAsync();
    }

    [Fact]
    public async Task A_webhook_that_this_process_fails_is_seen_by_the_one_that_decides()
    {
        await servers.CalmAsync();

        for (int i = 0; i < 120; i++)
            servers.Get<ISurgeSignals>().WebhookAnswered(failed: i % 50 == 0);
        await servers.UntilLevelAsync(3);

        Assert.Equal("2.5 % of a minute's webhooks failed, more than 1 %",
            Reason(await servers.GetAsync("/ops/api/status")));
        await servers.CalmAsync();
    }

    private static Measured Replies(int count, int ms)
    {
        int[] replies = new int[ReplyTimes.Count];
        replies[ReplyTimes.BucketOf(TimeSpan.FromMilliseconds(ms))] = count;
        return new Measured(replies, 0, 0);
    }

    private static string? Reason(JsonElement status) =>
        status.GetProperty("surge").GetProperty("reason").GetString();

    private async Task<JsonElement> EventAsync(string kind, int to) =>
        (await servers.GetAsync("/ops/api/events")).GetProperty("events").EnumerateArray()
            .First(e => e.GetProperty("kind").GetString() == kind
                && e.GetProperty("toValue").GetInt32() == to
                && e.GetProperty("signal").ValueKind == JsonValueKind.String);
}
