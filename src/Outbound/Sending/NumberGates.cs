using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Sending;

/// <summary>Sending numbers that are paused after an account error. Kept in memory: another
/// process, or this one after a restart, finds out with one request of its own.</summary>
internal sealed class NumberGates(TimeProvider clock, ILogger<NumberGates> log)
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, Gate> _closed = new(StringComparer.Ordinal);

    /// <summary>Numbers paused now.</summary>
    public int ClosedCount => _closed.Count(g => g.Value.Until > clock.GetUtcNow());

    /// <summary>When the number may be tried again; null when it may be now.</summary>
    public DateTimeOffset? ClosedUntil(string phoneNumberId) =>
        _closed.TryGetValue(phoneNumberId, out Gate? gate) && gate.Until > clock.GetUtcNow()
            ? gate.Until
            : null;

    /// <summary>Pauses the number: a minute at first, a quarter of an hour in the end.</summary>
    public DateTimeOffset Close(string phoneNumberId, string reason)
    {
        DateTimeOffset now = clock.GetUtcNow();
        bool fresh = false;
        Gate gate = _closed.AddOrUpdate(
            phoneNumberId,
            _ =>
            {
                fresh = true;
                return new Gate(now + First, 1);
            },
            (_, before) =>
            {
                // Requests that were under way together count once.
                fresh = before.Until <= now;
                if (!fresh) return before;
                double minutes = First.TotalMinutes * Math.Pow(2, Math.Min(before.Times, 10));
                return new Gate(
                    now + TimeSpan.FromMinutes(Math.Min(minutes, Longest.TotalMinutes)),
                    before.Times + 1);
            });
        if (fresh) OutboundLog.NumberPaused(log, phoneNumberId, gate.Until, reason);
        return gate.Until;
    }

    /// <summary>The number works.</summary>
    public void Open(string phoneNumberId)
    {
        if (!_closed.IsEmpty && _closed.TryRemove(phoneNumberId, out _))
            OutboundLog.NumberBack(log, phoneNumberId);
    }

    private sealed record Gate(DateTimeOffset Until, int Times);
}
