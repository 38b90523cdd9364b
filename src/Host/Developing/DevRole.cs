using System.Diagnostics;
using System.Globalization;
using ConverseErp.Host.Installation;

namespace ConverseErp.Host.Developing;

/// <summary>The role that is worked on: started from a copy of the build, one of two in turn, so
/// that nothing ever writes into a running program.</summary>
internal sealed class DevRole(
    string build, string role, int port, IReadOnlyDictionary<string, string> settings)
{
    private static readonly TimeSpan ReadyPatience = TimeSpan.FromSeconds(30);
    private int builds;
    private ProcessIdentity? process;

    private string Copy =>
        Path.Combine(build, "..", FormattableString.Invariant($"{role}-{port}-{builds % 2}"));

    /// <summary>Takes what the build has made, while the one before still runs.</summary>
    internal void Take()
    {
        builds++;
        foreach (string from in Directory.EnumerateFiles(build, "*", SearchOption.AllDirectories))
        {
            FileInfo made = new(from);
            FileInfo had = new(Path.Combine(Copy, Path.GetRelativePath(build, from)));
            if (had.Exists && had.Length == made.Length
                && had.LastWriteTimeUtc == made.LastWriteTimeUtc)
                continue;
            had.Directory!.Create();
            made.CopyTo(had.FullName, overwrite: true).LastWriteTimeUtc = made.LastWriteTimeUtc;
        }
    }

    /// <summary>Starts it and waits until it is ready, for a while; its output is ours.</summary>
    internal async Task StartAsync(CancellationToken stop)
    {
        // In a session of its own: Ctrl-C reaches it once, by StopAsync.
        ProcessStartInfo start = new("setsid",
        [
            Path.Combine(Copy, "converse-erp"), "--role", role, "--port",
            port.ToString(CultureInfo.InvariantCulture),
        ]);
        foreach ((string key, string value) in settings)
        {
            if (RoleNames.MayKnow(role, key)) start.Environment[key] = value;
        }

        using Process started = Process.Start(start)
            ?? throw new InstallationException($"could not start {role}");
        process = ProcessIdentity.Of(started.Id);
        long began = TimeProvider.System.GetTimestamp();
        while (process is { IsAlive: true }
            && TimeProvider.System.GetElapsedTime(began) < ReadyPatience
            && !await RoleProcess.IsReadyAsync(RoleProcess.UrlOf(port), stop))
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, stop);
        if (process is not { IsAlive: true })
            await Console.Error.WriteLineAsync("dev: it ended; waiting for a source to be saved");
    }

    /// <summary>It hands its lanes over, or is ended after a while.</summary>
    internal async Task StopAsync()
    {
        if (process is not { IsAlive: true } running) return;
        running.Signal(ProcessIdentity.Terminate);
        if (await running.EndedAsync(RoleProcess.StopPatience, CancellationToken.None)) return;
        running.Signal(ProcessIdentity.KillNow);
        await running.EndedAsync(RoleProcess.StopPatience, CancellationToken.None);
    }
}
