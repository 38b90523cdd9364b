using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Checking;

/// <summary>Something in the book that does not add up.</summary>
/// <param name="What">balance: a party's balance is not the sum of its lines; posting: debits
/// and credits of a posting differ; payment, memo: it has no posting, or its undo none.</param>
/// <param name="Id">The party, posting, payment or memo.</param>
public sealed record KhataDifference(string What, Guid Id, Money Stored, Money Computed);

/// <summary>Rebuilds every balance of a shop from its entries and compares; run each night and
/// after every rehearsed crash.</summary>
public sealed class KhataCheck(TenantSessions sessions) : IBookCheck
{
    private const string BalancesSql = """
        SELECT 'balance', party_id, coalesce(b.paise, 0), coalesce(e.paise, 0)::bigint
        FROM (SELECT party_id, balance_paise AS paise FROM ledger.party_balance
              WHERE business_id = $1) b
        FULL JOIN (
          SELECT party_id, sum(debit_paise - credit_paise) AS paise FROM ledger.entry
          WHERE business_id = $1 AND account = 'party' GROUP BY party_id) e USING (party_id)
        WHERE coalesce(b.paise, 0) <> coalesce(e.paise, 0)
        """;

    private const string PostingsSql = """
        SELECT 'posting', posting_id, sum(debit_paise)::bigint, sum(credit_paise)::bigint
        FROM ledger.entry WHERE business_id = $1
        GROUP BY posting_id HAVING sum(debit_paise) <> sum(credit_paise)
        """;

    private static readonly string[] Statements =
        [BalancesSql, PostingsSql, PostedSql("payment"), PostedSql("memo")];

    public string Book => "khata";

    public async Task<IReadOnlyList<BookDifference>> CompareAsync(
        BusinessId business, CancellationToken cancel) =>
        [.. (await RunAsync(business, cancel)).Select(d => new BookDifference(
            d.What, d.Id, d.Stored.Paise, d.Computed.Paise))];

    /// <returns>Empty when all is well.</returns>
    public async Task<IReadOnlyList<KhataDifference>> RunAsync(
        BusinessId business, CancellationToken cancel = default)
    {
        List<KhataDifference> differences = [];
        // Each statement sees one instant; all four need not see the same.
        foreach (string sql in Statements)
        {
            differences.AddRange(await sessions.ListAsync(
                business, SessionUse.ReadNow, sql,
                row => new KhataDifference(row.GetString(0), row.GetGuid(1),
                    new Money(row.GetInt64(2)), new Money(row.GetInt64(3))),
                cancel, business.Value));
        }

        return differences;
    }

    // Payments and memos are kept beside the postings that they made, and that undid them.
    private static string PostedSql(string what) => $"""
        SELECT '{what}', p.{what}_id, p.amount_paise, coalesce(e.paise, 0)::bigint
        FROM ledger.{what} p
        LEFT JOIN (
          SELECT posting_id, sum(debit_paise) AS paise FROM ledger.entry
          WHERE business_id = $1 GROUP BY posting_id) e ON e.posting_id = p.{what}_id
        LEFT JOIN (
          SELECT reverses, sum(debit_paise) AS paise FROM ledger.entry
          WHERE business_id = $1 AND reverses IS NOT NULL GROUP BY reverses) u
          ON u.reverses = p.{what}_id
        WHERE p.business_id = $1 AND (p.amount_paise <> coalesce(e.paise, 0)
          OR (p.undone_at IS NOT NULL) <> (u.reverses IS NOT NULL))
        """;
}
