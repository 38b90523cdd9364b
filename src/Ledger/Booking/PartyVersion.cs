using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Booking;

/// <summary>The row that grows with every change of a shop's parties.</summary>
internal static class PartyVersion
{
    /// <summary>Locks the row and adds one; parties changed now carry the new version.
    /// </summary>
    public static void Bump(ITenantStatements statements, Action<long> version) =>
        statements.Read("""
            INSERT INTO ledger.party_version AS v (business_id, version) VALUES ($1, 1)
            ON CONFLICT (business_id) DO UPDATE SET version = v.version + 1
            RETURNING version
            """, row => version(row.GetInt64(0)), statements.Business.Value);
}
