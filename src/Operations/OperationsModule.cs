using ConverseErp.Operations.Alerting;
using ConverseErp.Operations.Checking;
using ConverseErp.Operations.DeadLetters;
using ConverseErp.Operations.Status;
using ConverseErp.Operations.Upkeep;
using ConverseErp.Operations.Watching;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Upkeep;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace ConverseErp.Operations;

/// <summary>What keeps the installation well.</summary>
public sealed class OperationsModule : IModule
{
    public string Name => "operations";

    public IReadOnlyList<Loop> Loops { get; } =
    [
        Loop.InBackground<UpkeepSchedule>("operations-upkeep"),
        Loop.InBackground<WatchLoop>("operations-watch"),
        Loop.Http("operations-api", MapConsole),
    ];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        OperationsOptions options =
            services.AddStrictOptions<OperationsOptions>(configuration, "Operations").Checked();
        services.AddSingleton(options.Alerts);
        foreach (Sweep sweep in MessageIds.Sweeps(options)) services.AddSingleton(sweep);
        services.AddSingleton<NightTurn>();
        services.AddSingleton<ShopNight>();
        services.AddSingleton<NightlyCheck>();
        services.AddSingleton<ConditionStore>();
        services.AddSingleton<Alerts>();
        services.AddSingleton<Announcer>();
        services.AddSingleton<ByHand>();
        services.AddSingleton<DeadLetterDesk>();
        services.AddSingleton<OpsGate>();
        // Addresses of alarms may carry secrets; the factory would log them.
        services.AddHttpClient(Alerts.ClientName).RemoveAllLoggers();
        services.AddQuartz(quartz =>
        {
            Every<SweepJob>(quartz, "sweep", options.SweepMinutes);
            Every<NightlyCheckJob>(quartz, "nightly-check", options.NightlyCheckMinutes);
            Every<AuditMonthsJob>(quartz, "audit-months", AuditMonthsJob.EveryMinutes);
        });
    }

    private static void MapConsole(IEndpointRouteBuilder routes)
    {
        PageEndpoints.Map(routes);
        RouteGroupBuilder api = OpsGate.Guard(routes.MapGroup("/ops/api"));
        StatusEndpoints.Map(api);
        HandEndpoints.Map(api);
        DeadLetterEndpoints.Map(api);
    }

    private static void Every<TJob>(
        IQuartzBuilder quartz, string name, int minutes)
        where TJob : IJob =>
        quartz.ScheduleJob<TJob>(trigger => trigger
            .WithIdentity(name)
            .StartNow()
            .WithSimpleSchedule(
                s => s.WithInterval(TimeSpan.FromMinutes(minutes)).RepeatForever()));
}
