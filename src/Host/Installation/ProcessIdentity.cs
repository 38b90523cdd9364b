using System.Globalization;
using System.Runtime.InteropServices;

namespace ConverseErp.Host.Installation;

/// <summary>One process and no later one with the same number.</summary>
/// <param name="Pid">The process id.</param>
/// <param name="StartedTicks">Field 22 of /proc/PID/stat: clock ticks since boot.</param>
/// <param name="Boot">The kernel's boot id.</param>
internal sealed partial record ProcessIdentity(int Pid, long StartedTicks, string Boot)
{
    internal const int Hangup = 1;
    internal const int Interrupt = 2;
    internal const int Quit = 3;
    internal const int KillNow = 9;
    internal const int Terminate = 15;

    private const string BootIdFile = "/proc/sys/kernel/random/boot_id";

    /// <summary>Alive, and not merely waiting to be reaped.</summary>
    internal bool IsAlive =>
        Stat(Pid) is { } stat && stat.State != 'Z' && stat.State != 'X'
        && stat.StartedTicks == StartedTicks && Boot == BootId();

    /// <returns>The identity of a living process, or null.</returns>
    internal static ProcessIdentity? Of(int pid) =>
        Stat(pid) is { } stat ? new ProcessIdentity(pid, stat.StartedTicks, BootId()) : null;

    /// <summary>Sends a signal if the process is still the one it was.</summary>
    /// <exception cref="InstallationException">The process belongs to somebody else.</exception>
    internal void Signal(int signal)
    {
        if (!IsAlive || Kill(Pid, signal) == 0) return;
        if (IsAlive)
            throw new InstallationException($"may not stop process {Pid}: it is another user's");
    }

    /// <returns>Whether the process ended in time.</returns>
    internal async Task<bool> EndedAsync(TimeSpan patience, CancellationToken stop)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (IsAlive)
        {
            if (TimeProvider.System.GetElapsedTime(started) > patience) return false;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, stop);
        }

        return true;
    }

    private static string BootId() => File.ReadAllText(BootIdFile).Trim();

    private static (char State, long StartedTicks)? Stat(int pid)
    {
        string line;
        try
        {
            line = File.ReadAllText($"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/stat");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        // The second field is the program's name in brackets and may itself hold anything.
        int closes = line.LastIndexOf(')');
        string[] fields = line[(closes + 2)..].Split(' ');
        return (fields[0][0], long.Parse(fields[19], CultureInfo.InvariantCulture));
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int pid, int signal);
}
