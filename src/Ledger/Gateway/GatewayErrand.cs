using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConverseErp.Ledger.Gateway;

/// <summary>What one link needs of the gateway: to be made, ended, or asked after. The gateway
/// is asked between two transactions, never in one.</summary>
internal sealed class GatewayErrand(
    LinkBook book, RazorpayClient client, RazorpayOptions options,
    TimeProvider clock, ILogger<GatewayErrand> log)
{
    private static readonly LinkList Work = LinkList.OfGateway;

    public async Task RunAsync(DueLink due, CancellationToken cancel)
    {
        (KeptLink? link, DateTimeOffset expires, bool needed) = await book.FindAsync(due, cancel);
        if (link is not { IsLiving: true })
        {
            await book.WriteAsync(due, writes => Work.Done(writes, due.Link), cancel);
            return;
        }

        try
        {
            await AskAsync(due, link, expires, needed, cancel);
        }
        catch (Exception error) when (error is HttpRequestException or IOException
            or TimeoutRejectedException or BrokenCircuitException)
        {
            LedgerLog.GatewayTrouble(log, error.Message);
            await book.WriteAsync(due, writes => Work.Again(writes, due.Link,
                clock.GetUtcNow() + LinkBook.Backoff(due.Tries), failed: true), cancel);
        }
    }

    private async Task AskAsync(DueLink due, KeptLink link, DateTimeOffset expires, bool needed,
        CancellationToken cancel)
    {
        bool ends = link.State == "cancelling" || !needed || link.Cancelled;
        if (link.ProviderId is not { } id)
        {
            if (ends && link.State == "wanted" && due.Tries <= 1)
            {
                await EndAsync(due, "cancelled", null, cancel);
                return;
            }

            // It may have been made by a try whose answer we never saw: found by its reference.
            RazorpayAnswer made = await client.CreateAsync(due.Business, link, expires, cancel);
            if (made.Link is { } fresh) await MadeAsync(due, fresh, ends, cancel);
            else await EndAsync(due, "failed", made.Refused, cancel);
            return;
        }

        RazorpayAnswer answer = ends
            ? await client.CancelAsync(due.Business, id, cancel)
            : await client.FetchAsync(due.Business, id, cancel);
        // A link that is paid or over already cannot be cancelled: what is it, then?
        if (ends && answer.Link is null)
            answer = await client.FetchAsync(due.Business, id, cancel);
        if (answer.Link is { } seen)
            await SeenAsync(due, await WithFeesAsync(due, seen, cancel), cancel);
        else await EndAsync(due, "failed", answer.Refused, cancel);
    }

    // A link's list of payments says nothing of what was kept back.
    private async Task<RazorpayLink> WithFeesAsync(
        DueLink due, RazorpayLink link, CancellationToken cancel)
    {
        List<GatewayPaymentSeen> payments = [];
        foreach (GatewayPaymentSeen payment in link.Payments)
        {
            (Money Fee, Money Tax)? kept = payment.Status == "captured"
                ? await client.FeeAsync(due.Business, payment.Id, cancel)
                : null;
            payments.Add(kept is var (fee, tax)
                ? payment with { Fee = fee, FeeTax = tax }
                : payment);
        }

        return link with { Payments = payments };
    }

    private Task MadeAsync(
        DueLink due, RazorpayLink made, bool ends, CancellationToken cancel) =>
        book.WriteAsync(due, writes =>
        {
            writes.Run("""
                UPDATE ledger.pay_link SET provider_id = $3, url = $4,
                  state = CASE WHEN state = 'wanted' THEN 'open' ELSE state END
                WHERE business_id = $1 AND link_id = $2
                """, due.Business.Value, due.Link, made.Seen.Id, made.Url);
            writes.Run("""
                INSERT INTO ledger.gateway_route (key, business_id) VALUES ($2, $1)
                ON CONFLICT (key) DO NOTHING
                """, due.Business.Value, made.Seen.Id);
            Tell(writes, due, made);
            Work.Again(
                writes, due.Link, ends ? clock.GetUtcNow() : Next(), failed: false);
        }, cancel);

    // The webhook's own way: whichever comes first books, the other finds it booked.
    private Task SeenAsync(DueLink due, RazorpayLink seen, CancellationToken cancel) =>
        book.WriteAsync(due, writes =>
        {
            GatewayStore.Seen(writes, due.Link, seen.Seen);
            Tell(writes, due, seen);
            if (seen.Seen.Status is "paid" or "cancelled" or "expired")
                Work.Done(writes, due.Link);
            else
                Work.Again(writes, due.Link, Next(), failed: false);
        }, cancel);

    private void Tell(ITenantStatements writes, DueLink due, RazorpayLink link)
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach (GatewayPaymentSeen payment in link.Payments)
        {
            Outbox.AddSoon(writes, Envelopes.Pack(
                new MessageId(GatewayIds.Of(
                    "poll", payment.Id + payment.Status + payment.Fee?.Paise)), due.Business,
                new GatewayEventReceived(
                    "razorpay", "poll", link.Seen, payment, null, now)));
        }
    }

    private Task EndAsync(
        DueLink due, string state, string? fault, CancellationToken cancel)
    {
        if (fault is not null) LedgerLog.GatewayRefused(log, due.Link, fault);
        return book.WriteAsync(due, writes =>
        {
            writes.Run("""
                UPDATE ledger.pay_link SET state = $3, fault = $4
                WHERE business_id = $1 AND link_id = $2 AND state <> 'paid'
                """, due.Business.Value, due.Link, state, fault);
            Work.Done(writes, due.Link);
        }, cancel);
    }

    private DateTimeOffset Next() =>
        clock.GetUtcNow() + TimeSpan.FromSeconds(options.PollSeconds);
}
