namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class HindiPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: ई-इनवॉइस हो गया";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: बिल {number}, ई-इनवॉइस नंबर के साथ";
}
