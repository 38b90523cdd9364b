using ConverseErp.Contracts;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Noting;

/// <summary>An amount without goods in the book.</summary>
internal sealed record BookedMemo(
    Guid Memo, MemoKind Kind, PartyId? Party, Money Amount, PaymentMode Mode, string? Note,
    bool Undone)
{
    /// <summary>What it does to the party's balance.</summary>
    public Money Change => Kind switch
    {
        MemoKind.Khata => Amount,
        MemoKind.Payable => -Amount,
        MemoKind.Expense => Money.Zero,
    };
}

/// <summary>Decides amounts without goods and their undoing. Changes nothing.</summary>
internal static class MemoDecision
{
    private const int NoteMax = 200;
    private static readonly Money AmountMax = Money.FromRupees(1_000_000_000L);

    public static Answer<BookedMemo> Decide(
        WriteMemo command, ShopKhata khata, IReadOnlyDictionary<Guid, BookedMemo> memos)
    {
        if (memos.ContainsKey(command.Memo)) return MemoRefusals.Repeated;
        bool known = command.Party is { } party
            && (command.NewName is not null || khata.Party(party) is not null);
        if (command.Kind != MemoKind.Expense && !known) return MemoRefusals.PartyUnknown;
        if (command.Amount <= Money.Zero || command.Amount > AmountMax)
            return MemoRefusals.AmountOutOfRange;
        if (command.Kind == MemoKind.Expense && command.Mode == PaymentMode.Credit)
            return MemoRefusals.NotMoney;
        string? note = command.Note is { Length: > NoteMax } long_
            ? long_[..NoteMax]
            : command.Note;
        return new BookedMemo(
            command.Memo, command.Kind, command.Kind == MemoKind.Expense ? null : command.Party,
            command.Amount, command.Mode, note, Undone: false);
    }

    public static Answer<BookedMemo> Decide(
        UndoMemo command, IReadOnlyDictionary<Guid, BookedMemo> memos)
    {
        if (!memos.TryGetValue(command.Memo, out BookedMemo? memo)) return MemoRefusals.Unknown;
        return memo.Undone ? MemoRefusals.AlreadyUndone : memo with { Undone = true };
    }
}
