using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Platform.Modules;

/// <summary>The front door of a room. Every role registers every module; a role only selects
/// which loops start.</summary>
public interface IModule
{
    /// <summary>Also the Postgres schema, in lower case.</summary>
    string Name { get; }

    void Register(IServiceCollection services, IConfiguration configuration);

    IReadOnlyList<Loop> Loops { get; }
}
