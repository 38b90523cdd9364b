using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Disputing;
using ConverseErp.Platform.Links;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reading;

/// <summary>What other rooms read of the khata.</summary>
internal sealed class KhataReads(
    PartyBooks books, TenantSessions sessions, PersonalData personal, PublicLinks links) : IKhata
{
    private const int RowsMax = 1_000;

    private static readonly PublicPage _page = new("k", "khata", LinkLife.UntilNextMonth);

    private static readonly string DisputedSql = $"""
        coalesce((SELECT sum(o.amount) FROM ({OpenDisputes.Sql}) o
          WHERE o.party_id = p.party_id), 0)::bigint
        """;

    // A line's balance is today's, less all that came after it: only the lines shown are read.
    private const string LinesSql = """
        SELECT e.posting_id, e.at, e.kind, e.reference, e.change,
               (SELECT balance_paise FROM ledger.party_balance
                WHERE business_id = $1 AND party_id = $2)
               - coalesce(sum(e.change) OVER (ORDER BY e.at DESC, e.posting_id DESC, e.line DESC
                   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::bigint
        FROM (
          SELECT posting_id, line, at, kind, reference, debit_paise - credit_paise AS change
          FROM ledger.entry
          WHERE business_id = $1 AND party_id = $2 AND account = 'party'
          ORDER BY at DESC, posting_id DESC, line DESC LIMIT $3) e
        ORDER BY e.at DESC, e.posting_id DESC, e.line DESC
        """;

    public ValueTask<PartyBook> PartiesAsync(BusinessId business, CancellationToken cancel) =>
        books.GetAsync(business, cancel);

    public async Task<Due?> BalanceAsync(
        BusinessId business, PartyId party, CancellationToken cancel)
    {
        List<Due> found = await sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT p.party_id, p.name, p.kind, b.balance_paise, {DisputedSql}
            FROM ledger.party p JOIN ledger.party_balance b USING (business_id, party_id)
            WHERE p.business_id = $1 AND p.party_id = $2
            """, row => ReadDue(row, business), cancel, business.Value, party.Value);
        return found.FirstOrDefault();
    }

    public async Task<IReadOnlyList<Due>> DuesAsync(
        BusinessId business, int limit, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT p.party_id, p.name, p.kind, b.balance_paise, {DisputedSql}
            FROM ledger.party_balance b JOIN ledger.party p USING (business_id, party_id)
            WHERE b.business_id = $1 AND b.balance_paise > 0 AND p.kind = 'customer'
            ORDER BY b.balance_paise DESC, p.party_id LIMIT $2
            """, row => ReadDue(row, business), cancel, business.Value, Limit(limit));

    public async Task<IReadOnlyList<Due>> PayablesAsync(
        BusinessId business, int limit, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT p.party_id, p.name, p.kind, b.balance_paise, 0::bigint
            FROM ledger.party_balance b JOIN ledger.party p USING (business_id, party_id)
            WHERE b.business_id = $1 AND b.balance_paise < 0 AND p.kind = 'supplier'
            ORDER BY b.balance_paise, p.party_id LIMIT $2
            """, row => ReadDue(row, business), cancel, business.Value, Limit(limit));

    public async Task<IReadOnlyList<KhataLine>> LinesAsync(
        BusinessId business, PartyId party, int limit, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, LinesSql,
            row => new KhataLine(
                row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), row.GetString(2),
                PartyRows.Text(row, 3), new Money(row.GetInt64(4)), new Money(row.GetInt64(5))),
            cancel, business.Value, party.Value, Limit(limit));

    public string Link(BusinessId business, PartyId party) =>
        links.Make(_page, business, party.Value);

    public (BusinessId Business, PartyId Party)? ByToken(string token) =>
        links.Read(_page, token) is var (business, party)
            ? (business, new PartyId(party))
            : null;

    private static int Limit(int wanted) => Math.Clamp(wanted, 1, RowsMax);

    private Due ReadDue(DbDataReader row, BusinessId business) => new(
        PartyId.From(row.GetGuid(0)), PartyRows.Personal(row, 1, business, personal) ?? "",
        PartyRows.Kind(row.GetString(2)), new Money(row.GetInt64(3)))
    {
        Disputed = new Money(Math.Clamp(row.GetInt64(4), 0, Math.Max(0, row.GetInt64(3)))),
    };
}
