using System.Net;
#if SIMULATOR
using ConverseErp.Simulator;
#endif

namespace ConverseErp.Host.Serving;

/// <summary>The Simulator in a process of its own: the product reaches it as it reaches Meta.
/// </summary>
internal static class SimulatorServer
{
#if SIMULATOR
    public static WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        RoleServer.AddLogging(builder);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Limits.MaxRequestBodySize = 110L * 1024 * 1024;
        });
        SimulatorOptions options = new();
        builder.Configuration.GetSection(SimulatorOptions.Section).Bind(options);
        builder.Services.AddSimulator(options);
        WebApplication app = builder.Build();
        app.MapGet("/livez", static () => Results.Text("ok"));
        app.MapGet("/readyz", static () => Results.Text("ready"));
        app.MapSimulator();
        return app;
    }
#else
    public static WebApplication Build(int port) => throw new InvalidOperationException(
        "This build leaves the Simulator out.");
#endif
}
