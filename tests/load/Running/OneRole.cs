using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Running;

/// <summary>Servers and one role alone, so that nothing is measured but what it does.</summary>
internal sealed class OneRole : IAsyncDisposable
{
    public const string AppSecret = "bench-app-secret";
    private const int ReadyTries = 600;

    private readonly string _folder;
    private readonly PrivateServers _servers;
    private readonly Process _process;

    private OneRole(string folder, PrivateServers servers, ServiceProvider rooms,
        Process process, string url)
    {
        _folder = folder;
        _servers = servers;
        _process = process;
        Rooms = rooms;
        Url = url;
    }

    public string Url { get; }

    public ServiceProvider Rooms { get; }

    public string BrokerUri => _servers.Settings["RabbitMq__Uri"];

    /// <param name="role">Such as webhook.</param>
    /// <param name="more">Settings beside those of the servers.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<OneRole> StartAsync(
        string role, IReadOnlyDictionary<string, string> more, CancellationToken stop)
    {
        string folder = Path.Combine(
            Path.GetTempPath(), $"converse-{role}-" + Guid.NewGuid().ToString("N")[..8]);
        PrivateServers servers = await PrivateServers.StartAsync(folder, stop);
        Dictionary<string, string> settings = servers.Settings.ToDictionary();
        settings["Providers__Meta__AppSecret"] = AppSecret;
        settings["Providers__Meta__VerifyToken"] = "bench";
        settings["Providers__Meta__AccessToken"] = "bench";
        foreach ((string key, string value) in more) settings[key] = value;
        await Migrating.ApplyAsync(UpFlow.Configuration(settings), stop);
        int port = FreePort.Next();
        Process process = Start(role, settings, port);
        OneRole made = new(folder, servers,
            RoomServices.Build(UpFlow.Configuration(settings)), process,
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        await made.ReadyAsync(stop);
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await Rooms.DisposeAsync();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        await _servers.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static Process Start(
        string role, Dictionary<string, string> settings, int port)
    {
        IReadOnlyList<string> program = HostBinary.Command;
        ProcessStartInfo start = new(program[0],
            [
                .. program.Skip(1), "--role", role, "--port",
                port.ToString(CultureInfo.InvariantCulture),
            ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach ((string key, string value) in settings) start.Environment[key] = value;
        start.Environment.Remove("Postgres__OwnerConnectionString");
        Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private async Task ReadyAsync(CancellationToken stop)
    {
        using HttpClient client = new();
        for (int i = 0; i < ReadyTries; i++)
        {
            try
            {
                using HttpResponseMessage answer =
                    await client.GetAsync(new Uri(Url + "/readyz"), stop);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100, stop);
        }

        throw new InvalidOperationException("the role did not become ready");
    }
}
