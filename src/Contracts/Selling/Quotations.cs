namespace ConverseErp.Contracts;

/// <summary>Draw the numbered paper of an offer. It is named by the offer: however often it is
/// asked for, it is one paper with one number.</summary>
/// <param name="Lines">With the offer's prices, tax included.</param>
/// <param name="Total">Of the offer.</param>
/// <param name="Chat">Who gets it.</param>
/// <param name="Customer">Whose offer it is, as far as they are reached; told of it in words
/// before.</param>
/// <param name="Sends">The customer gets the paper as well.</param>
public sealed record DrawQuotation(
    OrderId Order, PartyId? Party, string? PartyName, IReadOnlyList<BookedLine> Lines,
    Money Total, DateOnly? ValidUntil, ChatReference Chat, ChatReference? Customer, bool Sends)
    : ILaneMessage
{
    public static string Name => "invoicing.draw-quotation.v1";

    public static LaneAddress Address => LaneAddress.Invoicing;
}

/// <summary>The paper of an offer is there, or the offer stays without one.</summary>
/// <param name="Number">Of the series of quotations; null: there is no paper.</param>
/// <param name="Blob">Where the PDF is; null with the number.</param>
public sealed record QuotationDrawn(
    DrawQuotation Offer, string? Number, string? Blob) : ILaneMessage
{
    /// <summary>Where the paper is shown to who has the link; null with the number.</summary>
    public string? Link { get; init; }

    public static string Name => "conversations.quotation-drawn.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
