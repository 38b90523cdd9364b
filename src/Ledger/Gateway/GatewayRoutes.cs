using ConverseErp.Contracts;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Gateway;

/// <summary>Whose money a gateway speaks of, before a shop is known.</summary>
internal sealed class GatewayRoutes(SystemSession system, RazorpayOptions options)
    : IGatewayRoutes
{
    public async Task<BusinessId?> FindAsync(
        IReadOnlyList<string> keys, CancellationToken cancel)
    {
        if (keys.Count == 0) return null;
        List<BusinessId> found = await system.ListAsync("""
            SELECT r.business_id
            FROM unnest($1::text[]) WITH ORDINALITY AS k (key, place)
            JOIN ledger.gateway_route r USING (key) ORDER BY k.place LIMIT 1
            """, row => new BusinessId(row.GetGuid(0)), cancel, [keys.ToArray()]);
        if (found.Count > 0) return found[0];
        foreach (string key in keys)
            if (options.Accounts.TryGetValue(key, out Guid shop)) return new BusinessId(shop);
        return null;
    }
}
