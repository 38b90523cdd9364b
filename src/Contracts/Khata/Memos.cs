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

    /// <summary>"Ramesh ke 50 maaf karo": a customer need not pay it any more.</summary>
    Discount,

    /// <summary>"Agarwal ne 100 chhoot di": the shop need not pay it any more.</summary>
    DiscountReceived,

    /// <summary>"Ramesh ka purana baaki 300 jod do": from an old book, owed to the shop.
    /// </summary>
    OldToGet,

    /// <summary>"Agarwal ka purana 2000 dena hai": the same, owed by the shop.</summary>
    OldToPay,

    /// <summary>"Ghar se 5000 daale": the owner's money came into the shop.</summary>
    OwnerPut,

    /// <summary>"Ghar ke liye 500 liye": the owner took money out.</summary>
    OwnerTook,

    /// <summary>"Bank me 10000 jama kiye": cash went to the bank.</summary>
    BankPut,

    /// <summary>"Bank se 2000 nikale": cash came from the bank.</summary>
    BankTook,
}

/// <summary>Write down an amount that has no goods.</summary>
/// <param name="Memo">Names it, so that it can be undone once.</param>
/// <param name="Party">Whose khata; null for an expense, the owner and the bank.</param>
/// <param name="NewName">Set: this party is new and opens a khata under this name.</param>
/// <param name="Mode">How an expense or the owner's money was paid: cash, UPI or card; cash for
/// the bank; credit for a khata.</param>
/// <param name="Note">What it was for, personal text of at most 200 characters.</param>
public sealed record WriteMemo(
    Guid Memo, ChatReference Chat, MemoKind Kind, PartyId? Party, string? NewName, Money Amount,
    PaymentMode Mode, string? Note, DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>The day it happened, when that was not today.</summary>
    public DateOnly? On { get; init; }

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
    /// <summary>The day it happened, when that was not today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>That day's month is filed: the amount is in today's books.</summary>
    public bool Amends { get; init; }

    public static string Name => "conversations.memo-answered.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
