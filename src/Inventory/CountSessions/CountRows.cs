using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Inventory.CountSessions;

/// <summary>A counting as stored.</summary>
internal sealed record StoredCount(
    Guid Id, string Label, CountScope Scope, string? Category, IReadOnlyList<ProductId> Products,
    MemberId? OpenedBy, DateTimeOffset OpenedAt, string? Ended, DateTimeOffset? EndedAt);

/// <summary>Reads and writes of countings.</summary>
internal static class CountRows
{
    private const string Columns = """
        session_id, name, scope, category, products, opened_by, opened_at, ended, ended_at
        """;

    // What moved after it was found is taken off again: the book as it was at that moment.
    private const string EnterSql = """
        INSERT INTO inventory.count_entry (business_id, session_id, entry_id, product_id, place,
          found, expected, why, member_id, counted_at, at)
        SELECT $1, $2, e.id, e.product, e.place, e.found,
               coalesce((SELECT sum(b.quantity) FROM inventory.stock_balance b
                         WHERE b.business_id = $1 AND b.product_id = e.product), 0)
               - coalesce((SELECT sum(m.quantity) FROM inventory.stock_movement m
                           WHERE m.business_id = $1 AND m.product_id = e.product
                             AND m.at > e.counted_at), 0),
               e.why, $3::uuid, e.counted_at, $4
        FROM unnest($5::uuid[], $6::uuid[], $7::text[], $8::numeric[], $9::text[],
          $10::timestamptz[]) AS e (id, product, place, found, why, counted_at)
        ON CONFLICT (business_id, session_id, entry_id) DO NOTHING
        """;

    private const string EntriesSql = """
        SELECT e.entry_id, e.product_id, e.place, e.found, e.expected, e.why, e.counted_at,
               e.member_id, w.entry_id IS NOT NULL
        FROM inventory.count_entry e
        LEFT JOIN inventory.count_withdrawal w USING (business_id, session_id, entry_id)
        WHERE e.business_id = $1 AND e.session_id = $2 ORDER BY e.counted_at, e.entry_id
        """;

    /// <param name="locks">FOR UPDATE to end it, FOR SHARE to write into it, or nothing.</param>
    public static void Load(ITenantStatements reads, Guid session, string locks,
        Action<StoredCount> count) =>
        reads.Read($"""
            SELECT {Columns} FROM inventory.count_session
            WHERE business_id = $1 AND session_id = $2 {locks}
            """, row => count(Read(row)), reads.Business.Value, session);

    public static void OpenOnes(ITenantStatements reads, Action<StoredCount> count) =>
        reads.Read($"""
            SELECT {Columns} FROM inventory.count_session
            WHERE business_id = $1 AND ended IS NULL ORDER BY opened_at DESC, session_id
            """, row => count(Read(row)), reads.Business.Value);

    public static void Open(
        ITenantStatements writes, OpenCount open, DateTimeOffset now) => writes.Run("""
        INSERT INTO inventory.count_session (business_id, session_id, name, scope, category,
          products, opened_by, opened_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7::uuid, $8)
        ON CONFLICT (business_id, session_id) DO NOTHING
        """, writes.Business.Value, open.Session, open.Label.Trim(), Stored(open.Scope),
        open.Category?.Trim(), open.Products.Select(p => p.Value).ToArray(), open.By?.Value,
        now.ToUniversalTime());

    /// <summary>Products of a category: what a file's column of that name said.</summary>
    public static void OfCategory(
        ITenantStatements reads, string category, Action<ProductId> product) => reads.Read("""
        SELECT product_id FROM inventory.product p
        WHERE business_id = $1 AND active AND EXISTS (
          SELECT FROM jsonb_each_text(p.attributes) a
          WHERE lower(a.key) IN ('category', 'group', 'item group', 'item category',
                                 'department')
            AND lower(btrim(a.value)) = lower(btrim($2)))
        """, row => product(ProductId.From(row.GetGuid(0))), reads.Business.Value, category);

