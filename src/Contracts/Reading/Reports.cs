namespace ConverseErp.Contracts;

/// <summary>One account over a span of days.</summary>
/// <param name="Class">asset, liability, equity, income or expense.</param>
/// <param name="Opening">Before the span: above 0 a debit, below 0 a credit.</param>
/// <param name="Debit">What it got in the span.</param>
/// <param name="Credit">What it gave in the span.</param>
public sealed record AccountSum(
    string Account, string Class, Money Opening, Money Debit, Money Credit)
{
    /// <summary>After the span: above 0 a debit, below 0 a credit.</summary>
    public Money Closing => Opening + Debit - Credit;
}

/// <summary>Every account of the book; opening, movement and closing each sum to zero.</summary>
public sealed record TrialBalance(
    DateOnly From, DateOnly To, IReadOnlyList<AccountSum> Accounts)
{
    public Money Debit => new(Accounts.Sum(a => a.Debit.Paise));

    public Money Credit => new(Accounts.Sum(a => a.Credit.Paise));
}

/// <summary>One line of a posting.</summary>
/// <param name="Change">Above 0 a debit, below 0 a credit.</param>
public sealed record BookLine(string Account, PartyId? Party, string? PartyName, Money Change);

/// <summary>A posting as the day book shows it; its lines sum to zero.</summary>
/// <param name="Kind">sale, purchase, payment, opening, khata, expense, discount, owner, bank,
/// close or undo.</param>
/// <param name="Reverses">The posting that it takes back.</param>
public sealed record BookPosting(
    Guid Id, DateTimeOffset At, string Kind, string? Reference, Guid? Reverses,
    IReadOnlyList<BookLine> Lines);

/// <summary>Postings in the order of their time.</summary>
/// <param name="Next">Cursor of the next page; null at the end.</param>
public sealed record DayBookPage(IReadOnlyList<BookPosting> Items, string? Next);

/// <summary>Which entries of the book are asked for.</summary>
/// <param name="Account">As the trial balance names it.</param>
/// <param name="Party">Only this party's; null for all.</param>
/// <param name="Cursor">From the page before; null for the first.</param>
public sealed record EntryQuery(
    string Account, PartyId? Party, DateOnly From, DateOnly To, string? Cursor, int Limit);

/// <summary>One line of the book, with the posting that it belongs to.</summary>
public sealed record AccountEntry(
    Guid Posting, DateTimeOffset At, string Kind, string? Reference, Guid? Reverses,
    PartyId? Party, string? PartyName, Money Change);

/// <summary>Lines of one account in the order of their time.</summary>
public sealed record EntryPage(IReadOnlyList<AccountEntry> Items, string? Next);

/// <summary>Money on one account over a span of days.</summary>
/// <param name="Account">cash, upi, card or bank.</param>
public sealed record MoneyAccount(string Account, Money Opening, Money In, Money Out)
{
    public Money Closing => Opening + In - Out;
}

/// <summary>The same for one day of it; days without movement are left out.</summary>
public sealed record MoneyDay(
    DateOnly Day, string Account, Money Opening, Money In, Money Out)
{
    public Money Closing => Opening + In - Out;
}

/// <summary>Where the shop's money was, came from and went.</summary>
public sealed record CashBook(
    DateOnly From, DateOnly To, IReadOnlyList<MoneyAccount> Accounts,
    IReadOnlyList<MoneyDay> Days);

/// <summary>What goods that were sold cost.</summary>
/// <param name="Basis">stock-valued: opening stock, with purchases, less closing stock;
/// purchases-only: the value of the stock is not known, so all that was bought counts as used.
/// </param>
/// <param name="Purchases">With their tax: no input credit is taken from them.</param>
/// <param name="OpeningStock">Null where the value is not known.</param>
/// <param name="WithoutCost">Products left out of the stock's value.</param>
public sealed record CostOfGoods(
    string Basis, Money? OpeningStock, Money Purchases, Money? ClosingStock, int WithoutCost)
{
    /// <summary>Products of which some went out at no known cost: their sales are in the profit
    /// and their cost is not.</summary>
    public int SoldWithoutCost { get; init; }

    public Money Total =>
        (OpeningStock ?? Money.Zero) + Purchases - (ClosingStock ?? Money.Zero);
}

