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
        }

        _faults = [.. faults];
        return null;
    }

    /// <summary>The fault of this kind that hits this call, a number's own before the general.
    /// </summary>
    public Fault? Hits(FaultKind kind, string phoneNumberId)
    {
        Fault[] faults = _faults;
        if (faults.Length == 0) return null;
        Fault? found = null;
        foreach (Fault fault in faults)
        {
            if (fault.Kind != kind) continue;
            if (fault.PhoneNumberId is null) found ??= fault;
            else if (fault.PhoneNumberId == phoneNumberId) { found = fault; break; }
        }

        return found is not null && (found.Share >= 1 || Random.Shared.NextDouble() < found.Share)
            ? found
            : null;
    }

    /// <summary>Whether a rate-limiting fault lets this send pass.</summary>
    public bool Passes(string phoneNumberId, long unixMs)
    {
        if (Hits(FaultKind.RateLimit, phoneNumberId) is not Fault fault) return true;
        RateWindow window;
        lock (_windows)
        {
            if (!_windows.TryGetValue(phoneNumberId, out window!))
                _windows[phoneNumberId] = window = new RateWindow();
        }

        return window.TryTake(unixMs, fault.PerSecond);
    }
}
