using ConverseErp.Contracts;
using ConverseErp.Ledger.Dating;

namespace ConverseErp.Ledger.Filing;

/// <summary>Refusals of filed months, in precedence order. Codes are permanent.</summary>
public static class FilingRefusals
{
    public static readonly Refusal NotOver = new(
        "filing-month-not-over", "A month is filed when it is over.");

    public static readonly Refusal Repeated = new(
        "filing-repeated", "That month counts as filed already.");

    public static readonly Refusal Unknown = new(
        "filing-unknown", "There is no such filing to undo.");

    public static readonly Refusal AlreadyUndone = new(
        "filing-already-undone", "The filing has been taken back already.");
}

/// <summary>Decides filings and their undoing. Changes nothing.</summary>
internal static class FilingDecision
{
    public static Answer<BookedFiling> Decide(
        FileMonth command, IReadOnlyList<BookedFiling> filings, DateOnly today)
    {
        DateOnly month = BookDays.MonthOf(command.Month);
        if (month >= BookDays.MonthOf(today)) return FilingRefusals.NotOver;
        return filings.Any(f => f.Filing == command.Filing || (f.Month == month && !f.Undone))
            ? FilingRefusals.Repeated
            : new BookedFiling(command.Filing, month, Undone: false);
    }

    public static Answer<BookedFiling> Decide(
        UndoFiling command, IReadOnlyList<BookedFiling> filings)
    {
        if (filings.FirstOrDefault(f => f.Filing == command.Filing) is not { } filing)
            return FilingRefusals.Unknown;
        return filing.Undone ? FilingRefusals.AlreadyUndone : filing with { Undone = true };
    }
}

/// <summary>Decides one shop's filings in order and writes them.</summary>
/// <param name="filed">First days of filed months, for what comes after in the batch.</param>
internal sealed class FilingWriter(
    ITenantStatements writes, List<BookedFiling> filings, HashSet<DateOnly> filed,
    DateOnly today, DateTimeOffset now)
{
    public FilingAnswered File(FileMonth command)
    {
        Answer<BookedFiling> answer = FilingDecision.Decide(command, filings, today);
        if (answer.Fact is not { } filing)
        {
            return new FilingAnswered(
                command.Filing, command.Chat, BookDays.MonthOf(command.Month), Undone: false,
                answer.Refusal);
        }

        FilingStore.Add(writes, filing, command.SaidAt, now);
        filings.Add(filing);
        filed.Add(filing.Month);
        return new FilingAnswered(
            filing.Filing, command.Chat, filing.Month, Undone: false, null);
    }

    /// <param name="undo">Names the taking back.</param>
    public FilingAnswered Undo(UndoFiling command, Guid undo)
    {
        Answer<BookedFiling> answer = FilingDecision.Decide(command, filings);
        if (answer.Fact is not { } filing)
        {
            DateOnly month = filings.FirstOrDefault(f => f.Filing == command.Filing)?.Month
                ?? BookDays.MonthOf(today);
            return new FilingAnswered(
                command.Filing, command.Chat, month, Undone: false, answer.Refusal);
        }

        FilingStore.MarkUndone(writes, filing.Filing, undo, now);
        filings.RemoveAll(f => f.Filing == filing.Filing);
        filings.Add(filing);
        filed.Remove(filing.Month);
        return new FilingAnswered(filing.Filing, command.Chat, filing.Month, Undone: true, null);
    }
}
