namespace ConverseErp.Conversations.Understanding.Shop;

/// <summary>A multimap from coarse keys to word numbers in four flat arrays.</summary>
internal sealed class KeyMap
{
    private ulong[] _keys;
    private int[] _values;
    private int[] _next = [];
    private int[] _heads = [];
    private int _count;

    public KeyMap(int expected)
    {
        _keys = new ulong[Math.Max(4, expected)];
        _values = new int[Math.Max(4, expected)];
    }

    public void Add(ulong key, int value)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        _keys[_count] = key;
        _values[_count++] = value;
    }

    /// <summary>Builds the chains; nothing is added afterwards.</summary>
    public void Seal()
    {
        Array.Resize(ref _keys, _count);
        Array.Resize(ref _values, _count);
        int size = 16;
        while (size < _count) size *= 2;
        _heads = new int[size];
        Array.Fill(_heads, -1);
        _next = new int[_count];
        for (int at = _count - 1; at >= 0; at--)
        {
            int slot = SlotOf(_keys[at]);
            _next[at] = _heads[slot];
            _heads[slot] = at;
        }
    }

    public int First(ulong key) => _heads[SlotOf(key)];

    public int Next(int at) => _next[at];

    public ulong KeyAt(int at) => _keys[at];

    public int ValueAt(int at) => _values[at];

    private int SlotOf(ulong key) =>
        (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (_heads.Length - 1);
}
