using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Understanding;

/// <summary>A message as it came.</summary>
/// <param name="From">Who wrote it.</param>
/// <param name="Text">The text, at most 20,000 characters; longer ones are not read.</param>
/// <param name="Today">The day at the shop, for dates without a year; may be absent.</param>
public sealed record SpokenMessage(Speaker From, string Text, DateOnly? Today = null);

/// <summary>Who is speaking: the shop's people or one of its customers.</summary>
public enum Speaker
{
    Owner,
    Customer,
}

/// <summary>What a message asks for; pure data, nothing has happened yet.</summary>
public sealed record Understood
{
    /// <summary>One of <see cref="Intents"/>.</summary>
    public required string Intent { get; init; }

    public UnderstoodParty? Party { get; init; }

    /// <summary>In the order spoken.</summary>
    public IReadOnlyList<UnderstoodLine> Lines { get; init; } = [];

    /// <summary>Rupees.</summary>
    public decimal? Amount { get; init; }

    /// <summary>credit, cash, upi or card, when said.</summary>
    public string? Pay { get; init; }

    public UnderstoodDiscount? Discount { get; init; }

    /// <summary>today, yesterday, this_week, this_month, last_month or a date YYYY-MM-DD.</summary>
    public string? Period { get; init; }

    /// <summary>The language asked for by language.set.</summary>
    public string? Language { get; init; }

    /// <summary>What an expense was for.</summary>
    public string? Note { get; init; }

    /// <summary>BCP-47 of the language the sender wrote in (hi-Latn), when the message tells.
    /// </summary>
    public string? SenderLanguage { get; init; }

    /// <summary>When one message holds several bills: each of them, this one included.</summary>
    public IReadOnlyList<Understood> Parts { get; init; } = [];

    /// <summary>One of <see cref="OwnAffairs"/>, whatever the intent is; null mostly.</summary>
    public string? Affair { get; init; }

    /// <summary>Whose affair it is.</summary>
    public UnderstoodParty? AffairOf { get; init; }

    /// <summary>As <see cref="Period"/>, of the affair.</summary>
    public string? AffairPeriod { get; init; }

    /// <summary>When the goods of a customer's order, or of an order that is planned, are to
    /// come.</summary>
    public SpokenSlot? Slot { get; init; }

    /// <summary>The days of the week of a standing order, 0 is Sunday; empty: every day.
    /// </summary>
    public IReadOnlyList<int> AffairDays { get; init; } = [];

    /// <summary>What else is said of money that moved; null mostly.</summary>
    public SpokenPayment? Paid { get; init; }

    /// <summary>What was paid at once of a sale on credit to somebody who is not named; null
    /// mostly.</summary>
    public SpokenPart? PaidNow { get; init; }

    /// <summary>Its two parts are a sale and what was paid of it at once: "the rest on credit".
    /// </summary>
    public bool RestOnCredit { get; init; }

    /// <summary>The day, from today on, on which a due or this sale on credit is to be paid;
    /// null mostly.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>How the shop wants to remind, of <see cref="OwnAffairs.ReminderRule"/>.
    /// </summary>
    public SpokenReminders? Reminders { get; init; }

    /// <summary>As written, of <see cref="OwnAffairs.NewPhone"/>.</summary>
    public string? Phone { get; init; }

    /// <summary>In one line as written, of <see cref="OwnAffairs.Address"/>.</summary>
    public string? Address { get; init; }

    /// <summary>The share that was said in place of an amount, of
    /// <see cref="OwnAffairs.BillLess"/>; 0 mostly.</summary>
    public decimal AffairPercent { get; init; }

    /// <summary>How the money of goods that came back was given back: cash, upi or card; null
    /// where nothing was said.</summary>
    public string? Refund { get; init; }

    /// <summary>In capital letters, right or not, of <see cref="OwnAffairs.Gstin"/>.</summary>
    public string? Gstin { get; init; }

    /// <summary>Days and places at the shelf, of an affair that may have them.</summary>
    public SpokenShelf? Shelf { get; init; }

    /// <summary>BCP-47 of <see cref="OwnAffairs.BillTongue"/>.</summary>
    public string? BillTongue { get; init; }

    /// <summary>Of which bill a paper is wanted, of an affair that is about one.</summary>
    public SpokenPaper? Paper { get; init; }

    /// <summary>Rupees of the affair.</summary>
    public decimal? AffairAmount { get; init; }

    /// <summary>For order.amend, what was written wrongly: "udhaar nahi cash tha".</summary>
    public string? NotPay { get; init; }

    /// <summary>For order.amend, whose it is not: "Ramesh nahi Mohan ko".</summary>
    public UnderstoodParty? NotParty { get; init; }

    /// <summary>Why a clear sale should be confirmed all the same: negated, asked,
    /// paid-two-ways, money-left-over, price-unusual, perhaps-change.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>Words such as an address stand beside what is understood.</summary>
    public bool SaysMore { get; init; }

    /// <summary>Not understood, but meant for a person of the shop.</summary>
    public bool ConcernsShop => Why.Any(why => why.Rule == ForAPerson);

    /// <summary>The rule by which words that nobody understood are for a person of the shop.
    /// </summary>
    public const string ForAPerson = "for-a-person";

    /// <summary>Why it was understood so, in the order of the decisions.</summary>
    public IReadOnlyList<Reason> Why { get; init; } = [];

