using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Invoicing.Registering;

/// <summary>The loop <c>invoicing-irp</c>: registers and cancels documents at the portal.
/// </summary>
internal sealed class EInvoiceLoop(
    EInvoiceWork work, EInvoiceErrand errand, IrpOptions options, TimeProvider clock,
    ILogger<EInvoiceLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.IsOn) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            int done = 0;
            try
            {
                foreach (DueEInvoice due in
                    await work.TakeAsync(clock.GetUtcNow(), stoppingToken))
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
                InvoicingLog.PortalTrouble(log, error.Message);
            }

            if (done > 0) continue;
            await Task.Delay(TimeSpan.FromMilliseconds(options.LookMs), clock, stoppingToken)
                .ContinueWith(static _ => { }, TaskScheduler.Default);
        }
    }
}
