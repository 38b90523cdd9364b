using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Disputing;
using ConverseErp.Ledger.Promising;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>What is open between the shop and its parties, by age.</summary>
/// <remarks>Payments settle the oldest first, so what is open is the newest that was written: of
/// the entries of the last 90 days the parts follow without reading any older ones. An entry
/// that was taken back, and what took it back, settle each other alone; what was paid for a bill
/// by name, and the notes that correct it, are that bill's.</remarks>
internal sealed class DueReads(
    TenantSessions sessions, IShops shops, PersonalData personal, TimeProvider clock)
{
    private const int RowsMax = 1_000;

    private const string NotTakenBack = """
        e.reverses IS NULL AND NOT EXISTS (
          SELECT FROM ledger.entry r WHERE r.business_id = $1 AND r.reverses = e.posting_id
            AND r.line = e.line AND r.at < (($3::date + 1)::timestamp AT TIME ZONE $2))
        """;

    private const string Until = "(($3::date + 1)::timestamp AT TIME ZONE $2)";

    // $4: which side: 1 for those who owe the shop, -1 for those whom it owes.
    private static readonly string AgedSql = $"""
        SELECT d.party_id, p.name, p.kind, d.balance,
          coalesce(sum(e.amount) FILTER (WHERE e.age <= 30), 0)::bigint,
          coalesce(sum(e.amount) FILTER (WHERE e.age BETWEEN 31 AND 60), 0)::bigint,
          coalesce(sum(e.amount) FILTER (WHERE e.age BETWEEN 61 AND 90), 0)::bigint,
          coalesce((SELECT sum(o.amount) FROM ({OpenDisputes.Sql}) o
            WHERE o.party_id = d.party_id AND $4::int = 1), 0)::bigint
        FROM (SELECT b.party_id, b.balance FROM ({BalancesSql("$3", "$2")}) b
              JOIN ledger.party k ON k.business_id = $1 AND k.party_id = b.party_id
              WHERE b.balance * $4::int > 0 AND k.kind = $5
              ORDER BY b.balance * $4::int DESC, b.party_id LIMIT $6) d
        JOIN ledger.party p ON p.business_id = $1 AND p.party_id = d.party_id
        LEFT JOIN LATERAL (
          SELECT greatest(0, (e.debit_paise - e.credit_paise) * $4::int
                   + CASE WHEN $4::int = 1 THEN coalesce(m.noted - m.paid, 0) ELSE 0 END)
                   AS amount,
                 $3::date - (e.at AT TIME ZONE $2)::date AS age
          FROM ledger.entry e
          LEFT JOIN ({BillMoves.Sql("d.party_id", Until)}) m ON m.order_id = e.posting_id
          WHERE e.business_id = $1 AND e.party_id = d.party_id AND e.account = 'party'
            AND e.at >= (($3::date - 90)::timestamp AT TIME ZONE $2)
            AND e.at < {Until}
            AND (e.debit_paise - e.credit_paise) * $4::int > 0 AND {NotTakenBack}
            AND NOT {BillMoves.IsNote("e")}) e ON true
        GROUP BY d.party_id, p.name, p.kind, d.balance
        ORDER BY d.balance * $4::int DESC, d.party_id
        """;

    // The newest first, until the balance is reached.
    private static readonly string OpenSql = $"""
        SELECT posting_id, at, kind, reference, $3::date - (at AT TIME ZONE $2)::date, written,
               least(amount, abs(balance) - before), sign(balance)::int,
               EXISTS (SELECT FROM ({OpenDisputes.Sql}) x WHERE x.posting_id = o.posting_id)
        FROM (
          SELECT a.*, coalesce(sum(a.amount) OVER (
              ORDER BY a.at DESC, a.posting_id DESC, a.line DESC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::bigint AS before
          FROM (
            SELECT e.posting_id, e.line, e.at, e.kind, e.reference,
              b.balance_paise AS balance, abs(e.debit_paise - e.credit_paise) AS written,
              greatest(0, abs(e.debit_paise - e.credit_paise) + CASE
                WHEN b.balance_paise > 0 THEN coalesce(m.noted - m.paid, 0) ELSE 0 END)::bigint
                AS amount
            FROM ledger.party_balance b
            JOIN ledger.entry e ON e.business_id = $1 AND e.party_id = $4
              AND e.account = 'party'
            LEFT JOIN ({BillMoves.Sql("$4")}) m ON m.order_id = e.posting_id
            WHERE b.business_id = $1 AND b.party_id = $4
              AND sign(e.debit_paise - e.credit_paise) = sign(b.balance_paise)
              AND {NotTakenBack} AND NOT {BillMoves.IsNote("e")}) a) o
        WHERE before < abs(balance) AND amount > 0
        ORDER BY at DESC, posting_id DESC LIMIT 1000
        """;

    /// <summary>Columns party_id and balance at the end of a day: today's, less what came since.
    /// </summary>
    /// <param name="day">The parameter that holds it.</param>
    /// <param name="zone">The parameter that holds the shop's zone; $1 is the shop.</param>
    public static string BalancesSql(string day, string zone) => $"""
        SELECT b.party_id, b.balance_paise - coalesce(since.change, 0) AS balance
        FROM ledger.party_balance b
        LEFT JOIN (
          SELECT e.party_id, sum(e.debit_paise - e.credit_paise)::bigint AS change
          FROM (SELECT posting_id FROM ledger.entry
                WHERE business_id = $1 AND line = 0
                  AND at >= (({day}::date + 1)::timestamp AT TIME ZONE {zone})) f
          JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = f.posting_id
          WHERE e.account = 'party' GROUP BY e.party_id) since USING (party_id)
        WHERE b.business_id = $1
        """;

    public async Task<IReadOnlyList<AgedDue>> AgedAsync(BusinessId business, DateOnly at,
        PartyKind kind, int limit, CancellationToken cancel)
    {
        int side = kind == PartyKind.Supplier ? -1 : 1;
        List<AgedDue> aged = await sessions.ListAsync(business, SessionUse.ReadNow, AgedSql,
            row => Ageing.Of(
                PartyId.From(row.GetGuid(0)),
                PartyRows.Personal(row, 1, business, personal) ?? "",
                PartyRows.Kind(row.GetString(2)), row.GetInt64(3),
                [row.GetInt64(4), row.GetInt64(5), row.GetInt64(6)]) with
            {
                Disputed = new Money(Math.Clamp(
                    row.GetInt64(7), 0, Math.Max(0, row.GetInt64(3)))),
            },
            cancel, business.Value, await ZoneAsync(business, cancel), at, side,
            PartyRows.Stored(kind), Math.Clamp(limit, 1, RowsMax));
        if (side < 0 || aged.Count == 0) return aged;
        List<PromisedDay> promised = await PromisedAsync(
            business, [.. aged.Select(d => d.Party.Value)], cancel);
        ILookup<PartyId, PromisedDay> of = promised.ToLookup(p => p.Party);
        return [.. aged.Select(d => d with { PromisedOn = of[d.Party].Min(p => p.On) })];
    }

    private async Task<List<PromisedDay>> PromisedAsync(
        BusinessId business, Guid[] parties, CancellationToken cancel)
    {
        List<PromisedDay> found = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => PromiseStore.Standing(reads, parties, found.Add), cancel);
        return found;
    }

    public async Task<IReadOnlyList<OpenItem>> OpenItemsAsync(
        BusinessId business, PartyId party, CancellationToken cancel)
    {
        string zone = await ZoneAsync(business, cancel);
        List<OpenItem> open = await sessions.ListAsync(business, SessionUse.ReadNow, OpenSql,
            row => new OpenItem(
                row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), row.GetString(2),
                PartyRows.Text(row, 3), row.GetInt32(4),
                new Money(row.GetInt64(5) * row.GetInt32(7)),
                new Money(row.GetInt64(6) * row.GetInt32(7)))
            {
                Disputed = row.GetBoolean(8),
            },
            cancel, business.Value, zone, IndianDay.Of(clock.GetUtcNow(), zone), party.Value);
        List<PromisedDay> promised = await PromisedAsync(business, [party.Value], cancel);
        return
        [
            .. open.Select(item => item with
            {
                PromisedOn = promised.Find(p => p.Order?.Value == item.Posting)?.On,
            }),
        ];
    }

    private async Task<string> ZoneAsync(BusinessId business, CancellationToken cancel) =>
        (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
}
