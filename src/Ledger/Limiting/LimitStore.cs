using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Limiting;

/// <summary>A change of a credit limit.</summary>
/// <param name="Before">Null: there was none.</param>
internal sealed record BookedLimit(
    Guid Change, PartyId Party, Money? Before, Money? After, bool Undone);

/// <summary>Reads for and writes of credit limits.</summary>
internal static class LimitStore
{
    /// <summary>Reads and locks these, as far as they are there.</summary>
    public static Dictionary<Guid, BookedLimit> Load(ITenantStatements reads, Guid[] changes)
    {
        Dictionary<Guid, BookedLimit> found = [];
        if (changes.Length == 0) return found;
        reads.Read("""
            SELECT change_id, party_id, before_paise, after_paise, undone_at IS NOT NULL
            FROM ledger.limit_change WHERE business_id = $1 AND change_id = ANY($2)
            ORDER BY change_id FOR UPDATE
            """,
            row => found[row.GetGuid(0)] = new BookedLimit(
                row.GetGuid(0), PartyId.From(row.GetGuid(1)),
                row.IsDBNull(2) ? null : new Money(row.GetInt64(2)),
                row.IsDBNull(3) ? null : new Money(row.GetInt64(3)), row.GetBoolean(4)),
            reads.Business.Value, changes);
        return found;
    }

    public static void Add(ITenantStatements writes, BookedLimit limit,
        DateTimeOffset saidAt, DateTimeOffset at)
    {
        writes.Run("""
            INSERT INTO ledger.limit_change (business_id, change_id, party_id, before_paise,
              after_paise, said_at, at)
            VALUES ($1, $2, $3, $4::bigint, $5::bigint, $6, $7)
            """, writes.Business.Value, limit.Change, limit.Party.Value, limit.Before?.Paise,
            limit.After?.Paise, saidAt.ToUniversalTime(), at.ToUniversalTime());
        Set(writes, limit.Party, limit.After);
    }

    public static void Undo(
        ITenantStatements writes, BookedLimit limit, Guid undo, DateTimeOffset at)
    {
        writes.Run("""
            UPDATE ledger.limit_change SET undone_at = $3, undo_id = $4
            WHERE business_id = $1 AND change_id = $2
            """, writes.Business.Value, limit.Change, at.ToUniversalTime(), undo);
        Set(writes, limit.Party, limit.Before);
    }

    private static void Set(ITenantStatements writes, PartyId party, Money? limit) =>
        writes.Run("""
            WITH bumped AS (
              INSERT INTO ledger.party_version AS v (business_id, version) VALUES ($1, 1)
              ON CONFLICT (business_id) DO UPDATE SET version = v.version + 1
              RETURNING version)
            UPDATE ledger.party p SET credit_limit_paise = $3::bigint, version = bumped.version
            FROM bumped WHERE p.business_id = $1 AND p.party_id = $2
            """, writes.Business.Value, party.Value, limit?.Paise);
}
