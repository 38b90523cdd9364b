using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Host.Installation;

/// <summary>What to start, and where its output goes.</summary>
/// <param name="Name">Unique in the installation; names the log and the launch file.</param>
/// <param name="Port">The port it will listen on, kept for whoever adopts the process.</param>
/// <param name="Command">The program and its arguments.</param>
/// <param name="Folder">Its working folder.</param>
/// <param name="Environment">Added to ours; an empty value takes a variable away.</param>
internal sealed record LaunchPlan(string Name, int Port, IReadOnlyList<string> Command,
    string Folder, IReadOnlyDictionary<string, string> Environment)
{
    internal string CommandLine => string.Join(' ', Command);

    /// <summary>Digest of the settings: those of the plan, and those that the process inherits,
    /// known by the __ between their parts.</summary>
    internal string Configuration
    {
        get
        {
            ProcessStartInfo inheriting = new();
            Launch.Apply(Environment, inheriting);
            IEnumerable<string> settings = inheriting.Environment
                .Where(setting => setting.Key.Contains("__", StringComparison.Ordinal))
                .OrderBy(setting => setting.Key, StringComparer.Ordinal)
                .Select(setting => $"{setting.Key}={setting.Value}\n");
            return Convert.ToHexString(SHA256.HashData(
                Encoding.UTF8.GetBytes(string.Concat(settings))));
        }
    }
}

/// <summary>A process of the installation that outlives whoever started it.</summary>
/// <param name="Command">As it was started.</param>
/// <param name="Configuration">Digest of the settings it was given. A changed command or
/// configuration is a reason to restart a role.</param>
internal sealed record Launch(
    string Name, int Port, string Command, string Configuration, ProcessIdentity Process)
{
    /// <summary>Logs above this size are set aside as .1 before a start.</summary>
    private const long LogBytesMax = 8 * 1024 * 1024;

    internal static readonly IReadOnlyDictionary<string, string> Nothing =
        new Dictionary<string, string>(StringComparer.Ordinal);

    internal bool IsAlive => Process.IsAlive;

    /// <returns>The process last started under this name, if it still lives.</returns>
    internal static Launch? Living(InstallationFolder folder, string name) =>
        AtomicFile.Read<Launch>(FileOf(folder, name)) is { IsAlive: true } launch ? launch : null;

    /// <returns>The process last started under this name, if it ended without being stopped.
    /// </returns>
    internal static Launch? Ended(InstallationFolder folder, string name) =>
        AtomicFile.Read<Launch>(FileOf(folder, name)) is { IsAlive: false } launch ? launch : null;

    /// <returns>Every process of the installation that still lives.</returns>
    internal static IReadOnlyList<Launch> AllLiving(InstallationFolder folder) =>
        Directory.Exists(folder.Launches)
            ? [.. Directory.EnumerateFiles(folder.Launches, "*.json")
                .Select(file => Living(folder, Path.GetFileNameWithoutExtension(file)))
                .OfType<Launch>()]
            : [];

    /// <summary>Starts a process in a session of its own, with no handle of ours open.</summary>
    internal static Launch Start(InstallationFolder folder, LaunchPlan plan)
    {
        string log = folder.LogOf(plan.Name);
        FileInfo before = new(log);
        if (before.Exists && before.Length > LogBytesMax)
            File.Move(log, log + ".1", overwrite: true);

        // setsid frees it from our terminal's Ctrl-C; sh, replaced at once by the program, gives
        // it the log as its only open handles. All of them exec, so the process id stays.
        ProcessStartInfo start = new("setsid") { WorkingDirectory = plan.Folder };
        string[] shell = ["sh", "-c", "exec \"$@\" >>\"$0\" 2>&1 </dev/null", log];
        foreach (string argument in (string[])[.. shell, .. plan.Command])
            start.ArgumentList.Add(argument);
        Apply(plan.Environment, start);

        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)
            ?? throw new InstallationException($"could not start {plan.Name}");
        ProcessIdentity identity = ProcessIdentity.Of(process.Id)
            ?? throw new InstallationException(
                $"{plan.Name} ended at once: {string.Join(" | ", LastLines(log, 3))}");
        Launch launch = new(plan.Name, plan.Port, plan.CommandLine, plan.Configuration, identity);
        AtomicFile.Write(FileOf(folder, plan.Name), launch, AtomicFile.ForAll);
        return launch;
    }

    /// <summary>Forgets a process that has ended.</summary>
    internal void Forget(InstallationFolder folder) => File.Delete(FileOf(folder, Name));

    /// <summary>Asks it to stop, and ends it if it has not stopped in time.</summary>
    /// <returns>Whether it stopped by itself.</returns>
    internal async Task<bool> StopAsync(InstallationFolder folder, int signal, TimeSpan patience)
    {
        Process.Signal(signal);
        bool inTime = await Process.EndedAsync(patience, CancellationToken.None);
        if (!inTime)
        {
            Process.Signal(ProcessIdentity.KillNow);
            await Process.EndedAsync(TimeSpan.FromSeconds(5), CancellationToken.None);
        }

        Forget(folder);
        return inTime;
    }

    /// <summary>The end of a log, for a message about a process that failed.</summary>
    internal static IReadOnlyList<string> LastLines(string log, int count)
    {
        if (!File.Exists(log)) return [];
        using FileStream file = new(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(-Math.Min(file.Length, 16 * 1024), SeekOrigin.End);
        using StreamReader reader = new(file);
        string[] lines = reader.ReadToEnd().Split(
            '\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.TakeLast(count).Select(line => line.TrimEnd())];
    }

    /// <summary>Sets variables; an empty value takes one away.</summary>
    internal static void Apply(
        IReadOnlyDictionary<string, string>? environment, ProcessStartInfo start)
    {
        foreach ((string key, string value) in environment ?? Nothing)
        {
            if (value.Length == 0) start.Environment.Remove(key);
            else start.Environment[key] = value;
        }
    }

    private static string FileOf(InstallationFolder folder, string name) =>
        Path.Combine(folder.Launches, name + ".json");
}
