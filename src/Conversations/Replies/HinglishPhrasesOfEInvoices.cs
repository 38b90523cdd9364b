namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class HinglishPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: e-invoice ho gaya";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: bill {number}, e-invoice number ke saath";
}
