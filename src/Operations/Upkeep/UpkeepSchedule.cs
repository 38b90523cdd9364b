using Microsoft.Extensions.Hosting;
using Quartz;

namespace ConverseErp.Operations.Upkeep;

/// <summary>Runs the upkeep jobs while this role runs. Sweeping is harmless to do twice, so its
/// schedule is in memory; what must happen once belongs into a persisted one.</summary>
internal sealed class UpkeepSchedule(ISchedulerFactory factory) : IHostedService
{
    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _scheduler = await factory.GetScheduler(cancellationToken);
        await _scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is not null) await _scheduler.Shutdown(true, cancellationToken);
    }
}
