namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class TeluguPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: ఇ-ఇన్వాయిస్ అయింది";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: బిల్లు {number}, ఇ-ఇన్వాయిస్ నంబర్ తో";
}
