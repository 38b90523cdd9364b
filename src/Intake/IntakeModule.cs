using ConverseErp.Contracts;
using ConverseErp.Intake.Dialog360;
using ConverseErp.Intake.Events;
using ConverseErp.Intake.Gupshup;
using ConverseErp.Intake.Media;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Razorpay;
using ConverseErp.Intake.Receiving;
using ConverseErp.Intake.Sms;
using ConverseErp.Intake.Twilio;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Running;
using ConverseErp.Platform.Upkeep;
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
/// to outbound-statuses, ProviderEventReceived to its own lanes, and GatewayEventReceived to the
/// ledger's first ones.</remarks>
public sealed class IntakeModule : IModule
{
    public string Name => "Intake";

    public IReadOnlyList<Loop> Loops { get; } =
    [
        Loop.Http("intake-webhooks", MapWebhooks) with
        {
            Background = static s => s.GetRequiredService<MediaQueue>(),
        },
        Loop.Lanes<ProviderEventHandler>("intake-events", LaneAddress.IntakeEvents),
        new Loop("intake-media", Background: static s => s.GetRequiredService<MediaLoop>()),
    ];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        IntakeOptions options = services.AddStrictOptions<IntakeOptions>(configuration, Name);
        services.AddStrictOptions<MetaOptions>(configuration, "Providers:Meta");
        services.AddSingleton(new Admission(options.RequestsMax, options.BufferedBytesMax));
        services.AddSingleton(new RecentIds(options.RecentIdsMax));
        services.AddSingleton(s => new Router(
            s.GetRequiredService<IShops>(), s.GetRequiredService<IGatewayRoutes>(),
            s.GetRequiredService<ISteppedIn>()));
        services.AddSingleton<PublishConfirmed>(
            s => s.GetRequiredService<LanePublisher>().PublishAsync);
        services.AddSingleton(s => new Reception(
            s.GetRequiredService<Router>(), s.GetRequiredService<RecentIds>(),
            s.GetRequiredService<PublishConfirmed>(), s.GetRequiredService<RequestFetches>(),
            options,
            s.GetRequiredService<ILogger<Reception>>()));
        services.AddSingleton(s => new WebhookDoor(
            s.GetRequiredService<Admission>(), options,
            s.GetRequiredService<ISurgeSignals>(),
            s.GetRequiredService<ILogger<WebhookDoor>>()));
        services.AddSingleton(s => new MetaWebhook(
            s.GetRequiredService<MetaOptions>(), s.GetRequiredService<WebhookDoor>(),
            s.GetRequiredService<JsonReception>(),
            s.GetRequiredService<ILogger<MetaWebhook>>()));
        services.AddSingleton<JsonReception>();
        AddOthers(services, configuration);
        services.AddStrictOptions<RazorpayOptions>(configuration, "Providers:Razorpay");
        services.AddSingleton<RazorpayWebhook>();
        AddMedia(services, options.Media);
        AddSweeps(services, options);
    }

    // Providers beside Meta; one that is not configured believes nothing.
    private static void AddOthers(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<Dialog360Options>(configuration, "Providers:Dialog360");
        services.AddSingleton<Dialog360Webhook>();
        services.AddStrictOptions<GupshupOptions>(configuration, "Providers:Gupshup");
        services.AddSingleton<GupshupWebhook>();
        services.AddStrictOptions<TwilioOptions>(configuration, "Providers:Twilio");
        services.AddStrictOptions<SmsOptions>(configuration, "Providers:Sms");
        services.AddSingleton<SmsWebhook>();
        string publicUrl = configuration["PublicUrl"] ?? "";
        services.AddSingleton(s => new TwilioWebhook(
            s.GetRequiredService<TwilioOptions>(), publicUrl,
            s.GetRequiredService<WebhookDoor>(), s.GetRequiredService<Reception>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<TwilioWebhook>>()));
    }

    private static void AddSweeps(IServiceCollection services, IntakeOptions options)
    {
        services.AddSingleton(new Sweep("intake.provider_event", """
            DELETE FROM intake.provider_event WHERE id IN (
              SELECT id FROM intake.provider_event WHERE stored_at < $1 LIMIT $2)
            """, TimeSpan.FromDays(options.EventDays)));
        // The shop that read the message has copied what it needs.
        services.AddSingleton(new Sweep("intake.fetched_media", """
            DELETE FROM intake.fetched_media WHERE media IN (
              SELECT media FROM intake.fetched_media WHERE settled_at < $1 LIMIT $2)
            """, TimeSpan.FromDays(options.EventDays)));
    }

    private static void AddMedia(IServiceCollection services, MediaOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<MediaQueue>();
        services.AddSingleton<RequestFetches>(
            s => s.GetRequiredService<MediaQueue>().SendAsync);
        services.AddSingleton<MediaAccounts>();
        services.AddSingleton<MetaMedia>();
        services.AddSingleton<LinkedMedia>();
        services.AddSingleton<MediaRecords>();
        services.AddSingleton<MediaFetching>();
        services.AddSingleton<MediaLoop>();
        services.AddSingleton<IReceivedMedia, MediaShelf>();
        services.AddHttpClient(MetaMedia.ClientName, static client =>
                client.Timeout = Timeout.InfiniteTimeSpan)
            // Links carry secrets; the factory would log them.
            .RemoveAllLoggers()
            // A redirect would carry our request wherever it says.
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            });
    }

    private static void MapWebhooks(IEndpointRouteBuilder endpoints)
    {
        MetaWebhook meta = endpoints.ServiceProvider.GetRequiredService<MetaWebhook>();
        endpoints.MapGet(MetaWebhook.Path, (RequestDelegate)meta.HandshakeAsync);
        endpoints.MapPost(MetaWebhook.Path, (RequestDelegate)meta.ReceiveAsync);
        RazorpayWebhook razorpay =
            endpoints.ServiceProvider.GetRequiredService<RazorpayWebhook>();
        endpoints.MapPost(RazorpayWebhook.Path, (RequestDelegate)razorpay.ReceiveAsync);
        Dialog360Webhook dialog =
            endpoints.ServiceProvider.GetRequiredService<Dialog360Webhook>();
        endpoints.MapPost(Dialog360Webhook.Path, (RequestDelegate)dialog.ReceiveAsync);
        GupshupWebhook gupshup = endpoints.ServiceProvider.GetRequiredService<GupshupWebhook>();
        endpoints.MapPost(GupshupWebhook.Path, (RequestDelegate)gupshup.ReceiveAsync);
        TwilioWebhook twilio = endpoints.ServiceProvider.GetRequiredService<TwilioWebhook>();
        endpoints.MapPost(TwilioWebhook.Path, (RequestDelegate)twilio.ReceiveAsync);
        endpoints.MapPost(TwilioWebhook.StatusPath, (RequestDelegate)twilio.ReceiveAsync);
        SmsWebhook sms = endpoints.ServiceProvider.GetRequiredService<SmsWebhook>();
        endpoints.MapPost(SmsWebhook.Path, (RequestDelegate)sms.ReceiveAsync);
    }
}
