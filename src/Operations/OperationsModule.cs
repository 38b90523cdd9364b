using ConverseErp.Operations.Checking;
using ConverseErp.Operations.Status;
using ConverseErp.Operations.Upkeep;
using ConverseErp.Platform.Modules;
using ConverseErp.Platform.Upkeep;
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
        Loop.Http("operations-api", StatusEndpoints.Map),
    ];

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        OperationsOptions options =
            services.AddStrictOptions<OperationsOptions>(configuration, "Operations");
        foreach (Sweep sweep in MessageIds.Sweeps(options)) services.AddSingleton(sweep);
        services.AddSingleton<NightTurn>();
        services.AddSingleton<ShopNight>();
        services.AddSingleton<NightlyCheck>();
        services.AddQuartz(quartz =>
        {
            Every<SweepJob>(quartz, "sweep", options.SweepMinutes);
            Every<NightlyCheckJob>(quartz, "nightly-check", options.NightlyCheckMinutes);
            Every<AuditMonthsJob>(quartz, "audit-months", AuditMonthsJob.EveryMinutes);
        });
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
