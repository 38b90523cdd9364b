using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Disputing;

namespace ConverseErp.Ledger.Promising;

/// <summary>A promised day in the book.</summary>
internal sealed record BookedPromise(
    Guid Promise, PartyId Party, OrderId? Order, string? BillNumber, DateOnly? On, bool Undone);

/// <summary>Reads for and writes of promised days.</summary>
internal static class PromiseStore
{
    // What was taken back, and what took it back, count for nothing.
    private const string Counts = """
        {0}.takes_back IS NULL AND NOT EXISTS (SELECT FROM ledger.promise z
          WHERE z.business_id = $1 AND z.takes_back = {0}.promise_id)
        """;

    private static readonly string OneCounts = Counts.Replace("{0}", "p");
    private static readonly string NewerCounts = Counts.Replace("{0}", "n");

    // $2: whose; null for all.
    private static readonly string StandingSql = $"""
        SELECT s.promise_id, s.party_id, s.order_id, s.bill_number, s.due_on, s.member_id, s.at,
               s.left_paise
        FROM (
          SELECT l.*, CASE WHEN l.order_id IS NULL THEN b.balance_paise
            ELSE least(b.balance_paise, coalesce((
              SELECT {OpenDisputes.LeftSql("e")} - coalesce((
                SELECT m.paid FROM ({BillMoves.Sql("l.party_id")}) m
                WHERE m.order_id = l.order_id), 0)
              FROM ledger.entry e
              WHERE e.business_id = $1 AND e.posting_id = l.order_id AND e.kind = 'sale'
                AND e.account = 'party' AND e.party_id = l.party_id
              ORDER BY e.line LIMIT 1), 0)) END::bigint AS left_paise
          FROM (
            SELECT DISTINCT ON (p.party_id, p.order_id) p.*
            FROM ledger.promise p
            WHERE p.business_id = $1 AND ($2::uuid[] IS NULL OR p.party_id = ANY($2))
              AND {OneCounts}
            ORDER BY p.party_id, p.order_id, p.at DESC, p.promise_id DESC) l
          JOIN ledger.party_balance b ON b.business_id = $1 AND b.party_id = l.party_id
          WHERE l.due_on IS NOT NULL AND b.balance_paise > 0
            AND (l.order_id IS NULL OR NOT EXISTS (
              SELECT FROM ledger.promise n WHERE n.business_id = $1
                AND n.party_id = l.party_id AND n.order_id IS NULL AND {NewerCounts}
                AND (n.at, n.promise_id) > (l.at, l.promise_id)))) s
        WHERE s.left_paise > 0
        ORDER BY s.due_on, s.at, s.promise_id LIMIT 1000
        """;

    /// <summary>Those that hold and that something is owed of, the earliest day first.</summary>
    /// <param name="reads">Where the statement goes.</param>
    /// <param name="parties">Whose; null for all.</param>
    /// <param name="found">Told each.</param>
    public static void Standing(
        ITenantStatements reads, Guid[]? parties, Action<PromisedDay> found) =>
        reads.Read(StandingSql, row => found(new PromisedDay(
            row.GetGuid(0), PartyId.From(row.GetGuid(1)),
            row.IsDBNull(2) ? null : new OrderId(row.GetGuid(2)),
            row.IsDBNull(3) ? null : row.GetString(3),
            row.GetFieldValue<DateOnly>(4),
            row.IsDBNull(5) ? null : new MemberId(row.GetGuid(5)),
            row.GetFieldValue<DateTimeOffset>(6), new Money(row.GetInt64(7)))),
            reads.Business.Value, parties);

    /// <summary>These, as far as they are there.</summary>
    public static Dictionary<Guid, BookedPromise> Load(ITenantStatements reads, Guid[] promises)
    {
        Dictionary<Guid, BookedPromise> found = [];
        if (promises.Length == 0) return found;
        reads.Read($"""
            SELECT p.promise_id, p.party_id, p.order_id, p.bill_number, p.due_on,
                   NOT ({OneCounts})
            FROM ledger.promise p WHERE p.business_id = $1 AND p.promise_id = ANY($2)
            """, row => found[row.GetGuid(0)] = new BookedPromise(
                row.GetGuid(0), PartyId.From(row.GetGuid(1)),
                row.IsDBNull(2) ? null : new OrderId(row.GetGuid(2)),
                row.IsDBNull(3) ? null : row.GetString(3),
                row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4), row.GetBoolean(5)),
            reads.Business.Value, promises);
        return found;
    }

    public static void Add(ITenantStatements writes, BookedPromise promise, MemberId? member,
        Guid? takesBack, DateTimeOffset saidAt, DateTimeOffset at) =>
        writes.Run("""
            INSERT INTO ledger.promise (business_id, promise_id, party_id, order_id, bill_number,
              due_on, takes_back, member_id, said_at, at)
            VALUES ($1, $2, $3, $4::uuid, $5::text, $6::date, $7::uuid, $8::uuid, $9, $10)
            ON CONFLICT (business_id, promise_id) DO NOTHING
            """, writes.Business.Value, promise.Promise, promise.Party.Value,
            promise.Order?.Value, promise.BillNumber, promise.On, takesBack, member?.Value,
            saidAt.ToUniversalTime(), at.ToUniversalTime());

    /// <summary>With a sale: the day that was said with it, or the one of the sale that it is
    /// written in place of.</summary>
    public static void Of(ITenantStatements writes, SalePosting sale)
    {
        if (sale is not { Party: { } party, Payment: PaymentMode.Credit }) return;
        Guid id = Guid.CreateVersion7(sale.At);
        if (sale.PayBy is { } day)
        {
            Add(writes, new BookedPromise(
                id, party, new OrderId(sale.Source), null, day, Undone: false),
                sale.Member, null, sale.At, sale.At);
        }
        else if (sale.Instead is { } old)
        {
            writes.Run($"""
                INSERT INTO ledger.promise (business_id, promise_id, party_id, order_id, due_on,
                  member_id, said_at, at)
                SELECT $1, $2, $3, $4, p.due_on, p.member_id, p.said_at, $6
                FROM ledger.promise p
                WHERE p.business_id = $1 AND p.order_id = $5 AND p.party_id = $3
                  AND {OneCounts}
                ORDER BY p.at DESC, p.promise_id DESC LIMIT 1
                """, writes.Business.Value, id, party.Value, sale.Source, old,
                sale.At.ToUniversalTime());
        }
    }
}
