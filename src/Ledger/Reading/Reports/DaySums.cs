using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>What one account got and gave on one day.</summary>
internal readonly record struct DaySum(DateOnly Day, string Account, Money Debit, Money Credit);

/// <summary>The statement of the sums of days, stored ones and those that are still summed from
/// the entries, at one instant.</summary>
internal static class DaySums
{
    private const string BeginSql = """
        (SELECT max(month) FROM ledger.month_standing
         WHERE business_id = $1 AND month <= $5::date)
        """;

    /// <summary>Columns day, account, debit_paise, credit_paise of days up to $3, in the zone
    /// $2; $4 narrows it to these accounts, if it is not null. All days before the month of $5
    /// may be one row an account, under the month's eve.</summary>
    public const string Sql = $"""
        SELECT month - 1 AS day, account, debit_paise, credit_paise FROM ledger.month_standing
        WHERE business_id = $1 AND month = {BeginSql}
          AND ($4::text[] IS NULL OR account = ANY($4))
        UNION ALL
        SELECT day, account, debit_paise, credit_paise FROM ledger.day_total
        WHERE business_id = $1 AND day <= $3::date
          AND day >= coalesce({BeginSql}, '-infinity')
          AND ($4::text[] IS NULL OR account = ANY($4))
        UNION ALL
        SELECT (e.at AT TIME ZONE $2)::date, e.account, e.debit_paise, e.credit_paise
        FROM (SELECT posting_id FROM ledger.entry
              WHERE business_id = $1 AND line = 0
                AND at >= (SELECT (through + 1)::timestamp AT TIME ZONE $2
                           FROM ledger.day_totalled WHERE business_id = $1)
                AND at < (($3::date + 1)::timestamp AT TIME ZONE $2)) f
        JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = f.posting_id
        WHERE $4::text[] IS NULL OR e.account = ANY($4)
        """;

    /// <summary>Opening, debit and credit of each account over a span from $5 to $3.</summary>
    public const string SpanSql = $"""
        SELECT account,
          coalesce(sum(debit_paise - credit_paise) FILTER (WHERE day < $5::date), 0)::bigint,
          coalesce(sum(debit_paise) FILTER (WHERE day >= $5::date), 0)::bigint,
          coalesce(sum(credit_paise) FILTER (WHERE day >= $5::date), 0)::bigint
        FROM ({Sql}) d GROUP BY account
        """;

    /// <summary>Values of <see cref="SpanSql"/>.</summary>
    public static object?[] Span(
        BusinessId business, string zone, DateOnly from, DateOnly to, string[]? accounts) =>
        [business.Value, zone, to, accounts, from];
}
