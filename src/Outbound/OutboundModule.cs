using System.Net.Http.Headers;
using System.Net;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Broadcasts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Delays;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Media;
using ConverseErp.Outbound.Merging;
using ConverseErp.Outbound.Reading;
using ConverseErp.Outbound.Sending;
using ConverseErp.Outbound.Statuses;
using ConverseErp.Outbound.Templates;
using ConverseErp.Outbound.Upkeep;
using ConverseErp.Outbound.Windows;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Upkeep;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound;

/// <summary>Everything that leaves: <c>SendMessage</c> in, the provider's words back.
/// </summary>
public sealed class OutboundModule : IModule
{
    public string Name => "outbound";

    public IReadOnlyList<Loop> Loops { get; } =
    [
        Loop.Lanes<SendHandler>("outbound", LaneAddress.Outbound),
        Loop.Lanes<MoneySendHandler>("outbound-money", LaneAddress.OutboundMoney),
        Loop.Lanes<ReportSendHandler>("outbound-reports", LaneAddress.OutboundReports),
        Loop.Lanes<MarketingSendHandler>("outbound-marketing", LaneAddress.OutboundMarketing),
        Loop.Lanes<StatusHandler>("outbound-statuses", LaneAddress.OutboundStatuses),
        Loop.InBackground<OutboundUpkeep>("outbound-upkeep"),
        Loop.InBackground<DelayLoop>("outbound-delays"),
        Loop.InBackground<DeliveryWatch>("outbound-delivery"),
        Loop.InBackground<RescueLoop>("outbound-rescue"),
        Loop.InBackground<TemplateLoop>("outbound-templates"),
        Loop.InBackground<BroadcastLoop>("outbound-broadcasts"),
    ];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        OutboundOptions options =
            services.AddStrictOptions<OutboundOptions>(configuration, "Outbound");
        options.Limits.Checked();
        services.AddStrictOptions<MetaOptions>(configuration, "Providers:Meta");
        services.AddStrictOptions<Dialog360Options>(configuration, "Providers:Dialog360");
        services.AddStrictOptions<GupshupOptions>(configuration, "Providers:Gupshup");
        services.AddStrictOptions<TwilioOptions>(configuration, "Providers:Twilio");
        services.AddStrictOptions<SmsOptions>(configuration, "Providers:Sms");
        services.AddSingleton<ProviderSettings>();
        services.AddSingleton<IOutboundWindow, OutboundWindow>();
        services.AddSingleton<IWindows, OpenWindows>();
        services.AddSingleton<IReminderReach, ReminderReaches>();
        services.AddSingleton<IMessages, Messages>();
        services.AddSingleton<IMessagePrices>(_ => PriceTable.Shipped());
        services.AddSingleton<IMessageCosts, MessageCosts>();
        services.AddSingleton<IMessageBudgets, MessageBudgets>();
        services.AddSingleton<Estimates>();
        services.AddSingleton<IWaitingReplies, WaitingReplies>();
        AddTemplates(services);
        services.AddSingleton<DelayNotices>();
        services.AddSingleton<WellAgain>();
        services.AddSingleton<DeliveryTally>();
        services.AddSingleton<ProviderHealth>();
        services.AddSingleton<ISteppedIn, SteppedIn>();
        services.AddSingleton<ILeaving, Leaving>();
        services.AddSingleton<InFlight>();
        services.AddSingleton<Slots>();
        services.AddSingleton<NumberGates>();
        services.AddSingleton<SendingLimits>();
        services.AddSingleton<Gathering>();
        services.AddSingleton<SmsTexts>();
        services.AddSingleton(s => new ChannelBook(
            s.GetRequiredService<ProviderSettings>(), s.GetRequiredService<SmsTexts>(),
            s.GetRequiredService<IHttpClientFactory>(), options,
            configuration["PublicUrl"] ?? "", s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<ChannelBook>>()));
        services.AddSingleton<Backups>();
        services.AddSingleton<Routes>();
        services.AddSingleton<MediaUploads>();
        services.AddSingleton<Recorder>();
        services.AddSingleton<Courier>();
        services.AddSingleton<TakeServices>();
        services.AddSingleton<Portfolios>();
        AddBroadcasts(services, options);
        AddClient(services, options);
    }

    private static void AddTemplates(IServiceCollection services)
    {
        services.AddSingleton<TemplateAccounts>();
        services.AddSingleton<TemplateStore>();
        services.AddSingleton<TemplateBook>();
        services.AddSingleton<ITemplates>(s => s.GetRequiredService<TemplateBook>());
        services.AddSingleton<ITemplateTroubles, TemplateTroubles>();
        services.AddSingleton<TemplateNews>();
        services.AddSingleton<TemplateRefresh>();
    }

    private static void AddBroadcasts(IServiceCollection services, OutboundOptions options)
    {
        services.AddSingleton(options.Broadcasts.Checked());
        services.AddSingleton<MarketingConditions>();
        services.AddSingleton<MarketingPace>();
        services.AddSingleton<MarketingNews>();
        services.AddSingleton<Untracked>();
        services.AddSingleton<BroadcastRows>();
        services.AddSingleton<BroadcastPlanner>();
        services.AddSingleton<BroadcastTurns>();
        services.AddSingleton<IBroadcasts, BroadcastDesk>();
        services.AddSingleton<IConsents, Consents>();
        services.AddSingleton<IInvitations, Invitations>();
        services.AddSingleton(new Sweep("outbound.portfolio_person", """
            DELETE FROM outbound.portfolio_person WHERE (portfolio, person) IN (
              SELECT portfolio, person FROM outbound.portfolio_person WHERE at < $1 LIMIT $2)
            """, Portfolios.Span + TimeSpan.FromHours(1)));
    }

    private static void AddClient(IServiceCollection services, OutboundOptions options) =>
        services.AddHttpClient(ProviderLine.ClientName, client =>
        {
            // Ours end earlier: see ProviderLine.
            client.Timeout = TimeSpan.FromMinutes(2);
            client.MaxResponseContentBufferSize = 256 * 1024;
            client.DefaultRequestHeaders.UserAgent.Add(
                new ProductInfoHeaderValue("converse-erp", "1"));
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            MaxConnectionsPerServer =
                Math.Max(16, options.InFlightMax) + Math.Max(1, options.Broadcasts.InFlightMax),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // Shorter than servers keep idle connections: writing into one that is just being
            // closed would leave the outcome unknown.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        })
        // The channel keeps its client; connections are renewed by their lifetime.
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers();
}
