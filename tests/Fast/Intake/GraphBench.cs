using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ConverseErp.Intake;
using ConverseErp.Intake.Media;
using ConverseErp.Platform.Blobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>A stand-in for the media part of the Cloud API, on a real socket.</summary>
internal sealed class GraphBench : IAsyncDisposable
{
    private readonly WebApplication _graph;
    private readonly ServiceProvider _services;

    private GraphBench(WebApplication graph, ServiceProvider services)
    {
        _graph = graph;
        _services = services;
    }

    /// <summary>The bytes behind the link.</summary>
    public static byte[] Content { get; } = [.. Enumerable.Range(0, 50_000).Select(i => (byte)i)];

    /// <summary>What the API says about the file; the answer of a good day.</summary>
    public JsonObject About { get; } = new()
    {
        ["messaging_product"] = "whatsapp",
        ["mime_type"] = "image/jpeg",
        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Content)),
        ["file_size"] = Content.Length,
        ["id"] = "1754839365432101",
    };

    public int AboutStatus { get; set; } = 200;

    public int BytesStatus { get; set; } = 200;

    /// <summary>Sent instead of the content while set.</summary>
    public byte[]? Bytes { get; set; }

    public ConcurrentQueue<string> Asked { get; } = new();

    public MemoryBlobs Blobs { get; } = new();

    public static async Task<GraphBench> StartAsync(params (string Key, string Value)[] settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        WebApplication graph = builder.Build();
        GraphBench? bench = null;
        graph.Run(context => bench!.AnswerAsync(context));
        await graph.StartAsync();
        ServiceCollection services = new();
        services.AddLogging();
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings
                .Append(("Providers:Meta:BaseUrl", graph.Urls.Single()))
                .Append(("Providers:Meta:AccessToken", "a-token"))
                .Select(s => KeyValuePair.Create(s.Item1, (string?)s.Item2)))
            .Build();
        new IntakeModule().Register(services, configuration);
        bench = new GraphBench(graph, services.BuildServiceProvider());
        bench.About["url"] = graph.Urls.Single() + "/attachments?mid=1754839365432101&hash=h";
        return bench;
    }

    public Task StopAnsweringAsync() => _graph.StopAsync();

    public Task<FetchOutcome> FetchAsync(FetchMedia file) =>
        ActivatorUtilities.CreateInstance<MetaMedia>(_services, (IBlobs)Blobs)
            .FetchAsync(file, CancellationToken.None);

    public static FetchMedia Image { get; } = new(
        FetchMedia.IdOf("meta", Numbers.Own, "1754839365432101"), "meta", Numbers.Own,
        "1754839365432101", "image", null, Numbers.Shop.Value,
        WebhookBench.FixedClock.Now);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _graph.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        Asked.Enqueue($"{request.Path} {request.Headers.Authorization} "
            + request.Headers.UserAgent);
        if (request.Path.StartsWithSegments("/v25.0", StringComparison.Ordinal))
        {
            context.Response.StatusCode = AboutStatus;
            await context.Response.WriteAsync(About.ToJsonString());
            return;
        }

        context.Response.StatusCode = BytesStatus;
        await context.Response.Body.WriteAsync(Bytes ?? Content);
    }

    /// <summary>Blobs that a test can look into.</summary>
    internal sealed class MemoryBlobs : IBlobs
    {
        public ConcurrentDictionary<string, byte[]> All { get; } = new();

        public Task PutAsync(
            string key, ReadOnlyMemory<byte> content, CancellationToken cancel)
        {
            All[key] = content.ToArray();
            return Task.CompletedTask;
        }

        public Task<byte[]?> GetAsync(string key, CancellationToken cancel) =>
            Task.FromResult(All.GetValueOrDefault(key));
    }
}
