using ConverseErp.Host.Serving;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace ConverseErp.Host.Installation;

/// <summary><c>up</c> and <c>down</c> from the first line to the last.</summary>
internal static class UpFlow
{
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(500);

    /// <summary>Starts the installation; unless detached, stays until it is stopped.</summary>
    internal static async Task<int> UpAsync(UpOptions options, bool detach, CancellationToken stop)
    {
        InstallationFolder folder = options.Folder;
        long started = TimeProvider.System.GetTimestamp();
        try
        {
            using IDisposable held = await folder.LockAsync(Progress, stop);
            RunningInstallation installation = await RunningInstallation.StartAsync(
                options, MigrateAsync, Progress, stop);
            if (options.Demo)
            {
                Progress("looking after the demo shop");
                await Demo.EnsureAsync(Configuration(installation.Settings), stop);
            }

            double seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
            await Console.Out.WriteLineAsync(
                FormattableString.Invariant($"ready {installation.Url} ({seconds:0.0} s)"));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Progress("stopped before it was ready");
            return 1;
        }

        if (detach) return 0;
        await WatchAsync(folder, stop);
        return stop.IsCancellationRequested ? await DownAsync(folder) : 0;
    }

    /// <summary>Stops whatever runs under the folder.</summary>
    internal static async Task<int> DownAsync(InstallationFolder folder)
    {
        if (!Directory.Exists(folder.Launches))
        {
            Progress($"nothing runs under {folder.Root}");
            return 0;
        }

        using IDisposable held = await folder.LockAsync(Progress, CancellationToken.None);
        bool ran = await InstallationStop.AllAsync(folder, Progress);
        Progress(ran ? "stopped" : $"nothing runs under {folder.Root}");
        return 0;
    }

    /// <summary>Configuration from environment-style keys, as a process would see it.</summary>
    internal static IConfiguration Configuration(IReadOnlyDictionary<string, string> settings) =>
        new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(
                setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value)))
            .Build();

    private static async Task MigrateAsync(
        IReadOnlyDictionary<string, string> settings, CancellationToken stop)
    {
        try
        {
            await Migrating.ApplyAsync(Configuration(settings), stop);
        }
        catch (PostgresException refused)
        {
            throw NotMigrated(
                $"{refused.MessageText} ({refused.SqlState}) {refused.Where}", refused);
        }
        catch (InvalidOperationException refused)
        {
            throw NotMigrated(refused.Message, refused);
        }
    }

    private static InstallationException NotMigrated(string why, Exception cause) =>
        new("the schema cannot be brought up to date: " + why.Trim(), cause);

    /// <summary>Waits for Ctrl-C or somebody's <c>down</c>; tells of processes that end.
    /// </summary>
    private static async Task WatchAsync(InstallationFolder folder, CancellationToken stop)
    {
        HashSet<int> seen = [];
        HashSet<int> told = [];
        try
        {
            while (File.Exists(folder.RunFile))
            {
                await Task.Delay(Watch, TimeProvider.System, stop);
                foreach (RunningRole role in RunFile.Read(folder)?.Processes ?? [])
                {
                    // Somebody stopping it on purpose takes its name away at once: only what
                    // is still so at the second look ended by itself.
                    if (Launch.Ended(folder, role.Role) is { } ended && !seen.Add(role.Pid)
                        && told.Add(role.Pid))
                        Progress(RoleProcess.Adopted(folder, ended).Obituary()
                            + Environment.NewLine + "`./converse up` starts it again");
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C: the caller stops everything.
        }
    }

    private static void Progress(string line) => Console.Error.WriteLine(line);
}
