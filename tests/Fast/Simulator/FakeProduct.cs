using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Tests.Fast.Simulator;

/// <summary>Stands where the product listens, and keeps what arrives.</summary>
internal sealed class FakeProduct : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Arrival> _arrivals = new();
    private readonly ConcurrentQueue<Posted> _posted = new();
    private int _refusals;

    private FakeProduct(WebApplication app) => _app = app;

    public string Url { get; private set; } = "";

    public IReadOnlyList<Arrival> Arrivals => [.. _arrivals];

    /// <summary>What came to any other address, in order of arrival.</summary>
    public IReadOnlyList<Posted> Posted => [.. _posted];

    /// <summary>Messages in order of arrival, repeats included.</summary>
    public IReadOnlyList<JsonObject> Messages => Items("messages");

    public IReadOnlyList<JsonObject> Statuses => Items("statuses");

    /// <summary>Answers 500 to so many webhooks before it takes one.</summary>
    public void RefuseNext(int count) => Volatile.Write(ref _refusals, count);

    public static async Task<FakeProduct> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        FakeProduct product = new(builder.Build());
        product._app.MapGet("/webhooks/meta", (HttpContext http) =>
            http.Request.Query["hub.verify_token"] == "simulator-verify-token"
                ? Results.Text(http.Request.Query["hub.challenge"])
                : Results.StatusCode(403));
        product._app.MapPost("/webhooks/meta", (Delegate)product.TakeAsync);
        product._app.MapPost("/webhooks/{**path}", (Delegate)product.TakeOtherAsync);
        product._app.MapGet("/file.pdf", () =>
            Results.Bytes("%PDF-1.4"u8.ToArray(), "application/pdf"));
        await product._app.StartAsync();
        product.Url = product._app.Urls.First();
        return product;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body);
        bool refused = Interlocked.Decrement(ref _refusals) >= 0;
        _arrivals.Enqueue(new Arrival(
            body.ToArray(), http.Request.Headers["X-Hub-Signature-256"].ToString(), refused));
        return Results.StatusCode(refused ? 500 : 200);
    }

    private async Task<IResult> TakeOtherAsync(HttpContext http)
    {
        using StreamReader body = new(http.Request.Body, Encoding.UTF8);
        string text = await body.ReadToEndAsync();
        bool refused = Interlocked.Decrement(ref _refusals) >= 0;
        _posted.Enqueue(new Posted(
            http.Request.Path + http.Request.QueryString, text,
            http.Request.Headers.ToDictionary(
                h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        return Results.StatusCode(refused ? 500 : 204);
    }

    private List<JsonObject> Items(string name) =>
    [
        .. _arrivals.Where(arrival => !arrival.Refused)
            .SelectMany(arrival => arrival.Json["entry"]!.AsArray())
            .SelectMany(entry => entry!["changes"]!.AsArray())
            .SelectMany(change => change!["value"]![name]?.AsArray() ?? [])
            .Select(item => item!.AsObject()),
    ];
}

/// <summary>One webhook as it arrived.</summary>
internal sealed record Arrival(byte[] Body, string Signature, bool Refused)
{
    public JsonNode Json { get; } = JsonNode.Parse(Encoding.UTF8.GetString(Body))!;
}

/// <summary>One POST of a provider other than Meta, as it arrived.</summary>
/// <param name="Address">Path and query.</param>
internal sealed record Posted(
    string Address, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>Fields of a form.</summary>
    public Dictionary<string, StringValues> Form => QueryHelpers.ParseQuery(Body);

    public string? Field(string name) =>
        Form.TryGetValue(name, out StringValues value) ? value.ToString() : null;
}
