using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Host.Installation;
using Npgsql;

namespace ConverseErp.Tests.Integration.Host;

public sealed class When_an_installation_is_operated : IAsyncLifetime
{
    private readonly string folder = Path.Combine(
        Path.GetTempPath(), "converse-operated-" + Guid.NewGuid().ToString("N")[..8]);

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler());
    private readonly string port = FreePort.Next().ToString(CultureInfo.InvariantCulture);

    public Task InitializeAsync() => Task.CompletedTask;

    [Fact]
    public async Task It_starts_survives_the_loss_of_its_application_and_stops()
    {
        Command up = await UpAsync();
        RunFile first = Running();

        Assert.True(up.ExitCode == 0, up.Error);
        Assert.Matches(@"^ready http://127\.0\.0\.1:\d+ \(\d+\.\d s\)$", up.Output);
        Assert.Equal(["all", "simulator"], first.Processes.Select(process => process.Role));
        Assert.Equal(["postgresql", "rabbitmq", "redis"], first.Servers.Select(s => s.Name));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/readyz")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/sim")).StatusCode);
        Assert.Equal("/sim", (await GetAsync("/")).RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("full", await ModeAsync());

        ProcessIdentity.Of(first.Processes[0].Pid)!.Signal(ProcessIdentity.KillNow);
        await Until.TrueAsync(async () => await ModeAsync() == "degraded", "the loss to be seen");
        Command again = await Command.RunAsync("up", "--data", folder, "--no-demo", "--detach");
        RunFile second = Running();

        Assert.True(again.ExitCode == 0, again.Error);
        Assert.Equal(first.Url, second.Url);
        Assert.Equal(first.Servers, second.Servers);
        Assert.NotEqual(first.Processes[0].Pid, second.Processes[0].Pid);
        Assert.Equal(first.Processes[1], second.Processes[1]);
        await AssertParkedMessagesAreInReachAsync();

        Command down = await Command.RunAsync("down", "--data", folder);
        Command nothing = await Command.RunAsync("down", "--data", folder);
        Command status = await Command.RunAsync("status", "--data", folder);

        Assert.Equal((0, "stopped"), (down.ExitCode, down.Error.Split('\n')[^1]));
        Assert.Equal(0, nothing.ExitCode);
        Assert.StartsWith("nothing runs", nothing.Error, StringComparison.Ordinal);
        Assert.Equal(1, status.ExitCode);
        Assert.Null(RunFile.Read(InstallationFolder.At(folder)));
        Assert.All([.. second.Processes.Select(process => process.Pid),
            .. second.Servers.Select(server => server.Pid)], AssertGone);
    }

    // As a release that could not read two messages would leave them.
    private async Task AssertParkedMessagesAreInReachAsync()
    {
        Guid shop = Guid.CreateVersion7();
        await using NpgsqlConnection system = new(
            InstallationSettings.OfRunning(InstallationFolder.At(folder))
                ["Postgres__SystemConnectionString"]);
        await system.OpenAsync();
        await using NpgsqlCommand park = new($"""
            INSERT INTO platform.parked (service, priority, business_id, message_id, type, key,
              from_provider, body, reason)
            SELECT 'ledger', 1, '{shop}', gen_random_uuid(), 'unreadable', '{shop}', false,
              '\x7b7d', 'no such type' FROM generate_series(1, 2)
            """, system);
        await park.ExecuteNonQueryAsync();

        JsonArray listed = JsonNode.Parse((await Command.RunAsync(
            "parked", "--data", folder, "--json")).Output)!.AsArray();
        Command dropped = await Command.RunAsync(
            "parked", "drop", listed[0]!["id"]!.ToString(), "--data", folder);
        Command replayed = await Command.RunAsync("parked", "replay", "--data", folder,
            "--service", "ledger", "--business", shop.ToString());
        Command nothing = await Command.RunAsync("parked", "replay", "--data", folder,
            "--service", "orders", "--business", shop.ToString());
        Command misused = await Command.RunAsync("parked", "replay", "--data", folder,
            "--service", "orders", "--business", "sharma");

        Assert.Equal(2, listed.Count);
        Assert.Equal((0, "dropped"), (dropped.ExitCode, dropped.Output));
        Assert.Equal((0, "1 messages sent again"), (replayed.ExitCode, replayed.Output));
        Assert.Equal(1, nothing.ExitCode);
        Assert.Equal(2, misused.ExitCode);
        // It still cannot be read: it comes back, alone.
        await Until.TrueAsync(
            async () => JsonNode.Parse((await Command.RunAsync(
                "parked", "--data", folder, "--json")).Output)!.AsArray().Count == 1,
            "it to be set aside again");
        await AssertDeadLettersAreInReachAsync();
    }

    private async Task AssertDeadLettersAreInReachAsync()
    {
        JsonNode letter = JsonNode.Parse((await Command.RunAsync(
            "dead", "list", "--data", folder, "--json")).Output)!.AsArray().Single()!;
        string id = letter["id"]!.ToString();
        Command shown = await Command.RunAsync("dead", "show", id, "--data", folder);
        Command misused = await Command.RunAsync(
            "dead", "drop", id, "--data", folder, "--reason", " ");
        Command dropped = await Command.RunAsync("dead", "drop", id, "--data", folder,
            "--by", "Asha", "--reason", "it was never anything");
        Command again = await Command.RunAsync(
            "dead", "replay", id, "--data", folder, "--json");
        StatusReport status = JsonSerializer.Deserialize<StatusReport>((await Command.RunAsync(
            "status", "--data", folder, "--json")).Output, AtomicFile.Json)!;

        Assert.StartsWith("a message that this release cannot read",
            letter["was"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("  reason   ", shown.Output, StringComparison.Ordinal);
        Assert.Equal(2, misused.ExitCode);
        Assert.Equal((0, "1 message dropped"), (dropped.ExitCode, dropped.Output));
        Assert.Equal("dropped",
            JsonNode.Parse(again.Output)!["earlier"]!["action"]!.ToString());
        Assert.Equal(("full", 0, "full"),
            (status.Mode, status.SurgeLevel, status.Running?.Mode.Name));
        Assert.Contains(status.Queues, queue => queue.Name == "orders.p1.00");
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_line_and_nothing_is_left_running()
    {
        using TcpListener stranger = new(
            IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture));
        stranger.Start();

        Command up = await UpAsync();

        Assert.Equal(1, up.ExitCode);
        Assert.Equal($"port {port} is in use by another program: choose another with --port",
            up.Error);
        Assert.Equal("", up.Output);
        Assert.Empty(Launch.AllLiving(InstallationFolder.At(folder)));
    }

    [Fact]
    public async Task Split_it_is_one_process_a_role_behind_one_door()
    {
        Command up = await UpAsync("--split");
        RunFile run = Running();

        Assert.True(up.ExitCode == 0, up.Error);
        Assert.Equal([.. RoleNames.Split, "simulator"], run.Processes.Select(p => p.Role));
        Assert.Contains(run.Servers, server => server.Name == "nginx");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/sim")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(10)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge,
            (await PostAsync(4_500_000)).StatusCode);

        ProcessIdentity.Of(run.Processes.Single(process => process.Role == "webhook").Pid)!
            .Signal(ProcessIdentity.KillNow);
        HttpResponseMessage unavailable = await PostAsync(10);
        HttpResponseMessage others = await GetAsync("/sim");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, unavailable.StatusCode);
        Assert.NotNull(unavailable.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, others.StatusCode);
    }

    public async Task DisposeAsync()
    {
        await Command.RunAsync("down", "--data", folder);
        http.Dispose();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private Task<Command> UpAsync(params string[] more) => Command.RunAsync(
        ["up", "--data", folder, "--port", port, "--no-demo", "--detach", .. more]);

    private RunFile Running() => RunFile.Read(InstallationFolder.At(folder))!;

    private async Task<string?> ModeAsync()
    {
        Command status = await Command.RunAsync("status", "--data", folder, "--json");
        return (string?)JsonNode.Parse(status.Output)!["mode"];
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"http://127.0.0.1:{port}{path}");
        return await http.SendAsync(request, CancellationToken.None);
    }

    private async Task<HttpResponseMessage> PostAsync(int bytes)
    {
        using HttpRequestMessage request = new(
            HttpMethod.Post, $"http://127.0.0.1:{port}/webhooks/meta")
        {
            Content = new ByteArrayContent(new byte[bytes]),
        };
        return await http.SendAsync(request, CancellationToken.None);
    }

    private static void AssertGone(int pid) =>
        Assert.False(ProcessIdentity.Of(pid) is { IsAlive: true });
}
