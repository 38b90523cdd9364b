using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Reading.Reports;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reading;

/// <summary>What exports and returns read of the day book.</summary>
/// <remarks>Pages go by posting id along the primary key: one pass over the shop's book for an
/// export, and no index that every sale would have to write.</remarks>
internal sealed class DayBookReads(TenantSessions sessions) : IDayBook
{
    private const int LimitMax = 1_000;

    private static readonly string[] Inputs =
        [Accounts.InputCgst, Accounts.InputSgst, Accounts.InputIgst, Accounts.InputCess];

    private const string PageSql = """
        SELECT e.posting_id, e.kind, e.at, e.reverses, e.account, e.party_id,
               e.debit_paise - e.credit_paise,
               EXISTS (SELECT 1 FROM ledger.entry r
                       WHERE r.business_id = $1 AND r.reverses = e.posting_id)
        FROM ledger.entry e
        WHERE e.business_id = $1 AND e.posting_id IN (
          SELECT posting_id FROM ledger.entry
          WHERE business_id = $1 AND posting_id > $2 AND line = 0 AND at >= $3 AND at < $4
          ORDER BY posting_id LIMIT $5)
        ORDER BY e.posting_id, e.line
        """;

    private const string FindSql = """
        SELECT e.posting_id, e.kind, e.at, e.reverses, e.account, e.party_id,
               e.debit_paise - e.credit_paise,
               EXISTS (SELECT 1 FROM ledger.entry r
                       WHERE r.business_id = $1 AND r.reverses = e.posting_id)
        FROM ledger.entry e
        WHERE e.business_id = $1 AND e.posting_id = ANY($2)
        ORDER BY e.posting_id, e.line
        """;

    // What was taken back is looked up from the posting that takes back, which names it.
    private const string MovedSql = """
        WITH undone AS (
          SELECT o.credit_paise - o.debit_paise AS paise, o.at AS sold_at, u.at AS undone_at
          FROM ledger.entry u
          JOIN ledger.entry o
            ON o.business_id = $1 AND o.posting_id = u.reverses AND o.line = u.line
          WHERE u.business_id = $1 AND u.reverses IS NOT NULL AND u.account = 'tax'
            AND u.at >= $2)
        SELECT
          coalesce((SELECT sum(credit_paise - debit_paise) FROM ledger.entry
            WHERE business_id = $1 AND account = 'tax' AND at >= $2 AND at < $3), 0)::bigint,
          coalesce((SELECT sum(paise) FROM undone
            WHERE sold_at >= $2 AND sold_at < $3 AND undone_at >= $3), 0)::bigint,
          coalesce((SELECT sum(paise) FROM undone
            WHERE sold_at < $2 AND undone_at < $3), 0)::bigint,
          coalesce((SELECT sum(debit_paise - credit_paise) FROM ledger.entry
            WHERE business_id = $1 AND at >= $2 AND at < $3 AND account IN ('purchases',
              'input_cgst', 'input_sgst', 'input_igst', 'input_cess')), 0)::bigint
        """;

    public async Task<IReadOnlyList<DayBookPosting>> PageAsync(
        BusinessId business, DateTimeOffset from, DateTimeOffset until, Guid? after, int limit,
        CancellationToken cancel)
    {
        PostingRows rows = new();
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read(
            PageSql, rows.Add, business.Value, after ?? Guid.Empty, from.ToUniversalTime(),
            until.ToUniversalTime(), Limit(limit)), cancel);
        return rows.Postings;
    }

    public async Task<IReadOnlyDictionary<Guid, DayBookPosting>> FindAsync(
        BusinessId business, IReadOnlyCollection<Guid> postings, CancellationToken cancel)
    {
        if (postings.Count == 0) return new Dictionary<Guid, DayBookPosting>();
        PostingRows rows = new();
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read(
            FindSql, rows.Add, business.Value, postings.ToArray()), cancel);
        return rows.Postings.ToDictionary(p => p.Id);
    }

    public async Task<IReadOnlyList<PaymentView>> PaymentsAsync(
        BusinessId business, DateTimeOffset from, DateTimeOffset until, Guid? after, int limit,
        CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT payment_id, party_id, received, amount_paise, mode, said_at, at,
                   undone_at IS NOT NULL
            FROM ledger.payment
            WHERE business_id = $1 AND payment_id > $2 AND at >= $3 AND at < $4
            ORDER BY payment_id LIMIT $5
            """, row => new PaymentView(
                row.GetGuid(0), PartyId.From(row.GetGuid(1)), row.GetBoolean(2),
                new Money(row.GetInt64(3)), Accounts.Mode(row.GetString(4)),
                row.GetFieldValue<DateTimeOffset>(5), row.GetFieldValue<DateTimeOffset>(6),
                row.GetBoolean(7)),
            cancel, business.Value, after ?? Guid.Empty, from.ToUniversalTime(),
            until.ToUniversalTime(), Limit(limit));

    public async Task<IReadOnlyDictionary<PartyId, Money>> BalancesAsync(
        BusinessId business, CancellationToken cancel)
    {
        Dictionary<PartyId, Money> balances = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read(
            "SELECT party_id, balance_paise FROM ledger.party_balance WHERE business_id = $1",
            row => balances[PartyId.From(row.GetGuid(0))] = new Money(row.GetInt64(1)),
            business.Value), cancel);
        return balances;
    }

    public Func<BooksMoved> Moved(
        ITenantStatements reads, DateTimeOffset from, DateTimeOffset until)
    {
        BooksMoved moved = new(Money.Zero, Money.Zero, Money.Zero, Money.Zero);
        reads.Read(MovedSql, row => moved = new BooksMoved(
                new Money(row.GetInt64(0)), new Money(row.GetInt64(1)),
                new Money(row.GetInt64(2)), new Money(row.GetInt64(3))),
            reads.Business.Value, from.ToUniversalTime(), until.ToUniversalTime());
        return () => moved;
    }

    public Func<InputTax> InputMoved(
        ITenantStatements reads, DateTimeOffset from, DateTimeOffset until)
    {
        Func<string, Money> moved = DaysMoved.Read(reads, from, until, Inputs);
        return () => new InputTax(
            moved(Accounts.InputCgst), moved(Accounts.InputSgst), moved(Accounts.InputIgst),
            moved(Accounts.InputCess));
    }

    public Func<Money> BoughtMoved(
        ITenantStatements reads, DateTimeOffset from, DateTimeOffset until)
    {
        string[] accounts = [Accounts.Purchases, .. Inputs];
        Func<string, Money> moved = DaysMoved.Read(reads, from, until, accounts);
        return () => new Money(accounts.Sum(a => moved(a).Paise));
    }

    private static int Limit(int wanted) => Math.Clamp(wanted, 1, LimitMax);

    /// <summary>Rows of lines, put together to postings.</summary>
    private sealed class PostingRows
    {
        private readonly List<DayBookPosting> _postings = [];
        private List<DayBookLine> _lines = [];

        public IReadOnlyList<DayBookPosting> Postings => _postings;

        public void Add(DbDataReader row)
        {
            Guid id = row.GetGuid(0);
            if (_postings.Count == 0 || _postings[^1].Id != id)
            {
                _lines = [];
                _postings.Add(new DayBookPosting(
                    id, row.GetString(1), row.GetFieldValue<DateTimeOffset>(2),
                    row.IsDBNull(3) ? null : row.GetGuid(3), row.GetBoolean(7), _lines));
            }

            _lines.Add(new DayBookLine(
                row.GetString(4), row.IsDBNull(5) ? null : PartyId.From(row.GetGuid(5)),
                new Money(row.GetInt64(6))));
        }
    }
}
