namespace ConverseErp.Contracts;

/// <summary>Money that nobody told us of is in the books: a gateway's webhook, a line of a
/// statement, a decision about money that could not be placed.</summary>
/// <param name="Received">False: it went back to the customer.</param>
/// <param name="Balance">The party's khata afterwards.</param>
/// <param name="Customer">Who gets a receipt; null when nobody is to.</param>
public sealed record PaymentCredited(
    Guid Payment, PartyId Party, string? PartyName, bool Received, Money Amount,
    PaymentMode Mode, Money Balance, PartyContact? Customer) : ILaneMessage
{
    /// <summary>The shop has said so itself, for many at once: only the customer is told.
    /// </summary>
    public bool OwnerKnows { get; init; }

    public static string Name => "conversations.payment-credited.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>Money came that could not be placed; it waits for a person.</summary>
public sealed record MoneyUnplaced(Guid Mismatch, Money Amount, string Reason) : ILaneMessage
{
    public static string Name => "conversations.money-unplaced.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
