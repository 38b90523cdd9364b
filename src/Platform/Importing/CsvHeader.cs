namespace ConverseErp.Platform.Importing;

/// <summary>Column names, in any order and any case.</summary>
public sealed class CsvHeader
{
    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);

    internal CsvHeader(IReadOnlyList<string> names)
    {
        Names = names;
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Length > 0 && !_at.TryAdd(Key(names[i]), i)) Repeated ??= names[i];
        }
    }

    /// <summary>As written, trimmed.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>A column that stands there twice.</summary>
    internal string? Repeated { get; }

    public int? Find(string column) => _at.TryGetValue(column, out int at) ? at : null;

    /// <summary>"GST Rate" as "gst_rate".</summary>
    public static string Key(string name) =>
        name.Trim().Replace(' ', '_').Replace('-', '_').ToLowerInvariant();
}
