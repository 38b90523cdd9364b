using System.Collections.Frozen;

namespace ConverseErp.Outbound.Health;

/// <summary>Which providers fail more than is normal, by the counts of all processes: another one
/// is used while there is one.</summary>
internal sealed class ProviderHealth
{
    private volatile FrozenSet<string> _failing = [];

    public bool IsFailing(string provider) => _failing.Contains(provider);

    public void Set(IEnumerable<string> failing) =>
        _failing = failing.ToFrozenSet(StringComparer.Ordinal);
}
