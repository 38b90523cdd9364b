namespace ConverseErp.Contracts;

/// <summary>A customer says that a line of the khata is wrong. Nothing moves: the shop is asked,
/// and the customer is not reminded while it waits.</summary>
/// <param name="Posting">The line, as <see cref="KhataLine"/> names it.</param>
/// <param name="Word">What is wrong with it; the first 200 characters are kept.</param>
public sealed record DisputeLine(
    ChatReference Chat, PartyId Party, Guid Posting, string Word, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public string? BillNumber { get; init; }

    public static string Name => "ledger.dispute-line.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>The shop answers a dispute: the line goes, or it stays.</summary>
/// <param name="Word">For the customer, where it stays.</param>
public sealed record DecideDispute(
    Guid Dispute, ChatReference Chat, bool Accepted, string? Word, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.decide-dispute.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>A line of a khata, for people.</summary>
/// <param name="Source">As <see cref="KhataLine"/> has it.</param>
/// <param name="Amount">What it added to the khata; above 0.</param>
public sealed record DisputedLine(
    Guid Posting, string Source, DateTimeOffset At, Money Amount, string? BillNumber);

/// <summary>A customer disputes a line: the shop is asked.</summary>
public sealed record DisputeOpened(
    Guid Dispute, PartyId Party, string? PartyName, DisputedLine Line, string Word)
    : ILaneMessage
{
    public static string Name => "conversations.dispute-opened.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A dispute was answered, or the answer could not be taken.</summary>
/// <param name="Chat">Whoever answered, or, where a customer's dispute could not be taken, the
/// customer.</param>
/// <param name="Elsewhere">The bill itself is taken back: the room that wrote it tells.</param>
/// <param name="Balance">The party's khata afterwards.</param>
/// <param name="Customer">Who is told as well; null when nobody is to be.</param>
/// <param name="Refusal">Set when the answer changed nothing.</param>
public sealed record DisputeDecided(
    Guid Dispute, ChatReference Chat, PartyId Party, string? PartyName, DisputedLine? Line,
    bool Accepted, bool Elsewhere, string? Word, Money Balance, PartyContact? Customer,
    Refusal? Refusal) : ILaneMessage
{
    public static string Name => "conversations.dispute-decided.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A customer agrees to what the khata says.</summary>
public sealed record BalanceAgreed(PartyId Party, string? PartyName, Money Balance)
    : ILaneMessage
{
    public static string Name => "conversations.balance-agreed.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
