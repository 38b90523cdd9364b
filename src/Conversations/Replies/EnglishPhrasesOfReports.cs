namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class EnglishPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "by item",
        ByCustomer: "by customer",
        ByStaff: "by staff",
        ByDay: "by day",
        ProfitByItem: "profit by item",
        Returned: "{0} came back",
        NoName: "Without a name",
        StockWorth: "Stock is worth {0}",
        NotValued: "{0} items have no known cost",
        Trial: "Trial balance",
        Agrees: "Both sides: {0}",
        Credit: "Input credit {0}: {1}",
        Matched: "{0} bills agree with GSTR-2B",
        Waiting: "{0} bills not on GSTR-2B ({1}): ask the supplier to file",
        NotInBooks: "{0} on GSTR-2B, not in your book ({1})",
        Differ: "{0} differ ({1})",
        Barred: "{0} cannot be taken ({1})",
        NoStatement: "No GSTR-2B of {0} here yet: send the JSON of the GST portal",
        Bank: "Bank",
        Khata: "Khata",
        Sales: "Sales",
        Tax: "GST",
        Purchases: "Purchases",
        InputTax: "GST paid",
        Expenses: "Expenses",
        Discounts: "Discounts",
        Capital: "Capital",
        Drawings: "Drawings",
        Opening: "Old balances",
        Unbilled: "Without goods",
        ShortOver: "Drawer short or over");
}
