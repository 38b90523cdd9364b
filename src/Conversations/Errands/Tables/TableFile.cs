using ConverseErp.Platform.Importing;

namespace ConverseErp.Conversations.Errands.Tables;

/// <summary>A row as it stands in a file.</summary>
/// <param name="Line">Line of the text or row of the sheet, from 1.</param>
internal sealed record TableRow(int Line, string[] Cells)
{
    /// <summary>Its quotes do not match: what is in it is anybody's guess.</summary>
    public bool Broken { get; init; }

    public bool IsBlank => !Broken && Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}

/// <summary>What of a file is looked at.</summary>
internal static class TableLimits
{
    public const int FileBytesMax = 16 * 1024 * 1024;

    /// <summary>One more than may be taken: the import says that there are too many.</summary>
    public const int RowsMax = 50_002;

    /// <summary>Cells beyond are not looked at.</summary>
    public const int ColumnsMax = 100;

    /// <summary>A cell is cut after this; the import says that it is too long.</summary>
    public const int CellCharsMax = 4_100;

    /// <summary>Of all cells together.</summary>
    public const int CharsMax = 30_000_000;

    /// <summary>Excel has no row beyond.</summary>
    public const int LineMax = 1_048_576;
}

/// <summary>Opens a file by what its bytes are: the name and the type are the sender's word.
/// </summary>
internal static class TableFile
{
    /// <summary>The row that names the columns, and all after it.</summary>
    /// <returns>A table, or why there is none: table-empty, table-format, table-too-large,
    /// table-header.</returns>
    /// <exception cref="OperationCanceledException">Time is over.</exception>
    public static (FoundTable? Table, string? Code) Read(byte[] file, CancellationToken cancel)
    {
        if (file.Length == 0) return (null, "table-empty");
        if (file.Length > TableLimits.FileBytesMax) return (null, "table-too-large");
        if (file.AsSpan().StartsWith("PK"u8)) return WorkbookFile.Read(file, cancel);
        return TextDecoding.Decode(file) is { } text
            ? DelimitedText.Read(text, cancel)
            : (null, "table-format");
    }
}
