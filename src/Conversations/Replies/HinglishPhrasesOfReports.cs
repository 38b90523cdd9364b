namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class HinglishPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "item ke hisaab se",
        ByCustomer: "grahak ke hisaab se",
        ByStaff: "staff ke hisaab se",
        ByDay: "din ke hisaab se",
        ProfitByItem: "item ka munafa",
        Returned: "{0} wapas aaya",
        NoName: "Bina naam",
        StockWorth: "Stock ki keemat {0}",
        NotValued: "{0} item ka kharid bhav pata nahi",
        Trial: "Trial balance",
        Agrees: "Dono taraf: {0}",
        Credit: "Input credit {0}: {1}",
        Matched: "{0} bill GSTR-2B se mile",
        Waiting: "{0} bill GSTR-2B me nahi ({1}): supplier se file karwayein",
        NotInBooks: "{0} GSTR-2B me hain, aapke book me nahi ({1})",
        Differ: "{0} me farak ({1})",
        Barred: "{0} ka credit nahi milega ({1})",
        NoStatement: "{0} ki GSTR-2B abhi nahi aayi: GST portal ka JSON bhejein",
        Bank: "Bank",
        Khata: "Khata",
        Sales: "Bikri",
        Tax: "GST",
        Purchases: "Kharid",
        InputTax: "Diya hua GST",
        Expenses: "Kharch",
        Discounts: "Chhoot",
        Capital: "Poonji",
        Drawings: "Nikasi",
        Opening: "Purana baaki",
        Unbilled: "Bina saamaan",
        ShortOver: "Galla kam-zyada");
}
