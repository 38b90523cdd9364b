using ConverseErp.Contracts;

namespace ConverseErp.Platform.Tenancy;

/// <summary>All shops of this installation: each has its row of <c>platform.placement</c> from
/// the beginning.</summary>
public sealed class PlacedShops(SystemSession system)
{
    /// <summary>Places a new shop in the main database; a repeat changes nothing.</summary>
    public static void Place(ITenantStatements writes) => writes.Run("""
        INSERT INTO platform.placement (business_id, database) VALUES ($1, $2)
        ON CONFLICT (business_id) DO NOTHING
        """, writes.Business.Value, Placements.Main);

    /// <summary>The next shops by id, for work that goes through all of them.</summary>
    public async Task<IReadOnlyList<BusinessId>> NextAsync(
        BusinessId after, int atMost, CancellationToken cancel) =>
        await system.ListAsync("""
            SELECT business_id FROM platform.placement
            WHERE business_id > $1 AND database = $2 ORDER BY business_id LIMIT $3
            """, r => new BusinessId(r.GetGuid(0)), cancel, after.Value, Placements.Main, atMost);
}
