using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Dialog360;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Gupshup;
using ConverseErp.Simulator.Irp;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Phones;
using ConverseErp.Simulator.Razorpay;
using ConverseErp.Simulator.Sending;
using ConverseErp.Simulator.Sms;
using ConverseErp.Simulator.Twilio;
using ConverseErp.Simulator.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace ConverseErp.Simulator;

/// <summary>The two entries of the Simulator: its services and its endpoints. It wants a process
/// of its own, because the Graph API answers every path that nothing else does.</summary>
public static class SimulatorModule
{
    /// <summary>Adds everything the Simulator runs on.</summary>
    public static IServiceCollection AddSimulator(
        this IServiceCollection services, SimulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(options.Capacity);
        services.AddSingleton<AddressBook>();
        services.AddSingleton<ChatLog>();
        services.AddSingleton<MediaStore>();
        services.AddSingleton<MediaLinks>();
        services.AddSingleton<SampleMedia>();
        services.AddSingleton<LinkFetcher>();
        services.AddSingleton<FaultBoard>();
        services.AddSingleton<FaultGate>();
        services.AddSingleton<Counters>();
        services.AddSingleton<Seed>();
        services.AddSingleton<WebhookAddress>();
        services.AddSingleton<WebhookPost>();
        services.AddSingleton<MetaParcels>();
        services.AddSingleton<WebhookVerifier>();
        services.AddSingleton<DueQueue>();
        services.AddSingleton<WebhookDispatcher>();
        services.AddSingleton<TemplateRegistry>();
        services.AddSingleton<SendRules>();
        services.AddSingleton<StatusSchedule>();
        services.AddSingleton<GraphPayments>();
        services.AddSingleton<SendDesk>();
        services.AddSingleton<InboundDesk>();
        services.AddSingleton<GraphMedia>();
        services.AddSingleton<GraphAccounts>();
        services.AddSingleton<GraphEndpoints>();
        AddProviders(services);
        services.AddSingleton<RazorpayPost>();
        services.AddSingleton<RazorpayDesk>();
        services.AddSingleton<RazorpayEndpoints>();
        services.AddSingleton<IrpDesk>();
        services.AddSingleton<IrpEndpoints>();
        services.AddSingleton<ContactEndpoints>();
        services.AddSingleton<MessageEndpoints>();
        services.AddSingleton<RunEndpoints>();
        services.AddSingleton<LiveEndpoints>();
        services.AddHostedService<Snapshots>();
        services.AddHostedService(provider => provider.GetRequiredService<DueQueue>());
        services.AddHostedService(provider => provider.GetRequiredService<WebhookDispatcher>());
        foreach (string client in (string[])[WebhookPost.ClientName, LinkFetcher.ClientName])
        {
            services.AddHttpClient(client)
                .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
                {
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                    UseCookies = false,
                })
                .RemoveAllLoggers();
        }

        return services;
    }

    private static void AddProviders(IServiceCollection services)
    {
        services.AddSingleton<MetaWire>();
        services.AddSingleton<GupshupWire>();
        services.AddSingleton<TwilioWire>();
        services.AddSingleton<SmsWire>();
        services.AddSingleton<ProviderWires>();
        services.AddSingleton<Acceptance>();
        services.AddSingleton<TwilioDesk>();
        services.AddSingleton<TwilioEndpoints>();
        services.AddSingleton<GupshupEndpoints>();
        services.AddSingleton<Dialog360Endpoints>();
        services.AddSingleton<SmsEndpoints>();
    }

    /// <summary>Maps the phones page, the control API and the Graph API.</summary>
    public static IEndpointRouteBuilder MapSimulator(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        IServiceProvider services = app.ServiceProvider;
        PhonesPage.Map(app);
        RouteGroupBuilder api = app.MapGroup("/sim/api");
        services.GetRequiredService<ContactEndpoints>().Map(api);
        services.GetRequiredService<MessageEndpoints>().Map(api);
        services.GetRequiredService<RunEndpoints>().Map(api);
        services.GetRequiredService<LiveEndpoints>().Map(api);
        RazorpayEndpoints razorpay = services.GetRequiredService<RazorpayEndpoints>();
        razorpay.MapControl(api);
        razorpay.MapApi(app);
        services.GetRequiredService<GraphPayments>().MapControl(api);
        IrpEndpoints irp = services.GetRequiredService<IrpEndpoints>();
        irp.MapControl(api);
        irp.MapApi(app);

        services.GetRequiredService<TwilioEndpoints>().Map(app);
        services.GetRequiredService<GupshupEndpoints>().Map(app);
        services.GetRequiredService<Dialog360Endpoints>().Map(app);
        services.GetRequiredService<SmsEndpoints>().Map(app);

        GraphMedia media = services.GetRequiredService<GraphMedia>();
        app.MapGet(MediaLinks.Path, (RequestDelegate)media.DownloadAsync);
        GraphEndpoints graph = services.GetRequiredService<GraphEndpoints>();
        app.Map("/{**graphPath}", (RequestDelegate)graph.HandleAsync);
        return app;
    }
}
