namespace ConverseErp.Platform.Importing;

/// <summary>A row of a file that was read, cells by column name.</summary>
/// <param name="Line">Where it begins in the file, the header being line 1.</param>
/// <param name="Cells">As many as the header has; missing ones are empty.</param>
public sealed record CsvRow(CsvHeader Header, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The trimmed cell, or null when it is empty or there is no such column.
    /// </summary>
    public string? this[string column] =>
        Header.Find(column) is int at ? Text(Cells[at]) : null;

    /// <summary>Cells under columns that are not in the list, empty ones left out.</summary>
    public Dictionary<string, string> Others(IReadOnlySet<string> known)
    {
        Dictionary<string, string> others = new(StringComparer.Ordinal);
        for (int i = 0; i < Header.Names.Count; i++)
        {
            if (!known.Contains(Header.ColumnAt(i)) && Text(Cells[i]) is { } text)
                others[Header.Names[i]] = text;
        }

        return others;
    }

    private static string? Text(string cell) =>
        CellText.Clean(cell) is { Length: > 0 } text ? text : null;
}
