using CsvHelper;

namespace ConverseErp.Conversations.Errands.Tables;

/// <summary>Rows of text, separated by what makes the first of them name columns.</summary>
internal static class DelimitedText
{
    private const int HeadCharsMax = 64 * 1024;

    // Excel says in the first line what separates, where the country's habit is another.
    private const string SaysSeparator = "sep=";

    private static readonly char[] Separators = [',', ';', '\t'];

    public static (FoundTable? Table, string? Code) Read(string text, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(text)) return (null, "table-empty");
        // The line stays, so that the others keep their numbers.
        if (text.StartsWith(SaysSeparator, StringComparison.OrdinalIgnoreCase)
            && text.Length > SaysSeparator.Length + 1
            && text[SaysSeparator.Length + 1] is '\r' or '\n')
            text = text[(SaysSeparator.Length + 1)..];
        string head = text[..Math.Min(text.Length, HeadCharsMax)];
        char? best = null;
        int bestColumns = 0;
        foreach (char separator in Separators)
        {
            int columns = TableHeader.Find(Rows(head, separator, cancel))?.Known ?? 0;
            if (columns <= bestColumns) continue;
            best = separator;
            bestColumns = columns;
        }

        if (best is not { } separates) return (null, "table-header");
        List<TableRow> rows = Rows(text, separates, cancel);
        return TableHeader.Find(rows) is { } header
            ? (new FoundTable(header, rows), null)
            : (null, "table-header");
    }

    // Cells may have several lines, unless a quote that is never closed swallows the rows after
    // it: then every line stands for itself.
    private static List<TableRow> Rows(string text, char separator, CancellationToken cancel) =>
        Parse(text, separator, linesInCells: true, cancel)
        ?? Parse(text, separator, linesInCells: false, cancel)!;

    private static List<TableRow>? Parse(
        string text, char separator, bool linesInCells, CancellationToken cancel)
    {
        List<TableRow> rows = [];
        CsvMalformedReason? bad = null;
        using CsvReader csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = linesInCells,
            OnMalformedRecord = record => bad = record.Reason,
        });
        while (rows.Count < TableLimits.RowsMax)
        {
            cancel.ThrowIfCancellationRequested();
            bad = null;
            if (!csv.Read()) break;
            bool swallowed = bad is CsvMalformedReason.UnterminatedQuote
                or CsvMalformedReason.TextAfterClosingQuote
                && csv.RawRecord.IndexOfAny((byte)'\n', (byte)'\r') >= 0;
            if (swallowed && linesInCells) return null;
            string[] cells = new string[Math.Min(csv.FieldCount, TableLimits.ColumnsMax)];
            for (int i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i);
            TableRow row = new((int)csv.LineNumber, cells)
            {
                // A quote inside of a cell is an inch mark.
                Broken = bad is not (null or CsvMalformedReason.StrayQuote),
            };
            if (!row.IsBlank) rows.Add(row);
        }

        return rows;
    }
}
