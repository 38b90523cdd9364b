using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Importing;
using CsvHelper;
using CsvRow = ConverseErp.Platform.Importing.CsvRow;

namespace ConverseErp.Ledger.Statements;

/// <summary>A line of a statement by which money came.</summary>
/// <param name="Key">The same in every file that has the line.</param>
internal sealed record BankLine(
    int Line, DateOnly Day, Money Amount, string Words, string? Utr, byte[] Key);

/// <summary>A statement as banks write them: lines about the account before the header, columns
/// headed in many ways, and rows that are only partly right.</summary>
internal sealed record StatementFile(
    IReadOnlyList<BankLine> Lines, int Outgoing, IReadOnlyList<ImportRow> Rejected)
{
    private const int HeaderWithin = 40;
    private const int KeyBytes = 16;

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly CsvLimits Limits = new(20_000, 40, 1_000, 8_000_000);

    private static readonly ColumnSpellings Columns = new(
    [
        ["date", "Txn Date", "Transaction Date", "Tran Date", "Value Date", "Value Dt",
            "Post Date", "Posting Date"],
        ["words", "Narration", "Description", "Particulars", "Transaction Remarks", "Remarks",
            "Details", "Transaction Details"],
        ["utr", "UTR", "UTR No", "RRN", "Ref No", "Ref No./Cheque No.", "Chq./Ref.No.",
            "Chq/Ref No", "Reference", "Reference No", "Transaction ID", "Cheque No"],
        ["credit", "Credit Amount", "Deposit", "Deposits", "Deposit Amt.", "Deposit Amount",
            "Cr", "Credits"],
        ["debit", "Debit Amount", "Withdrawal", "Withdrawals", "Withdrawal Amt.",
            "Withdrawal Amount", "Dr", "Debits"],
        ["amount", "Transaction Amount", "Txn Amount"],
        ["kind", "Cr/Dr", "Dr/Cr", "CrDr", "Type", "Transaction Type", "Txn Type"],
    ]);

    public static async Task<StatementFile> ReadAsync(
        ReadOnlyMemory<byte> file, DateOnly today, CancellationToken cancel)
    {
        if (TextDecoding.Decode(file.ToArray()) is not { } text)
        {
            return new StatementFile([], 0, [new ImportRow(
                1, StatementFaults.Encoding, "The file is no text in a known encoding.")]);
        }

        (int skipped, bool oneAmount, char separator) =
            Header(text) ?? (0, false, Separators[0]);
        string[] needed = oneAmount ? ["date", "words", "amount", "kind"]
            : ["date", "words", "credit"];
        using StringReader reader = new(Without(text, skipped));
        CsvFile csv = await CsvFile.ReadAsync(
            reader, needed, Limits with { Separator = separator }, Columns, cancel);
        List<BankLine> lines = [];
        List<ImportRow> rejected =
            [.. csv.Troubles.Select(t => t with { Line = t.Line + skipped })];
        Dictionary<string, int> alike = new(StringComparer.Ordinal);
        int outgoing = 0;
        foreach (CsvRow row in csv.Rows)
        {
            (StatementRow? understood, ImportRow? fault) = FaultyCellException.Try(
                row, r => StatementRow.Read(r, today));
            if (fault is not null) rejected.Add(fault with { Line = fault.Line + skipped });
            else if (understood!.Amount is not { } amount) outgoing++;
            else lines.Add(Line(row.Line + skipped, understood, amount, alike));
        }

        return new StatementFile(lines, outgoing, [.. rejected.OrderBy(r => r.Line)]);
    }

    // Two lines that look alike in one file are two payments; the same two in another file are
    // the same two.
    private static BankLine Line(
        int at, StatementRow row, Money amount, Dictionary<string, int> alike)
    {
        string said = FormattableString.Invariant(
            $"{row.Day:yyyy-MM-dd}\n{amount.Paise}\n{row.Utr}\n{row.Words}\n{row.Balance}");
        int before = alike.GetValueOrDefault(said);
        alike[said] = before + 1;
        byte[] key = SHA256.HashData(Encoding.UTF8.GetBytes(
            FormattableString.Invariant($"{said}\n{before}")))[..KeyBytes];
        return new BankLine(at, row.Day, amount, row.Words, row.Utr, key);
    }

    /// <summary>The file is a bank's statement by the headings of its columns.</summary>
    public static bool Recognizes(ReadOnlyMemory<byte> file) =>
        TextDecoding.Decode(file.ToArray()) is { } text && Header(text) is not null;

    /// <returns>How many lines stand before the header, whether it has one column for what came
    /// and went, and what separates; null when there is none.</returns>
    private static (int Skipped, bool OneAmount, char Separator)? Header(string text)
    {
        int at = 0;
        using StringReader reader = new(text.Length <= 64_000 ? text : text[..64_000]);
        while (at < HeaderWithin && reader.ReadLine() is { } line)
        {
            foreach (char separator in Separators)
            {
                string?[] columns = Columns.Read(Cells(line, separator));
                bool dated = columns.Contains("date") && columns.Contains("words");
                if (dated && columns.Contains("credit")) return (at, false, separator);
                if (dated && columns.Contains("amount") && columns.Contains("kind"))
                    return (at, true, separator);
            }

            at++;
        }

        return null;
    }

    private static string[] Cells(string line, char separator)
    {
        using CsvReader csv = CsvReader.FromText(
            line, new CsvReaderOptions { Separator = separator, HasHeader = false });
        if (!csv.Read()) return [];
        string[] cells = new string[csv.FieldCount];
        for (int i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i);
        return cells;
    }

    private static string Without(string text, int lines)
    {
        int from = 0;
        for (int i = 0; i < lines; i++)
        {
            int end = text.AsSpan(from).IndexOfAny('\r', '\n');
            if (end < 0) return "";
            from += end + (text.AsSpan(from + end).StartsWith("\r\n") ? 2 : 1);
        }

        return text[from..];
    }
}
