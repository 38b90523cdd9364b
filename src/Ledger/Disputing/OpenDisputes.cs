namespace ConverseErp.Ledger.Disputing;

/// <summary>What is disputed now. A dispute is over when the shop has said no, and when nothing
/// is left of its line: taken back, or credited to the last paisa.</summary>
internal static class OpenDisputes
{
    /// <summary>What a line still adds to the khata: nothing once it was taken back, and less by
    /// what notes credit.</summary>
    /// <param name="entry">Alias of the line; $1 is the shop.</param>
    public static string LeftSql(string entry) => $"""
        CASE WHEN EXISTS (SELECT FROM ledger.entry r WHERE r.business_id = $1
            AND r.reverses = {entry}.posting_id AND r.line = {entry}.line) THEN 0
        ELSE greatest(0, {entry}.debit_paise + coalesce((
          SELECT sum(x.debit_paise - x.credit_paise)
          FROM ledger.bill_note b
          JOIN ledger.entry x ON x.business_id = $1 AND x.posting_id = b.note_id
            AND x.account = 'party'
          WHERE b.business_id = $1 AND b.order_id = {entry}.posting_id
            AND NOT EXISTS (SELECT FROM ledger.entry r WHERE r.business_id = $1
              AND r.reverses = x.posting_id AND r.line = x.line)), 0)) END::bigint
        """;

    /// <summary>Columns party_id, posting_id and amount, of all that wait; $1 is the shop.
    /// </summary>
    public static string Sql { get; } = $"""
        SELECT o.party_id, o.posting_id, o.amount FROM (
          SELECT d.party_id, d.posting_id, {LeftSql("e")} AS amount
          FROM ledger.dispute d
          JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = d.posting_id
            AND e.account = 'party' AND e.party_id = d.party_id
          WHERE d.business_id = $1
            AND NOT EXISTS (SELECT FROM ledger.dispute_answer a WHERE a.business_id = $1
              AND a.dispute_id = d.dispute_id AND NOT a.accepted)) o
        WHERE o.amount > 0
        """;
}
