using ConverseErp.Contracts;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Noting;

namespace ConverseErp.Ledger.Closing;

/// <summary>A count of the drawer in the book.</summary>
/// <param name="CountedAt">The instant whose cash it was.</param>
/// <param name="Book">What the book said then.</param>
/// <param name="SetRightLater">A later count had set the drawer right: nothing is posted.
/// </param>
internal sealed record BookedClose(
    Guid Close, DateOnly Day, DateTimeOffset CountedAt, Money Counted, Money Book,
    bool SetRightLater, bool Undone)
{
    public Money Difference => Counted - Book;

    /// <summary>What the count puts into the drawer, by the book.</summary>
    public Money Posted => SetRightLater ? Money.Zero : Difference;

    /// <summary>No count holds before this one. What is there beyond the book was in the drawer
    /// before the book began: no gain of that day.</summary>
    public bool IsFirst { get; init; }

    /// <summary>What the difference is to the books.</summary>
    public string Against =>
        IsFirst && Difference > Money.Zero ? Accounts.Opening : Accounts.ShortOver;
}

/// <summary>What the book says of a drawer that is counted.</summary>
/// <param name="Cash">In it at that instant.</param>
/// <param name="CountedLater">The drawer was counted after that instant, too.</param>
/// <param name="CountedBefore">Some count of it holds already.</param>
internal sealed record DrawerAtClose(Money Cash, bool CountedLater, bool CountedBefore);

/// <summary>Decides counts of the drawer and their undoing. Changes nothing.</summary>
internal static class CloseDecision
{
    private static readonly Money AmountMax = Money.FromRupees(1_000_000_000L);

    /// <summary>The book follows the drawer: whatever was counted is right.</summary>
    /// <param name="day">Where the count stands.</param>
    /// <param name="at">The instant whose cash it is: of a late count, the day's end.</param>
    public static Answer<BookedClose> Decide(
        CloseDay command, DrawerAtClose drawer, Answer<BookedDay> day, DateOnly today,
        DateTimeOffset at, IReadOnlyDictionary<Guid, BookedClose> closes)
    {
        if (closes.ContainsKey(command.Close)) return MemoRefusals.Repeated;
        if (command.Counted < Money.Zero || command.Counted > AmountMax)
            return MemoRefusals.AmountOutOfRange;
        if (day.Refusal is { } refusal) return refusal;
        return new BookedClose(
            command.Close, day.Fact!.On ?? today, at, command.Counted, drawer.Cash,
            drawer.CountedLater, Undone: false)
        {
            IsFirst = !drawer.CountedBefore,
        };
    }

    public static Answer<BookedClose> Decide(
        UndoDayClose command, IReadOnlyDictionary<Guid, BookedClose> closes)
    {
        if (!closes.TryGetValue(command.Close, out BookedClose? close))
            return MemoRefusals.Unknown;
        return close.Undone ? MemoRefusals.AlreadyUndone : close with { Undone = true };
    }
}
