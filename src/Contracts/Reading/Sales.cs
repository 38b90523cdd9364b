namespace ConverseErp.Contracts;

/// <summary>By what sales are told apart.</summary>
public enum SalesBy
{
    Item,

    /// <summary>Customers; those who gave no name are one of them.</summary>
    Party,

    /// <summary>Members who sold; what nobody of the shop wrote is one of them.</summary>
    Staff,

    Day,
}

/// <summary>What sales come to. Bills that were taken back are not in it; what came back, or was
/// let off, on a note is on the day of the note.</summary>
/// <param name="Bills">Without notes.</param>
/// <param name="Sold">Bills and debit notes, tax included.</param>
/// <param name="Returned">Credit notes and return slips, tax included.</param>
/// <param name="Tax">As the papers say it, notes taken off.</param>
public sealed record SalesSum(int Bills, Money Sold, Money Returned, Money Tax)
{
    public static readonly SalesSum None = new(0, Money.Zero, Money.Zero, Money.Zero);

    public Money Net => Sold - Returned;

    public Money WithoutTax => Net - Tax;

    public static SalesSum operator +(SalesSum a, SalesSum b) => new(
        a.Bills + b.Bills, a.Sold + b.Sold, a.Returned + b.Returned, a.Tax + b.Tax);
}

/// <summary>The sales of one item, customer, member or day.</summary>
/// <param name="Id">Null: no name, nobody, or a day.</param>
/// <param name="Name">Null where there is none, or none any more.</param>
/// <param name="Quantity">Of an item, in its unit, less what came back; null for all others.
/// </param>
public sealed record SalesRow(
    Guid? Id, string? Name, DateOnly? Day, decimal? Quantity, string? Unit, SalesSum Sum);

/// <summary>Sales of a span of days, the largest first; days in their order.</summary>
/// <param name="All">Of all rows, those of other pages too.</param>
/// <param name="RoundOff">What bills were rounded by: lines have no share of it, so by item the
/// rows come to so much less. Zero for all others.</param>
/// <param name="Rows">How many there are in all.</param>
/// <param name="Next">Cursor of the next page; null at the end.</param>
public sealed record SalesPage(
    DateOnly From, DateOnly To, SalesSum All, Money RoundOff, int Rows,
    IReadOnlyList<SalesRow> Items, string? Next);

/// <summary>One bill or note behind a figure of sales.</summary>
/// <param name="Posting">In the day book: the order of a bill, the note itself.</param>
/// <param name="Kind">sale, return, reduction, increase or whole.</param>
/// <param name="Bill">The bill or the note as a paper.</param>
/// <param name="Quantity">Of the item asked for, below 0 when it came back.</param>
/// <param name="Amount">As it counts in the figure, below 0 for what was given back.</param>
public sealed record SalesEntry(
    Guid Posting, OrderId Order, InvoiceId? Bill, string Kind, DateOnly Day, PartyId? Party,
    string? PartyName, decimal? Quantity, Money Amount);

/// <summary>Bills and notes in the order of their days.</summary>
public sealed record SalesEntries(IReadOnlyList<SalesEntry> Items, string? Next);

/// <summary>Which figure is followed.</summary>
/// <param name="By">Day: all of the span.</param>
/// <param name="Of">The item, customer or member; null: no name, nobody.</param>
/// <param name="Cursor">From the page before; null for the first.</param>
public sealed record SalesQuery(
    SalesBy By, Guid? Of, DateOnly From, DateOnly To, string? Cursor, int Limit);

/// <summary>What an item brought.</summary>
/// <param name="Sales">Net of returns, without tax.</param>
/// <param name="Cost">What the goods cost that were sold, at the moving average; null where
/// nobody knows of any of them.</param>
/// <param name="Uncosted">Units that went out at a cost that nobody knows: the profit is without
/// their cost.</param>
public sealed record ItemProfit(
    ProductId Id, string? Name, decimal Quantity, string? Unit, Money Sales, Money? Cost,
    decimal Uncosted)
{
    /// <summary>Null where no cost is known: what was sold is no profit.</summary>
    public Money? Profit => Cost is { } cost ? Sales - cost : null;
}

/// <summary>Profit by item, the most profitable first, those without a cost last.</summary>
/// <param name="Sales">Of the items whose cost is known.</param>
/// <param name="Cost">Of the same.</param>
/// <param name="WithoutCost">Items of which some went out at no known cost.</param>
public sealed record ProfitPage(
    DateOnly From, DateOnly To, Money Sales, Money Cost, int WithoutCost, int Rows,
    IReadOnlyList<ItemProfit> Items, string? Next)
{
    public Money Profit => Sales - Cost;

    /// <summary>Items that are left out of the sums: nothing is known of their cost.</summary>
    public int LeftOut { get; init; }

    /// <summary>What they were sold for.</summary>
    public Money LeftOutSales { get; init; }
}

/// <summary>Sales told apart, and the bills behind each figure; implemented by Orders. Days are
/// the shop's and both ends are included.</summary>
public interface ISales
{
    /// <param name="cursor">From the page before; null for the first.</param>
    Task<SalesPage> ByAsync(BusinessId business, SalesBy by, DateOnly from, DateOnly to,
        string? cursor, int limit, CancellationToken cancel);

    Task<SalesEntries> EntriesAsync(
        BusinessId business, SalesQuery query, CancellationToken cancel);

    Task<ProfitPage> ProfitAsync(BusinessId business, DateOnly from, DateOnly to,
        string? cursor, int limit, CancellationToken cancel);
}

/// <summary>The tax on the lines of bills and notes; implemented by Invoicing.</summary>
public interface ILineTaxes
{
    /// <summary>Of papers that stand, by the line of the bill, from 1. Papers without tax, and
    /// such as there are not, are absent.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<(int Line, Money Tax)>>> FindAsync(
        BusinessId business, IReadOnlyCollection<Guid> papers, CancellationToken cancel);
}

/// <summary>What was sold of one product at cost.</summary>
/// <param name="Sold">Less what came back.</param>
/// <param name="Uncosted">Units that went out at a cost that nobody knows.</param>
public sealed record ProductCosts(ProductId Product, Money Sold, decimal Uncosted)
{
    /// <summary>Its name, also of goods that are sold no more.</summary>
    public string? Name { get; init; }

    public string? Unit { get; init; }
}

/// <summary>Costs by product; implemented by Inventory.</summary>
public interface IProductCosts
{
    /// <summary>Both days included; products that did not move are absent.</summary>
    Task<IReadOnlyList<ProductCosts>> SoldAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel);
}
