using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ConverseErp.Tests.Integration.Killing;

/// <summary>One process per role, as in a split installation; each can be killed.</summary>
public sealed class RoleProcesses : IAsyncDisposable
{
    private readonly Dictionary<string, Process> _running = [];
    private readonly Dictionary<string, int> _ports = [];
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly string _logs;
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(2) };

    public RoleProcesses(IReadOnlyDictionary<string, string> settings, string logs)
    {
        _settings = settings;
        _logs = logs;
        Directory.CreateDirectory(logs);
    }

    public string UrlOf(string role) => FormattableString.Invariant(
        $"http://127.0.0.1:{_ports[role]}");

    /// <summary>Starts a role on its own port, the same after a restart.</summary>
    public void Start(string role)
    {
        if (!_ports.ContainsKey(role)) _ports[role] = FreePort.Next();
        string program = typeof(ConverseErp.Host.Serving.RoleServer).Assembly.Location;
        ProcessStartInfo start = new("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(program);
        foreach (string argument in (string[])
            ["--role", role, "--port", _ports[role].ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        foreach ((string key, string value) in _settings) start.Environment[key] = value;
        start.Environment.Remove("Postgres__OwnerConnectionString");
        Process process = Process.Start(start)!;
        StreamWriter log = new(Path.Combine(_logs, role + ".log"), append: true);
        DataReceivedEventHandler keep = (_, line) =>
        {
            lock (log)
            {
                log.WriteLine(line.Data);
                log.Flush();
            }
        };
        process.OutputDataReceived += keep;
        process.ErrorDataReceived += keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _running[role] = process;
    }

    public Task ReadyAsync(string role) => Until.TrueAsync(
        async () =>
        {
            try
            {
                using HttpResponseMessage answer = await _client.GetAsync(
                    new Uri(UrlOf(role) + "/readyz"));
                return answer.IsSuccessStatusCode;
            }
            catch (Exception error)
                when (error is HttpRequestException or OperationCanceledException)
            {
                return false;
            }
        }, role + " to be ready", 60);

    /// <summary>SIGKILL: nothing is tidied up.</summary>
    public async Task KillAsync(string role)
    {
        _running[role].Kill();
        await _running[role].WaitForExitAsync();
    }

    /// <summary>What it has written, over all its lives.</summary>
    public Task<string> LogAsync(string role) =>
        File.ReadAllTextAsync(Path.Combine(_logs, role + ".log"));

    public async ValueTask DisposeAsync()
    {
        foreach (Process process in _running.Values)
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        _client.Dispose();
    }
}
