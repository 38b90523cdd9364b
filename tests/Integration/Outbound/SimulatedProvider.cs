using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Providers;
using ConverseErp.Simulator;
using ConverseErp.Simulator.Sms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>The Simulator on a port of its own, and the statuses it posts.</summary>
internal sealed class SimulatedProvider : IAsyncDisposable
{
    private readonly WebApplication _simulator;
    private readonly WebApplication _listener;
    private readonly HttpClient _http = new(new SocketsHttpHandler());

    private SimulatedProvider(WebApplication simulator, WebApplication listener)
    {
        _simulator = simulator;
        _listener = listener;
    }

    public string Url => _simulator.Urls.First();

    /// <summary>Statuses that have arrived, repeats and all.</summary>
    public ConcurrentQueue<StatusReceived> Statuses { get; } = new();

    /// <param name="sms">The operator's account, if one is asked.</param>
    /// <param name="registered">The template that it knows.</param>
    public static async Task<SimulatedProvider> StartAsync(
        SmsOptions? sms = null, string? registered = null)
    {
        WebApplication listener = Bare().Build();
        listener.MapGet("/webhooks/meta", (HttpContext http) =>
            Results.Text(http.Request.Query["hub.challenge"]));
        SimulatedProvider? provider = null;
        listener.MapPost("/webhooks/meta", async (HttpContext http) =>
        {
            JsonNode? post = await JsonNode.ParseAsync(http.Request.Body);
            provider!.Take(post!);
            return Results.Ok();
        });
        await listener.StartAsync();
        WebApplicationBuilder builder = Bare();
        SimulatorOptions options = new()
        {
            WebhookUrl = listener.Urls.First() + "/webhooks/meta",
            StatusDelays = new()
            {
                Sent = TimeSpan.FromMilliseconds(5),
                Delivered = TimeSpan.FromMilliseconds(20),
                Read = null,
            },
        };
        if (sms is not null) options.Sms = Operator(sms, registered!);
        builder.Services.AddSimulator(options);
        WebApplication simulator = builder.Build();
        simulator.MapSimulator();
        provider = new SimulatedProvider(simulator, listener);
        await simulator.StartAsync();
        return provider;
    }

    /// <summary>Makes the provider misbehave from now on.</summary>
    public Task MisbehaveAsync(string faults) => PutAsync("/faults", JsonNode.Parse(faults)!);

    /// <summary>Everybody may be answered, though nobody wrote: what comes in counts in the
    /// throughput of a number.</summary>
    public Task OpenWindowsAsync() =>
        PutAsync("/limits", new JsonObject { ["enforceWindow"] = false });

    /// <summary>A person writes to the number, which opens the window.</summary>
    public async Task WriteAsync(string from)
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync(
            Url + "/sim/api/messages", new JsonObject
            {
                ["phoneNumberId"] = Room.Number,
                ["from"] = from.TrimStart('+'),
                ["text"] = "bill?",
            });
        response.EnsureSuccessStatusCode();
    }

    /// <summary>What has reached the phones, as it was sent.</summary>
    public async Task<List<JsonNode>> ArrivedAsync() =>
        [.. (await TakenAsync()).Select(item => item["payload"]!)];

    /// <summary>What all providers have taken: provider, state, payload.</summary>
    public async Task<List<JsonNode>> TakenAsync()
    {
        JsonNode page = (await _http.GetFromJsonAsync<JsonNode>(
            Url + "/sim/api/outbound?limit=10000"))!;
        return [.. page["items"]!.AsArray().Select(item => item!)];
    }

    public async ValueTask DisposeAsync()
    {
        await _simulator.DisposeAsync();
        await _listener.DisposeAsync();
        _http.Dispose();
    }

    private async Task PutAsync(string path, JsonNode body)
    {
        using HttpResponseMessage response =
            await _http.PutAsJsonAsync(Url + "/sim/api" + path, body);
        response.EnsureSuccessStatusCode();
    }

    private void Take(JsonNode post)
    {
        foreach (JsonNode? status in post["entry"]!.AsArray()
            .SelectMany(entry => entry!["changes"]!.AsArray())
            .SelectMany(change => change!["value"]!["statuses"]?.AsArray() ?? []))
        {
            Statuses.Enqueue(new StatusReceived(
                "meta", Room.Number, (string)status!["id"]!,
                (string?)status["biz_opaque_callback_data"], (string)status["status"]!,
                DateTimeOffset.FromUnixTimeSeconds(long.Parse(
                    (string)status["timestamp"]!, CultureInfo.InvariantCulture)),
                (int?)status["errors"]?[0]?["code"], null,
                (string?)status["pricing"]?["category"], (bool?)status["pricing"]?["billable"]));
        }
    }

    private static SmsOperatorOptions Operator(SmsOptions sms, string registered)
    {
        SmsOperatorOptions options = new()
        {
            AccountSid = sms.AccountSid, ApiKey = sms.ApiKey, ApiToken = sms.ApiToken,
            DltEntityId = sms.DltEntityId,
        };
        options.Headers.Add(sms.Header);
        options.Templates[registered] = sms.Templates[0].Text;
        return options;
    }

    private static WebApplicationBuilder Bare()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder;
    }
}
