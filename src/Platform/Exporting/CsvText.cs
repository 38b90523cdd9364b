using System.Buffers;
using System.Text;

namespace ConverseErp.Platform.Exporting;

/// <summary>CSV as spreadsheets read it: UTF-8 with a byte order mark, CRLF, quotes where they
/// are needed.</summary>
public sealed class CsvText
{
    /// <summary>Excel takes a file without it for an old code page.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private readonly StringBuilder _text = new();

    /// <summary>Characters that wait.</summary>
    public int Length => _text.Length;

    /// <summary>Begins a file.</summary>
    public CsvText Head(params ReadOnlySpan<string> names)
    {
        _text.Append(ByteOrderMark);
        return Row(names);
    }

    /// <summary>A row. A text that a spreadsheet would take for a formula gets an apostrophe
    /// before it: names and notes are written by strangers.</summary>
    public CsvText Row(params ReadOnlySpan<string?> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) _text.Append(',');
            Cell(cells[i] ?? "");
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>What was written since the last time, as UTF-8.</summary>
    public byte[] Take()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        return bytes;
    }

    private void Cell(string cell)
    {
        bool formula = cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' or '\t'
            && !IsNumber(cell);
        if (!formula && !cell.AsSpan().ContainsAny(Quoted))
        {
            _text.Append(cell);
            return;
        }

        _text.Append('"');
        if (formula) _text.Append('\'');
        _text.Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // A minus before digits is an amount, a plus before digits a phone number.
    private static bool IsNumber(string cell) =>
        !cell.AsSpan(1).ContainsAnyExcept(OfNumbers);
}
