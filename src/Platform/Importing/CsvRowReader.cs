using ConverseErp.Contracts;
using CsvHelper;

namespace ConverseErp.Platform.Importing;

/// <summary>Takes records one by one: the header first, then rows, good or named as bad.
/// </summary>
internal sealed class CsvRowReader(
    IReadOnlyList<string> required, CsvLimits limits, ColumnSpellings? spellings)
{
    private const char NotUnicode = '\uFFFD';
    private readonly List<CsvRow> _rows = [];
    private readonly List<ImportRow> _troubles = [];
    private CsvHeader? _header;
    private bool _brokenBefore;

    /// <summary>The file was refused: nothing more is wanted.</summary>
    public bool Ended { get; private set; }

    public void Take(int line, string[] cells, CsvMalformedReason? bad)
    {
        if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) return;
        if (_header is null)
        {
            TakeHeader(line, cells);
            return;
        }

        if (_rows.Count + _troubles.Count >= limits.RowsMax)
        {
            Refuse(line, "csv-too-many-rows", FormattableString.Invariant(
                $"The file has more than {limits.RowsMax} rows; split it."));
            return;
        }

        if (Trouble(line, cells, bad) is { } trouble) _troubles.Add(trouble);
        else _rows.Add(new CsvRow(_header, line, Fill(cells, _header.Names.Count)));
    }

    public CsvFile Close()
    {
        if (_header is null && _troubles.Count == 0)
            Refuse(1, "csv-header", "The file is empty; " + Expected());
        return new CsvFile(_rows, _troubles);
    }

    private void TakeHeader(int line, string[] cells)
    {
        string[] names = [.. cells.Select(c => c.Trim().TrimStart('\uFEFF').Trim())];
        CsvHeader header = new(names, spellings);
        string[] missing = [.. required.Where(c => header.Find(c) is null)];
        if (missing.Length > 0)
        {
            string hint = names.Length == 1 && names[0].AsSpan().IndexOfAny(';', '\t') >= 0
                ? "Cells must be separated by commas; "
                : "Missing: " + string.Join(", ", missing) + "; ";
            Refuse(line, "csv-header", hint + Expected());
        }
        else if (header.Repeated is { } repeated)
        {
            Refuse(line, "csv-header", $"The column {repeated} stands there twice.");
        }
        else if (names.Length > limits.ColumnsMax)
        {
            Refuse(line, "csv-header", FormattableString.Invariant(
                $"The file has more than {limits.ColumnsMax} columns."));
        }
        else
        {
            _header = header;
        }
    }

    private ImportRow? Trouble(int line, string[] cells, CsvMalformedReason? bad)
    {
        if (Malformed(bad) is { } reason) return new ImportRow(line, "csv-malformed", reason);
        if (Array.Exists(cells, c => c.Contains(NotUnicode) || c.Contains('\0')))
        {
            return new ImportRow(line, "csv-encoding",
                "This row is not UTF-8 text; save the file as \"CSV UTF-8\".");
        }

        if (cells.Skip(_header!.Names.Count).Any(c => c.Trim().Length > 0))
        {
            return new ImportRow(line, "csv-too-many-cells",
                "The row has more cells than the header; put a cell with a comma in quotes.");
        }

        return Array.Exists(cells, c => c.Length > limits.CellCharsMax)
            ? new ImportRow(line, "csv-cell-too-long", FormattableString.Invariant(
                $"A cell is longer than {limits.CellCharsMax} characters."))
            : null;
    }

    // A quote inside a cell is an inch mark (Pipe 1/2" long) and fine, unless the line before
    // was left open: then this is the rest of it.
    private string? Malformed(CsvMalformedReason? bad)
    {
        bool restOfBroken = _brokenBefore && bad is CsvMalformedReason.StrayQuote;
        _brokenBefore = bad is CsvMalformedReason.LineBreakInQuotes;
        return bad switch
        {
            CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote =>
                "A quote (\") that opens a cell is not closed.",
            CsvMalformedReason.TextAfterClosingQuote =>
                "There is text after a closing quote (\"); double the quote or remove it.",
            _ => restOfBroken ? "This line belongs to the broken one before." : null,
        };
    }

    private string Expected() =>
        "the first line names the columns, at least " + string.Join(", ", required) + ".";

    private static string[] Fill(string[] cells, int count)
    {
        if (cells.Length == count) return cells;
        string[] filled = new string[count];
        Array.Fill(filled, "");
        Array.Copy(cells, filled, Math.Min(cells.Length, count));
        return filled;
    }

    private void Refuse(int line, string code, string reason)
    {
        Ended = true;
        _rows.Clear();
        _troubles.Clear();
        _troubles.Add(new ImportRow(line, code, reason));
    }
}
