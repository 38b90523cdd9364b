namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class EnglishPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: its e-invoice is registered now";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: bill {number} with its e-invoice number";
}
