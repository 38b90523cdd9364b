namespace ConverseErp.Contracts;

/// <summary>"Ramesh ki limit 5000": up to how much a party may owe.</summary>
/// <param name="Posting">Names it, so that it can be undone once.</param>
/// <param name="Limit">At least 0; null: no limit.</param>
public sealed record SetCreditLimit(
    Guid Posting, ChatReference Chat, PartyId Party, Money? Limit, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.set-credit-limit.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>"Galat" after a credit limit: the one before holds again.</summary>
public sealed record UndoCreditLimit(Guid Posting, ChatReference Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.undo-credit-limit.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>A credit limit holds, or the one before it does again.</summary>
/// <param name="Limit">The one that holds now; null: none.</param>
/// <param name="Balance">What the party owes.</param>
/// <param name="Refusal">Set when nothing changed.</param>
public sealed record CreditLimitAnswered(
    Guid Posting, ChatReference Chat, PartyId Party, string? PartyName, bool Undone,
    Money? Limit, Money Balance, Refusal? Refusal) : ILaneMessage
{
    /// <summary>The one that held before; null: none, or told by an earlier release.</summary>
    public Money? Before { get; init; }

    public static string Name => "conversations.credit-limit-answered.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