    /// <summary>Larger quantities are asked about; the same bound as the books have.</summary>
    public const decimal QuantityMax = 100_000;

    // Lost goods are below nothing, removed ones are none, an empty shelf counts none.
    private bool IsAbsurd(UnderstoodLine line) => line.Worth is <= 0 || line.Price is <= 0
        || (line.Quantity is { } said && (Math.Abs(said) > QuantityMax || Intent switch
        {
            Intents.OrderCreate or Intents.StockReceive => said <= 0,
            Intents.OrderAmend or Intents.StockCount => said < 0,
            Intents.StockAdjust => said == 0,
            _ => false,
        }));

    private bool Counts => Intent is Intents.OrderCreate or Intents.OrderAmend
        or Intents.StockReceive
        or Intents.StockAdjust or Intents.StockCount;

    /// <summary>Something is open and must be asked before anything is posted.</summary>
    public bool NeedsQuestion
    {
        get
        {
            if (Party is { Ambiguous.Count: > 0 } || Doubts.Count > 0) return true;
            foreach (UnderstoodLine line in Lines)
            {
                if (line.Product is null
                    || (Counts && line.Quantity is null && line.Worth is null)
                    || IsAbsurd(line))
                    return true;
            }

            if (Amount is <= 0) return true;

            foreach (Understood part in Parts)
            {
                if (part.NeedsQuestion) return true;
            }

            return false;
        }
    }
}

/// <summary>One step of the explanation.</summary>
/// <param name="Rule">A permanent kebab-case name of the rule.</param>
/// <param name="Evidence">The words that led to it, or null.</param>
public readonly record struct Reason(string Rule, string? Evidence = null);

/// <summary>The party a message names; exactly one of the three is set.</summary>
/// <param name="Key">The one party that fits.</param>
/// <param name="Ambiguous">All that fit, when several do.</param>
/// <param name="New">The name as written, when nobody known has it.</param>
public sealed record UnderstoodParty(string? Key, IReadOnlyList<string> Ambiguous, string? New)
{
    /// <summary>The words that stood for the party, when they leave a doubt.</summary>
    public string? Said { get; init; }

    /// <summary>New is a relation in place of a name: "bhabhi ji".</summary>
    public bool Called { get; init; }
}

/// <summary>One line of goods.</summary>
public sealed record UnderstoodLine
{
    /// <summary>The product, when it is clear.</summary>
    public string? Product { get; init; }

    /// <summary>The products that fit, when several do; at most 50.</summary>
    public IReadOnlyList<string> Ambiguous { get; init; } = [];

    /// <summary>The words as written, when the catalogue has nothing like them.</summary>
    public string? Unknown { get; init; }

    /// <summary>The words that stood for the goods, when they leave a doubt.</summary>
    public string? Said { get; init; }

    public decimal? Quantity { get; init; }

    /// <summary>kg g l ml pc pkt bottle box dozen bag m quintal.</summary>
    public string? Unit { get; init; }

    /// <summary>Goods for so many rupees, in place of a quantity.</summary>
    public decimal? Worth { get; init; }

    /// <summary>Rupees a unit of the product: the new price of price.set and product.add, or
    /// what the owner asks for in this one sale when that is not the product's price.</summary>
    public decimal? Price { get; init; }

    /// <summary>Rupees a unit paid to the supplier, for stock.receive.</summary>
    public decimal? Cost { get; init; }

    /// <summary>For order.amend: so much more, in place of so much in all.</summary>
    public bool Adds { get; init; }

    /// <summary>For order.amend: by how much less, in <see cref="LessUnit"/>. Beside a quantity
    /// of 0 ("2 maggi hata do") the product goes when the order holds no more of it.</summary>
    public decimal? Less { get; init; }

    public string? LessUnit { get; init; }
}

/// <summary>A discount on the whole bill; exactly one is set.</summary>
public sealed record UnderstoodDiscount(decimal? Percent, decimal? Rupees);

/// <summary>Everything a message can ask for.</summary>
public static class Intents
{
    public const string OrderCreate = "order.create";
    public const string OrderAmend = "order.amend";
    public const string OrderCancel = "order.cancel";
    public const string OrderStatus = "order.status";
    public const string StockCheck = "stock.check";
    public const string StockReceive = "stock.receive";
    public const string StockAdjust = "stock.adjust";
    public const string StockCount = "stock.count";
    public const string PriceSet = "price.set";
    public const string PriceCheck = "price.check";
    public const string ProductAdd = "product.add";
    public const string KhataBalance = "khata.balance";
    public const string KhataRemind = "khata.remind";
    public const string KhataAdd = "khata.add";
    public const string PaymentReceived = "payment.received";
    public const string PaymentMade = "payment.made";
    public const string InvoiceGet = "invoice.get";
    public const string ReportSales = "report.sales";
    public const string ReportLowStock = "report.low_stock";
    public const string ReportDues = "report.dues";
    public const string ExpenseAdd = "expense.add";
    public const string BroadcastSend = "broadcast.send";
    public const string LanguageSet = "language.set";
    public const string Help = "help";
    public const string Greeting = "greeting";
    public const string Yes = "yes";
    public const string No = "no";
    public const string Undo = "undo";
    public const string Human = "human";
    public const string Unknown = "unknown";
}
