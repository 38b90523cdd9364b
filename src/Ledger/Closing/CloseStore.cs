using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Reading.Reports;

namespace ConverseErp.Ledger.Closing;

/// <summary>What was read of a day whose drawer is counted.</summary>
internal sealed class DayRead
{
    public Money Cash { get; set; }

    /// <summary>The latest count of any drawer that holds.</summary>
    public DateTimeOffset? LastCountedAt { get; set; }

    public DaySummary Sums { get; set; } = new(
        default, default, default, default, default, default, default, default, default)
    {
        Drawer = DrawerMoves.None,
    };
}

/// <summary>Reads for and writes of counts of the drawer.</summary>
internal static class CloseStore
{
    private const string CashSql = $"""
        SELECT coalesce(sum(debit_paise - credit_paise) FILTER (WHERE day < $5::date), 0)::bigint,
          coalesce(sum(debit_paise) FILTER (WHERE day = $5::date), 0)::bigint,
          coalesce(sum(credit_paise) FILTER (WHERE day = $5::date), 0)::bigint,
          (SELECT max(counted_at) FROM ledger.day_close
           WHERE business_id = $1 AND undone_at IS NULL)
        FROM ({DaySums.Sql}) d
        """;

    // What takes back an entry is of the same kind as that entry.
    private const string SumsSql = """
        SELECT
          coalesce(-sum(x.change) FILTER (WHERE x.account IN ('sales', 'tax')), 0)::bigint,
          coalesce(sum(x.change) FILTER (WHERE x.account = 'party' AND x.sold), 0)::bigint,
          coalesce(sum(x.change) FILTER (
            WHERE x.account = ANY($4) AND x.received), 0)::bigint,
          coalesce(-sum(x.change) FILTER (
            WHERE x.account = ANY($4) AND NOT x.received), 0)::bigint,
          coalesce(sum(x.change) FILTER (WHERE x.account = 'purchases'), 0)::bigint,
          coalesce(sum(x.change) FILTER (WHERE x.account = 'expenses'), 0)::bigint,
          coalesce(sum(x.change) FILTER (
            WHERE x.account = 'cash' AND x.received IS NULL AND x.sold), 0)::bigint,
          coalesce(sum(x.change) FILTER (
            WHERE x.account = 'cash' AND x.received), 0)::bigint,
          coalesce(-sum(x.change) FILTER (
            WHERE x.account = 'cash' AND NOT x.received), 0)::bigint,
          coalesce(-sum(x.change) FILTER (WHERE x.account = 'cash' AND x.received IS NULL
            AND x.bought AND NOT x.sold), 0)::bigint,
          coalesce(-sum(x.change) FILTER (WHERE x.account = 'cash' AND x.received IS NULL
            AND x.spent AND NOT x.bought AND NOT x.sold), 0)::bigint,
          coalesce(sum(x.change) FILTER (WHERE x.account = 'cash' AND x.received IS NULL
            AND NOT (x.sold OR x.bought OR x.spent)), 0)::bigint
        FROM (
          SELECT e.account, e.debit_paise - e.credit_paise AS change, p.received,
                 bool_or(e.account = 'sales') OVER (PARTITION BY e.posting_id) AS sold,
                 bool_or(e.account = 'purchases') OVER (PARTITION BY e.posting_id) AS bought,
                 bool_or(e.account = 'expenses') OVER (PARTITION BY e.posting_id) AS spent
          FROM (SELECT posting_id FROM ledger.entry
                WHERE business_id = $1 AND line = 0
                  AND at >= ($2::date::timestamp AT TIME ZONE $3)
                  AND at < (($2::date + 1)::timestamp AT TIME ZONE $3)) f
          JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = f.posting_id
          LEFT JOIN ledger.payment p ON p.business_id = $1
            AND p.payment_id = coalesce(e.reverses, e.posting_id)) x
        """;

    /// <summary>Reads and locks these, as far as they are there.</summary>
    public static Dictionary<Guid, BookedClose> Load(ITenantStatements reads, Guid[] closes)
    {
        Dictionary<Guid, BookedClose> found = [];
        if (closes.Length == 0) return found;
        reads.Read("""
            SELECT close_id, day, counted_at, counted_paise, book_paise, set_right_later,
                   undone_at IS NOT NULL
            FROM ledger.day_close WHERE business_id = $1 AND close_id = ANY($2)
            ORDER BY close_id FOR UPDATE
            """,
            row => found[row.GetGuid(0)] = new BookedClose(
                row.GetGuid(0), row.GetFieldValue<DateOnly>(1),
                row.GetFieldValue<DateTimeOffset>(2), new Money(row.GetInt64(3)),
                new Money(row.GetInt64(4)), row.GetBoolean(5), row.GetBoolean(6)),
            reads.Business.Value, closes);
        return found;
    }

    /// <summary>A day's cash and sums, up to its end or to now.</summary>
    public static DayRead LoadDay(ITenantStatements reads, DateOnly day, string zone)
    {
        DayRead found = new();
        reads.Read(CashSql, row =>
        {
            Money opening = new(row.GetInt64(0));
            Money got = new(row.GetInt64(1)), gave = new(row.GetInt64(2));
            found.Cash = opening + got - gave;
            found.LastCountedAt =
                row.IsDBNull(3) ? null : row.GetFieldValue<DateTimeOffset>(3);
            found.Sums = found.Sums with
            {
                OpeningCash = opening, CashIn = got, CashOut = gave,
            };
        }, reads.Business.Value, zone, day, new[] { Accounts.Cash }, day);
        reads.Read(SumsSql, row => found.Sums = found.Sums with
        {
            Sales = new Money(row.GetInt64(0)),
            OnCredit = new Money(row.GetInt64(1)),
            Received = new Money(row.GetInt64(2)),
            PaidOut = new Money(row.GetInt64(3)),
            Purchases = new Money(row.GetInt64(4)),
            Expenses = new Money(row.GetInt64(5)),
            Drawer = new DrawerMoves(
                found.Sums.OpeningCash, new Money(row.GetInt64(6)), new Money(row.GetInt64(7)),
                new Money(row.GetInt64(8)), new Money(row.GetInt64(9)),
                new Money(row.GetInt64(10)), new Money(row.GetInt64(11))),
        }, reads.Business.Value, day, zone, Accounts.Money.ToArray());
        return found;
    }

    /// <summary>The count, and a posting of the difference where it is not zero.</summary>
    public static void Add(ITenantStatements writes, BookedClose close, BookedDay day,
        DateTimeOffset saidAt, DateTimeOffset at)
    {
        writes.Run("""
            INSERT INTO ledger.day_close (business_id, close_id, day, counted_at, counted_paise,
              book_paise, set_right_later, said_at, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, writes.Business.Value, close.Close, close.Day,
            close.CountedAt.ToUniversalTime(), close.Counted.Paise, close.Book.Paise,
            close.SetRightLater, saidAt.ToUniversalTime(), at.ToUniversalTime());
        EntryLines lines = new();
        lines.Add(close.Close, null, day.At,
            new EntryLine(Accounts.Cash, null, close.Posted),
            new EntryLine(close.Against, null, -close.Posted));
        lines.Write(writes, "close");
    }

    public static void MarkUndone(
        ITenantStatements writes, Guid close, Guid undo, DateTimeOffset at) =>
        writes.Run("""
            UPDATE ledger.day_close SET undone_at = $3, undo_id = $4
            WHERE business_id = $1 AND close_id = $2
            """, writes.Business.Value, close, at.ToUniversalTime(), undo);
}
