namespace ConverseErp.Platform.Running;

/// <summary>How long replies took, as counts in buckets that can be added over processes.
/// </summary>
public static class ReplyTimes
{
    /// <summary>Which buckets a stored row has; another number for other bounds.</summary>
    public const short Shape = 1;

    /// <summary>Upper bounds in milliseconds; one more bucket holds what took longer.</summary>
    private static readonly int[] Bounds =
    [
        25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 700, 800, 900, 1000, 1200, 1400, 1600,
        1800, 2000, 2500, 3000, 4000, 5000, 7500, 10_000, 20_000, 30_000, 60_000,
    ];

    public static int Count => Bounds.Length + 1;

    /// <summary>The bucket of a duration; below zero, as of clocks that differ, is the first.
    /// </summary>
    public static int BucketOf(TimeSpan took)
    {
        int at = Array.BinarySearch(Bounds, (int)Math.Clamp(
            Math.Ceiling(took.TotalMilliseconds), 0, int.MaxValue));
        return at < 0 ? ~at : at;
    }

    /// <summary>The 95th percentile in milliseconds, straight within a bucket; what took longer
    /// than the last bound counts as twice that.</summary>
    /// <returns>Null: not a single reply.</returns>
    public static double? P95(IReadOnlyList<long> counts)
    {
        long total = counts.Sum();
        if (total == 0) return null;
        double rank = total * 0.95;
        double before = 0;
        for (int i = 0; i < counts.Count; i++)
        {
            if (before + counts[i] < rank || counts[i] == 0)
            {
                before += counts[i];
                continue;
            }

            double low = i == 0 ? 0 : Bounds[i - 1];
            double high = i < Bounds.Length ? Bounds[i] : 2.0 * Bounds[^1];
            return low + ((high - low) * (rank - before) / counts[i]);
        }

        return 2.0 * Bounds[^1];
    }
}
