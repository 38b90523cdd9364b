namespace ConverseErp.Contracts;

/// <summary>The PDF of a bill is in the blobs.</summary>
/// <param name="Document">tax-invoice, bill-of-supply or bill.</param>
/// <param name="Blob">Key of the PDF in the blobs.</param>
/// <param name="Link">Public page of the bill, for when the document must wait.</param>
public sealed record BillReady(
    SaleSummary Sale, string Number, string Document, string Blob, string FileName, string Link,
    ChatReference Chat, ChatReference? Customer, DateTimeOffset BookedAt) : ILaneMessage
{
    /// <summary>The page on which the customer pays it; null when there is nothing to pay or
    /// nowhere to pay to.</summary>
    public string? PayLink { get; init; }

    public static string Name => "conversations.bill-ready.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
