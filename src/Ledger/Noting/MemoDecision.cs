using ConverseErp.Contracts;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Noting;

/// <summary>An amount without goods in the book.</summary>
internal sealed record BookedMemo(
    Guid Memo, MemoKind Kind, PartyId? Party, Money Amount, PaymentMode Mode, string? Note,
    bool Undone)
{
    public MemoShape Shape => MemoShapes.Of(Kind);

    /// <summary>What it does to the party's balance.</summary>
    public Money Change => new(Shape.Khata * Amount.Paise);

    /// <summary>What it does to the shop's money.</summary>
    public Money Moved => new(Shape.Purse * Amount.Paise);
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
        bool ofKhata = MemoShapes.Of(command.Kind).Khata != 0;
        bool known = command.Party is { } party
            && (command.NewName is not null || khata.Party(party) is not null);
        if (ofKhata && !known) return MemoRefusals.PartyUnknown;
        if (command.Amount <= Money.Zero || command.Amount > AmountMax)
            return MemoRefusals.AmountOutOfRange;
        if (!ofKhata && command.Mode == PaymentMode.Credit) return MemoRefusals.NotMoney;
        if (command.Kind is MemoKind.BankPut or MemoKind.BankTook
            && command.Mode != PaymentMode.Cash) return MemoRefusals.NotMoney;
        if (IsMoreThanOpen(command, khata)) return MemoRefusals.DiscountAboveBalance;
        string? note = command.Note is { Length: > NoteMax } long_
            ? long_[..NoteMax]
            : command.Note;
        return new BookedMemo(
            command.Memo, command.Kind, ofKhata ? command.Party : null,
            command.Amount, command.Mode, note, Undone: false);
    }

    public static Answer<BookedMemo> Decide(
        UndoMemo command, IReadOnlyDictionary<Guid, BookedMemo> memos)
    {
        if (!memos.TryGetValue(command.Memo, out BookedMemo? memo)) return MemoRefusals.Unknown;
        return memo.Undone ? MemoRefusals.AlreadyUndone : memo with { Undone = true };
    }

    // Nobody is let off more than they owe: the rest would be a gift that nobody meant.
    private static bool IsMoreThanOpen(WriteMemo command, ShopKhata khata) => command.Kind switch
    {
        MemoKind.Discount => command.Amount > khata.Balance(command.Party!.Value),
        MemoKind.DiscountReceived => command.Amount > -khata.Balance(command.Party!.Value),
        _ => false,
    };
}
