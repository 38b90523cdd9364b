using System.Text;
using ConverseErp.Contracts;
using CsvHelper;

namespace ConverseErp.Platform.Importing;

/// <summary>What a file may hold.</summary>
/// <param name="CellCharsMax">One cell.</param>
public sealed record CsvLimits(int RowsMax, int ColumnsMax, int CellCharsMax, int FileCharsMax)
{
    /// <summary>What stands between two cells.</summary>
    public char Separator { get; init; } = ',';

    public static readonly CsvLimits Ordinary = new(50_000, 60, 4_000, 32_000_000);
}

/// <summary>A comma-separated file with a header, read once; its troubles are named by line,
/// and what can be read is kept.</summary>
public sealed class CsvFile
{
    internal CsvFile(IReadOnlyList<CsvRow> rows, IReadOnlyList<ImportRow> troubles)
    {
        Rows = rows;
        Troubles = troubles;
    }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Codes of a file that is not read at all: csv-too-large, csv-header,
    /// csv-too-many-rows; of a row, in precedence order: csv-malformed, csv-encoding,
    /// csv-too-many-cells, csv-cell-too-long.</summary>
    public IReadOnlyList<ImportRow> Troubles { get; }

    /// <summary>Reads everything.</summary>
    /// <param name="required">Columns without which the file makes no sense.</param>
    public static Task<CsvFile> ReadAsync(
        TextReader file, IReadOnlyList<string> required, CsvLimits limits,
        CancellationToken cancel) => ReadAsync(file, required, limits, null, cancel);

    /// <param name="spellings">Other headings that mean known columns.</param>
    public static async Task<CsvFile> ReadAsync(
        TextReader file, IReadOnlyList<string> required, CsvLimits limits,
        ColumnSpellings? spellings, CancellationToken cancel)
    {
        string? text = await ReadTextAsync(file, limits.FileCharsMax, cancel);
        if (text is null)
        {
            string reason = FormattableString.Invariant(
                $"The file is longer than {limits.FileCharsMax} characters; split it.");
            return new CsvFile([], [new ImportRow(1, "csv-too-large", reason)]);
        }

        // Cells may have several lines, unless a quote that is never closed swallows the rows
        // after it: then every line stands for itself.
        return Parse(text, new CsvRowReader(required, limits, spellings), limits.Separator,
                linesInCells: true)
            ?? Parse(text, new CsvRowReader(required, limits, spellings), limits.Separator,
                linesInCells: false)!;
    }

    private static CsvFile? Parse(
        string text, CsvRowReader rows, char separator, bool linesInCells)
    {
        CsvMalformedReason? bad = null;
        using CsvReader csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = linesInCells,
            OnMalformedRecord = record => bad = record.Reason,
        });
        while (!rows.Ended)
        {
            bad = null;
            if (!csv.Read()) break;
            bool swallowed = bad is CsvMalformedReason.UnterminatedQuote
                or CsvMalformedReason.TextAfterClosingQuote
                && csv.RawRecord.IndexOfAny((byte)'\n', (byte)'\r') >= 0;
            if (swallowed && linesInCells) return null;
            string[] cells = new string[csv.FieldCount];
            for (int i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i);
            rows.Take((int)csv.LineNumber, cells, bad);
        }

        return rows.Close();
    }

    private static async Task<string?> ReadTextAsync(
        TextReader file, int charsMax, CancellationToken cancel)
    {
        StringBuilder text = new();
        char[] buffer = new char[32 * 1024];
        while (true)
        {
            int read = await file.ReadBlockAsync(buffer, cancel);
            if (read == 0) return text.ToString();
            text.Append(buffer, 0, read);
            if (text.Length > charsMax) return null;
        }
    }
}
