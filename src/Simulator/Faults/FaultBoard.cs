using ConverseErp.Simulator.Chats;

namespace ConverseErp.Simulator.Faults;

/// <summary>The faults that are on. Reading is lock-free; writing replaces the whole set.
/// </summary>
internal sealed class FaultBoard
{
    private volatile Fault[] _faults = [];
    private readonly Dictionary<string, RateWindow> _windows = [];

    public IReadOnlyList<Fault> On => _faults;

    /// <returns>Null when accepted, otherwise what is wrong with the set.</returns>
    public string? Replace(IReadOnlyList<Fault> faults)
    {
        if (faults.Count > 100) return "At most 100 faults.";
        foreach (Fault fault in faults)
        {
            if (fault.Share is not (> 0 and <= 1)) return "share must be in (0, 1].";
            if (fault.DelayMs is < 0 or > 600_000) return "delayMs must be in [0, 600000].";
            if (fault.PerSecond < 0) return "perSecond must not be negative.";
            if (fault.HttpStatus is not 0 and (< 400 or > 599))
                return "httpStatus must be 0 or in [400, 599].";
            if (fault.Code < 0) return "code must not be negative.";
            if (fault.RetryAfterSeconds is < 0 or > 86_400)
                return "retryAfterSeconds must be in [0, 86400].";
            if (fault.Provider is not null && !ProviderNames.All.Contains(fault.Provider))
                return "provider must be one of "
                    + string.Join(", ", ProviderNames.All.Order(StringComparer.Ordinal)) + ".";
        }

        _faults = [.. faults];
        return null;
    }

    /// <summary>The fault of this kind that hits this call, a number's own before a provider's,
    /// and that before the general.</summary>
    public Fault? Hits(FaultKind kind, string provider, string phoneNumberId)
    {
        Fault[] faults = _faults;
        if (faults.Length == 0) return null;
        Fault? found = null;
        int closest = -1;
        foreach (Fault fault in faults)
        {
            if (fault.Kind != kind
                || (fault.Provider is not null && fault.Provider != provider)
                || (fault.PhoneNumberId is not null && fault.PhoneNumberId != phoneNumberId))
                continue;
            int close = (fault.PhoneNumberId is null ? 0 : 2) + (fault.Provider is null ? 0 : 1);
            if (close <= closest) continue;
            (found, closest) = (fault, close);
        }

        return found is not null && (found.Share >= 1 || Random.Shared.NextDouble() < found.Share)
            ? found
            : null;
    }

    /// <inheritdoc cref="Hits(FaultKind, string, string)"/>
    public Fault? Hits(FaultKind kind, PhoneNumber number) =>
        Hits(kind, number.Provider, number.Id);

    /// <summary>The rate-limiting fault that refuses this send; null: it may pass.</summary>
    public Fault? Stops(PhoneNumber number, long unixMs)
    {
        if (Hits(FaultKind.RateLimit, number) is not Fault fault) return null;
        RateWindow window;
        lock (_windows)
        {
            if (!_windows.TryGetValue(number.Id, out window!))
                _windows[number.Id] = window = new RateWindow();
        }

        return window.TryTake(unixMs, fault.PerSecond) ? null : fault;
    }
}
