namespace ConverseErp.Tests.Load;

/// <summary>The middle of several turns.</summary>
internal static class Medians
{
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0) throw new InvalidOperationException("no turns");
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// <summary>Of the turns' own ratios: a machine that is slow for a while is slow for both.
    /// </summary>
    public static double OfRatios(IReadOnlyList<double> values, IReadOnlyList<double> references) =>
        Of(values.Select((value, turn) => value / references[turn]));
}
