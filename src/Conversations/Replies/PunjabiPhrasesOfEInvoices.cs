namespace ConverseErp.Conversations.Replies;

/// <content>About bills that the GST portal registers.</content>
internal sealed partial class PunjabiPhrases
{
    public override string EInvoiceRegistered(string bill) =>
        $"✅ {bill}: ਈ-ਇਨਵੌਇਸ ਹੋ ਗਿਆ";

    public override string EInvoicePaper(string shop, string number) =>
        $"{shop}: ਬਿੱਲ {number}, ਈ-ਇਨਵੌਇਸ ਨੰਬਰ ਨਾਲ";
}
