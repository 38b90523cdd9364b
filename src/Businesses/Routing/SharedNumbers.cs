using ConverseErp.Businesses.Reading;

namespace ConverseErp.Businesses.Routing;

/// <summary>Numbers that many shops answer from.</summary>
public sealed class SharedNumbers
{
    private readonly NumberRoutes _routes;
    private readonly ShopCaches _caches;

    internal SharedNumbers(NumberRoutes routes, ShopCaches caches)
    {
        _routes = routes;
        _caches = caches;
    }

    /// <summary>Makes a number one that shops share; safe to repeat.</summary>
    /// <returns>False when a shop has the number for itself.</returns>
    public async Task<bool> ShareAsync(string phoneNumberId, CancellationToken cancel)
    {
        bool shared = await _routes.ShareAsync(phoneNumberId, cancel);
        _caches.ForgetRoute(phoneNumberId);
        return shared;
    }
}
