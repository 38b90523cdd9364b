using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>Pages of postings and of the lines of one account.</summary>
internal sealed class BookReads(TenantSessions sessions, IShops shops, PartyBooks parties)
{
    private const int PageMax = 200;

    private const string SpanSql = """
        at >= ($2::date::timestamp AT TIME ZONE $4)
        AND at < (($3::date + 1)::timestamp AT TIME ZONE $4)
        """;

    private const string DayBookSql = $"""
        SELECT e.posting_id, e.at, e.kind, e.reference, e.reverses, e.account, e.party_id,
               e.debit_paise - e.credit_paise
        FROM (SELECT at, posting_id FROM ledger.entry
              WHERE business_id = $1 AND line = 0 AND {SpanSql} AND at >= $5
                AND (at, posting_id) > ($5, $6)
              ORDER BY at, posting_id LIMIT $7) f
        JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = f.posting_id
        ORDER BY f.at, f.posting_id, e.line
        """;

    private const string Columns = """
        e.posting_id, e.at, e.kind, e.reference, e.reverses, e.party_id,
        e.debit_paise - e.credit_paise, e.line
        """;

    private const string OfAccountSql = $"""
        SELECT {Columns}
        FROM (SELECT posting_id FROM ledger.entry
              WHERE business_id = $1 AND line = 0 AND {SpanSql} AND at >= $5) f
        JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = f.posting_id
        WHERE e.account = $9 AND (e.at, e.posting_id, e.line) > ($5, $6, $8)
          AND ($10::uuid IS NULL OR e.party_id = $10)
        ORDER BY e.at, e.posting_id, e.line LIMIT $7
        """;

    private const string OfKhataSql = $"""
        SELECT {Columns} FROM ledger.entry e
        WHERE e.business_id = $1 AND e.party_id = $9 AND e.account = 'party'
          AND e.{SpanSql} AND e.at >= $5 AND (e.at, e.posting_id, e.line) > ($5, $6, $8)
        ORDER BY e.at, e.posting_id, e.line LIMIT $7
        """;

    public async Task<DayBookPage> DayBookAsync(BusinessId business, DateOnly from, DateOnly to,
        string? cursor, int limit, CancellationToken cancel)
    {
        int max = Math.Clamp(limit, 1, PageMax);
        Cursor start = Cursor.Of(cursor);
        PartyBook names = await parties.GetAsync(business, cancel);
        List<BookPosting> postings = [];
        List<BookLine> lines = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, await SpanAsync(
            business, DayBookSql, from, to, start, max, row =>
            {
                Guid id = row.GetGuid(0);
                if (postings.Count == 0 || postings[^1].Id != id)
                {
                    lines = [];
                    postings.Add(new BookPosting(
                        id, row.GetFieldValue<DateTimeOffset>(1), row.GetString(2),
                        PartyRows.Text(row, 3), IdOf(row, 4), lines));
                }

                PartyId? party = PartyOf(row, 6);
                lines.Add(new BookLine(
                    row.GetString(5), party, Name(names, party), new Money(row.GetInt64(7))));
            }, cancel), cancel);
        return new DayBookPage(postings, postings.Count < max
            ? null
            : new Cursor(postings[^1].At, postings[^1].Id, short.MaxValue).ToString());
    }

    public async Task<EntryPage> EntriesAsync(
        BusinessId business, EntryQuery query, CancellationToken cancel)
    {
        int max = Math.Clamp(query.Limit, 1, PageMax);
        Cursor start = Cursor.Of(query.Cursor);
        PartyBook names = await parties.GetAsync(business, cancel);
        List<AccountEntry> entries = [];
        short line = 0;
        void Add(DbDataReader row)
        {
            PartyId? party = PartyOf(row, 5);
            line = row.GetInt16(7);
            entries.Add(new AccountEntry(
                row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), row.GetString(2),
                PartyRows.Text(row, 3), IdOf(row, 4), party, Name(names, party),
                new Money(row.GetInt64(6))));
        }

        bool khata = query is { Account: Accounts.Party, Party: not null };
        object?[] further = khata
            ? [start.Line, query.Party!.Value.Value]
            : [start.Line, query.Account, query.Party?.Value];
        await sessions.RunAsync(business, SessionUse.ReadNow, await SpanAsync(
            business, khata ? OfKhataSql : OfAccountSql, query.From, query.To, start, max, Add,
            cancel, further), cancel);
        return new EntryPage(entries, entries.Count < max
            ? null
            : new Cursor(entries[^1].At, entries[^1].Posting, line).ToString());
    }

    private async Task<Action<ITenantStatements>> SpanAsync(BusinessId business, string sql,
        DateOnly from, DateOnly to, Cursor start, int max, Action<DbDataReader> row,
        CancellationToken cancel, params object?[] further)
    {
        string zone = (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
        object?[] values =
            [business.Value, from, to, zone, start.At, start.Posting, max, .. further];
        return reads => reads.Read(sql, row, values);
    }

    private static Guid? IdOf(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetGuid(column);

    private static PartyId? PartyOf(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : PartyId.From(row.GetGuid(column));

    private static string? Name(PartyBook book, PartyId? party) => party is { } id
        ? book.Parties.FirstOrDefault(p => p.Id == id)?.Name
        : null;
}
