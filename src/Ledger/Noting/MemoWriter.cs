using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Dating;
using ConverseErp.Ledger.Paying;
using ConverseErp.Ledger.Reading.Reports;

namespace ConverseErp.Ledger.Noting;

/// <summary>Decides one shop's amounts without goods in order and writes their effects; what
/// one did the next one sees.</summary>
internal sealed class MemoWriter(
    ITenantStatements writes, KhataBooking booking, MemoStore store, ShopKhata khata,
    Dictionary<Guid, BookedMemo> memos, BookDays days, DateTimeOffset now)
{
    /// <summary>A khata was opened: the caches of parties must forget this shop.</summary>
    public bool Opened { get; private set; }

    public MemoAnswered Write(WriteMemo command)
    {
        Answer<BookedMemo> answer = MemoDecision.Decide(command, khata, memos);
        Answer<BookedDay> when = days.Of(command.On);
        if ((answer.Refusal ?? when.Refusal) is { } refusal)
        {
            return new MemoAnswered(
                command.Memo, command.Chat, command.Kind, command.Party, command.NewName,
                Opened: false, Undone: false, command.Amount, command.Mode, command.Note, null,
                refusal);
        }

        BookedMemo memo = answer.Fact!;
        BookedDay day = when.Fact!;
        bool opens = command.NewName is not null && khata.Party(memo.Party!.Value) is null;
        if (opens) Open(memo, command.NewName!);
        if (day.IsBack) DayTotals.Forget(writes, day.On!.Value, days.Zone);
        store.Add(writes, memo, day, command.SaidAt, now);
        Move(memo, day.At, 1);
        return Answered(memo, command.Chat) with
        {
            Opened = opens, On = day.On, Amends = day.Amends,
        };
    }

    /// <param name="undo">Names the reversal.</param>
    public MemoAnswered Undo(UndoMemo command, Guid undo)
    {
        Answer<BookedMemo> answer = MemoDecision.Decide(command, memos);
        if (answer.Refusal is { } refusal)
        {
            return memos.TryGetValue(command.Memo, out BookedMemo? known)
                ? Answered(known, command.Chat) with { Refusal = refusal }
                : new MemoAnswered(
                    command.Memo, command.Chat, MemoKind.Khata, null, null, Opened: false,
                    Undone: false, Money.Zero, PaymentMode.Credit, null, null, refusal);
        }

        BookedMemo memo = answer.Fact!;
        booking.Reverse(writes, memo.Memo, undo, now);
        MemoStore.MarkUndone(writes, memo.Memo, undo, now);
        if (MemoShapes.IsOpening(memo.Kind))
            MemoStore.AddOpening(writes, memo.Party!.Value, -memo.Change);
        Move(memo, now, -1);
        return Answered(memo, command.Chat);
    }

    private void Open(BookedMemo memo, string name)
    {
        PartyKind kind = memo.Kind is MemoKind.OldToPay or MemoKind.DiscountReceived
            ? PartyKind.Supplier
            : PartyKind.Customer;
        booking.AddParty(writes, memo.Party!.Value, kind, name, null, null);
        khata.Open(memo.Party!.Value, name, kind);
        Opened = true;
    }

    private void Move(BookedMemo memo, DateTimeOffset at, int sign)
    {
        memos[memo.Memo] = memo;
        if (memo.Party is { } party) khata.Move(party, new Money(sign * memo.Change.Paise));
        Money moved = new(sign * memo.Moved.Paise);
        bool expense = memo.Kind == MemoKind.Expense;
        if (memo.Mode == PaymentMode.Cash)
            khata.Till.Cash(at, moved, expense ? TillWay.Expense : TillWay.Other);
        if (expense) khata.Till.Spent(at, -moved);
    }

    private MemoAnswered Answered(BookedMemo memo, ChatReference chat) => new(
        memo.Memo, chat, memo.Kind, memo.Party,
        memo.Party is { } party ? khata.Party(party)?.Name : null, Opened: false, memo.Undone,
        memo.Amount, memo.Mode, memo.Note,
        memo.Party is { } whose ? khata.Balance(whose) : null, null);
}
