namespace ConverseErp.Conversations.Understanding;

/// <summary>The owner's own matters, told beside the intents of the language corpus.</summary>
public static class OwnAffairs
{
    /// <summary>"Ramesh ke 50 maaf karo": need not be paid any more.</summary>
    public const string Waive = "khata.waive";

    /// <summary>"Ramesh ka purana baaki 300 jod do": from an old book.</summary>
    public const string OldBalance = "khata.opening";

    /// <summary>"Ramesh ne sab chuka diya": the whole balance.</summary>
    public const string Settle = "khata.settle";

    /// <summary>"Ramesh ki limit 5000".</summary>
    public const string Limit = "party.limit";

    /// <summary>"bank me 10000 jama kiye".</summary>
    public const string BankPut = "bank.put";

    /// <summary>"bank se 2000 nikale".</summary>
    public const string BankTook = "bank.took";

    /// <summary>"ghar se 5000 daale": the owner's money.</summary>
    public const string OwnerPut = "owner.put";

    /// <summary>"ghar ke liye 500 liye".</summary>
    public const string OwnerTook = "owner.took";

    /// <summary>"aaj ki cash 5200": the drawer was counted.</summary>
    public const string DayClose = "day.close";

    /// <summary>"galle me kitna hai".</summary>
    public const string CashInHand = "report.cash";

    /// <summary>"kisko kitna dena hai", "supplier ka baaki": what the shop owes.</summary>
    public const string Payables = "report.payables";

    /// <summary>"munafa kitna hua".</summary>
    public const string Profit = "report.profit";

    /// <summary>"wahi bhej do": what was had last, once more; customers say it too.</summary>
    public const string Repeat = "order.repeat";

    /// <summary>"gstr1 bhejo", "tally file bhejo": the books as files.</summary>
    public const string Files = "export.files";

    /// <summary>"kharcha kitna hua".</summary>
    public const string Spending = "report.expenses";

    /// <summary>"Ramesh ko 10 kg chini ka quotation": priced, not sold.</summary>
    public const string Quote = "order.quote";

    /// <summary>"Ramesh ka quotation": the offer that stands.</summary>
    public const string QuoteShow = "order.quote-show";

    /// <summary>"Ramesh ko quotation bhejo": the offer's paper, also to whom it is for.
    /// </summary>
    public const string QuoteSend = "order.quote-send";

    /// <summary>"broadcast roko".</summary>
    public const string BroadcastPause = "broadcast.pause";

    /// <summary>"broadcast chalu karo".</summary>
    public const string BroadcastResume = "broadcast.resume";

    /// <summary>"broadcast cancel karo": for good.</summary>
    public const string BroadcastStop = "broadcast.stop";

    /// <summary>"broadcast kahan tak pahuncha".</summary>
    public const string BroadcastShow = "broadcast.show";

    /// <summary>"Ramesh ka order pack ho gaya".</summary>
    public const string Packed = "order.packed";

    /// <summary>"Ramesh ka order pahunch gaya".</summary>
    public const string Delivered = "order.delivered";

    /// <summary>"Ramesh ko roz 1 litre doodh": each day, asked about each time.</summary>
    public const string Standing = "order.standing";

    /// <summary>"Ramesh ka roz ka doodh band karo".</summary>
    public const string StandingStop = "order.standing-stop";

    /// <summary>"roz wale order dikhao".</summary>
    public const string StandingShow = "order.standing-show";

    /// <summary>"bill me 20 rupaye kam kar do": off a bill that is booked.</summary>
    public const string BillLess = "bill.less";

    /// <summary>"october ki gst file ho gayi": that month is closed.</summary>
    public const string Filed = "month.filed";

    /// <summary>"Ramesh ka order kal subah 10 baje": when it is to come.</summary>
    public const string Plan = "order.plan";

    /// <summary>"item wise bikri".</summary>
    public const string SalesByItem = "sales_items";

    /// <summary>"grahak wise bikri".</summary>
    public const string SalesByParty = "sales_parties";

    /// <summary>"kisne kitna becha".</summary>
    public const string SalesByStaff = "sales_staff";

    /// <summary>"din wise bikri".</summary>
    public const string SalesByDay = "sales_days";

    /// <summary>"kis item me munafa".</summary>
    public const string ItemProfits = "profit_items";

    /// <summary>"stock ki keemat".</summary>
    public const string StockWorth = "stock_value";

