using ConverseErp.Platform.Working;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Invoicing.Registering;

/// <summary>The loop <c>invoicing-irp</c>: registers and cancels documents at the portal.
/// </summary>
internal sealed class EInvoiceLoop(
    EInvoiceWork work, EInvoiceErrand errand, IrpOptions options, TimeProvider clock,
    ILogger<EInvoiceLoop> log)
    : DueLoop<DueEInvoice>(options.IsOn, TimeSpan.FromMilliseconds(options.LookMs), clock)
{
    protected override Task<List<DueEInvoice>> TakeAsync(
        DateTimeOffset now, CancellationToken cancel) => work.TakeAsync(now, cancel);

    protected override Task DoAsync(DueEInvoice due, CancellationToken cancel) =>
        errand.RunAsync(due, cancel);

    protected override void Trouble(Exception error) =>
        InvoicingLog.PortalTrouble(log, error.Message);
}
