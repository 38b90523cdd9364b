using ConverseErp.Ledger.Gateway;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Working;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Ledger.Requesting;

/// <summary>The loop <c>ledger-requests</c>: asks after payments inside WhatsApp whose webhook may
/// never come, ends those that are not wanted any more, and gives money back. It needs
/// <c>Providers:Meta:AccessToken</c>, and rests without.</summary>
internal sealed class RequestLoop(
    LinkBook book, RequestErrand errand, MetaPayments meta, RazorpayOptions options,
    TimeProvider clock, ILogger<RequestLoop> log)
    : DueLoop<DueLink>(meta.MayAsk, TimeSpan.FromMilliseconds(options.LookMs), clock)
{
    protected override Task<List<DueLink>> TakeAsync(
        DateTimeOffset now, CancellationToken cancel) =>
        book.TakeAsync(LinkList.OfRequests, now, cancel);

    protected override Task DoAsync(DueLink due, CancellationToken cancel) =>
        errand.RunAsync(due, cancel);

    protected override void Trouble(Exception error) =>
        LedgerLog.GatewayTrouble(log, error.Message);
}
