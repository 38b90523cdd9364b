using System.Net;
using ConverseErp.Contracts;
using ConverseErp.Host.Logging;
using ConverseErp.Platform;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Modules;

namespace ConverseErp.Host.Serving;

/// <summary>One process of the product, whatever its roles.</summary>
internal static class RoleServer
{
    /// <returns>0 after a clean stop, 1 when it could not serve.</returns>
    public static async Task<int> RunAsync(string[] roles, int port, CancellationToken cancel)
    {
        await using WebApplication app = Build(roles, port, []);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException error)
        {
            await Console.Error.WriteLineAsync($"Port {port} cannot be used: {error.Message}");
            return 1;
        }

        HostLog.Serving(app.Logger, string.Join(',', roles), string.Join(',', app.Urls));
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    /// <summary>The application, not started; port 0 takes a free one.</summary>
    /// <param name="clock">Null: the machine's.</param>
    internal static WebApplication Build(
        string[] roles, int port, IEnumerable<KeyValuePair<string, string?>> settings,
        TimeProvider? clock = null)
    {
        IReadOnlySet<string> names = Roles.LoopsOf(roles);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(settings);
        ProcessLog.AddTo(builder);
        IPAddress bind = IPAddress.Parse(builder.Configuration["Bind"] ?? "127.0.0.1");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(bind, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 8 * 1024 * 1024;
        });
        builder.Services.Configure<HostOptions>(
            o => o.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.AddHttpClient();
        if (clock is not null) builder.Services.AddSingleton(clock);
        builder.Services.AddPlatform(builder.Configuration);
        foreach (IModule module in Rooms.All)
            module.Register(builder.Services, builder.Configuration);

        List<Loop> loops = [.. Rooms.All.SelectMany(m => m.Loops)];
        Roles.Check(loops);
        List<Loop> here = [.. loops.Where(l => names.Contains(l.Name))];
        builder.Services.AddSingleton(new LaneMap(Addresses(loops)));
        builder.Services.AddSingleton(s => new SelectedLoops(names, here, Addresses(loops)));
        builder.Services.AddSingleton<LoopRunner>();
        builder.Services.AddSingleton<DatabaseAnswers>();
        builder.Services.AddHostedService(s => s.GetRequiredService<LoopRunner>());
        WebApplication app = builder.Build();
        Health.Map(app);
        app.UseExceptionHandler(errors => errors.Run(RequestErrors.AnswerAsync));
        app.UseMiddleware<NotReadyYet>();
        foreach (Loop loop in here) loop.Map?.Invoke(app);
        SimulatorForwarding.Map(app);
        return app;
    }

    // Every queue that occurs is declared by whoever starts first, so that a publisher never
    // meets a queue that is not there yet.
    private static LaneAddress[] Addresses(List<Loop> loops) =>
        [.. loops.Where(l => l.Address is not null).Select(l => l.Address!.Value)];
}
