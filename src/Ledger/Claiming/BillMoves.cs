namespace ConverseErp.Ledger.Claiming;

/// <summary>What moves a bill's own due besides the khata as a whole: payments that were told to
/// be for it, and notes that correct it. Every reading of dues takes it from here.</summary>
internal static class BillMoves
{
    /// <summary>Columns order_id, paid and noted: what was paid by name, at least 0, and what
    /// notes changed, below 0 where they credit.</summary>
    /// <param name="party">An expression of whose bills; $1 is the shop.</param>
    /// <param name="until">An expression: what came from then on does not count.</param>
    public static string Sql(string party, string until = "'infinity'::timestamptz") => $"""
        SELECT m.order_id, sum(m.paid)::bigint AS paid, sum(m.noted)::bigint AS noted
        FROM (
          SELECT b.order_id, p.amount_paise AS paid, 0 AS noted
          FROM ledger.payment p
          JOIN ledger.bill_payment b ON b.business_id = $1 AND b.payment_id = p.payment_id
          WHERE p.business_id = $1 AND p.party_id = {party} AND p.undone_at IS NULL
            AND p.at < {until}
          UNION ALL
          SELECT b.order_id, b.amount_paise, 0
          FROM ledger.payment p
          JOIN ledger.bill_share b ON b.business_id = $1 AND b.payment_id = p.payment_id
          WHERE p.business_id = $1 AND p.party_id = {party} AND p.undone_at IS NULL
            AND p.at < {until}
          UNION ALL
          SELECT n.order_id, 0, e.debit_paise - e.credit_paise
          FROM ledger.bill_note n
          JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = n.note_id
            AND e.account = 'party'
          WHERE n.business_id = $1 AND n.party_id = {party} AND e.at < {until}
            AND NOT EXISTS (SELECT FROM ledger.entry r
              WHERE r.business_id = $1 AND r.reverses = e.posting_id AND r.line = e.line)) m
        GROUP BY m.order_id
        """;

    /// <summary>Whether an entry is a note, which moves the due of its bill and is none of its
    /// own.</summary>
    /// <param name="entry">The entry's alias.</param>
    public static string IsNote(string entry) => $"""
        EXISTS (SELECT FROM ledger.bill_note n
          WHERE n.business_id = $1 AND n.note_id = {entry}.posting_id)
        """;
}
