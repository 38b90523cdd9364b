namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class MarathiPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: ई-इनव्हॉइस झालं";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: बिल {number}, ई-इनव्हॉइस नंबरसह";
}
