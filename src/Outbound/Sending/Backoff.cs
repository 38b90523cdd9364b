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

    /// <summary>While nothing is tried anyway: a quarter of the time it has waited already, so
    /// that a short outage ends soon after the provider is back and a long one does not wake
    /// everything all the time. From 2 s to 5 minutes, and not before the circuit lets probes
    /// through.</summary>
    public static TimeSpan WhileOpen(TimeSpan age, TimeSpan circuitLeft, double jitter)
    {
        double seconds = Math.Clamp(age.TotalSeconds / 4, 2, Longest.TotalSeconds);
        return TimeSpan.FromSeconds(
            Math.Max(seconds, circuitLeft.TotalSeconds) * (1 + (0.25 * jitter)));
    }

    /// <summary>Registration limits take long: a quarter of an hour.</summary>
    public static TimeSpan Long(double jitter) =>
        TimeSpan.FromMinutes(15 + (5 * jitter));
}
