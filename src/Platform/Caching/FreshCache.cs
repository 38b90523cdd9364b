using System.Collections.Concurrent;

namespace ConverseErp.Platform.Caching;

/// <summary>A bounded cache in memory that is told what to forget, and looks again by itself:
/// soon when nobody can tell it.</summary>
public sealed class FreshCache<TKey, TValue> where TKey : notnull
{
    private static readonly TimeSpan Told = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Untold = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();
    private readonly Func<TKey, CancellationToken, Task<TValue>> _load;
    private readonly ISharedCache _shared;
    private readonly TimeProvider _clock;
    private readonly int _entriesMax;
    private readonly string _name;
    private long _forgotten;

    /// <param name="name">Unique per kind of thing: what <see cref="Forget"/> travels under.
    /// </param>
    /// <param name="entriesMax">Beyond it the least recently used half is dropped.</param>
    public FreshCache(
        string name, int entriesMax, ISharedCache shared, TimeProvider clock,
        Func<TKey, CancellationToken, Task<TValue>> load)
    {
        _name = name;
        _entriesMax = entriesMax;
        _shared = shared;
        _clock = clock;
        _load = load;
        shared.OnForget(name, text =>
        {
            Interlocked.Increment(ref _forgotten);
            foreach (TKey key in _entries.Keys)
            {
                if (string.Equals(key.ToString(), text, StringComparison.Ordinal))
                    _entries.TryRemove(key, out _);
            }
        });
    }

    /// <summary>The cached value, loaded when missing or no longer fresh.</summary>
    public async ValueTask<TValue> GetAsync(TKey key, CancellationToken cancel)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        if (_entries.TryGetValue(key, out Entry? entry)
            && now - entry.LoadedAt < (_shared.Connected ? Told : Untold))
        {
            entry.UsedAt = now;
            return entry.Value;
        }

        long before = Interlocked.Read(ref _forgotten);
        TValue value = await _load(key, cancel);
        // Something was forgotten while this was loading: it may be the old value already.
        if (Interlocked.Read(ref _forgotten) != before) return value;
        _entries[key] = new Entry(value, now) { UsedAt = now };
        if (_entries.Count > _entriesMax) Shrink();
        return value;
    }

    /// <summary>Makes every process load it again.</summary>
    public void Forget(TKey key) => _shared.Forget(_name, key.ToString()!);

    private void Shrink()
    {
        foreach ((TKey key, _) in _entries.OrderBy(e => e.Value.UsedAt).Take(_entriesMax / 2))
            _entries.TryRemove(key, out _);
    }

    private sealed record Entry(TValue Value, DateTimeOffset LoadedAt)
    {
        public DateTimeOffset UsedAt { get; set; }
    }
}
