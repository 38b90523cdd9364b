namespace ConverseErp.Tests.Load;

/// <summary>Nearest-rank percentiles of durations in milliseconds.</summary>
internal sealed record Percentiles(double P50, double P95, double P99)
{
    /// <exception cref="ArgumentException">There is nothing to rank.</exception>
    public static Percentiles Of(IEnumerable<double> durations)
    {
        double[] sorted = [.. durations.Order()];
        if (sorted.Length == 0)
            throw new ArgumentException("no durations", nameof(durations));
        return new Percentiles(At(0.50), At(0.95), At(0.99));

        double At(double share) => Math.Round(
            sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)], 2);
    }
}
