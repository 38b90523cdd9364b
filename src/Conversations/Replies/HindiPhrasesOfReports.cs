namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class HindiPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "सामान के हिसाब से",
        ByCustomer: "ग्राहक के हिसाब से",
        ByStaff: "स्टाफ़ के हिसाब से",
        ByDay: "दिन के हिसाब से",
        ProfitByItem: "सामान का मुनाफ़ा",
        Returned: "{0} वापस आया",
        NoName: "बिना नाम",
        StockWorth: "स्टॉक की कीमत {0}",
        NotValued: "{0} सामान का ख़रीद भाव पता नहीं",
        Trial: "ट्रायल बैलेंस",
        Agrees: "दोनों तरफ़: {0}",
        Credit: "इनपुट क्रेडिट {0}: {1}",
        Matched: "{0} बिल GSTR-2B से मिले",
        Waiting: "{0} बिल GSTR-2B में नहीं ({1}): सप्लायर से फ़ाइल करवाएँ",
        NotInBooks: "{0} GSTR-2B में हैं, आपकी बही में नहीं ({1})",
        Differ: "{0} में फ़र्क ({1})",
        Barred: "{0} का क्रेडिट नहीं मिलेगा ({1})",
        NoStatement: "{0} की GSTR-2B अभी नहीं आई: GST पोर्टल का JSON भेजें",
        Bank: "बैंक",
        Khata: "खाता",
        Sales: "बिक्री",
        Tax: "GST",
        Purchases: "ख़रीद",
        InputTax: "दिया हुआ GST",
        Expenses: "ख़र्च",
        Discounts: "छूट",
        Capital: "पूँजी",
        Drawings: "निकासी",
        Opening: "पुराना बाकी",
        Unbilled: "बिना सामान",
        ShortOver: "गल्ला कम-ज़्यादा");
}