    public static void Enter(ITenantStatements writes, Guid session, MemberId? by,
        IReadOnlyList<EnteredCount> entries, DateTimeOffset now) =>
        writes.Run(EnterSql, writes.Business.Value, session, by?.Value, now.ToUniversalTime(),
            entries.Select(e => e.Id).ToArray(), entries.Select(e => e.Product.Value).ToArray(),
            entries.Select(e => e.Place).ToArray(), entries.Select(e => e.Found).ToArray(),
            entries.Select(e => e.Why).ToArray(),
            entries.Select(e => e.CountedAt.ToUniversalTime()).ToArray());

    /// <param name="entry">With who wrote it and whether it was withdrawn.</param>
    public static void Entries(ITenantStatements reads, Guid session,
        Action<EnteredCount, MemberId?, bool> entry) =>
        reads.Read(EntriesSql, row => entry(new EnteredCount(
            row.GetGuid(0), ProductId.From(row.GetGuid(1)), row.GetString(2),
            Quantity.Trim(row.GetDecimal(3)), Quantity.Trim(row.GetDecimal(4)),
            row.IsDBNull(5) ? null : row.GetString(5), row.GetFieldValue<DateTimeOffset>(6)),
            row.IsDBNull(7) ? null : MemberId.From(row.GetGuid(7)), row.GetBoolean(8)),
            reads.Business.Value, session);

    public static void Withdraw(ITenantStatements writes, Guid session, Guid entry, MemberId? by,
        DateTimeOffset now) => writes.Run("""
        INSERT INTO inventory.count_withdrawal (business_id, session_id, entry_id, member_id, at)
        VALUES ($1, $2, $3, $4::uuid, $5) ON CONFLICT DO NOTHING
        """, writes.Business.Value, session, entry, by?.Value,
        now.ToUniversalTime());

    public static void End(ITenantStatements writes, Guid session, string how, MemberId? by,
        DateTimeOffset now) => writes.RunExpecting(1, """
        UPDATE inventory.count_session SET ended = $3, ended_by = $4::uuid, ended_at = $5
        WHERE business_id = $1 AND session_id = $2 AND ended IS NULL
        """, writes.Business.Value, session, how, by?.Value, now.ToUniversalTime());

    public static void AddResults(
        ITenantStatements writes, Guid session, IReadOnlyList<CountResult> results) =>
        writes.Run("""
            INSERT INTO inventory.count_result (business_id, session_id, product_id, found,
              expected, reason, value_paise)
            SELECT $1, $2, r.* FROM unnest($3::uuid[], $4::numeric[], $5::numeric[],
              $6::text[], $7::bigint[]) AS r
            """, writes.Business.Value, session,
            results.Select(r => r.Product.Value).ToArray(),
            results.Select(r => r.Found).ToArray(), results.Select(r => r.Expected).ToArray(),
            results.Select(r => r.Reason).ToArray(),
            results.Select(r => r.Value?.Paise).ToArray());

    public static void Results(
        ITenantStatements reads, Guid session, Action<CountResult> result) => reads.Read("""
        SELECT r.product_id, p.name, p.unit, r.found, r.expected, r.reason, r.value_paise
        FROM inventory.count_result r JOIN inventory.product p USING (business_id, product_id)
        WHERE r.business_id = $1 AND r.session_id = $2 ORDER BY p.name, r.product_id
        """, row => result(new CountResult(
            ProductId.From(row.GetGuid(0)), row.GetString(1), row.GetString(2),
            Quantity.Trim(row.GetDecimal(3)), Quantity.Trim(row.GetDecimal(4)),
            row.IsDBNull(5) ? null : row.GetString(5),
            row.IsDBNull(6) ? null : new Money(row.GetInt64(6)))),
        reads.Business.Value, session);

    private static StoredCount Read(DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2) switch
        {
            "category" => CountScope.Category,
            "list" => CountScope.List,
            _ => CountScope.Shop,
        },
        row.IsDBNull(3) ? null : row.GetString(3),
        [.. row.GetFieldValue<Guid[]>(4).Select(ProductId.From)],
        row.IsDBNull(5) ? null : MemberId.From(row.GetGuid(5)),
        row.GetFieldValue<DateTimeOffset>(6), row.IsDBNull(7) ? null : row.GetString(7),
        row.IsDBNull(8) ? null : row.GetFieldValue<DateTimeOffset>(8));

    private static string Stored(CountScope scope) => scope switch
    {
        CountScope.Shop => "shop",
        CountScope.Category => "category",
        CountScope.List => "list",
    };
}
