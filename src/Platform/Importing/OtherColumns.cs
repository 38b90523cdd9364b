using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConverseErp.Platform.Importing;

/// <summary>Columns that we do not know, kept as JSON so that an export gives them back.
/// </summary>
public static class OtherColumns
{
    public const int ColumnsMax = 30;
    public const int NameCharsMax = 60;
    public const int TextCharsMax = 500;

    private static readonly JsonSerializerOptions Readable = new()
    {
        // Stored, never shown in a page as it is: people's own scripts stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>A JSON object of column name to text; empty cells are left out.</returns>
    /// <exception cref="FaultyCellException">There is too much of it.</exception>
    public static string Json(CsvRow row, IReadOnlySet<string> known, string code)
    {
        Dictionary<string, string> others = row.Others(known);
        if (others.Count == 0) return "{}";
        if (others.Count > ColumnsMax)
        {
            throw new FaultyCellException(code, FormattableString.Invariant(
                $"The row has more than {ColumnsMax} cells under columns that are not known."));
        }

        foreach ((string name, string text) in others)
        {
            FaultyCellException.Limited(name, "A column's name", NameCharsMax, code);
            FaultyCellException.Limited(text, name, TextCharsMax, code);
        }

        return JsonSerializer.Serialize(others, Readable);
    }
}
