namespace ConverseErp.Contracts;

/// <summary>A customer is asked for a bill's money inside WhatsApp, or is not asked any more.
/// </summary>
/// <param name="Link">The request; its 32 hex digits are the reference.</param>
/// <param name="Chat">Whoever asked for it; null: by the API, or nobody.</param>
/// <param name="Ended">The bill is paid otherwise or cancelled, or the shop took it back.</param>
public sealed record PaymentRequested(
    Guid Link, ChatReference? Chat, PartyId Party, string PartyName, PartyContact Customer,
    InvoiceId Invoice, string Bill, Money Amount, string Configuration, string BillLink,
    DateTimeOffset Expires, bool Ended) : ILaneMessage
{
    public static string Name => "conversations.payment-requested.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
