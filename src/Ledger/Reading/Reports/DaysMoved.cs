using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>What a span of days did to some accounts, in the transaction of somebody else: days
/// that have their sums by these, the others from the entries.</summary>
internal static class DaysMoved
{
    // A span that does not begin and end with a day of the sums is read from the entries.
    private const string Sql = """
        WITH kept AS (
          SELECT (through + 1)::timestamp AT TIME ZONE zone AS until, zone
          FROM ledger.day_totalled
          WHERE business_id = $1 AND ($2::timestamptz AT TIME ZONE zone)::time = '00:00'
            AND ($3::timestamptz AT TIME ZONE zone)::time = '00:00')
        SELECT account, sum(paise)::bigint FROM (
          SELECT d.account, d.debit_paise - d.credit_paise AS paise
          FROM kept k JOIN ledger.day_total d ON d.business_id = $1
            AND d.day >= ($2::timestamptz AT TIME ZONE k.zone)::date
            AND d.day < ($3::timestamptz AT TIME ZONE k.zone)::date
          WHERE d.account = ANY($4)
          UNION ALL
          SELECT e.account, e.debit_paise - e.credit_paise
          FROM (SELECT posting_id FROM ledger.entry
                WHERE business_id = $1 AND line = 0 AND at < $3
                  AND at >= greatest($2, coalesce((SELECT until FROM kept), '-infinity'))) f
          JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = f.posting_id
          WHERE e.account = ANY($4)) moved
        GROUP BY account
        """;

    /// <summary>Debits less credits of each of these accounts, once the statements have run.
    /// </summary>
    /// <param name="from">Included.</param>
    /// <param name="until">Not included.</param>
    public static Func<string, Money> Read(ITenantStatements reads, DateTimeOffset from,
        DateTimeOffset until, string[] accounts)
    {
        Dictionary<string, Money> moved = [];
        reads.Read(Sql, row => moved[row.GetString(0)] = new Money(row.GetInt64(1)),
            reads.Business.Value, from.ToUniversalTime(), until.ToUniversalTime(), accounts);
        return account => moved.GetValueOrDefault(account);
    }
}
