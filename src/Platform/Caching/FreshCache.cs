namespace ConverseErp.Platform.Caching;

/// <summary>A bounded cache in memory that is told what to forget, and looks again by itself:
/// soon when nobody can tell it.</summary>
public sealed class FreshCache<TKey, TValue> where TKey : notnull
{
    private static readonly TimeSpan Told = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Untold = TimeSpan.FromSeconds(2);

    // How often something with this hash was forgotten. A thing is forgotten in one step, and
    // with it a few that share its place: that makes them slower, never wrong.
    private readonly long[] _forgotten = new long[4096];
    private readonly BoundedCache<TKey, Entry> _entries;
    private readonly Func<TKey, CancellationToken, Task<TValue>> _load;
    private readonly Func<TValue, long> _weigh;
    private readonly ISharedCache _shared;
    private readonly TimeProvider _clock;
    private readonly string _name;

    /// <param name="name">Unique per kind of thing: what <see cref="Forget"/> travels under.
    /// </param>
    /// <param name="weightMax">Beyond it the least recently used half is dropped.</param>
    /// <param name="shared">Carries what is to be forgotten.</param>
    /// <param name="clock">Tells what is no longer fresh.</param>
    /// <param name="load">Reads what is missing.</param>
    /// <param name="weigh">What one value counts towards the most; null: each counts one.
    /// </param>
    public FreshCache(
        string name, long weightMax, ISharedCache shared, TimeProvider clock,
        Func<TKey, CancellationToken, Task<TValue>> load, Func<TValue, long>? weigh = null)
    {
        _name = name;
        _entries = new BoundedCache<TKey, Entry>(weightMax, clock);
        _shared = shared;
        _clock = clock;
        _load = load;
        _weigh = weigh ?? (_ => 1);
        shared.OnForget(name, text => Interlocked.Increment(ref _forgotten[PlaceOf(text)]));
    }

    /// <summary>The cached value, loaded when missing or no longer fresh.</summary>
    public async ValueTask<TValue> GetAsync(TKey key, CancellationToken cancel)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        if (_entries.TryGet(key, out Entry? entry)
            && Volatile.Read(ref _forgotten[entry.Place]) == entry.Forgotten
            && now - entry.LoadedAt < (_shared.Connected ? Told : Untold))
            return entry.Value;

        int place = PlaceOf(key.ToString()!);
        // Counted before loading: forgotten meanwhile, it may be the old value already, and
        // the next to ask looks again.
        long forgotten = Volatile.Read(ref _forgotten[place]);
        TValue value = await _load(key, cancel);
        _entries.Set(key, new Entry(value, now, place, forgotten), _weigh(value));
        return value;
    }

    /// <summary>Makes every process load it again.</summary>
    public void Forget(TKey key) => _shared.Forget(_name, key.ToString()!);

    private int PlaceOf(string text) =>
        (int)((uint)string.GetHashCode(text, StringComparison.Ordinal)
            % (uint)_forgotten.Length);

    private sealed record Entry(
        TValue Value, DateTimeOffset LoadedAt, int Place, long Forgotten);
}
