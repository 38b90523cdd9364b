namespace ConverseErp.Contracts;

/// <summary>What a person has to know of an e-invoice.</summary>
/// <param name="Number">Of the bill or note.</param>
/// <param name="Buyer">As on it.</param>
/// <param name="Registered">It is, now.</param>
/// <param name="Trouble">What the shop has to do, or to know; null when there is nothing.</param>
/// <param name="Relieved">The shop was told of trouble before, which is over.</param>
/// <param name="Paper">With the portal's code on it, for the customer.</param>
/// <param name="Customer">Who gets it; null when nobody does.</param>
public sealed record EInvoiceTold(
    InvoiceId Invoice, string Number, string? Buyer, bool Registered, Refusal? Trouble,
    bool Relieved, AttachedBill? Paper, ChatReference? Customer) : ILaneMessage
{
    public static string Name => "conversations.einvoice-told.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
