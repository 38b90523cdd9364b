namespace ConverseErp.Tests.Fast.Books;

/// <summary>A rule that a month broke.</summary>
internal sealed class MonthFault(string rule, string why) : Exception($"{rule}: {why}")
{
    public string Rule => rule;
}

/// <summary>Counts what was looked at, by rule, so that a check that checked nothing shows.
/// </summary>
internal sealed class MonthChecks
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, long> Counts => _counts;

    /// <exception cref="MonthFault">It does not hold.</exception>
    public void That(string rule, bool holds, Func<string> why)
    {
        _counts[rule] = _counts.GetValueOrDefault(rule) + 1;
        if (!holds) throw new MonthFault(rule, why());
    }

    /// <exception cref="MonthFault">They differ.</exception>
    public void Same(string rule, long expected, long found, Func<string> where) =>
        That(rule, expected == found, () => FormattableString.Invariant(
            $"{where()}: expected {expected}, found {found}"));
}
