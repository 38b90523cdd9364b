namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class MarathiPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "वस्तूनुसार",
        ByCustomer: "ग्राहकानुसार",
        ByStaff: "स्टाफनुसार",
        ByDay: "दिवसानुसार",
        ProfitByItem: "वस्तूचा नफा",
        Returned: "{0} परत आले",
        NoName: "नाव नाही",
        StockWorth: "स्टॉकची किंमत {0}",
        NotValued: "{0} वस्तूंचा खरेदी भाव माहीत नाही",
        Trial: "ट्रायल बॅलन्स",
        Agrees: "दोन्ही बाजू: {0}",
        Credit: "इनपुट क्रेडिट {0}: {1}",
        Matched: "{0} बिले GSTR-2B शी जुळली",
        Waiting: "{0} बिले GSTR-2B मध्ये नाहीत ({1}): सप्लायरला फाइल करायला सांगा",
        NotInBooks: "{0} GSTR-2B मध्ये आहेत, तुमच्या वहीत नाहीत ({1})",
        Differ: "{0} मध्ये फरक ({1})",
        Barred: "{0} चे क्रेडिट मिळणार नाही ({1})",
        NoStatement: "{0} ची GSTR-2B अजून आली नाही: GST पोर्टलचा JSON पाठवा",
        Bank: "बँक",
        Khata: "खाते",
        Sales: "विक्री",
        Tax: "GST",
        Purchases: "खरेदी",
        InputTax: "दिलेला GST",
        Expenses: "खर्च",
        Discounts: "सूट",
        Capital: "भांडवल",
        Drawings: "उचल",
        Opening: "जुनी बाकी",
        Unbilled: "मालाशिवाय",
        ShortOver: "गल्ला कमी-जास्त");
}
