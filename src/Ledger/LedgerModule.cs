using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Checking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Disputing;
using ConverseErp.Ledger.Filing;
using ConverseErp.Ledger.Gateway;
using ConverseErp.Ledger.Importing;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Meeting;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Paying;
using ConverseErp.Ledger.Promising;
using ConverseErp.Ledger.Reading;
using ConverseErp.Ledger.Reading.Reports;
using ConverseErp.Ledger.Reminding;
using ConverseErp.Ledger.Requesting;
using ConverseErp.Ledger.Statements;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Providers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Ledger;

/// <summary>Parties, khata, payments.</summary>
public sealed class LedgerModule : IModule
{
    public string Name => "ledger";

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PartyBooks>();
        services.AddSingleton<KhataBooking>();
        services.AddSingleton<MemoStore>();
        services.AddSingleton<IKhataBooking>(s => s.GetRequiredService<KhataBooking>());
        services.AddSingleton<IPaymentsAtSale, PaymentsAtSale>();
        services.AddSingleton<INotePosting, NotePostings>();
        services.AddSingleton<IKhata, KhataReads>();
        services.AddSingleton<IDayBook, DayBookReads>();
        services.AddSingleton<IFiledMonths, FilingStore>();
        services.AddSingleton<DayTotals>();
        services.AddSingleton<BookReads>();
        services.AddSingleton<DueReads>();
        services.AddSingleton<ExpenseReads>();
        services.AddSingleton<IReports, ReportReads>();
        services.AddSingleton<IClaims, ClaimDesk>();
        services.AddSingleton<DisputeStore>();
        services.AddSingleton<IDisputes, DisputeDesk>();
        services.AddSingleton<IReminders, ReminderDesk>();
        services.AddSingleton<IPromises, PromiseDesk>();
        services.AddSingleton<IPayments, PaymentDesk>();
        services.AddSingleton<MismatchStore>();
        services.AddSingleton<MismatchReads>();
        services.AddSingleton<IMismatches, MismatchDesk>();
        services.AddSingleton<StatementStore>();
        services.AddSingleton<IStatements, StatementDesk>();
        AddGateway(services, configuration);
        services.AddSingleton<IPartyImport, PartyImport>();
        services.AddSingleton<IPartyDesk, PartyDesk>();
        services.AddSingleton<KhataCheck>();
        services.AddSingleton<IBookCheck>(s => s.GetRequiredService<KhataCheck>());
        services.AddSingleton<IBookCheck, DayCheck>();
    }

    public IReadOnlyList<Loop> Loops { get; } =
    [
        Loop.Lanes<LedgerHandler>("ledger", LaneAddress.Ledger),
        Loop.Lanes<GatewayHandler>("ledger-money", LaneAddress.LedgerMoney),
        Loop.InBackground<GatewayLoop>("ledger-gateway"),
        Loop.InBackground<RequestLoop>("ledger-requests"),
    ];

    private static void AddGateway(IServiceCollection services, IConfiguration configuration)
    {
        services.AddStrictOptions<RazorpayOptions>(configuration, "Providers:Razorpay");
        services.AddSingleton<IGatewayRoutes, GatewayRoutes>();
        services.AddSingleton<IPayLinks, PayLinkDesk>();
        services.AddSingleton<RazorpayClient>();
        services.AddSingleton<LinkBook>();
        services.AddSingleton<GatewayErrand>();
        services.AddStrictOptions<MetaOptions>(configuration, "Providers:Meta");
        services.AddSingleton<IPayRequests, PayRequestDesk>();
        services.AddSingleton<MetaPayments>();
        services.AddSingleton<RequestErrand>();
        foreach (string name in (string[])[RazorpayClient.ClientName, MetaPayments.ClientName])
        {
            services.AddHttpClient(name, static client =>
                    client.Timeout = Timeout.InfiniteTimeSpan)
                .RemoveAllLoggers()
                .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    ConnectTimeout = TimeSpan.FromSeconds(5),
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                });
        }
    }
}
