using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConverseErp.Tests.Load.Running;

/// <summary>An installation of its own, brought up as a person does it, in a folder that goes
/// away with it.</summary>
internal sealed class Installed : IAsyncDisposable
{
    private readonly string _folder;

    private Installed(string folder, double readySeconds)
    {
        _folder = folder;
        ReadySeconds = readySeconds;
        Run = RunFile.Read(InstallationFolder.At(folder))
            ?? throw new InvalidOperationException($"nothing runs under {folder}");
        Settings = InstallationSettings.OfRunning(InstallationFolder.At(folder));
        Rooms = RoomServices.Build(UpFlow.Configuration(Settings));
    }

    public RunFile Run { get; }

    /// <summary>As environment variables.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>The rooms' services, on the same servers.</summary>
    public ServiceProvider Rooms { get; }

    /// <summary>From the command to `ready`.</summary>
    public double ReadySeconds { get; }

    public static async Task<Installed> UpAsync(
        IReadOnlyDictionary<string, string> environment, CancellationToken stop)
    {
        string folder = Path.Combine(
            Path.GetTempPath(), "converse-bench-" + Guid.NewGuid().ToString("N")[..8]);
        long started = Stopwatch.GetTimestamp();
        string port = FreePort.Next().ToString(CultureInfo.InvariantCulture);
        await ConverseAsync(["up", "--data", folder, "--port", port, "--no-demo",
            "--detach"], environment, stop);
        return new Installed(folder, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>What its roles have said, in the order of time.</summary>
    public IEnumerable<string> LogOf(string name) =>
        File.ReadLines(InstallationFolder.At(_folder).LogOf(name));

    /// <summary>Past row security: only to seed and to look.</summary>
    /// <param name="connectionsMax">At once.</param>
    public NpgsqlDataSource Superuser(int connectionsMax)
    {
        PrivateServers servers = PrivateServers.Running(InstallationFolder.At(_folder));
        NpgsqlConnectionStringBuilder settings = new(servers.Postgres.ConnectionString(
            "postgres", servers.Secrets.PostgresPassword))
        {
            MaxPoolSize = connectionsMax, CommandTimeout = 0,
        };
        return NpgsqlDataSource.Create(settings);
    }

    /// <summary>Resident memory of a role's process now, in megabytes.</summary>
    public double MemoryOf(string role)
    {
        int pid = Run.Processes.Single(process => process.Role == role).Pid;
        string line = File.ReadLines($"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/status")
            .Single(text => text.StartsWith("VmRSS:", StringComparison.Ordinal));
        string kilobytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024;
    }

    public string UrlOf(string role) => Run.Processes.Single(p => p.Role == role).Url;

    public async ValueTask DisposeAsync()
    {
        await Rooms.DisposeAsync();
        await ConverseAsync(["down", "--data", _folder], new Dictionary<string, string>(),
            CancellationToken.None);
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task ConverseAsync(string[] arguments,
        IReadOnlyDictionary<string, string> environment, CancellationToken stop)
    {
        IReadOnlyList<string> program = HostBinary.Command;
        ProcessStartInfo start = new(program[0], [.. program.Skip(1), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string key, string value) in environment) start.Environment[key] = value;
        using Process process = Process.Start(start)!;
        Task<string> told = process.StandardOutput.ReadToEndAsync(stop);
        string errors = await process.StandardError.ReadToEndAsync(stop);
        await told;
        await process.WaitForExitAsync(stop);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{arguments[0]}: {errors.Trim()}");
    }
}
