using ConverseErp.Platform.Providers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Ledger.Gateway;

/// <summary>The loop <c>ledger-gateway</c>: makes and ends links, and asks after those whose
/// webhook may never come.</summary>
internal sealed class GatewayLoop(
    GatewayWork work, GatewayErrand errand, RazorpayOptions options, TimeProvider clock,
    ILogger<GatewayLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.IsOn) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            int done = 0;
            try
            {
                foreach (DueLink due in await work.TakeAsync(clock.GetUtcNow(), stoppingToken))
                {
                    await errand.RunAsync(due, stoppingToken);
                    done++;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                LedgerLog.GatewayTrouble(log, error.Message);
            }

            if (done > 0) continue;
            await Task.Delay(TimeSpan.FromMilliseconds(options.LookMs), clock, stoppingToken)
                .ContinueWith(static _ => { }, TaskScheduler.Default);
        }
    }
}
