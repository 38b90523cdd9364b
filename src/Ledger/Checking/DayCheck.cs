using ConverseErp.Contracts;
using ConverseErp.Ledger.Reading.Reports;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Checking;

/// <summary>Brings a shop's sums of days up to date each night, so that the morning's first
/// report need not, and compares them with the entries.</summary>
internal sealed class DayCheck(TenantSessions sessions, DayTotals totals) : IBookCheck
{
    public string Book => "days";

    public async Task<IReadOnlyList<BookDifference>> CompareAsync(
        BusinessId business, CancellationToken cancel)
    {
        string zone = await totals.BringUpToDateAsync(business, cancel);
        return await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT coalesce(s.paise, 0)::bigint, coalesce(e.paise, 0)::bigint
            FROM (SELECT day, account, debit_paise - credit_paise AS paise
                  FROM ledger.day_total WHERE business_id = $1) s
            FULL JOIN (
              SELECT (at AT TIME ZONE $2)::date AS day, account,
                     sum(debit_paise - credit_paise) AS paise
              FROM ledger.entry WHERE business_id = $1 AND at < (
                SELECT (through + 1)::timestamp AT TIME ZONE $2
                FROM ledger.day_totalled WHERE business_id = $1)
              GROUP BY 1, 2) e USING (day, account)
            WHERE coalesce(s.paise, 0) <> coalesce(e.paise, 0)
            UNION ALL
            SELECT coalesce(s.paise, 0)::bigint, coalesce(d.paise, 0)::bigint
            FROM (SELECT account, debit_paise - credit_paise AS paise
                  FROM ledger.month_standing m WHERE business_id = $1 AND month = (
                    SELECT max(month) FROM ledger.month_standing WHERE business_id = $1)) s
            FULL JOIN (
              SELECT account, sum(debit_paise - credit_paise) AS paise
              FROM ledger.day_total WHERE business_id = $1 AND day < (
                SELECT max(month) FROM ledger.month_standing WHERE business_id = $1)
              GROUP BY account) d USING (account)
            WHERE coalesce(s.paise, 0) <> coalesce(d.paise, 0)
            """, row => new BookDifference(
                "day", business.Value, row.GetInt64(0), row.GetInt64(1)),
            cancel, business.Value, zone);
    }
}
