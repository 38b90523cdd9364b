namespace ConverseErp.Contracts;

/// <summary>What an amount without goods is.</summary>
public enum MemoKind
{
    /// <summary>"Ramesh 350 likh lo": the party owes more.</summary>
    Khata,

    /// <summary>"Chai 120 kharcha": money left the till.</summary>
    Expense,

    /// <summary>"Agarwal 1800 likh lo": the shop owes its supplier more.</summary>
    Payable,
}

/// <summary>Write down an amount that has no goods.</summary>
/// <param name="Memo">Names it, so that it can be undone once.</param>
/// <param name="Party">Whose khata; null for an expense.</param>
/// <param name="NewName">Set: this party is new and opens a khata under this name.</param>
/// <param name="Mode">How an expense was paid: cash, UPI or card; credit for a khata.</param>
/// <param name="Note">What it was for, personal text of at most 200 characters.</param>
public sealed record WriteMemo(
    Guid Memo, ChatReference Chat, MemoKind Kind, PartyId? Party, string? NewName, Money Amount,
    PaymentMode Mode, string? Note, DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "ledger.write-memo.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>"Galat" after an amount without goods.</summary>
public sealed record UndoMemo(Guid Memo, ChatReference Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.undo-memo.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>An amount without goods is in the book, or was taken back.</summary>
/// <param name="Opened">A khata was opened for it.</param>
/// <param name="Balance">The party's khata afterwards; null for an expense.</param>
/// <param name="Refusal">Set when nothing was booked.</param>
public sealed record MemoAnswered(
    Guid Memo, ChatReference Chat, MemoKind Kind, PartyId? Party, string? PartyName,
    bool Opened, bool Undone, Money Amount, PaymentMode Mode, string? Note, Money? Balance,
    Refusal? Refusal) : ILaneMessage
{
    public static string Name => "conversations.memo-answered.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