/// <summary>What a span of days brought.</summary>
/// <param name="Sales">Without tax, less what was taken back.</param>
/// <param name="Unbilled">Written in one figure without goods: customers' less suppliers'.
/// </param>
/// <param name="OtherIncome">Such as discounts that suppliers gave.</param>
/// <param name="Expenses">Such as expenses, discounts given, and what the drawer was short.
/// </param>
public sealed record ProfitAndLoss(
    DateOnly From, DateOnly To, Money Sales, Money Unbilled, CostOfGoods Cost,
    IReadOnlyList<BalanceLine> OtherIncome, IReadOnlyList<BalanceLine> Expenses)
{
    public Money Gross => Sales + Unbilled - Cost.Total;

    public Money Net => Gross + new Money(OtherIncome.Sum(l => l.Amount.Paise))
        - new Money(Expenses.Sum(l => l.Amount.Paise));
}

/// <summary>One line of a statement.</summary>
/// <param name="Name">An account of the trial balance, or receivable, payable, stock, profit,
/// profit-before.</param>
public sealed record BalanceLine(string Name, Money Amount);

/// <summary>What the shop has, owes, and is worth at the end of a day. Assets equal liabilities
/// and equity.</summary>
/// <param name="StockKnown">False: the value of the stock is not known and not in it.</param>
public sealed record BalanceSheet(
    DateOnly At, bool StockKnown, IReadOnlyList<BalanceLine> Assets,
    IReadOnlyList<BalanceLine> Liabilities, IReadOnlyList<BalanceLine> Equity)
{
    public Money TotalAssets => new(Assets.Sum(l => l.Amount.Paise));

    public Money TotalLiabilitiesAndEquity =>
        new(Liabilities.Sum(l => l.Amount.Paise) + Equity.Sum(l => l.Amount.Paise));
}

/// <summary>What is open between the shop and a party, by age: payments settle the oldest
/// first. The four parts sum to the balance.</summary>
/// <param name="Balance">Above 0: the party owes the shop. The parts have its sign.</param>
public sealed record AgedDue(
    PartyId Party, string Name, PartyKind Kind, Money Balance, Money Days0To30,
    Money Days31To60, Money Days61To90, Money Over90)
{
    /// <summary>How much of it a customer says is wrong: lines that wait for the shop.</summary>
    public Money Disputed { get; init; }

    /// <summary>The earliest day that was promised for it or for a bill of it; null: none.
    /// </summary>
    public DateOnly? PromisedOn { get; init; }
}

/// <summary>An entry of a khata that is not settled yet.</summary>
/// <param name="Amount">As it was written.</param>
/// <param name="Open">What is left of it.</param>
public sealed record OpenItem(
    Guid Posting, DateTimeOffset At, string Kind, string? Reference, int AgeDays, Money Amount,
    Money Open)
{
    /// <summary>The customer says that it is wrong, and the shop has not answered.</summary>
    public bool Disputed { get; init; }

    /// <summary>The day that was promised for just this; null: none.</summary>
    public DateOnly? PromisedOn { get; init; }
}

/// <summary>Expenses under one note.</summary>
/// <param name="Note">As it was said first; null where none was.</param>
public sealed record ExpenseSum(string? Note, int Entries, Money Amount);

/// <summary>Reports from the entries, for the other rooms. Days are the shop's, both ends are
/// included, and every figure is the sum of what <see cref="EntriesAsync"/> lists.</summary>
public interface IReports
{
    Task<TrialBalance> TrialBalanceAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel);

    /// <param name="cursor">From the page before; null for the first.</param>
    Task<DayBookPage> DayBookAsync(BusinessId business, DateOnly from, DateOnly to,
        string? cursor, int limit, CancellationToken cancel);

    Task<CashBook> CashBookAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel);

    Task<ProfitAndLoss> ProfitAndLossAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel);

    Task<BalanceSheet> BalanceSheetAsync(
        BusinessId business, DateOnly at, CancellationToken cancel);

    /// <summary>Who owes, or is owed, at the end of a day; the largest first, at most 1,000.
    /// </summary>
    /// <param name="kind">Customers who owe the shop, or suppliers whom the shop owes.</param>
    Task<IReadOnlyList<AgedDue>> AgedAsync(BusinessId business, DateOnly at, PartyKind kind,
        int limit, CancellationToken cancel);

    /// <summary>The bills, or whatever else, that a party's balance now consists of; the newest
    /// first, at most 1,000.</summary>
    Task<IReadOnlyList<OpenItem>> OpenItemsAsync(
        BusinessId business, PartyId party, CancellationToken cancel);

    /// <summary>By note, the largest first.</summary>
    Task<IReadOnlyList<ExpenseSum>> ExpensesAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel);

    Task<EntryPage> EntriesAsync(
        BusinessId business, EntryQuery query, CancellationToken cancel);
}
