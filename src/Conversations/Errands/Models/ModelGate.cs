using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Errands.Models;

/// <summary>Whether a model is asked now: not while models are said to be bad, but for a request
/// now and then, from which it is seen that they are well again, and never while WhatsApp itself
/// has no room for questions.</summary>
internal sealed class ModelGate(IDegradation degradation, TimeProvider clock)
{
    private static readonly TimeSpan BetweenProbes = TimeSpan.FromSeconds(10);
    private long _probedAt;

    /// <summary>The models are left out because they are bad.</summary>
    public bool Rests => degradation.Now.Mode == Mode.AiDegraded;

    /// <summary>Since when the mode is as it is.</summary>
    public DateTimeOffset Since => degradation.Now.Since ?? DateTimeOffset.UnixEpoch;

    /// <summary>Asking takes the chance of a probe: only where a request follows.</summary>
    public bool MayAsk() => degradation.Now.Mode switch
    {
        Mode.Full => true,
        Mode.AiDegraded => TakesProbe(),
        _ => false,
    };

    private bool TakesProbe()
    {
        long now = clock.GetUtcNow().UtcTicks;
        long before = Interlocked.Read(ref _probedAt);
        return now - before >= BetweenProbes.Ticks
            && Interlocked.CompareExchange(ref _probedAt, now, before) == before;
    }
}
