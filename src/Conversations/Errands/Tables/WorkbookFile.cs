using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace ConverseErp.Conversations.Errands.Tables;

/// <summary>Sheets of an Excel workbook (.xlsx), as text as it is shown. Formulas are never
/// reckoned: what Excel last showed counts.</summary>
internal static class WorkbookFile
{
    private const int EntriesMax = 500;
    private const int SheetsLooked = 5;
    private const long UnpackedBytesMax = 64 * 1024 * 1024;

    // 50,000 rows of 30 cells. The reader makes an object of every empty cell.
    private const long TagsMax = 6_000_000;

    // More cells side by side than Excel has: made to hurt.
    private const int SheetColumnsMax = 16_384;

    private static readonly ExcelReaderConfiguration Configuration = Configure();

    public static (FoundTable? Table, string? Code) Read(byte[] file, CancellationToken cancel)
    {
        try
        {
            if (Refused(file, cancel) is { } code) return (null, code);
            using MemoryStream stream = new(file, writable: false);
            using IExcelDataReader book =
                ExcelReaderFactory.CreateOpenXmlReader(stream, Configuration);
            for (int sheet = 0; sheet < SheetsLooked; sheet++)
            {
                List<TableRow> rows = Rows(book, cancel);
                if (TableHeader.Find(rows) is { } header)
                    return (new FoundTable(header, Within(rows, header)), null);
                if (!book.NextResult()) break;
            }

            return (null, "table-header");
        }
        // Whatever a damaged or hostile workbook makes the reader stumble over.
        catch (Exception error) when (error is not (OperationCanceledException
            or OutOfMemoryException))
        {
            return (null, "table-format");
        }
    }

    // Small files that unpack to gigabytes: everything is unpacked once, to nowhere, and counted.
    // What the file says of its own sizes may be a lie.
    private static string? Refused(byte[] file, CancellationToken cancel)
    {
        using ZipArchive zip = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > EntriesMax) return "table-too-large";
        if (zip.GetEntry("xl/workbook.xml") is null) return "table-format";
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        long tags = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            int read;
            while ((read = content.Read(buffer)) > 0)
            {
                cancel.ThrowIfCancellationRequested();
                unpacked += read;
                tags += buffer.AsSpan(0, read).Count((byte)'<');
                if (unpacked > UnpackedBytesMax || tags > TagsMax) return "table-too-large";
            }
        }

        return null;
    }

    private static List<TableRow> Rows(IExcelDataReader book, CancellationToken cancel)
    {
        List<TableRow> rows = [];
        if (book.FieldCount is < 1 or > SheetColumnsMax) return rows;
        int columns = Math.Min(book.FieldCount, TableLimits.ColumnsMax);
        long chars = 0;
        while (rows.Count < TableLimits.RowsMax && chars <= TableLimits.CharsMax && book.Read())
        {
            cancel.ThrowIfCancellationRequested();
            if (book.Depth >= TableLimits.LineMax) break;
            string[] cells = new string[columns];
            for (int i = 0; i < columns; i++)
            {
                cells[i] = Text(book, i);
                chars += cells[i].Length;
            }

            TableRow row = new(book.Depth + 1, cells);
            if (!row.IsBlank) rows.Add(row);
        }

        return rows;
    }

    // Notes beside the table are no part of it.
    private static List<TableRow> Within(List<TableRow> rows, TableHeader header)
    {
        int width = Array.FindLastIndex(
            rows[header.At].Cells, c => !string.IsNullOrWhiteSpace(c)) + 1;
        return [.. rows.Select(row => row with { Cells = row.Cells[..width] })
            .Where((row, i) => i <= header.At || !row.IsBlank)];
    }

    private static string Text(IExcelDataReader book, int at)
    {
        string text = book.GetValue(at) switch
        {
            null => "",
            string said => said,
            double number => Number(number, book.GetNumberFormatString(at)),
            bool yes => yes ? "TRUE" : "FALSE",
            DateTime day => day.ToString(
                day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm",
                CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            var odd => odd.ToString() ?? "",
        };
        return text.Length <= TableLimits.CellCharsMax ? text : text[..TableLimits.CellCharsMax];
    }

    // 18% is kept as 0.18, and 98200 12345 must not become 9.82E+09. Fifteen digits are what a
    // sheet keeps.
    private static string Number(double number, string? format)
    {
        if (!double.IsFinite(number) || Math.Abs(number) >= 1e15)
            return number.ToString("R", CultureInfo.InvariantCulture);
        bool percent = format?.Contains('%') == true;
        decimal plain = (decimal)number * (percent ? 100 : 1);
        return plain.ToString("0.##########", CultureInfo.InvariantCulture)
            + (percent ? "%" : "");
    }

    private static ExcelReaderConfiguration Configure()
    {
        // Its defaults name a code page of old workbooks, which are not read here.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { LeaveOpen = true };
    }
}
