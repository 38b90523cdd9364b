using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Claiming;

/// <summary>How much of a sale is still owed. Payments count for the oldest goods first, so what
/// is owed now are the newest ones; a payment that was told to be for a bill counts for that one.
/// </summary>
internal sealed class Standings
{
    // What the party took later, less what was paid for just that, is owed before this sale is.
    private static readonly string Sql = $"""
        WITH sale AS (
          SELECT party_id, account, debit_paise AS total, at FROM ledger.entry
          WHERE business_id = $1 AND posting_id = ANY($2) AND kind = 'sale' AND debit_paise > 0
          ORDER BY line LIMIT 1),
        moves AS ({BillMoves.Sql("(SELECT party_id FROM sale)")}),
        later AS (
          SELECT coalesce(sum(greatest(0, e.debit_paise
            + coalesce(m.noted, 0) - coalesce(m.paid, 0))), 0) AS owed
          FROM sale s
          JOIN ledger.entry e ON e.business_id = $1 AND e.party_id = s.party_id
            AND e.account = 'party' AND e.debit_paise > 0 AND e.reverses IS NULL
            AND (e.at, e.posting_id) > (s.at, ($2::uuid[])[1])
          LEFT JOIN moves m ON m.order_id = e.posting_id
          WHERE NOT EXISTS (SELECT FROM ledger.entry r
            WHERE r.business_id = $1 AND r.reverses = e.posting_id AND r.line = e.line)
            AND NOT {BillMoves.IsNote("e")})
        SELECT s.party_id, s.account, s.total,
               coalesce((SELECT paid FROM moves WHERE order_id = ($2::uuid[])[1]), 0)::bigint,
               later.owed::bigint,
               (SELECT balance_paise FROM ledger.party_balance
                WHERE business_id = $1 AND party_id = s.party_id),
               EXISTS (SELECT FROM ledger.entry
                       WHERE business_id = $1 AND reverses = ANY($2)),
               (SELECT max(amount_paise) FROM ledger.claim
                WHERE business_id = $1 AND order_id = ANY($2) AND state = 'open'),
               coalesce((SELECT noted FROM moves WHERE order_id = ($2::uuid[])[1]), 0)::bigint,
               EXISTS (SELECT FROM ledger.dispute d
                 WHERE d.business_id = $1 AND d.posting_id = ANY($2)
                   AND NOT EXISTS (SELECT FROM ledger.dispute_answer a
                     WHERE a.business_id = $1 AND a.dispute_id = d.dispute_id
                       AND NOT a.accepted))
        FROM sale s, later
        """;

    private Standings(BillDue? found) => Found = found;

    /// <summary>Filled by the round trip; null when the sale is not in the books.</summary>
    public BillDue? Found { get; private set; }

    public static Standings Read(ITenantStatements reads, OrderId order)
    {
        Standings standing = new(null);
        Read(reads, order, (_, found) => standing.Found = found);
        return standing;
    }

    /// <summary>The same, told to a caller.</summary>
    public static void Read(
        ITenantStatements reads, OrderId order, Action<OrderId, BillDue> found) =>
        reads.Read(Sql, row => found(order, Of(
            row.IsDBNull(0) ? null : new PartyId(row.GetGuid(0)),
            row.GetString(1) == Accounts.Party,
            new Money(row.GetInt64(2) + row.GetInt64(8)),
            new Money(row.GetInt64(3)), new Money(row.GetInt64(4)),
            row.IsDBNull(5) ? null : new Money(row.GetInt64(5)), row.GetBoolean(6),
            row.IsDBNull(7) ? null : new Money(row.GetInt64(7))) with
            {
                Disputed = row.GetBoolean(9),
            }), reads.Business.Value, (Guid[])[order.Value]);

    /// <summary>The arithmetic alone.</summary>
    /// <param name="party">Whose khata, or who is marked.</param>
    /// <param name="credit">Sold on credit; otherwise it was paid at once.</param>
    /// <param name="total">Of the bill, with its notes.</param>
    /// <param name="told">Paid for this bill by name.</param>
    /// <param name="laterOwed">What the party took later and did not pay by name.</param>
    /// <param name="balance">The party's khata; below 0 it paid ahead.</param>
    /// <param name="cancelled">The sale was taken back.</param>
    /// <param name="claimed">Said to be paid.</param>
    internal static BillDue Of(
        PartyId? party, bool credit, Money total, Money told, Money laterOwed, Money? balance,
        bool cancelled, Money? claimed)
    {
        Money due = Money.Zero;
        if (credit && !cancelled && balance is { } owed)
        {
            long older = Math.Max(0, owed.Paise - laterOwed.Paise);
            due = new Money(Math.Clamp(older, 0, Math.Max(0, total.Paise - told.Paise)));
        }

        Money open = credit && !cancelled && total > told ? total - told : Money.Zero;
        return new BillDue(party, total, due, balance, cancelled, claimed) { Open = open };
    }
}
