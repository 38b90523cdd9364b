using ConverseErp.Outbound.Channels;

namespace ConverseErp.Outbound.Health;

/// <summary>What this process saw of one provider's messages whose attempts fell into the same
/// ten seconds.</summary>
/// <param name="Accepted">Taken by the provider, but for those that the person's side refused.
/// </param>
/// <param name="Seen">Of those, told to have left.</param>
/// <param name="Delivered">Of those, told to be on the phone.</param>
/// <param name="Failed">Not taken, or told to have failed at the provider.</param>
/// <param name="DeliveredAt">When the last one of them was told to be on a phone.</param>
internal sealed record DeliveryCount(
    string Provider, DateTimeOffset At, int Accepted, int Seen, int Delivered, int Failed,
    DateTimeOffset? DeliveredAt);

/// <summary>Counts in memory how WhatsApp delivers; written and summed by the watch. Counts are
/// lost with the process: they tell of minutes.</summary>
internal sealed class DeliveryTally(TimeProvider clock)
{
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(9);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string, DateTimeOffset), DeliveryCount> _counts = [];
    private readonly HashSet<(string, DateTimeOffset)> _changed = [];

    /// <summary>What one attempt came to; a refusal of the message says nothing of the provider.
    /// </summary>
    public void Note(string provider, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Accepted:
                Accepted(provider);
                break;
            case SendOutcome.NotSent or SendOutcome.Unknown
                or SendOutcome.Refused { Http: 429 or >= 500 }:
                Failed(provider);
                break;
        }
    }

    public void Accepted(string provider) =>
        Count(provider, clock.GetUtcNow(), c => c with { Accepted = c.Accepted + 1 });

    /// <summary>The provider took it not, or was not even asked because it does not work.
    /// </summary>
    public void Failed(string provider) =>
        Count(provider, clock.GetUtcNow(), c => c with { Failed = c.Failed + 1 });

    /// <param name="attemptedAt">When it was handed to the provider.</param>
    public void Seen(string provider, DateTimeOffset attemptedAt) =>
        Count(provider, attemptedAt, c => c with { Seen = c.Seen + 1 });

    public void Delivered(string provider, DateTimeOffset attemptedAt) =>
        Count(provider, attemptedAt, c => c with
        {
            Delivered = c.Delivered + 1, DeliveredAt = clock.GetUtcNow(),
        });

    /// <summary>The provider accepted it and failed.</summary>
    public void FailedLater(string provider, DateTimeOffset attemptedAt) =>
        Count(provider, attemptedAt, c => c with
        {
            Accepted = c.Accepted - 1, Failed = c.Failed + 1,
        });

    /// <summary>It does not reach this person, which says nothing of the provider.</summary>
    public void Excused(string provider, DateTimeOffset attemptedAt) =>
        Count(provider, attemptedAt, c => c with { Accepted = c.Accepted - 1 });

    /// <summary>What has changed since this was asked the last time.</summary>
    public IReadOnlyList<DeliveryCount> Changes()
    {
        DateTimeOffset old = clock.GetUtcNow() - Kept;
        lock (_lock)
        {
            foreach ((string, DateTimeOffset) key in _counts.Keys.Where(k => k.Item2 < old)
                .ToArray())
                _counts.Remove(key);
            DeliveryCount[] changes = [.. _changed.Where(_counts.ContainsKey)
                .Select(key => _counts[key])];
            _changed.Clear();
            return changes;
        }
    }

    private void Count(
        string provider, DateTimeOffset at, Func<DeliveryCount, DeliveryCount> change)
    {
        DateTimeOffset step = new(at.UtcTicks - (at.UtcTicks % Step.Ticks), TimeSpan.Zero);
        if (step < clock.GetUtcNow() - Kept) return;
        lock (_lock)
        {
            DeliveryCount before = _counts.GetValueOrDefault(
                (provider, step), new DeliveryCount(provider, step, 0, 0, 0, 0, null));
            _counts[(provider, step)] = change(before);
            _changed.Add((provider, step));
        }
    }
}
