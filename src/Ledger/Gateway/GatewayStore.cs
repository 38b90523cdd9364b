using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Gateway;

/// <summary>What the events of one batch are about.</summary>
internal sealed record GatewayNames(
    string[] Links, Guid[] References, string[] Payments, string[] Refunds)
{
    public static GatewayNames Of(IEnumerable<GatewayEventReceived> events)
    {
        HashSet<string> links = [];
        HashSet<Guid> references = [];
        HashSet<string> payments = [];
        HashSet<string> refunds = [];
        foreach (GatewayEventReceived told in events)
        {
            if (told.Link is { } link) links.Add(link.Id);
            if (Reference(told.Link) is { } ours) references.Add(ours);
            if (told.Payment is { } payment) payments.Add(payment.Id);
            if (told.Refund is { } refund) refunds.Add(refund.Id);
        }

        return new GatewayNames([.. links], [.. references], [.. payments], [.. refunds]);
    }

    /// <summary>Our own id of a link, out of the reference that the gateway keeps.</summary>
    public static Guid? Reference(GatewayLinkSeen? link) =>
        Guid.TryParseExact(link?.Reference, "N", out Guid ours) ? ours : null;
}

/// <summary>What is known of links and payments while a batch is decided.</summary>
internal sealed class GatewayBook
{
    public Dictionary<Guid, KeptLink> Links { get; } = [];

    public Dictionary<string, GatewayMoney> Payments { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Mismatches { get; } = new(StringComparer.Ordinal);

    public KeptLink? Find(GatewayLinkSeen? link)
    {
        if (link is null) return null;
        if (GatewayNames.Reference(link) is { } ours && Links.TryGetValue(ours, out KeptLink? by))
            return by;
        foreach (KeptLink kept in Links.Values)
            if (kept.ProviderId == link.Id) return kept;
        return null;
    }
}

/// <summary>Reads for and writes of what gateways tell.</summary>
internal static class GatewayStore
{
    private const string LinkColumns = """
        l.link_id, l.invoice_id, l.order_id, l.party_id, l.bill_number, l.amount_paise, l.partial,
        l.state, l.provider_id, l.url,
        EXISTS (SELECT FROM ledger.entry e
                WHERE e.business_id = $1 AND e.reverses = l.order_id)
        """;

    /// <summary>Links as <see cref="Link"/> reads them, and when they expire.</summary>
    public const string LinkSql =
        $"""
        SELECT {LinkColumns}, l.expires_at, l.fault, l.configuration, l.number_id
        FROM ledger.pay_link l
        """;

    private const string Concerned = """
        l.business_id = $1 AND (l.provider_id = ANY($2) OR l.link_id = ANY($3)
          OR l.link_id IN (SELECT link_id FROM ledger.gateway_payment
                           WHERE business_id = $1 AND provider_payment = ANY($4)))
        """;

    /// <summary>The parties of these links and payments, for their balances to be locked.
    /// </summary>
    public const string PartiesSql = $"""
        SELECT l.party_id FROM ledger.pay_link l WHERE {Concerned}
        UNION SELECT party_id FROM ledger.payment
        WHERE business_id = $1 AND payment_id = ANY($5)
        """;

    /// <summary>Reads and locks all that the events are about; balances are locked before.
    /// </summary>
    public static GatewayBook Load(ITenantStatements reads, GatewayNames names)
    {
        GatewayBook book = new();
        Guid business = reads.Business.Value;
        reads.Read($"""
            {LinkSql} WHERE {Concerned}
            ORDER BY l.link_id FOR UPDATE OF l
            """, row => book.Links[row.GetGuid(0)] = Link(row),
            business, names.Links, names.References, names.Payments);
        reads.Read("""
            SELECT provider_payment, link_id, amount_paise, mode, captured, utr, paid_at,
                   fee_paise, fee_tax_paise
            FROM ledger.gateway_payment
            WHERE business_id = $1 AND provider_payment = ANY($2)
            ORDER BY provider_payment FOR UPDATE
            """, row => book.Payments[row.GetString(0)] = Money(row), business, names.Payments);
        reads.Read("""
            SELECT provider_payment, provider_refund, amount_paise, progress
            FROM ledger.gateway_refund
            WHERE business_id = $1 AND provider_payment = ANY($2)
            ORDER BY provider_refund FOR UPDATE
            """, row => Add(book, row), business, names.Payments);
        reads.Read("""
            SELECT source_key, state FROM ledger.mismatch
            WHERE business_id = $1 AND source = 'gateway' AND source_key = ANY($2)
            ORDER BY source_key FOR UPDATE
            """, row => book.Mismatches[row.GetString(0)] = row.GetString(1),
            business, names.Payments);
        return book;
    }

