using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Ledger.Statements;

/// <summary>A line as it is kept.</summary>
internal sealed record KeptLine(
    Guid Id, int Line, DateOnly Day, Money Amount, string Words, string? Utr, string State,
    string? Reason, PartyId? Party, OrderId? Order, DateTimeOffset At);

/// <summary>Reads for and writes of bank statements.</summary>
internal sealed class StatementStore(PersonalData personal)
{
    private const string Columns = """
        line_id, line_no, day, amount_paise, words, utr, state, reason, party_id, order_id, at
        """;

    /// <summary>The same line of the same shop has the same id, in whatever file it comes.
    /// </summary>
    public static Guid Id(BusinessId business, byte[] key)
    {
        Span<byte> both = stackalloc byte[32];
        business.Value.TryWriteBytes(both);
        key.CopyTo(both[16..]);
        return NamedId.Of(both);
    }

    /// <summary>Which of these lines an earlier file has brought.</summary>
    public static void Seen(ITenantStatements reads, Guid[] lines, Action<Guid> seen) =>
        reads.Read("""
            SELECT line_id FROM ledger.bank_line WHERE business_id = $1 AND line_id = ANY($2)
            """, row => seen(row.GetGuid(0)), reads.Business.Value, lines);

    /// <summary>Money by UPI of these days that is in the books and no line's yet: payments, and
    /// sales that were paid at once.</summary>
    public static void Booked(ITenantStatements reads, DateTimeOffset from, DateTimeOffset to,
        Action<BookedMoney> found)
    {
        object?[] span = [reads.Business.Value, from.ToUniversalTime(), to.ToUniversalTime()];
        reads.Read("""
            SELECT p.payment_id, p.party_id, b.order_id, p.amount_paise, p.said_at
            FROM ledger.payment p
            LEFT JOIN ledger.bill_payment b USING (business_id, payment_id)
            WHERE p.business_id = $1 AND p.received AND p.mode = 'upi' AND p.undone_at IS NULL
              AND p.said_at BETWEEN $2 AND $3
              AND NOT EXISTS (SELECT FROM ledger.bank_line l
                WHERE l.business_id = $1
                  AND (l.posting_id = p.payment_id OR l.line_id = p.payment_id))
            ORDER BY p.payment_id LIMIT 20000
            """, row => found(new BookedMoney(
                row.GetGuid(0), new PartyId(row.GetGuid(1)),
                row.IsDBNull(2) ? null : new OrderId(row.GetGuid(2)), new Money(row.GetInt64(3)),
                IndianDay.Of(row.GetFieldValue<DateTimeOffset>(4)), false)), span);
        reads.Read("""
            SELECT e.posting_id, e.party_id, e.debit_paise, e.at FROM ledger.entry e
            WHERE e.business_id = $1 AND e.kind = 'sale' AND e.account = 'upi'
              AND e.debit_paise > 0 AND e.at BETWEEN $2 AND $3
              AND NOT EXISTS (SELECT FROM ledger.entry r
                WHERE r.business_id = $1 AND r.reverses = e.posting_id)
              AND NOT EXISTS (SELECT FROM ledger.bank_line l
                WHERE l.business_id = $1 AND l.posting_id = e.posting_id)
            ORDER BY e.posting_id LIMIT 20000
            """, row => found(new BookedMoney(
                row.GetGuid(0), row.IsDBNull(1) ? null : new PartyId(row.GetGuid(1)),
                new OrderId(row.GetGuid(0)), new Money(row.GetInt64(2)),
                IndianDay.Of(row.GetFieldValue<DateTimeOffset>(3)), true)), span);
    }

