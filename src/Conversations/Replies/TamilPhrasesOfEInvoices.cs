namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class TamilPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: இ-இன்வாய்ஸ் பதிவானது";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: பில் {number}, இ-இன்வாய்ஸ் எண்ணுடன்";
}
