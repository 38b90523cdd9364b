using System.Collections.Concurrent;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Simulator.Control;

/// <summary>Everything that is counted; read by tests and load scripts. Thread-safe.</summary>
internal sealed class Counters(CapacityOptions capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<UInt128, int> _trackers = [];
    private readonly Dictionary<string, int> _repeated = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _named =
        new(StringComparer.Ordinal);

    public Durations Acknowledgement { get; } = new();

    public Durations Reply { get; } = new();

    /// <summary>False once more trackers came than there is room for.</summary>
    public bool TrackersComplete { get; private set; } = true;

    public int TrackersDistinct
    {
        get { lock (_gate) return _trackers.Count; }
    }

    public void Add(string name, long by = 1) =>
        _named.AddOrUpdate(name, static (_, n) => n, static (_, old, n) => old + n, by);

    public long this[string name] => _named.GetValueOrDefault(name);

    public IEnumerable<KeyValuePair<string, long>> All => 
        _named.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    public void Tracked(string tracker)
    {
        UInt128 key = Key(tracker);
        lock (_gate)
        {
            if (!_trackers.TryGetValue(key, out int count) && _trackers.Count >= capacity.Trackers)
            {
                TrackersComplete = false;
                return;
            }

            _trackers[key] = count + 1;
            if (count > 0 && (_repeated.Count < 10_000 || _repeated.ContainsKey(tracker)))
                _repeated[tracker] = count + 1;
        }
    }

    /// <summary>How often a send with this tracker was accepted.</summary>
    public int CountOf(string tracker)
    {
        lock (_gate) return _trackers.GetValueOrDefault(Key(tracker));
    }

    /// <summary>Trackers accepted more than once, at most 10,000.</summary>
    public Dictionary<string, int> Repeated()
    {
        lock (_gate) return new(_repeated, StringComparer.Ordinal);
    }

    public void Clear()
    {
        lock (_gate)
        {
            _trackers.Clear();
            _repeated.Clear();
            TrackersComplete = true;
        }

        _named.Clear();
        Acknowledgement.Clear();
        Reply.Clear();
    }

    // 16 bytes instead of the text: two million trackers must fit beside a product under load.
    private static UInt128 Key(string tracker) => BinaryPrimitives.ReadUInt128BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(tracker)));
}

/// <summary>The last 8,192 durations and their percentiles. Thread-safe.</summary>
internal sealed class Durations
{
    private readonly double[] _lastMs = new double[8192];
    private readonly Lock _gate = new();
    private long _count;

    public void Add(double ms)
    {
        lock (_gate) _lastMs[_count++ % _lastMs.Length] = ms;
    }

    public void Clear()
    {
        lock (_gate) _count = 0;
    }

    /// <returns>How many there were; percentiles are of the last ones, null without any.
    /// </returns>
    public (long Count, double? P50, double? P95, double? P99, double? Max) Read()
    {
        double[] sorted;
        long count;
        lock (_gate)
        {
            count = _count;
            sorted = _lastMs[..(int)Math.Min(_count, _lastMs.Length)];
        }

        if (sorted.Length == 0) return (0, null, null, null, null);
        Array.Sort(sorted);
        return (count, At(0.50), At(0.95), At(0.99), At(1));

        // Nearest rank.
        double At(double share) =>
            Math.Round(sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)], 3);
    }
}
