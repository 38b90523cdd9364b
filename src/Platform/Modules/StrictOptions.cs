using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Platform.Modules;

/// <summary>Binds a configuration section strictly: a misspelt key stops the process.</summary>
public static class StrictOptions
{
    /// <summary>The section as a singleton.</summary>
    /// <exception cref="InvalidOperationException">A key is unknown or a value does not fit;
    /// the message names it.</exception>
    public static T AddStrictOptions<T>(
        this IServiceCollection services, IConfiguration configuration, string section)
        where T : class, new()
    {
        T options = new();
        configuration.GetSection(section).Bind(
            options, binder => binder.ErrorOnUnknownConfiguration = true);
        services.AddSingleton(options);
        return options;
    }
}
