using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Booking;

/// <summary>The row that grows with every change of a shop's products. Whoever changes products
/// takes it first, before any stock row: so nobody waits in a circle.</summary>
internal static class CatalogueVersion
{
    /// <summary>Locks the row and adds one; products changed now carry the new version.
    /// </summary>
    public static void Bump(ITenantStatements statements, Action<long> version) =>
        statements.Read("""
            INSERT INTO inventory.catalogue_version AS v (business_id, version) VALUES ($1, 1)
            ON CONFLICT (business_id) DO UPDATE SET version = v.version + 1
            RETURNING version
            """, row => version(row.GetInt64(0)), statements.Business.Value);
}
