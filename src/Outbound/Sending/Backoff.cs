namespace ConverseErp.Outbound.Sending;

/// <summary>How long to wait before the next attempt.</summary>
internal static class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>1 s, 2 s, 4 s … 5 minutes, a quarter more or less, so that what failed together
    /// does not come back together.</summary>
    /// <param name="failure">Which failure in a row, from 1.</param>
    /// <param name="jitter">In [0, 1).</param>
    public static TimeSpan After(int failure, double jitter)
    {
        double seconds = Math.Pow(2, Math.Clamp(failure - 1, 0, 20));
        return TimeSpan.FromSeconds(
            Math.Min(seconds, Longest.TotalSeconds) * (0.75 + (0.5 * jitter)));
    }

    /// <summary>The pair limit asks for 4^n seconds; at most 17 minutes.</summary>
    public static TimeSpan AfterPairLimit(int failure, double jitter) =>
        TimeSpan.FromSeconds(Math.Pow(4, Math.Clamp(failure, 1, 5)) + jitter);

    /// <summary>Registration limits take long: a quarter of an hour.</summary>
    public static TimeSpan Long(double jitter) =>
        TimeSpan.FromMinutes(15 + (5 * jitter));
}
