using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>Sums per day and account of the days that are long over: made by whoever reads a
/// report, so that posting never waits for them.</summary>
internal sealed class DayTotals(TenantSessions sessions, IShops shops, TimeProvider clock)
{
    /// <summary>Days that a report sums from the entries: a transaction that posted before
    /// midnight has committed long before the day after tomorrow begins.</summary>
    private const int LiveDays = 2;

    // Further behind, all entries are read once instead of looked up one posting after another.
    private const int ManyDays = 45;

    private const string BeginSql = """
        INSERT INTO ledger.day_totalled (business_id, through, zone)
        VALUES ($1, '-infinity', $2) ON CONFLICT DO NOTHING
        """;

    private const string InsertSql = """
        INSERT INTO ledger.day_total (business_id, day, account, debit_paise, credit_paise)
        SELECT $1, (e.at AT TIME ZONE $2)::date, e.account, sum(e.debit_paise)::bigint,
               sum(e.credit_paise)::bigint
        """;

    private const string NotYetSql = """
        at >= (SELECT (through + 1)::timestamp AT TIME ZONE $2 FROM ledger.day_totalled
               WHERE business_id = $1)
        AND at < (($3::date + 1)::timestamp AT TIME ZONE $2)
        """;

    private const string ManySql = $"""
        {InsertSql}
        FROM ledger.entry e WHERE e.business_id = $1 AND e.{NotYetSql}
        GROUP BY 2, 3
        """;

    private const string FewSql = $"""
        {InsertSql}
        FROM (SELECT posting_id FROM ledger.entry
              WHERE business_id = $1 AND line = 0 AND {NotYetSql}) f
        JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = f.posting_id
        GROUP BY 2, 3
        """;

    // From the month after the last one that has it, or after the first day there is.
    private const string StandSql = """
        INSERT INTO ledger.month_standing
          (business_id, month, account, debit_paise, credit_paise)
        SELECT $1, m::date, d.account, sum(d.debit_paise)::bigint, sum(d.credit_paise)::bigint
        FROM generate_series(
          coalesce(
            (SELECT max(month) FROM ledger.month_standing WHERE business_id = $1)::timestamp,
            (SELECT date_trunc('month', min(day)::timestamp) FROM ledger.day_total
             WHERE business_id = $1)) + interval '1 month',
          ($2::date + 1)::timestamp, interval '1 month') AS m
        JOIN ledger.day_total d ON d.business_id = $1 AND d.day < m::date
        GROUP BY m, d.account
        """;

    /// <summary>Brings a shop's sums up to date.</summary>
    /// <returns>The shop's time zone.</returns>
    public async Task<string> BringUpToDateAsync(BusinessId business, CancellationToken cancel)
    {
        Shop? shop = await shops.FindAsync(business, cancel);
        string zone = shop?.TimeZone ?? IndianDay.Zone;
        DateOnly through = IndianDay.Of(clock.GetUtcNow(), zone).AddDays(-LiveDays);
        bool current = false;
        bool many = true;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read("""
            SELECT zone = $2 AND through >= $3, zone <> $2 OR through < $3::date - $4::int
            FROM ledger.day_totalled WHERE business_id = $1
            """, row => (current, many) = (row.GetBoolean(0), row.GetBoolean(1)),
            business.Value, zone, through, ManyDays), cancel);
        if (current) return zone;
        await sessions.RunAsync(business, SessionUse.Write,
            writes => Make(writes, zone, through, many), cancel);
        return zone;
    }

    /// <summary>An entry is posted into an earlier day: its sums and all later ones are made
    /// again. In the transaction of that posting, before it.</summary>
    public static void Forget(ITenantStatements writes, DateOnly day, string zone)
    {
        writes.Run(BeginSql, writes.Business.Value, zone);
        // Also where that day has no sums yet: whoever is about to make them waits for this.
        writes.Run("""
            UPDATE ledger.day_totalled SET through = least(through, $2::date - 1)
            WHERE business_id = $1
            """, writes.Business.Value, day);
        writes.Run("""
            DELETE FROM ledger.day_total WHERE business_id = $1 AND day >= $2
            """, writes.Business.Value, day);
    }

    // Each statement sees what was committed before it: what is summed is what the row, once it
    // is locked, says is missing.
    private static void Make(ITenantStatements writes, string zone, DateOnly through, bool many)
    {
        Guid business = writes.Business.Value;
        writes.Run(BeginSql, business, zone);
        writes.Read("""
            SELECT 1 FROM ledger.day_totalled WHERE business_id = $1 FOR UPDATE
            """, static _ => { }, business);
        writes.Run("""
            DELETE FROM ledger.day_total WHERE business_id = $1 AND EXISTS (
              SELECT FROM ledger.day_totalled t WHERE t.business_id = $1 AND t.zone <> $2)
            """, business, zone);
        writes.Run("""
            UPDATE ledger.day_totalled SET zone = $2, through = '-infinity'
            WHERE business_id = $1 AND zone <> $2
            """, business, zone);
        writes.Run(many ? ManySql : FewSql, business, zone, through);
        writes.Run("""
            UPDATE ledger.day_totalled SET through = $2 WHERE business_id = $1 AND through < $2
            """, business, through);
        writes.Run(StandSql, business, through);
    }
}
