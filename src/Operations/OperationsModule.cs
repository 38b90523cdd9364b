using ConverseErp.Operations.Status;
using ConverseErp.Operations.Upkeep;
using ConverseErp.Platform.Modules;
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
        services.AddQuartz(quartz => quartz.ScheduleJob<SweepJob>(trigger => trigger
            .WithIdentity("sweep")
            .StartNow()
            .WithSimpleSchedule(
                s => s.WithInterval(TimeSpan.FromMinutes(options.SweepMinutes)).RepeatForever())));
    }
}
