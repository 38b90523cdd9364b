using ConverseErp.Ledger.Gateway;
using ConverseErp.Platform.Providers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Ledger.Requesting;

/// <summary>The loop <c>ledger-requests</c>: asks after payments inside WhatsApp whose webhook may
/// never come, ends those that are not wanted any more, and gives money back. It needs
/// <c>Providers:Meta:AccessToken</c>, and rests without.</summary>
internal sealed class RequestLoop(
    RequestWork work, RequestErrand errand, MetaPayments meta, RazorpayOptions options,
    TimeProvider clock, ILogger<RequestLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!meta.MayAsk) return;
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
