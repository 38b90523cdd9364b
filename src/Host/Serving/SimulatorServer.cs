using System.Net;
#if SIMULATOR
using ConverseErp.Simulator;
#endif

namespace ConverseErp.Host.Serving;

/// <summary>The Simulator's process. It shares nothing with the roles but the program.</summary>
internal static class SimulatorServer
{
#if SIMULATOR
    private const long BodyBytesMax = 128 * 1024 * 1024;

    /// <returns>0 after a clean stop, 1 when it could not serve.</returns>
    internal static async Task<int> RunAsync(int port, CancellationToken stop)
    {
        await using WebApplication app = Build(port, []);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException error)
        {
            await Console.Error.WriteLineAsync($"Port {port} cannot be used: {error.Message}");
            return 1;
        }

        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>The application, not started; port 0 takes a free one.</summary>
    /// <param name="clock">Null: the machine's.</param>
    internal static WebApplication Build(
        int port, IEnumerable<KeyValuePair<string, string?>> settings,
        TimeProvider? clock = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        SimulatorOptions options = new();
        builder.Configuration.GetSection(SimulatorOptions.Section).Bind(
            options, binder => binder.ErrorOnUnknownConfiguration = true);
        if (clock is not null) builder.Services.AddSingleton(clock);
        builder.Services.AddSimulator(options);
        IPAddress bind = IPAddress.Parse(builder.Configuration["Bind"] ?? "127.0.0.1");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(bind, port);
            kestrel.AddServerHeader = false;
            // Meta takes documents of up to 100 MB.
            kestrel.Limits.MaxRequestBodySize = BodyBytesMax;
        });
        WebApplication app = builder.Build();
        app.MapGet("/livez", static () => Results.Text("ok"));
        app.MapGet("/readyz", static () => Results.Text("ready"));
        app.MapSimulator();
        return app;
    }
#else
    internal static async Task<int> RunAsync(int port, CancellationToken stop)
    {
        await Console.Error.WriteLineAsync("This build was made without the Simulator.");
        return 1;
    }
#endif
}
