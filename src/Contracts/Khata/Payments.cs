namespace ConverseErp.Contracts;

/// <summary>Money came in from a customer or went out to a supplier.</summary>
/// <param name="Received">True: to the shop; false: from the shop.</param>
public sealed record RecordPayment(
    Guid Payment, ChatReference Chat, PartyId Party, bool Received, Money Amount,
    PaymentMode Mode, DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>Set when it came in several ways: they sum to the amount, and
    /// <see cref="Mode"/> is not looked at.</summary>
    public IReadOnlyList<PaymentPart>? Parts { get; init; }

    /// <summary>The day it happened, when that was not today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The bills that it is for, if that was said; what they do not take counts for
    /// the oldest goods. Money to the shop alone.</summary>
    public IReadOnlyList<BillShare>? Bills { get; init; }

    public static string Name => "ledger.record-payment.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>"Galat" after a payment.</summary>
public sealed record UndoPayment(Guid Payment, ChatReference Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.undo-payment.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>A payment is in the khata, or was taken back.</summary>
/// <param name="Refusal">Set when nothing was booked.</param>
public sealed record PaymentAnswered(
    Guid Payment, ChatReference Chat, PartyId Party, string? PartyName, bool Received,
    bool Undone, Money Amount, PaymentMode Mode, Money Balance, Refusal? Refusal) : ILaneMessage
{
    /// <summary>The ways it came in, where there were several.</summary>
    public IReadOnlyList<PaymentPart>? Parts { get; init; }

    /// <summary>The day it happened, when that was not today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>That day's month is filed: the payment is in today's books.</summary>
    public bool Amends { get; init; }

    /// <summary>What went to which bill, where that was said.</summary>
    public IReadOnlyList<BillShare>? Bills { get; init; }

    public static string Name => "conversations.payment-answered.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A customer says they paid: the shop is asked, nothing is settled.</summary>
public sealed record PaymentClaimed(
    PartyId Party, string? PartyName, Money Amount, PaymentMode Mode, DateTimeOffset SaidAt)
    : ILaneMessage
{
    /// <summary>What the answer is about; null from releases that kept no claims.</summary>
    public Guid? Claim { get; init; }

    /// <summary>The bill that is meant, if one is.</summary>
    public string? BillNumber { get; init; }

    /// <summary>A picture was sent, and no amount said.</summary>
    public bool Pictured { get; init; }

    public static string Name => "conversations.payment-claimed.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
