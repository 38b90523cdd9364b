namespace ConverseErp.Conversations.Replies;

/// <summary>The few words of the longer reports, in one language; {0} and {1} are amounts,
/// counts or months.</summary>
/// <param name="Returned">Of sales: what came back.</param>
/// <param name="NoName">Sold to, or by, nobody in particular.</param>
/// <param name="NotValued">So many goods have no known cost.</param>
/// <param name="Agrees">Both sides of the trial balance come to this.</param>
/// <param name="Credit">Month and amount that may be taken.</param>
/// <param name="Waiting">Bills of the book that suppliers have not filed, and their tax.</param>
/// <param name="NotInBooks">Bills that suppliers filed and the book has not.</param>
/// <param name="Barred">Bills whose tax cannot be taken.</param>
/// <param name="NoStatement">The month has no GSTR-2B here.</param>
/// <param name="InputTax">Tax paid to suppliers.</param>
/// <param name="Unbilled">Written in one figure, without goods.</param>
/// <param name="ShortOver">What the drawer was short or over.</param>
internal sealed record ReportWords(
    string ByItem, string ByCustomer, string ByStaff, string ByDay, string ProfitByItem,
    string Returned, string NoName, string StockWorth, string NotValued, string Trial,
    string Agrees, string Credit, string Matched, string Waiting, string NotInBooks,
    string Differ, string Barred, string NoStatement, string Bank, string Khata, string Sales,
    string Tax, string Purchases, string InputTax, string Expenses, string Discounts,
    string Capital, string Drawings, string Opening, string Unbilled, string ShortOver);
