using ConverseErp.Contracts;

namespace ConverseErp.Platform.Importing;

/// <summary>Ends the reading of one row from however deep: thrown by readers of cells, caught
/// where the row is read, and never seen beyond.</summary>
public sealed class FaultyCellException(string code, string reason) : Exception(reason)
{
    public string Code { get; } = code;

    /// <summary>The row understood, or its fault; exactly one is set. Of several faults the
    /// first is told.</summary>
    public static (T? Understood, ImportRow? Fault) Try<T>(CsvRow row, Func<CsvRow, T> read)
        where T : class
    {
        try
        {
            return (read(row), null);
        }
        catch (FaultyCellException fault)
        {
            return (null, new ImportRow(row.Line, fault.Code, fault.Message));
        }
    }

    /// <summary>The text, unless it is too long.</summary>
    /// <exception cref="FaultyCellException">It is.</exception>
    public static string Limited(string text, string what, int charsMax, string code) =>
        text.Length <= charsMax
            ? text
            : throw new FaultyCellException(code, FormattableString.Invariant(
                $"{what} is longer than {charsMax} characters."));
}
