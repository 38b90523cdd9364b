using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Upkeep;

/// <summary>Looks again and again, whatever a look came to: trouble is logged, and ends with what
/// caused it.</summary>
/// <param name="every">From the end of one look to the next.</param>
internal abstract class SteadyLoop(TimeSpan every, TimeProvider clock, ILogger log)
    : BackgroundService
{
    protected TimeProvider Clock => clock;

    protected ILogger Log => log;

    /// <summary>One look.</summary>
    internal abstract Task LookAsync(CancellationToken cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                OutboundLog.UpkeepTrouble(log, error.Message);
            }

            await Task.Delay(every, clock, stoppingToken).ContinueWith(
                static _ => { }, TaskScheduler.Default);
        }
    }
}
