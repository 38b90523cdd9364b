using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Paying;
using ConverseErp.Ledger.Reading.Reports;

namespace ConverseErp.Ledger.Closing;

/// <summary>What was read for the counts of one batch.</summary>
/// <param name="Days">By the day that is counted.</param>
internal sealed record CloseReads(
    Dictionary<Guid, BookedClose> Closes, Dictionary<DateOnly, DayRead> Days);

/// <summary>Decides one shop's counts of the drawer in order and writes their effects.</summary>
internal sealed class CloseWriter(
    ITenantStatements writes, IKhataBooking booking, CloseReads read, ShopKhata khata,
    BookDays days, DateTimeOffset now)
{
    public DayClosed Close(CloseDay command)
    {
        Answer<BookedDay> where = days.AtEndOf(command.Day);
        DateOnly said = command.Day ?? days.Today;
        DateTimeOffset at = said < days.Today ? days.EndOf(said) : now;
        DayRead day = read.Days[said];
        DrawerAtClose drawer = new(
            day.Cash + khata.Till.CashOn(t => days.DayOf(t) <= said), day.LastCountedAt > at,
            day.LastCountedAt is not null);
        Answer<BookedClose> answer =
            CloseDecision.Decide(command, drawer, where, days.Today, at, read.Closes);
        if (answer.Refusal is { } refusal)
        {
            return new DayClosed(
                command.Close, command.Chat, said, Undone: false, command.Counted, drawer.Cash,
                Money.Zero, SetRightLater: false, Amends: false, null, refusal);
        }

        BookedClose close = answer.Fact!;
        BookedDay stands = where.Fact!;
        if (stands.IsBack && close.Posted != Money.Zero)
            DayTotals.Forget(writes, said, days.Zone);
        CloseStore.Add(writes, close, stands, command.SaidAt, now);
        read.Closes[close.Close] = close;
        foreach (DayRead other in read.Days.Values)
            other.LastCountedAt = other.LastCountedAt > at ? other.LastCountedAt : at;
        // Why the book says what it says: without what this count sets right.
        DrawerMoves? before = Sums(day, said).Drawer;
        khata.Till.Cash(stands.At, close.Posted);
        return Answered(close, command.Chat) with
        {
            Amends = stands.Amends,
            Sums = Sums(day, said) with { Drawer = before },
        };
    }

    private DaySummary Sums(DayRead day, DateOnly said) =>
        khata.Till.On(day.Sums, t => days.DayOf(t) == said,
            khata.Till.CashOn(t => days.DayOf(t) < said));

    /// <param name="undo">Names the reversal.</param>
    public DayClosed Undo(UndoDayClose command, Guid undo)
    {
        Answer<BookedClose> answer = CloseDecision.Decide(command, read.Closes);
        if (answer.Refusal is { } refusal)
        {
            return read.Closes.TryGetValue(command.Close, out BookedClose? known)
                ? Answered(known, command.Chat) with { Refusal = refusal }
                : new DayClosed(
                    command.Close, command.Chat, days.Today, Undone: false, Money.Zero,
                    Money.Zero, Money.Zero, SetRightLater: false, Amends: false, null, refusal);
        }

        BookedClose close = answer.Fact!;
        booking.Reverse(writes, close.Close, undo, now);
        CloseStore.MarkUndone(writes, close.Close, undo, now);
        read.Closes[close.Close] = close;
        khata.Till.Cash(now, -close.Posted);
        return Answered(close, command.Chat);
    }

    private static DayClosed Answered(BookedClose close, ChatReference chat) => new(
        close.Close, chat, close.Day, close.Undone, close.Counted, close.Book, close.Difference,
        close.SetRightLater, Amends: false, null, null);
}
