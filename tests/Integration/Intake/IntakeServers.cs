using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Host.Installation;
using ConverseErp.Intake;
using ConverseErp.Platform;
using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Integration.Intake;

/// <summary>Private servers with the schemas of Platform and Intake, and a stand-in for the
/// media part of the Cloud API.</summary>
public sealed class IntakeServers : IAsyncLifetime
{
    private TestServers? _servers;
    private WebApplication? _graph;

    internal RabbitMqServer RabbitMq => _servers!.Servers.RabbitMq;

    /// <summary>What the media API answers, by media id; a good file unless set.</summary>
    internal ConcurrentDictionary<string, Func<HttpContext, Task<bool>>> Graph { get; } = new();

    internal static byte[] Content { get; } = RandomNumberGenerator.GetBytes(200_000);

    public async Task InitializeAsync()
    {
        _servers = await TestServers.StartAsync("intake");
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _graph = builder.Build();
        _graph.Run(AnswerAsync);
        await _graph.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_graph is not null) await _graph.DisposeAsync();
        if (_servers is not null) await _servers.DisposeAsync();
    }

    /// <summary>A process of the product that has only this room.</summary>
    internal ServiceProvider Start(IShops? shops = null)
    {
        IConfiguration configuration = Configuration();
        ServiceCollection services = new();
        services.AddLogging();
        Add(services, configuration, shops);
        return services.BuildServiceProvider();
    }

    /// <summary>The same with its HTTP endpoints.</summary>
    internal async Task<WebApplication> ServeAsync(IShops shops)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        Add(builder.Services, Configuration(), shops);
        WebApplication app = builder.Build();
        foreach (Platform.Modules.Loop loop in new IntakeModule().Loops) loop.Map?.Invoke(app);
        await app.Services.GetRequiredService<Broker>().DeclareAsync(
            [LaneAddress.Conversations, LaneAddress.Front, LaneAddress.OutboundStatuses,
                LaneAddress.IntakeEvents],
            app.Services.GetRequiredService<LaneOptions>().Count, default);
        await app.StartAsync();
        return app;
    }

    internal string Sign(byte[] body) => "sha256=" + Convert.ToHexStringLower(
        HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(_servers!.Settings["Providers__Meta__AppSecret"]), body));

    private static void Add(
        IServiceCollection services, IConfiguration configuration, IShops? shops)
    {
        services.AddPlatform(configuration);
        new IntakeModule().Register(services, configuration);
        services.AddSingleton<IGatewayRoutes, NoGateway>();
        services.AddSingleton<ISteppedIn, NobodyStepsIn>();
        if (shops is not null) services.AddSingleton(shops);
    }

    private IConfiguration Configuration() => new ConfigurationBuilder()
        .AddInMemoryCollection(TestServers.Keyed(_servers!.Settings))
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Providers:Meta:BaseUrl"] = _graph!.Urls.Single(),
            ["Intake:Media:RetrySeconds:0"] = "1",
        })
        .Build();

    private async Task AnswerAsync(HttpContext context)
    {
        string id = context.Request.Path.Value!.Split('/')[2];
        if (Graph.TryGetValue(id, out Func<HttpContext, Task<bool>>? answer)
            && await answer(context)) return;
        if (context.Request.Path.Value.EndsWith("/bytes", StringComparison.Ordinal))
        {
            await context.Response.Body.WriteAsync(Content);
            return;
        }

        await context.Response.WriteAsync(new JsonObject
        {
            ["url"] = $"{_graph!.Urls.Single()}/attachments/{id}/bytes",
            ["mime_type"] = "image/jpeg",
            ["file_size"] = Content.Length,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Content)),
        }.ToJsonString());
    }
}

[CollectionDefinition(Name)]
public sealed class IntakeTests : ICollectionFixture<IntakeServers>
{
    public const string Name = "intake";
}
