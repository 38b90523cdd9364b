using System.Diagnostics;
using System.Globalization;

namespace ConverseErp.Host.Installation;

/// <summary>One role under <c>dotnet watch</c>, with the settings of a running installation.
/// </summary>
internal static class DevFlow
{
    /// <summary>Runs until Ctrl-C. Where the running installation has a process of exactly this
    /// role, that one makes place and its port is used; otherwise this one works beside it.
    /// </summary>
    internal static async Task<int> RunAsync(
        InstallationFolder folder, string source, string role, CancellationToken stop)
    {
        string project = Path.Combine(source, "src", "Host", "Host.csproj");
        if (!File.Exists(project))
            throw new InstallationException($"no sources in {source}: run ./converse dev there");
        Dictionary<string, string> settings = InstallationSettings.OfRunning(folder);
        int port;
        bool replaces;
        using (IDisposable held = await folder.LockAsync(Console.Error.WriteLine, stop))
        {
            Launch? replaced = Launch.Living(folder, role);
            replaces = replaced is not null;
            port = replaced?.Port ?? new PortBook(folder).Take("dev-" + role);
            if (replaced is not null)
                await InstallationStop.RolesAsync(folder, [replaced], Console.Error.WriteLine);
        }

        await Console.Error.WriteLineAsync(
            $"{role} at {RoleProcess.UrlOf(port)}, reloading as sources change");
        if (!replaces && role != RoleNames.All)
        {
            await Console.Error.WriteLineAsync("it shares the shops with the installation's own "
                + $"{role}: to see every message here, start that with ./converse up --split");
        }

        return await WatchAsync(project, role, port, settings, stop);
    }

    private static async Task<int> WatchAsync(string project, string role, int port,
        Dictionary<string, string> settings, CancellationToken stop)
    {
        // In a session of its own, so that one signal ends the watcher, its helpers and the role.
        ProcessStartInfo start = new("setsid",
        [
            "dotnet", "watch", "--non-interactive", "--project", project,
            "run", "--no-restore", "--no-launch-profile", "--", "--role", role, "--port",
            port.ToString(CultureInfo.InvariantCulture),
        ])
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
        };
        foreach ((string key, string value) in settings)
        {
            if (RoleNames.MayKnow(role, key)) start.Environment[key] = value;
        }

        // Analyzers are for ./converse test: here they would only make one wait. (As a property
        // of the build: watch takes -p for its own.)
        start.Environment["RunAnalyzers"] = "false";
        // A compiler that stays warm does in a second what a fresh one does in fourteen.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "0";
        // What cannot be patched into the running role restarts it without asking.
        start.Environment["DOTNET_WATCH_RESTART_ON_RUDE_EDIT"] = "1";
        using Process watch = Process.Start(start)
            ?? throw new InstallationException("could not start dotnet watch");
        ProcessIdentity identity = ProcessIdentity.Of(watch.Id)
            ?? throw new InstallationException("dotnet watch ended at once");
        try
        {
            await watch.WaitForExitAsync(stop);
            return watch.ExitCode;
        }
        catch (OperationCanceledException)
        {
            // The role hands its lanes over; the watcher would start it again at the next change.
            ProcessIdentity[] roles = [.. identity.InGroup("converse-erp")];
            identity.SignalGroup(ProcessIdentity.Interrupt);
            foreach (ProcessIdentity running in roles)
                await running.EndedAsync(RoleProcess.StopPatience, CancellationToken.None);
            identity.SignalGroup(ProcessIdentity.KillNow);
            return 0;
        }
    }
}
