using System.Net;
using System.Text.Json;
using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Tests.Integration.Operations;

[Collection(OperationsTests.Name)]
public sealed class When_on_call_takes_over(OperationsServers servers)
{
    [Fact]
    public async Task A_level_set_by_hand_holds_is_recorded_and_runs_out()
    {
        await servers.CalmAsync();

        (int taken, JsonElement now) = await servers.SendAsync(
            HttpMethod.Post, "/ops/api/surge",
            new { level = 2, minutes = 30, reason = "a sale begins", by = "Asha" });
        await servers.UntilLevelAsync(2);
        await Task.Delay(2500);
        int held = servers.Get<ISurge>().Now.Level;
        await servers.RunAsync("""
            UPDATE platform.condition SET until = now(), version = version + 1
            WHERE kind = 'surge'
            """);
        await servers.UntilLevelAsync(0);
        await Until.TrueAsync(async () => (await EventsAsync()).Any(
            e => e.StartsWith("surge high>normal automatic: set by hand until now",
                StringComparison.Ordinal)), "the end in the history");

        Assert.Equal((200, "Asha"), (taken, now.GetProperty("setBy").GetString()));
        Assert.Equal(2, held);
        Assert.Contains("surge normal>high Asha: a sale begins", await EventsAsync());
    }

    [Theory]
    [InlineData("/ops/api/surge", """{"level":5,"minutes":30,"reason":"r","by":"b"}""")]
    [InlineData("/ops/api/surge", """{"level":2,"minutes":0,"reason":"r","by":"b"}""")]
    [InlineData("/ops/api/surge", """{"level":2,"minutes":30,"reason":" ","by":"b"}""")]
    [InlineData("/ops/api/surge", """{"level":2,"minutes":30,"reason":"r"}""")]
    [InlineData("/ops/api/mode", """{"mode":"offline","minutes":30,"reason":"r","by":"b"}""")]
    [InlineData("/ops/api/mode", """{"mode":"half","minutes":30,"reason":"r","by":"b"}""")]
    [InlineData("/ops/api/mode", "[1]")]
    [InlineData("/ops/api/mode", "{")]
    public async Task What_cannot_be_is_refused(string path, string body)
    {
        using StringContent content = new(body, System.Text.Encoding.UTF8, "application/json");

        using HttpResponseMessage answer = await servers.Http.PostAsync(
            new Uri(path, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_mode_is_proposed_outdone_by_a_hand_and_left_when_nobody_asks_for_it()
    {
        await servers.CalmAsync();
        IDegradation degradation = servers.Get<IDegradation>();

        await degradation.ProposeAsync(new ModeProposal(
            "a-story", Mode.AiDegraded, "the model is away",
            TimeProvider.System.GetUtcNow().AddMinutes(5)), default);
        await UntilModeAsync(Mode.AiDegraded);
        string proposed = degradation.Now.Reason;
        await servers.SendAsync(HttpMethod.Post, "/ops/api/mode", new
        {
            mode = "companion-only", minutes = 5, reason = "WhatsApp is gone", by = "Asha",
        });
        await UntilModeAsync(Mode.CompanionOnly);
        await servers.SendAsync(HttpMethod.Delete, "/ops/api/mode", new { by = "Asha" });
        await UntilModeAsync(Mode.AiDegraded);
        await degradation.ProposeAsync(new ModeProposal(
            "a-story", Mode.Full, "it answers",
            TimeProvider.System.GetUtcNow().AddMinutes(5)), default);
        await UntilModeAsync(Mode.Full);

        Assert.Equal("a-story: the model is away", proposed);
        List<string> events = await EventsAsync();
        Assert.Contains(
            "mode full>ai-degraded automatic: a-story: the model is away", events);
        Assert.Contains("mode ai-degraded>companion-only Asha: WhatsApp is gone", events);
        Assert.Contains("mode ai-degraded>full automatic: nothing is wrong", events);
    }

    [Fact]
    public async Task The_history_can_only_grow()
    {
        await servers.SendAsync(HttpMethod.Post, "/ops/api/surge",
            new { level = 0, minutes = 1, reason = "a line", by = "a test" });

        foreach (string sql in (string[])
            ["UPDATE operations.event SET reason = ''", "DELETE FROM operations.event",
                "DELETE FROM platform.parked_gone"])
        {
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege,
                (await Assert.ThrowsAsync<PostgresException>(
                    () => servers.RunAsync(sql))).SqlState);
        }

        await servers.CalmAsync();
    }

    [Fact]
    public async Task The_console_is_one_page_with_nothing_from_elsewhere()
    {
        using HttpResponseMessage page = await servers.Http.GetAsync(
            new Uri("/ops", UriKind.Relative));
        string html = await page.Content.ReadAsStringAsync();
        string script = await servers.Http.GetStringAsync(
            new Uri("/ops/ops.js", UriKind.Relative));
        string sheet = await servers.Http.GetStringAsync(
            new Uri("/ops/ops.css", UriKind.Relative));
        using HttpRequestMessage afar = new(HttpMethod.Get, "/ops/api/status");
        afar.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.9");
        using HttpResponseMessage refused = await servers.Http.SendAsync(afar);

        Assert.Contains("width=device-width", html, StringComparison.Ordinal);
        Assert.DoesNotContain("//", html + sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("http", script.Replace("\"HTTP \"", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'",
            page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private Task UntilModeAsync(Mode mode) => Until.TrueAsync(
        async () => servers.Get<IDegradation>().Now.Mode == mode
            && (await servers.GetAsync("/ops/api/status")).GetProperty("mode").GetString()
                == ModeWords.Of(mode), ModeWords.Of(mode));

    private async Task<List<string>> EventsAsync() =>
    [
        .. (await servers.GetAsync("/ops/api/events")).GetProperty("events").EnumerateArray()
            .Select(e => e.GetProperty("kind").GetString() + " "
                + e.GetProperty("from").GetString() + ">" + e.GetProperty("to").GetString() + " "
                + e.GetProperty("setBy").GetString() + ": " + e.GetProperty("reason").GetString()),
    ];
}
