namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class GujaratiPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: ઈ-ઇન્વૉઇસ થઈ ગયું";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: બિલ {number}, ઈ-ઇન્વૉઇસ નંબર સાથે";
}
