using ConverseErp.Contracts;
using ConverseErp.Intake.Events;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake;

/// <summary>Provider webhooks: verified, deduplicated, classified, durable, then answered.
/// </summary>
/// <remarks>Publishes ChatReceived to conversations, SharedChatReceived to front, StatusReceived
/// to outbound-statuses and ProviderEventReceived to its own lanes.</remarks>
public sealed class IntakeModule : IModule
{
    public string Name => "Intake";

    public IReadOnlyList<Loop> Loops { get; } =
    [
        Loop.Http("intake-webhooks", MapWebhooks),
        Loop.Lanes<ProviderEventHandler>("intake-events", LaneAddress.IntakeEvents),
    ];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        IntakeOptions options = services.AddStrictOptions<IntakeOptions>(configuration, Name);
        services.AddStrictOptions<MetaOptions>(configuration, "Providers:Meta");
        services.AddSingleton(new Admission(options.RequestsMax, options.BufferedBytesMax));
        services.AddSingleton(new RecentIds(options.RecentIdsMax));
        services.AddSingleton(s => new Router(s.GetRequiredService<IShops>()));
        services.AddSingleton<PublishConfirmed>(
            s => s.GetRequiredService<LanePublisher>().PublishAsync);
        services.AddSingleton(s => new Reception(
            s.GetRequiredService<Router>(), s.GetRequiredService<RecentIds>(),
            s.GetRequiredService<PublishConfirmed>(), options,
            s.GetRequiredService<ILogger<Reception>>()));
        services.AddSingleton(s => new WebhookDoor(
            s.GetRequiredService<Admission>(), options,
            s.GetRequiredService<ILogger<WebhookDoor>>()));
        services.AddSingleton(s => new MetaWebhook(
            s.GetRequiredService<MetaOptions>(), s.GetRequiredService<WebhookDoor>(),
            s.GetRequiredService<Reception>(), s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<MetaWebhook>>()));
    }

    private static void MapWebhooks(IEndpointRouteBuilder endpoints)
    {
        MetaWebhook meta = endpoints.ServiceProvider.GetRequiredService<MetaWebhook>();
        endpoints.MapGet(MetaWebhook.Path, (RequestDelegate)meta.HandshakeAsync);
        endpoints.MapPost(MetaWebhook.Path, (RequestDelegate)meta.ReceiveAsync);
    }
}
