namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class BengaliPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: ই-ইনভয়েস হয়ে গেছে";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: বিল {number}, ই-ইনভয়েস নম্বর সহ";
}