    /// <summary>"trial balance".</summary>
    public const string Trial = "trial_balance";

    /// <summary>"input credit kitna".</summary>
    public const string InputCredit = "input_credit";

    /// <summary>"kya expire hone wala hai".</summary>
    public const string Expiring = "stock.expiring";

    /// <summary>"expiry 30 din pehle batao": how far ahead the shop is told.</summary>
    public const string ExpiryAlert = "stock.expiry-alert";

    /// <summary>"expiry alert nahi chahiye".</summary>
    public const string ExpiryAlertOff = "stock.expiry-alert-off";

    /// <summary>"expire maal hata do".</summary>
    public const string ExpiredOut = "stock.expired-out";

    /// <summary>"kya mangwana hai".</summary>
    public const string Reorder = "stock.reorder";

    /// <summary>"ginti shuru".</summary>
    public const string CountOpen = "count.open";

    /// <summary>"ginti kitni hui".</summary>
    public const string CountShow = "count.show";

    /// <summary>"ginti poori".</summary>
    public const string CountClose = "count.close";

    /// <summary>"ginti chhod do".</summary>
    public const string CountDrop = "count.drop";

    /// <summary>"bill 12 aur 14 ke paise aa gaye": a payment that is told to be for bills.
    /// </summary>
    public const string BillsPaid = "payment.of-bills";

    /// <summary>"raat 10 se subah 8 tak reminder mat bhejo": when, and how often.</summary>
    public const string ReminderRule = "remind.rule";

    /// <summary>"reminder kab jaate hai".</summary>
    public const string ReminderShow = "remind.show";

    /// <summary>"Ramesh ka naya number 98…".</summary>
    public const string NewPhone = "party.phone";

    /// <summary>"ye bill galat hai": a customer's word about a line of the khata.</summary>
    public const string WrongLine = "khata.wrong-line";

    /// <summary>"Ramesh ko payment link bhejo": its bill's money is asked for.</summary>
    public const string LinkSend = "link.send";

    /// <summary>"Ramesh ka payment link band karo".</summary>
    public const string LinkStop = "link.stop";

    /// <summary>"Ramesh 15 din me dega": the day on which a due is to be paid.</summary>
    public const string DuePromise = "khata.promise";

    /// <summary>"Ramesh ka address 12 Gandhi Road Pune": where bills say that a party is.
    /// </summary>
    public const string Address = "party.address";

    /// <summary>"Priya ka GSTIN 27AAPFU0939F1ZV": under which a buyer is registered.</summary>
    public const string Gstin = "party.gstin";

    /// <summary>"bill 22 ka challan": the paper that goes with the goods.</summary>
    public const string Challan = "paper.challan";

    /// <summary>"Ramesh ka proforma banao": what the bill would be.</summary>
    public const string Proforma = "paper.proforma";

    /// <summary>"bill 22 ka IRN banao": the bill is reported to the portal, or once more.
    /// </summary>
    public const string EInvoice = "portal.einvoice";

    /// <summary>"bill 22 ka e-way": the file for the portal of goods on the road.</summary>
    public const string EWay = "portal.eway";

    /// <summary>"bill hindi me bhi do": the second language of printed bills.</summary>
    public const string BillTongue = "look.tongue";

    /// <summary>"Sharma Exports SEZ hai".</summary>
    public const string Zone = "party.zone";

    /// <summary>"Sharma Exports SEZ nahi hai".</summary>
    public const string ZoneNot = "party.zone-not";

    /// <summary>These are about one bill, which may be quoted.</summary>
    public static bool IsOfBill(string? affair) =>
        affair is Challan or Proforma or EInvoice or EWay;

    /// <summary>These do something outside of the books, for which each asks its own right.
    /// </summary>
    public static bool IsOutside(string? affair) =>
        IsOfBill(affair) || affair is BillTongue or Zone or ZoneNot;

    /// <summary>These change nothing, here or elsewhere.</summary>
    public static bool OnlyLooks(string? affair) => affair is null
        or CashInHand or Payables or Profit or Spending or QuoteShow or StandingShow
        or SalesByItem or SalesByParty or SalesByStaff or SalesByDay or ItemProfits
        or StockWorth or Trial or InputCredit or Expiring or Reorder or CountShow or ReminderShow;

    /// <summary>These say what becomes of goods that the message names.</summary>
    public static bool NamesGoods(string? affair) => affair is Quote or Standing or StandingStop;
}
