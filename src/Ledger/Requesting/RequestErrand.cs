using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Gateway;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConverseErp.Ledger.Requesting;

/// <summary>What one payment request needs of WhatsApp: to be asked after, ended, or given back.
/// WhatsApp is asked between two transactions, never in one.</summary>
internal sealed class RequestErrand(
    LinkBook book, MetaPayments meta, RazorpayOptions options, IKhata khata,
    TimeProvider clock, ILogger<RequestErrand> log)
{
    private static readonly LinkList Work = LinkList.OfRequests;

    // A try that began before the end may still come through.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    // An asking for money back whose answer was lost is looked for no longer than this.
    private static readonly TimeSpan SoughtFor = TimeSpan.FromDays(30);

    public async Task RunAsync(DueLink due, CancellationToken cancel)
    {
        (KeptLink? link, DateTimeOffset expires, bool needed) = await book.FindAsync(due, cancel);
        List<KeptRefund> refunds = await RefundsAsync(due, cancel);
        if (link is not { IsRequest: true } || (!link.IsLiving && refunds.Count == 0))
        {
            await book.WriteAsync(due, writes => Work.Done(writes, due.Link), cancel);
            return;
        }

        try
        {
            foreach (KeptRefund wanted in refunds.Where(r => r.State == "wanted"))
                await GiveBackAsync(due, link, wanted, cancel);
            LookedUp seen = await meta.FindAsync(link, cancel);
            bool asked = refunds.Any(r => r.State == "asked")
                && clock.GetUtcNow() < expires + SoughtFor;
            await SeenAsync(due, link, seen, expires, needed, asked, cancel);
        }
        catch (Exception error) when (error is HttpRequestException or IOException
            or TimeoutRejectedException or BrokenCircuitException)
        {
            LedgerLog.GatewayTrouble(log, error.Message);
            await book.WriteAsync(due, writes => Work.Again(writes, due.Link,
                clock.GetUtcNow() + LinkBook.Backoff(due.Tries), failed: true), cancel);
        }
    }

    // The asking is written down first: one that was cut off is looked up, never made again.
    private async Task GiveBackAsync(
        DueLink due, KeptLink link, KeptRefund wanted, CancellationToken cancel)
    {
        await StateAsync(due, wanted.Refund, "asked", null, null, cancel);
        (GatewayRefundSeen? made, string? refused) =
            await meta.RefundAsync(link, wanted.Amount, cancel);
        if (made is null)
        {
            LedgerLog.GatewayRefused(log, due.Link, refused ?? "");
            await StateAsync(due, wanted.Refund, "failed", null, refused, cancel);
            return;
        }

        await book.WriteAsync(due, writes =>
        {
            Set(writes, wanted.Refund, made.Status == "failed" ? "failed" : "known", made.Id,
                null);
            Tell(writes, due, link, new LookedUp("captured", link.Amount, "upi", [made]));
        }, cancel);
    }

    private async Task SeenAsync(DueLink due, KeptLink link, LookedUp seen,
        DateTimeOffset expires, bool needed, bool asked, CancellationToken cancel)
    {
        bool captured = seen.Status == "captured";
        bool ends = link.IsLiving && !captured
            && (link.State == "cancelling" || !needed || link.Cancelled);
        bool over = link.IsLiving && !captured && clock.GetUtcNow() > expires + Grace;
        PaymentRequested? ended = ends ? await EndedAsync(due, link, expires, cancel) : null;
        await book.WriteAsync(due, writes =>
        {
            if (captured)
            {
                GatewayStore.Seen(writes, due.Link, SeenAs(link, "paid"));
                Tell(writes, due, link, seen);
                foreach (GatewayRefundSeen refund in seen.Refunds)
                    Match(writes, due.Link, refund);
            }
            else if (ends || over)
            {
                GatewayStore.Seen(writes, due.Link, SeenAs(link, ends ? "cancelled" : "expired"));
            }

            if (ended is not null)
            {
                Outbox.AddSoon(writes, Envelopes.Pack(
                    new MessageId(GatewayIds.Of("ended", due.Link.ToString("N"))), due.Business,
                    ended));
            }

            bool moving = captured
                && (asked || seen.Refunds.Any(r => r.Status == "created"));
            if (moving || (!captured && !ends && !over))
                Work.Again(writes, due.Link, Next(), failed: false);
            else
                Work.Done(writes, due.Link);
        }, cancel);
    }

    // The webhook's own way: whichever comes first books, the other finds it booked.
    private void Tell(ITenantStatements writes, DueLink due, KeptLink link, LookedUp seen)
    {
        DateTimeOffset now = clock.GetUtcNow();
        GatewayLinkSeen of = SeenAs(link, "paid");
        GatewayPaymentSeen paid = new(
            of.Id, seen.Amount ?? link.Amount, "captured", seen.Method, null, now);
        foreach (GatewayRefundSeen? refund in seen.Refunds.Cast<GatewayRefundSeen?>()
            .DefaultIfEmpty())
        {
            Outbox.AddSoon(writes, Envelopes.Pack(
                new MessageId(GatewayIds.Of("poll", of.Id + refund?.Id + refund?.Status)),
                due.Business,
                new GatewayEventReceived("whatsapp", "poll", of, paid, refund, now)));
        }
    }

    private static GatewayLinkSeen SeenAs(KeptLink link, string status)
    {
        string reference = link.Link.ToString("N");
        return new GatewayLinkSeen("wa:" + reference, reference, status);
    }

    // An asking whose answer was lost is the refund of that amount that nothing else names.
    private static void Match(ITenantStatements writes, Guid link, GatewayRefundSeen refund) =>
        writes.Run("""
            UPDATE ledger.request_refund SET provider_refund = $4,
              state = CASE WHEN $5 THEN 'failed' ELSE 'known' END
            WHERE business_id = $1 AND refund_id = (
              SELECT refund_id FROM ledger.request_refund
              WHERE business_id = $1 AND link_id = $2 AND state = 'asked' AND amount_paise = $3
                AND NOT EXISTS (SELECT FROM ledger.request_refund k
                  WHERE k.business_id = $1 AND k.provider_refund = $4)
              ORDER BY refund_id LIMIT 1)
            """, writes.Business.Value, link, refund.Amount.Paise, refund.Id,
            refund.Status == "failed");

    private async Task<PaymentRequested?> EndedAsync(
        DueLink due, KeptLink link, DateTimeOffset expires, CancellationToken cancel)
    {
        Party? payer = (await khata.PartiesAsync(due.Business, cancel)).Parties
            .FirstOrDefault(p => p.Id == link.Party);
        return payer is null ? null : new PaymentRequested(
            link.Link, null, link.Party, payer.Name,
            new PartyContact(payer.Phone, payer.Bsuid, payer.Language), link.Invoice, link.Bill,
            link.Amount, link.Configuration!, "", expires, Ended: true);
    }

    private async Task<List<KeptRefund>> RefundsAsync(DueLink due, CancellationToken cancel)
    {
        List<KeptRefund> found = [];
        await book.ReadAsync(due, reads => reads.Read("""
            SELECT r.refund_id, r.amount_paise, r.state FROM ledger.request_refund r
            WHERE r.business_id = $1 AND r.link_id = $2
              AND (r.state IN ('wanted', 'asked') OR EXISTS (
                SELECT FROM ledger.gateway_refund g
                WHERE g.business_id = $1 AND g.provider_refund = r.provider_refund
                  AND g.progress = 0))
            ORDER BY r.refund_id
            """, row => found.Add(new KeptRefund(
                row.GetGuid(0), new Money(row.GetInt64(1)), row.GetString(2))),
            due.Business.Value, due.Link), cancel);
        return found;
    }

    private Task StateAsync(DueLink due, Guid refund, string state, string? provider,
        string? fault, CancellationToken cancel) =>
        book.WriteAsync(due, writes => Set(writes, refund, state, provider, fault), cancel);

    private static void Set(ITenantStatements writes, Guid refund, string state,
        string? provider, string? fault) =>
        writes.Run("""
            UPDATE ledger.request_refund SET state = $3,
              provider_refund = coalesce(provider_refund, $4), fault = $5
            WHERE business_id = $1 AND refund_id = $2
            """, writes.Business.Value, refund, state, provider, fault);

    private DateTimeOffset Next() =>
        clock.GetUtcNow() + TimeSpan.FromSeconds(options.PollSeconds);

    private sealed record KeptRefund(Guid Refund, Money Amount, string State);
}
