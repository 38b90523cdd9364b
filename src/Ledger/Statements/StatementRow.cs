using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Platform.Importing;

namespace ConverseErp.Ledger.Statements;

/// <summary>One row of a statement, understood.</summary>
/// <param name="Amount">What came; null when money went.</param>
/// <param name="Balance">As written: tells two equal lines of one day apart.</param>
internal sealed record StatementRow(
    DateOnly Day, Money? Amount, string Words, string? Utr, string? Balance)
{
    private const int WordsMax = 300;
    private const int UtrMax = 40;
    private const decimal RupeesMax = 1_000_000_000m;

    private static readonly string[] Dates =
    [
        "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy", "dd/MM/yy", "d/M/yy", "dd-MM-yy",
        "yyyy-MM-dd", "dd MMM yyyy", "d MMM yyyy", "dd-MMM-yyyy", "d-MMM-yyyy", "dd-MMM-yy",
        "dd MMM yy", "dd.MM.yyyy",
    ];

    /// <exception cref="FaultyCellException">A cell is not right.</exception>
    public static StatementRow Read(CsvRow row, DateOnly today)
    {
        DateOnly day = Date(row["date"]);
        if (day > today.AddDays(1))
            throw new FaultyCellException(StatementFaults.Future, "The date is yet to come.");
        Money? amount = AmountOf(row);
        string words = FaultyCellException.Limited(
            row["words"] ?? "", "The narration", WordsMax, StatementFaults.Words);
        string? utr = row["utr"] is { } number && number.Any(char.IsAsciiDigit)
            && number.Length <= UtrMax ? number.TrimStart('0', '\'') : null;
        return new StatementRow(
            day, amount, words, string.IsNullOrEmpty(utr) ? null : utr, row["balance"]);
    }

    private static DateOnly Date(string? text)
    {
        // Some banks add a time.
        string day = (text ?? "").Split(' ') is [var first, .. var rest]
            && rest.Length > 0 && rest[0].Contains(':') ? first : text ?? "";
        return DateOnly.TryParseExact(day, Dates, CultureInfo.InvariantCulture,
            DateTimeStyles.None, out DateOnly date) && date.Year >= 2000
                ? date
                : throw new FaultyCellException(
                    StatementFaults.Date, "A date such as 22/11/2026 is needed.");
    }

    private static Money? AmountOf(CsvRow row)
    {
        if (row["amount"] is { } one)
        {
            bool came = (row["kind"] ?? "").Trim().StartsWith('C')
                || (row["kind"] ?? "").Trim().StartsWith('c');
            Money amount = Rupees(one);
            return came ? amount : null;
        }

        Money? credit = Optional(row["credit"]);
        Money? debit = Optional(row["debit"]);
        if (credit is not null && debit is not null)
        {
            throw new FaultyCellException(
                StatementFaults.Both, "Money either came or went, not both.");
        }

        return credit is null && debit is null
            ? throw new FaultyCellException(StatementFaults.Amount, "There is no amount.")
            : credit;
    }

    private static Money? Optional(string? text) =>
        text is null or "-" or "--" || (CellText.Number(text, 2) is 0m) ? null : Rupees(text);

    private static Money Rupees(string text) =>
        CellText.Number(text, 2) is { } rupees and > 0 and <= RupeesMax
            ? Money.FromRupees(rupees)
            : throw new FaultyCellException(
                StatementFaults.Amount, "An amount such as 1,250.00 is needed.");
}
