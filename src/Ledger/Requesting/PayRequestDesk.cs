using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Gateway;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Requesting;

/// <summary>Wishes about payments inside WhatsApp: durable at once; the message goes the way of
/// all messages, the rest is done by <see cref="RequestLoop"/>.</summary>
internal sealed class PayRequestDesk(
    TenantSessions sessions, MetaPayments meta, RazorpayOptions options, IShops shops,
    IKhata khata, IPayLinks links, TimeProvider clock) : IPayRequests
{
    private const int NameMax = 60;

    public async Task<string?> ConfigurationAsync(
        BusinessId business, CancellationToken cancel)
    {
        string? found = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read(
            "SELECT configuration FROM ledger.request_account WHERE business_id = $1",
            row => found = row.GetString(0), business.Value), cancel);
        return found;
    }

    public async Task<PayRequestOutcome> ConfigureAsync(
        BusinessId business, string? name, CancellationToken cancel)
    {
        string? wanted = name?.Trim();
        if (wanted is not null && (wanted.Length is 0 or > NameMax
            || wanted.AsSpan().ContainsAnyExcept(NameLetters)))
            return PayRequestOutcome.NameInvalid;
        await sessions.RunAsync(business, SessionUse.Write, writes =>
        {
            if (wanted is null)
            {
                writes.Run("DELETE FROM ledger.request_account WHERE business_id = $1",
                    business.Value);
                return;
            }

            writes.Run("""
                INSERT INTO ledger.request_account (business_id, configuration, at)
                VALUES ($1, $2, $3)
                ON CONFLICT (business_id) DO UPDATE SET
                  configuration = excluded.configuration, at = excluded.at
                """, business.Value, wanted, clock.GetUtcNow().ToUniversalTime());
        }, cancel);
        return PayRequestOutcome.Done;
    }

    private static readonly System.Buffers.SearchValues<char> NameLetters =
        System.Buffers.SearchValues.Create(
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-. ");

    public async Task<(PayRequestOutcome Outcome, PayLinkView? Link)> WantAsync(
        BusinessId business, BillView bill, ChatReference? chat, CancellationToken cancel)
    {
        if (!meta.IsOn || await ConfigurationAsync(business, cancel) is not { } configuration
            || await shops.FindAsync(business, cancel) is not { } shop)
            return (PayRequestOutcome.NotConfigured, null);
        Standings? standing = null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => standing = Standings.Read(reads, bill.Order), cancel);
        if (standing!.Found is not { Party: { } party, Due.Paise: > 0, Cancelled: false } found)
            return (PayRequestOutcome.NothingDue, null);
        Party? payer = (await khata.PartiesAsync(business, cancel)).Parties
            .FirstOrDefault(p => p.Id == party);
        if (payer?.Phone is not { } phone || !phone.StartsWith("+91", StringComparison.Ordinal))
            return (PayRequestOutcome.NoIndianPhone, null);

        DateTimeOffset now = clock.GetUtcNow();
        PaymentRequested asked = new(
            Guid.CreateVersion7(now), chat, party, payer.Name,
            new PartyContact(phone, payer.Bsuid, payer.Language), bill.Id, bill.Number, found.Due,
            configuration, bill.Link, now.AddDays(options.LinkDays), Ended: false);
        bool made = await AskAsync(
            business, bill.Order, shop.PhoneNumberId, asked, now, cancel);
        return (
            made ? PayRequestOutcome.Done : PayRequestOutcome.Lives,
            await links.OfOrderAsync(business, bill.Order, cancel));
    }

    // The message leaves only where the row is new: a living request or link is not doubled.
    private async Task<bool> AskAsync(BusinessId business, OrderId order, string number,
        PaymentRequested asked, DateTimeOffset now, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch making = new();
        bool made = false;
        making.For(business).Read("""
            INSERT INTO ledger.pay_link (business_id, link_id, invoice_id, order_id, party_id,
              bill_number, amount_paise, partial, expires_at, state, configuration, number_id, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, false, $8, 'open', $9, $10, $11)
            ON CONFLICT (business_id, order_id)
              WHERE state IN ('wanted', 'open', 'cancelling') DO NOTHING
            RETURNING link_id
            """, _ => made = true, business.Value, asked.Link, asked.Invoice.Value, order.Value,
            asked.Party.Value, asked.Bill, asked.Amount.Paise, asked.Expires.ToUniversalTime(),
            asked.Configuration, number, now.ToUniversalTime());
        await session.ExecuteAsync(making, cancel);
        if (!made) return false;
        StatementBatch telling = new();
        ITenantStatements writes = telling.For(business);
        writes.Run("INSERT INTO ledger.gateway_route (key, business_id) VALUES ($2, $1)",
            business.Value, "ref:" + asked.Link.ToString("N"));
        LinkList.OfRequests.Again(
            writes, asked.Link, now + TimeSpan.FromSeconds(options.PollSeconds), failed: false);
        Outbox.AddSoon(writes, Envelopes.Pack(
            new MessageId(Guid.CreateVersion7(now)), business, asked));
        await session.ExecuteAsync(telling, cancel);
        await session.CommitAsync(cancel);
        return true;
    }

    public async Task<PayRequestOutcome> RefundAsync(BusinessId business, Guid refund, Guid link,
        Money? amount, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        (bool Found, long Left) paid = default;
        bool repeated = false;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        ITenantStatements reads = reading.For(business);
        // What was asked for counts as gone until it has failed.
        reads.Read("""
            SELECT l.configuration IS NOT NULL, CASE WHEN l.state = 'paid' THEN l.amount_paise
              - coalesce((SELECT sum(r.amount_paise) FROM ledger.request_refund r
                  WHERE r.business_id = $1 AND r.link_id = $2 AND r.state <> 'failed'), 0)
              ELSE 0 END::bigint
            FROM ledger.pay_link l
            WHERE l.business_id = $1 AND l.link_id = $2 FOR UPDATE OF l
            """, row => paid = (row.GetBoolean(0), row.GetInt64(1)), business.Value, link);
        reads.Read("""
            SELECT 1 FROM ledger.request_refund WHERE business_id = $1 AND refund_id = $2
            """, _ => repeated = true, business.Value, refund);
        await session.ExecuteAsync(reading, cancel);
        if (!paid.Found) return PayRequestOutcome.Unknown;
        if (repeated) return PayRequestOutcome.Done;
        Money back = amount ?? new Money(paid.Left);
        if (back <= Money.Zero || back.Paise > paid.Left)
            return PayRequestOutcome.NothingToRefund;
        StatementBatch writing = new();
        ITenantStatements writes = writing.For(business);
        writes.Run("""
            INSERT INTO ledger.request_refund (business_id, refund_id, link_id, amount_paise, at)
            VALUES ($1, $2, $3, $4, $5)
            """, business.Value, refund, link, back.Paise, now.ToUniversalTime());
        LinkList.OfRequests.Again(writes, link, now, failed: false);
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
        return PayRequestOutcome.Done;
    }
}
