using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Requesting;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Gateway;

/// <summary>Wishes about payment links: durable at once, done by <see cref="GatewayLoop"/>.
/// </summary>
internal sealed class PayLinkDesk(
    TenantSessions sessions, RazorpayOptions options, TimeProvider clock) : IPayLinks
{
    private static readonly TimeSpan ShortestLife = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(180);

    public bool Offered => options.IsOn;

    public async Task<(PayLinkOutcome Outcome, PayLinkView? Link)> WantAsync(
        BusinessId business, BillView bill, bool partial, DateTimeOffset? expires,
        CancellationToken cancel)
    {
        if (!Offered) return (PayLinkOutcome.NoGateway, null);
        Standings? standing = null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => standing = Standings.Read(reads, bill.Order), cancel);
        if (standing!.Found is not { Party: { } party, Due.Paise: > 0, Cancelled: false } found)
            return (PayLinkOutcome.NothingDue, null);

        DateTimeOffset now = clock.GetUtcNow();
        TimeSpan life = (expires ?? now.AddDays(options.LinkDays)) - now;
        // A minute more than Razorpay's shortest: the clocks differ.
        DateTimeOffset until = now + TimeSpan.FromTicks(Math.Clamp(life.Ticks,
            (ShortestLife + TimeSpan.FromMinutes(1)).Ticks, LongestLife.Ticks));
        Guid link = Guid.CreateVersion7(now);
        await sessions.RunAsync(business, SessionUse.Write, writes => writes.Run("""
            WITH made AS (
              INSERT INTO ledger.pay_link (business_id, link_id, invoice_id, order_id, party_id,
                bill_number, amount_paise, partial, expires_at, at)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
              ON CONFLICT (business_id, order_id)
                WHERE state IN ('wanted', 'open', 'cancelling') DO NOTHING
              RETURNING link_id),
            work AS (
              INSERT INTO ledger.gateway_work (business_id, link_id, due_at)
              SELECT $1, link_id, $10 FROM made)
            INSERT INTO ledger.gateway_route (key, business_id)
            SELECT 'ref:' || replace(link_id::text, '-', ''), $1 FROM made
            """, business.Value, link, bill.Id.Value, bill.Order.Value, party.Value, bill.Number,
            found.Due.Paise, partial, until.ToUniversalTime(), now.ToUniversalTime()), cancel);
        return (PayLinkOutcome.Done, await OfOrderAsync(business, bill.Order, cancel));
    }

    public async Task<PayLinkOutcome> CancelAsync(
        BusinessId business, Guid link, CancellationToken cancel)
    {
        if (await FindAsync(business, link, cancel) is not { } found)
            return Offered ? PayLinkOutcome.Unknown : PayLinkOutcome.NoGateway;
        if (!Offered && !found.InChat) return PayLinkOutcome.NoGateway;
        if (found.State is not ("wanted" or "open" or "cancelling")) return PayLinkOutcome.Ended;
        await sessions.RunAsync(business, SessionUse.Write, writes =>
        {
            writes.Run("""
                UPDATE ledger.pay_link SET state = 'cancelling'
                WHERE business_id = $1 AND link_id = $2 AND state IN ('wanted', 'open')
                """, business.Value, link);
            LinkList list = found.InChat ? LinkList.OfRequests : LinkList.OfGateway;
            list.Again(writes, link, clock.GetUtcNow(), failed: false);
        }, cancel);
        return PayLinkOutcome.Done;
    }

    public Task<PayLinkView?> OfOrderAsync(
        BusinessId business, OrderId order, CancellationToken cancel) =>
        OneAsync(business, "l.order_id = $2", order.Value, cancel);

    public Task<PayLinkView?> FindAsync(
        BusinessId business, Guid link, CancellationToken cancel) =>
        OneAsync(business, "l.link_id = $2", link, cancel);

    /// <summary>The latest link that a condition names; $1 is the shop.</summary>
    internal static void Read(ITenantStatements reads, string condition,
        Action<KeptLink, DateTimeOffset> found, Guid id) =>
        reads.Read($"""
            {GatewayStore.LinkSql} WHERE l.business_id = $1 AND {condition}
            ORDER BY l.link_id DESC LIMIT 1
            """, row => found(
                GatewayStore.Link(row), row.GetFieldValue<DateTimeOffset>(11)),
            reads.Business.Value, id);

    private async Task<PayLinkView?> OneAsync(
        BusinessId business, string condition, Guid id, CancellationToken cancel)
    {
        PayLinkView? view = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => Read(
            reads, condition, (link, expires) => view = new PayLinkView(
                link.Link, link.Invoice, link.Order, link.Amount, link.Partial, link.State,
                link.Url, link.Fault, expires)
            {
                InChat = link.IsRequest,
            }, id), cancel);
        return view;
    }
}
