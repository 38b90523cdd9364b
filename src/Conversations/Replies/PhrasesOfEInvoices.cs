namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal abstract partial class Phrases
{
    /// <summary>To the shop, after trouble that it was told of.</summary>
    public abstract string EInvoiceRegistered(string bill);

    /// <summary>To the customer, with the registered paper.</summary>
    public abstract string EInvoicePaper(string shop, string number);
}
