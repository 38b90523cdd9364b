using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.Routing;

/// <summary>Whose number it is, read before a tenant is known.</summary>
internal sealed class NumberRoutes(SystemSession system, BusinessesOptions options)
{
    /// <summary>Null when nobody here has the number.</summary>
    public async Task<NumberRoute?> FindAsync(string phoneNumberId, CancellationToken cancel)
    {
        if (options.SharedNumber.Length > 0 && phoneNumberId == options.SharedNumber)
            return new NumberRoute(phoneNumberId, null);
        List<NumberRoute> routes = await system.ListAsync(
            "SELECT business_id FROM businesses.number_route WHERE phone_number_id = $1",
            r => new NumberRoute(
                phoneNumberId, r.IsDBNull(0) ? null : new BusinessId(r.GetGuid(0))),
            cancel, phoneNumberId);
        return routes.Count == 0 ? null : routes[0];
    }

    /// <summary>Many shops may answer from this number from now on.</summary>
    /// <returns>False when a shop has it for itself.</returns>
    public async Task<bool> ShareAsync(string phoneNumberId, CancellationToken cancel)
    {
        await system.RunAsync("""
            INSERT INTO businesses.number_route (phone_number_id) VALUES ($1)
            ON CONFLICT DO NOTHING
            """, cancel, phoneNumberId);
        return await FindAsync(phoneNumberId, cancel) is { Business: null };
    }
}
