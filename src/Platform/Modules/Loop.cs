using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ConverseErp.Platform.Modules;

/// <summary>Something a role may run: lanes, HTTP endpoints, or work in the background.
/// </summary>
/// <param name="Name">Unique, such as <c>orders</c> or <c>intake-webhooks</c>.</param>
/// <param name="Handler">Makes the lane handler, for a lane loop.</param>
/// <param name="Map">Adds endpoints, for an HTTP loop.</param>
/// <param name="Background">Makes the background service, for a background loop.</param>
public sealed record Loop(
    string Name,
    Func<IServiceProvider, LaneHandler>? Handler = null,
    Action<IEndpointRouteBuilder>? Map = null,
    Func<IServiceProvider, IHostedService>? Background = null)
{
    /// <summary>Where its messages arrive, for a lane loop.</summary>
    public LaneAddress? Address { get; private init; }

    public static Loop Lanes<THandler>(string name, LaneAddress address)
        where THandler : LaneHandler =>
        new(name, Handler: static s => ActivatorUtilities.CreateInstance<THandler>(s))
        {
            Address = address,
        };

    public static Loop Http(string name, Action<IEndpointRouteBuilder> map) =>
        new(name, Map: map);

    public static Loop InBackground<TService>(string name) where TService : IHostedService =>
        new(name, Background: static s => ActivatorUtilities.CreateInstance<TService>(s));
}
