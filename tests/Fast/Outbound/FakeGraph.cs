using System.Collections.Concurrent;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>One request as it came in.</summary>
internal sealed record GraphRequest(
    string Path, string? Authorization, string? ContentType, string? UserAgent, byte[] Body);

/// <summary>An endpoint on this machine that answers as it is told, over real HTTP.</summary>
internal sealed class FakeGraph : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeGraph(WebApplication app) => _app = app;

    public ConcurrentQueue<GraphRequest> Requests { get; } = new();

    /// <summary>What to do with a request; accepts by default.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = static http =>
        http.Response.WriteAsync(
            http.Request.Path.Value!.EndsWith("/media", StringComparison.Ordinal)
                ? """{"id":"1013859600285441"}"""
                : """{"messaging_product":"whatsapp","messages":[{"id":"wamid.A"}]}""");

    public string Url => _app.Services.GetRequiredService<IServer>().Features
        .Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<FakeGraph> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        FakeGraph graph = new(app);
        app.Run(graph.HandleAsync);
        await app.StartAsync();
        return graph;
    }

    /// <summary>A channel to this endpoint, made the way the room makes it.</summary>
    public IChannel Channel(
        string path = "", int timeoutSeconds = 10, TimeProvider? clock = null) =>
        ChannelTo(Url + path, timeoutSeconds, clock);

    public static IChannel ChannelTo(
        string url, int timeoutSeconds = 10, TimeProvider? clock = null)
    {
        ServiceCollection services = new();
        new OutboundModule().Register(services, new ConfigurationBuilder().Build());
        OutboundOptions options = new()
        {
            SendTimeoutSeconds = timeoutSeconds,
            UploadTimeoutSeconds = timeoutSeconds,
        };
        MetaOptions meta = new() { BaseUrl = url, AccessToken = "EAAJtoken" };
        return new ChannelBook(
            new ProviderSettings(meta, new(), new(), new(), new()), new SmsTexts(new()),
            services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>(), options,
            publicUrl: "", clock ?? TimeProvider.System, NullLogger<ChannelBook>.Instance)
            .Of(Samples.Number)!;
    }

    public static Task Json(HttpContext http, int status, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body);
        Requests.Enqueue(new GraphRequest(
            http.Request.Path, http.Request.Headers.Authorization, http.Request.ContentType,
            http.Request.Headers.UserAgent, body.ToArray()));
        await Answer(http);
    }
}
