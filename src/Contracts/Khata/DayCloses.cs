namespace ConverseErp.Contracts;

/// <summary>The drawer was counted: "aaj ki cash 5200".</summary>
/// <param name="Close">Names it, so that it can be undone once.</param>
/// <param name="Day">Whose cash it is, when it is said late; null: what is there now.</param>
/// <param name="Counted">At least 0.</param>
public sealed record CloseDay(
    Guid Close, ChatReference Chat, DateOnly? Day, Money Counted, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.close-day.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>"Galat" after a count of the drawer.</summary>
public sealed record UndoDayClose(Guid Close, ChatReference Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.undo-day-close.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>What a day brought, with what was taken back on it taken off.</summary>
/// <param name="OpeningCash">In the drawer by the book when the day began.</param>
/// <param name="CashIn">Into the drawer, what was found over with it.</param>
/// <param name="CashOut">Out of it, what was found short with it.</param>
/// <param name="Sales">With tax, however they were paid.</param>
/// <param name="OnCredit">Of the sales.</param>
/// <param name="Received">From parties, on any account.</param>
/// <param name="PaidOut">To parties.</param>
public sealed record DaySummary(
    Money OpeningCash, Money CashIn, Money CashOut, Money Sales, Money OnCredit, Money Received,
    Money PaidOut, Money Purchases, Money Expenses)
{
    /// <summary>Why the book says what it says of the drawer.</summary>
    public DrawerMoves? Drawer { get; init; }
}

/// <summary>What went through the drawer on a day before it was counted, with what was taken
/// back taken off.</summary>
/// <param name="Opening">In it by the book when the day began.</param>
/// <param name="Sales">Paid in cash.</param>
/// <param name="Received">In cash from parties.</param>
/// <param name="PaidOut">In cash to parties.</param>
/// <param name="Purchases">Goods paid for in cash as they came.</param>
/// <param name="Other">To and from the owner and the bank, and earlier counts: below 0 it went
/// out.</param>
public sealed record DrawerMoves(
    Money Opening, Money Sales, Money Received, Money PaidOut, Money Purchases, Money Expenses,
    Money Other)
{
    public static readonly DrawerMoves None =
        new(default, default, default, default, default, default, default);

    /// <summary>What the drawer should hold.</summary>
    public Money Book =>
        Opening + Sales + Received - PaidOut - Purchases - Expenses + Other;
}

/// <summary>The drawer's count is in the book, or was taken back.</summary>
/// <param name="Book">What the book said before.</param>
/// <param name="Difference">Counted less book: below 0 the drawer was short.</param>
/// <param name="SetRightLater">A later count has set the drawer right already, so that nothing
/// was posted now.</param>
/// <param name="Amends">The day's month is filed: the difference is in today's books.</param>
/// <param name="Sums">The day's, with this count; null where nothing was booked.</param>
/// <param name="Refusal">Set when nothing was booked.</param>
public sealed record DayClosed(
    Guid Close, ChatReference Chat, DateOnly Day, bool Undone, Money Counted, Money Book,
    Money Difference, bool SetRightLater, bool Amends, DaySummary? Sums, Refusal? Refusal)
    : ILaneMessage
{
    public static string Name => "conversations.day-closed.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
