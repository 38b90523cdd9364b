using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ConverseErp.Platform.Caching;

/// <summary>Keeps values up to a total weight; beyond it those not used for longest are
/// dropped until half is left. Reading takes no lock.</summary>
/// <param name="weightMax">In the unit of the weights given to <see cref="Set"/>.</param>
/// <param name="clock">Tells what was used last.</param>
public sealed class BoundedCache<TKey, TValue>(long weightMax, TimeProvider clock)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Kept> _kept = new();
    private readonly Lock _gate = new();
    private long _weight;

    /// <summary>The value kept under a key, which counts as a use of it.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        if (!_kept.TryGetValue(key, out Kept? kept)) return false;
        kept.UsedAt = clock.GetTimestamp();
        value = kept.Value;
        return true;
    }

    /// <summary>Keeps a value in the place of what was there. The value set last always stays,
    /// however heavy: it is the one in use.</summary>
    public void Set(TKey key, TValue value, long weight)
    {
        lock (_gate)
        {
            Drop(key);
            _kept[key] = new Kept(value, weight) { UsedAt = clock.GetTimestamp() };
            _weight += weight;
            if (_weight > weightMax) DropLeastUsed(key);
        }
    }

    private void DropLeastUsed(TKey stays)
    {
        // A snapshot of the times: they change while this sorts.
        (TKey Key, long UsedAt)[] all = [.. _kept.Select(k => (k.Key, k.Value.UsedAt))];
        Array.Sort(all, (one, other) => one.UsedAt.CompareTo(other.UsedAt));
        foreach ((TKey key, _) in all)
        {
            if (_weight <= weightMax / 2) return;
            if (!key.Equals(stays)) Drop(key);
        }
    }

    private void Drop(TKey key)
    {
        if (_kept.TryRemove(key, out Kept? kept)) _weight -= kept.Weight;
    }

    private sealed class Kept(TValue value, long weight)
    {
        private long _usedAt;

        public TValue Value { get; } = value;

        public long Weight { get; } = weight;

        public long UsedAt
        {
            get => Volatile.Read(ref _usedAt);
            set => Volatile.Write(ref _usedAt, value);
        }
    }
}
