namespace ConverseErp.Host.Installation;

/// <summary>Keeps the logs of a private installation from filling the disk.</summary>
/// <remarks>Processes write their logs through handles opened for appending, so a log can be
/// copied to .1 and cut to nothing under them; a line written between the two may be lost.
/// </remarks>
public static class LogBound
{
    /// <summary>The environment variable naming the folder of logs to look after.</summary>
    public const string FolderVariable = "CONVERSE_ERP_LOGS";

    internal const long BytesMax = 32 * 1024 * 1024;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>Looks after the folder until stopped.</summary>
    public static async Task WatchAsync(string folder, CancellationToken stop)
    {
        using PeriodicTimer timer = new(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stop)) Trim(folder, BytesMax);
        }
        catch (OperationCanceledException)
        {
            // Stopping is how this ends.
        }
    }

    /// <summary>Sets aside every log in the folder that is larger than allowed.</summary>
    internal static void Trim(string folder, long bytesMax)
    {
        foreach (FileInfo log in new DirectoryInfo(folder).EnumerateFiles("*.log"))
        {
            if (log.Length <= bytesMax) continue;
            try
            {
                log.CopyTo(log.FullName + ".1", overwrite: true);
                using FileStream cut = new(log.FullName, FileMode.Truncate, FileAccess.Write,
                    FileShare.ReadWrite);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"cannot trim {log.FullName}: {refused.Message}");
            }
        }
    }
}
