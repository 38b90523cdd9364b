namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class KannadaPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: ಇ-ಇನ್ವಾಯ್ಸ್ ಆಯ್ತು";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: ಬಿಲ್ {number}, ಇ-ಇನ್ವಾಯ್ಸ್ ನಂಬರ್ ಜೊತೆ";
}
