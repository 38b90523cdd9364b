using ConverseErp.Platform;
using ConverseErp.Platform.Modules;
using Serilog;

namespace ConverseErp.Host.Serving;

/// <summary>Every room's services without any loop: for commands that do one thing.</summary>
internal static class RoomServices
{
    public static ServiceProvider Build(IConfiguration configuration)
    {
        ServiceCollection services = new();
        services.AddSingleton(configuration);
        services.AddLogging(log => log.ClearProviders().AddSerilog(
            new LoggerConfiguration().MinimumLevel.Warning().WriteTo.Console(
                standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose,
                formatProvider: System.Globalization.CultureInfo.InvariantCulture).CreateLogger(),
            dispose: true));
        services.AddHttpClient();
        services.AddPlatform(configuration);
        foreach (IModule module in Rooms.All) module.Register(services, configuration);
        return services.BuildServiceProvider();
    }
}
