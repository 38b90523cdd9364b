using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Host.Serving;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace ConverseErp.Tests.Integration.Operations;

/// <summary>The operations role alone on real servers: nobody works the lanes, so what waits
/// waits. It looks every second and holds a level for two.</summary>
public sealed class OperationsServers : IAsyncLifetime
{
    private TestServers? _servers;
    private WebApplication? _app;
    private WebApplication? _pager;
    private HttpClient? _http;
    private readonly ConcurrentQueue<JsonElement> _alerts = [];
    private int _refusals = 1;

    /// <summary>Alarms that the pager has taken, in their order.</summary>
    internal IReadOnlyList<JsonElement> Alerts => [.. _alerts];

    internal T Get<T>() where T : notnull => _app!.Services.GetRequiredService<T>();

    internal string Url => _app!.Urls.First();

    internal HttpClient Http => _http!;

    public async Task InitializeAsync()
    {
        _servers = await TestServers.StartAsync("operations");
        _pager = await StartPagerAsync();
        _servers.Settings["Operations__Surge__SampleSeconds"] = "1";
        _servers.Settings["Operations__Surge__HoldSeconds"] = "2";
        _servers.Settings["Operations__Surge__AlertWaiting"] = "510";
        _servers.Settings["Operations__Mode__HoldSeconds"] = "1";
        _servers.Settings["Operations__Alerts__OnCallUrl"] = _pager.Urls.First() + "/on-call";
        _servers.Settings["Operations__Alerts__LeadershipUrl"] =
            _pager.Urls.First() + "/leadership";
        _servers.Settings["Operations__Alerts__RetryDelayMs"] = "50";
        _servers.Settings["Running__PollMs"] = "200";
        _servers.Settings["Running__MeasureMs"] = "300";
        _app = RoleServer.Build(["operations"], 0, TestServers.Keyed(_servers.Settings.Where(
            s => s.Key != "Postgres__OwnerConnectionString").ToDictionary()));
        await _app.StartAsync();
        await Until.TrueAsync(
            () => Task.FromResult(Get<LoopRunner>().Ready), "the operations role");
        _http = Get<IHttpClientFactory>().CreateClient();
        _http.BaseAddress = new Uri(Url);
    }

    public async Task DisposeAsync()
    {
        _http?.Dispose();
        if (_app is not null) await _app.StopAsync();
        if (_pager is not null) await _pager.StopAsync();
        if (_servers is not null) await _servers.DisposeAsync();
    }

    internal async Task<JsonElement> GetAsync(string path) =>
        await Http.GetFromJsonAsync<JsonElement>(path);

    internal async Task<(int Status, JsonElement Told)> SendAsync(
        HttpMethod method, string path, object body)
    {
        using HttpRequestMessage request = new(method, path)
        {
            Content = JsonContent.Create(body),
        };
        using HttpResponseMessage answer = await Http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>So many commands wait in one lane, each a message of its own.</summary>
    internal async Task FillAsync(int count)
    {
        BusinessId shop = new(Guid.CreateVersion7());
        for (int i = 0; i < count; i++)
        {
            await Get<LanePublisher>().PublishAsync([new Envelope(
                new MessageId(Guid.CreateVersion7()), "nothing", LaneAddress.Inventory, shop,
                PartitionKey.Of(shop), false, "{}"u8.ToArray())], default);
        }
    }

    internal async Task EmptyAsync()
    {
        IConnection connection = await Get<Broker>().PublishingAsync(default);
        await using IChannel channel = await connection.CreateChannelAsync();
        for (int lane = 0; lane < Get<LaneOptions>().Count; lane++)
            await channel.QueuePurgeAsync(LaneAddress.Inventory.Queue(lane));
    }

    /// <summary>Nothing waits, nothing was measured, no hand and no level.</summary>
    internal async Task CalmAsync()
    {
        await EmptyAsync();
        await RunAsync("DELETE FROM platform.measure");
        foreach (string kind in (string[])["surge", "mode"])
            await SendAsync(HttpMethod.Delete, "/ops/api/" + kind, new { by = "a test" });
        await UntilLevelAsync(0);
    }

    internal Task UntilLevelAsync(int level) => Until.TrueAsync(
        async () => (await GetAsync("/ops/api/status")).GetProperty("surgeLevel").GetInt32()
            == level && Get<ISurge>().Now.Level == level, $"level {level}", 60);

    internal Task<int> RunAsync(string sql) => Get<SystemSession>().RunAsync(sql, default);

    internal Task<List<T>> ListAsync<T>(string sql) => Get<SystemSession>().ListAsync(
        sql, r => r.GetFieldValue<T>(0), default);

    // Refuses the very first alarm, as a pager does that is being restarted.
    private async Task<WebApplication> StartPagerAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        WebApplication pager = builder.Build();
        pager.MapPost("/{to}", (string to, JsonElement alert) =>
        {
            if (Interlocked.Decrement(ref _refusals) >= 0) return Results.StatusCode(503);
            if (alert.GetProperty("to").GetString() == to) _alerts.Enqueue(alert.Clone());
            return Results.Ok();
        });
        await pager.StartAsync();
        return pager;
    }
}

[CollectionDefinition(Name)]
public sealed class OperationsTests : ICollectionFixture<OperationsServers>
{
    public const string Name = "operations";
}
