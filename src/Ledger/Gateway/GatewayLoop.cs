using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Working;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Ledger.Gateway;

/// <summary>The loop <c>ledger-gateway</c>: makes and ends links, and asks after those whose
/// webhook may never come.</summary>
internal sealed class GatewayLoop(
    LinkBook book, GatewayErrand errand, RazorpayOptions options, TimeProvider clock,
    ILogger<GatewayLoop> log)
    : DueLoop<DueLink>(options.IsOn, TimeSpan.FromMilliseconds(options.LookMs), clock)
{
    protected override Task<List<DueLink>> TakeAsync(
        DateTimeOffset now, CancellationToken cancel) =>
        book.TakeAsync(LinkList.OfGateway, now, cancel);

    protected override Task DoAsync(DueLink due, CancellationToken cancel) =>
        errand.RunAsync(due, cancel);

    protected override void Trouble(Exception error) =>
        LedgerLog.GatewayTrouble(log, error.Message);
}