    /// <summary>What came by a gateway in these days and no line has brought, fees and what went
    /// back taken off.</summary>
    public static void Waiting(ITenantStatements reads, DateTimeOffset from, DateTimeOffset to,
        Action<GatewayPaid> found) =>
        reads.Read("""
            SELECT g.provider_payment, g.amount_paise - coalesce(g.fee_paise, 0)
                - coalesce((SELECT sum(r.amount_paise) FROM ledger.gateway_refund r
                    WHERE r.business_id = $1 AND r.provider_payment = g.provider_payment
                      AND r.progress = 1), 0)::bigint, g.paid_at
            FROM ledger.gateway_payment g
            WHERE g.business_id = $1 AND g.captured AND g.paid_at BETWEEN $2 AND $3
              AND NOT EXISTS (SELECT FROM ledger.gateway_payout o
                WHERE o.business_id = $1 AND o.provider_payment = g.provider_payment)
            ORDER BY g.provider_payment LIMIT 20000
            """, row => found(new GatewayPaid(
                row.GetString(0), new Money(row.GetInt64(1)),
                row.GetFieldValue<DateTimeOffset>(2))),
            reads.Business.Value, from.ToUniversalTime(), to.ToUniversalTime());

    /// <summary>These payments came with that line.</summary>
    public static void PaidOut(ITenantStatements writes, LineMatch match, DateTimeOffset at)
    {
        if (match.Payout.Count == 0) return;
        writes.Run("""
            INSERT INTO ledger.gateway_payout (business_id, provider_payment, line_id, at)
            SELECT $1, p, $3, $4 FROM unnest($2::text[]) p
            ON CONFLICT (business_id, provider_payment) DO NOTHING
            """, writes.Business.Value, match.Payout.ToArray(),
            Id(writes.Business, match.Line.Key), at.ToUniversalTime());
    }

    public void Add(ITenantStatements writes, Guid statement, LineMatch match, DateTimeOffset at)
    {
        BankLine line = match.Line;
        writes.Run("""
            INSERT INTO ledger.bank_line (business_id, line_id, line_key, statement_id, line_no,
              day, amount_paise, words, utr, state, reason, party_id, order_id, posting_id, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            ON CONFLICT (business_id, line_key) DO NOTHING
            """, writes.Business.Value, Id(writes.Business, line.Key), line.Key, statement,
            line.Line, line.Day, line.Amount.Paise, personal.Protect(writes.Business, line.Words),
            line.Utr, match.State, match.Reason, match.Party?.Value, match.Order?.Value,
            match.Posting, at.ToUniversalTime());
    }

    /// <summary>The lines of a statement, in its order.</summary>
    /// <param name="reads">Where the statement goes.</param>
    /// <param name="statement">Which.</param>
    /// <param name="locked">They are to be changed.</param>
    /// <param name="found">Called for each.</param>
    public void Lines(
        ITenantStatements reads, Guid statement, bool locked, Action<KeptLine> found) =>
        reads.Read($"""
            SELECT {Columns} FROM ledger.bank_line
            WHERE business_id = $1 AND statement_id = $2
            ORDER BY line_no, line_id {(locked ? "FOR UPDATE" : "")}
            """, row => found(Read(row, reads.Business)), reads.Business.Value, statement);

    public static void Change(
        ITenantStatements writes, Guid line, string state, string? reason, Guid? posting) =>
        writes.RunExpecting(1, """
            UPDATE ledger.bank_line SET state = $3, reason = $4, posting_id = $5
            WHERE business_id = $1 AND line_id = $2 AND state = 'proposed'
            """, writes.Business.Value, line, state, reason, posting);

    private KeptLine Read(DbDataReader row, BusinessId business) => new(
        row.GetGuid(0), row.GetInt32(1), row.GetFieldValue<DateOnly>(2),
        new Money(row.GetInt64(3)), PartyRows.Personal(row, 4, business, personal) ?? "",
        PartyRows.Text(row, 5), row.GetString(6), PartyRows.Text(row, 7),
        row.IsDBNull(8) ? null : new PartyId(row.GetGuid(8)),
        row.IsDBNull(9) ? null : new OrderId(row.GetGuid(9)),
        row.GetFieldValue<DateTimeOffset>(10));
}
