using ConverseErp.Contracts;

namespace ConverseErp.Platform.Importing;

/// <summary>Column names, in any order and any case.</summary>
public sealed class CsvHeader
{
    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);
    private readonly string[] _columns;

    internal CsvHeader(IReadOnlyList<string> names, ColumnSpellings? spellings = null)
    {
        Names = names;
        _columns = [.. names.Select(Key)];
        for (int i = 0; i < names.Count; i++)
            if (names[i].Length > 0 && !_at.TryAdd(_columns[i], i)) Repeated ??= names[i];
        string?[] spelled = spellings?.Read(names) ?? [];
        for (int i = 0; i < spelled.Length; i++)
            if (spelled[i] is { } column && _at.TryAdd(column, i)) _columns[i] = column;
    }

    /// <summary>As written, trimmed.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>A column that stands there twice.</summary>
    internal string? Repeated { get; }

    public int? Find(string column) => _at.TryGetValue(column, out int at) ? at : null;

    /// <summary>The column at a place: its known name, or its own as a key.</summary>
    internal string ColumnAt(int at) => _columns[at];

    /// <summary>"GST Rate" as "gst_rate".</summary>
    public static string Key(string name) =>
        name.Trim().Replace(' ', '_').Replace('-', '_').ToLowerInvariant();
}