    /// <summary>Payments and refunds of these in the books, and refunds told before.</summary>
    public static Dictionary<Guid, BookedPayment> LoadBooked(
        ITenantStatements reads, GatewayNames names, Guid[] ids)
    {
        Dictionary<Guid, BookedPayment> booked = [];
        reads.Read("""
            SELECT payment_id, party_id, received, amount_paise, mode, undone_at IS NOT NULL
            FROM ledger.payment
            WHERE business_id = $1 AND (payment_id = ANY($2) OR payment_id IN (
              SELECT payment_id FROM ledger.gateway_refund
              WHERE business_id = $1 AND provider_payment = ANY($3)))
            ORDER BY payment_id FOR UPDATE
            """, row => booked[row.GetGuid(0)] = PaymentStore.Read(row),
            reads.Business.Value, ids, names.Payments);
        return booked;
    }

    public static void Keep(ITenantStatements writes, GatewayMoney money)
    {
        Guid business = writes.Business.Value;
        writes.Run("""
            INSERT INTO ledger.gateway_payment AS g (business_id, provider_payment, link_id,
              amount_paise, mode, captured, utr, paid_at, fee_paise, fee_tax_paise)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (business_id, provider_payment) DO UPDATE SET
              link_id = coalesce(g.link_id, excluded.link_id),
              captured = g.captured OR excluded.captured,
              utr = coalesce(g.utr, excluded.utr),
              fee_paise = coalesce(g.fee_paise, excluded.fee_paise),
              fee_tax_paise = coalesce(g.fee_tax_paise, excluded.fee_tax_paise)
            """, business, money.Payment, money.Link, money.Amount.Paise,
            Accounts.Of(money.Mode), money.Captured, money.Utr, money.PaidAt.ToUniversalTime(),
            money.Fee?.Paise, money.Fee is null ? null : money.FeeTax.Paise);
        writes.Run("""
            INSERT INTO ledger.gateway_route (key, business_id) VALUES ($2, $1)
            ON CONFLICT (key) DO NOTHING
            """, business, money.Payment);
        foreach (GatewayRefund refund in money.Refunds.Values)
        {
            writes.Run("""
                INSERT INTO ledger.gateway_refund AS r (business_id, provider_refund,
                  provider_payment, payment_id, amount_paise, progress)
                VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (business_id, provider_refund) DO UPDATE SET
                  progress = greatest(r.progress, excluded.progress)
                """, business, refund.Refund, money.Payment, refund.Id, refund.Amount.Paise,
                (short)refund.Progress);
        }
    }

    /// <summary>The link as the gateway sees it: paid is for ever, ended is ended.</summary>
    public static void Seen(ITenantStatements writes, Guid link, GatewayLinkSeen seen)
    {
        string? state = seen.Status switch
        {
            "paid" => "paid",
            "cancelled" => "cancelled",
            "expired" => "expired",
            _ => null,
        };
        writes.Run("""
            UPDATE ledger.pay_link SET
              provider_id = coalesce(provider_id, $3),
              state = CASE WHEN $4::text IS NULL OR state = 'paid' THEN state ELSE $4 END
            WHERE business_id = $1 AND link_id = $2
            """, writes.Business.Value, link, seen.Id, state);
    }

    public static KeptLink Link(DbDataReader row) => new(
        row.GetGuid(0), new InvoiceId(row.GetGuid(1)), new OrderId(row.GetGuid(2)),
        PartyId.From(row.GetGuid(3)), row.GetString(4), new Money(row.GetInt64(5)),
        row.GetBoolean(6), row.GetString(7), PartyRows.Text(row, 8), PartyRows.Text(row, 9),
        row.GetBoolean(10), PartyRows.Text(row, 12))
    {
        Configuration = PartyRows.Text(row, 13),
        NumberId = PartyRows.Text(row, 14),
    };

    private static GatewayMoney Money(DbDataReader row) => new(
        row.GetString(0), row.IsDBNull(1) ? null : row.GetGuid(1), new Money(row.GetInt64(2)),
        Accounts.Mode(row.GetString(3)), row.GetBoolean(4), PartyRows.Text(row, 5),
        row.GetFieldValue<DateTimeOffset>(6))
    {
        Fee = row.IsDBNull(7) ? null : new Money(row.GetInt64(7)),
        FeeTax = row.IsDBNull(8) ? Contracts.Money.Zero : new Money(row.GetInt64(8)),
    };

    private static void Add(GatewayBook book, DbDataReader row)
    {
        GatewayMoney money = book.Payments[row.GetString(0)];
        GatewayRefund refund = new(
            row.GetString(1), new Money(row.GetInt64(2)), (RefundProgress)row.GetInt16(3));
        book.Payments[money.Payment] = money with
        {
            Refunds = money.Refunds.SetItem(refund.Refund, refund),
        };
    }
}
