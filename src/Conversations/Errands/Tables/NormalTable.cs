using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Errands.Tables;

/// <summary>A table as the importers take it: comma-separated, every row on the line that it has
/// in the file, so that faults are named by it.</summary>
internal static class NormalTable
{
    private static readonly HashSet<string> Sums =
        ["total", "grandtotal", "subtotal", "kul", "कुल", "योग", "कुलयोग", "जोड़", "एकूण"];

    // How a spreadsheet shows that there is nothing.
    private static readonly HashSet<string> Nothing = ["-", "--", "–", "—"];

    /// <returns>Null when it is too long.</returns>
    public static string? Write(FoundTable table)
    {
        string[] headings = Headings(table.Rows[table.Header.At]);
        string?[] people = ImportColumns.Parties.Read(headings);
        int[] kept = Kept(headings);
        int name = NameAt(table.Header.Holds, headings);
        bool suppliers = table.Header.Holds == Holdings.Parties
            && ImportColumns.NamesSuppliers(headings[name])
            && !people.Contains("kind");
        // Our own "opening" is what is owed to the shop; theirs is what the suppliers are to get.
        if (suppliers && Array.IndexOf(people, "opening") is >= 0 and int balance)
            headings[balance] = "opening balance";
        StringBuilder text = new();
        int line = 1;
        foreach (TableRow row in table.Rows.Skip(table.Header.At))
        {
            bool isHeader = row == table.Rows[table.Header.At];
            if (!isHeader && IsSum(row, name)) continue;
            for (; line < row.Line; line++) text.Append('\n');
            if (row.Broken)
            {
                // Anything whose quotes do not match: the import names the line.
                text.Append("\"broken");
            }
            else
            {
                IEnumerable<string> cells = isHeader ? kept.Select(at => headings[at])
                    : Cells(row, kept, headings.Length);
                if (suppliers) cells = Between(cells, kept.Length, isHeader ? "kind" : "supplier");
                text.AppendJoin(',', cells.Select(Quoted));
            }

            text.Append('\n');
            line++;
            if (text.Length > TableLimits.CharsMax) return null;
        }

        return text.ToString();
    }

    private static string[] Headings(TableRow row)
    {
        string[] headings = [.. row.Cells.Select(OneLine)];
        return headings[..(Array.FindLastIndex(headings, h => h.Length > 0) + 1)];
    }

    // Columns that number the rows, or have no heading between others, say nothing.
    private static int[] Kept(string[] headings) =>
        [.. Enumerable.Range(0, headings.Length).Where(
            i => headings[i].Length > 0 && !ImportColumns.Counts(headings[i]))];

    // Cells beyond the last heading come from commas that nobody quoted: the import names them.
    private static IEnumerable<string> Cells(TableRow row, int[] kept, int headings)
    {
        foreach (int at in kept) yield return at < row.Cells.Length ? Cell(row.Cells[at]) : "";
        string[] beyond = [.. row.Cells.Skip(headings).Select(Cell)];
        foreach (string cell in beyond[..(Array.FindLastIndex(beyond, c => c.Length > 0) + 1)])
            yield return cell;
    }

    private static IEnumerable<string> Between(
        IEnumerable<string> cells, int at, string cell)
    {
        int i = 0;
        foreach (string one in cells)
        {
            if (i++ == at) yield return cell;
            yield return one;
        }

        if (i <= at) yield return cell;
    }

    private static int NameAt(string holds, string[] headings) => Array.IndexOf(
        (holds == Holdings.Goods ? ImportColumns.Goods : ImportColumns.Parties).Read(headings),
        "name");

    // The last row of many lists: as a customer it would owe what all owe together.
    private static bool IsSum(TableRow row, int name) => !row.Broken && row.Cells.Length > name
        && (Sums.Contains(ColumnSpellings.Plain(row.Cells[name]))
            || (string.IsNullOrWhiteSpace(row.Cells[name])
                && row.Cells.Any(c => Sums.Contains(ColumnSpellings.Plain(c)))));

    private static string Cell(string cell)
    {
        string line = OneLine(cell);
        return Nothing.Contains(line) ? "" : line;
    }

    private static string OneLine(string cell)
    {
        string cut = cell.Length <= TableLimits.CellCharsMax
            ? cell
            : cell[..TableLimits.CellCharsMax];
        return (cut.AsSpan().IndexOfAny('\n', '\r') < 0
            ? cut
            : cut.ReplaceLineEndings(" ")).Trim();
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(',', '"') < 0
        ? cell
        : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
