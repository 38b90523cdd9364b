namespace ConverseErp.Contracts;

/// <summary>A customer says that money was sent. Their word settles nothing: it is kept, dues of
/// theirs are not reminded of, and the shop is asked.</summary>
/// <param name="Claim">Names it; the same word said twice is one claim.</param>
/// <param name="Chat">Whose word it is.</param>
public sealed record ClaimPayment(
    Guid Claim, ChatReference Chat, PartyId Party, Money Amount, PaymentMode Mode,
    DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>The order whose bill is meant, if one is.</summary>
    public OrderId? Order { get; init; }

    /// <summary>A picture came and no amount with it: what is claimed is all that is owed, if
    /// anything is.</summary>
    public bool Pictured { get; init; }

    public static string Name => "ledger.claim-payment.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>The shop answers a claim: the money came, or it did not.</summary>
/// <param name="Payment">Names the payment that a yes books.</param>
public sealed record DecideClaim(
    Guid Claim, ChatReference Chat, Guid Payment, bool Accepted, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "ledger.decide-claim.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>How a party is reached; one of the first two is set.</summary>
/// <param name="Language">BCP-47; null: the shop's.</param>
public sealed record PartyContact(string? Phone, string? Bsuid, string? Language);

/// <summary>A claim is settled, or the answer to it could not be taken.</summary>
/// <param name="Chat">Whoever answered.</param>
/// <param name="Balance">The party's khata afterwards.</param>
/// <param name="Customer">Who is told as well; null when nobody is to be.</param>
/// <param name="Refusal">Set when the answer changed nothing.</param>
public sealed record ClaimDecided(
    Guid Claim, ChatReference Chat, Guid Payment, PartyId Party, string? PartyName, Money Amount,
    PaymentMode Mode, bool Accepted, Money Balance, PartyContact? Customer, Refusal? Refusal)
    : ILaneMessage
{
    public static string Name => "conversations.claim-decided.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
