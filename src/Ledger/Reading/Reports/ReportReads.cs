using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>Reports from the entries; each is one statement, so its figures are of one
/// instant.</summary>
internal sealed class ReportReads(
    TenantSessions sessions, DayTotals totals, BookReads book, DueReads dues,
    ExpenseReads expenses, IStockValue stock) : IReports
{
    private static readonly SessionUse Use = SessionUse.ReadNow;

    public async Task<TrialBalance> TrialBalanceAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel) =>
        new(from, to, await SpanAsync(business, from, to, cancel));

    public Task<DayBookPage> DayBookAsync(BusinessId business, DateOnly from, DateOnly to,
        string? cursor, int limit, CancellationToken cancel) =>
        book.DayBookAsync(business, from, to, cursor, limit, cancel);

    public async Task<CashBook> CashBookAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        string zone = await totals.BringUpToDateAsync(business, cancel);
        string[] accounts = [.. Accounts.Money];
        List<DaySum> days = await sessions.ListAsync(business, Use, $"""
            SELECT greatest(day, $5::date - 1), account,
                   sum(debit_paise)::bigint, sum(credit_paise)::bigint
            FROM ({DaySums.Sql}) d GROUP BY 1, 2 ORDER BY 1, 2
            """, row => new DaySum(row.GetFieldValue<DateOnly>(0), row.GetString(1),
                new Money(row.GetInt64(2)), new Money(row.GetInt64(3))), cancel,
            DaySums.Span(business, zone, from, to, accounts));
        return CashBooks.Of(from, to, accounts, days);
    }

    public async Task<ProfitAndLoss> ProfitAndLossAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        IReadOnlyList<AccountSum> sums = await SpanAsync(business, from, to, cancel);
        return Statements.Profit(
            from, to, sums, await WorthAsync(business, from, to, cancel));
    }

    public async Task<BalanceSheet> BalanceSheetAsync(
        BusinessId business, DateOnly at, CancellationToken cancel)
    {
        string zone = await totals.BringUpToDateAsync(business, cancel);
        DateOnly year = Statements.YearOf(at);
        List<AccountSum> sums = [];
        List<PartySide> sides = [];
        // One statement, one instant: the parties' balances and their account agree.
        await sessions.RunAsync(business, Use, reads => reads.Read($"""
            SELECT account, opening, debit, credit FROM (
              {DaySums.SpanSql}) s (account, opening, debit, credit)
            UNION ALL
            SELECT 'side ' || sign(x.balance), 0,
                   sum(greatest(x.balance, 0))::bigint, sum(greatest(-x.balance, 0))::bigint
            FROM ({DueReads.BalancesSql("$3", "$2")}) x GROUP BY sign(x.balance)
            """, row =>
        {
            string account = row.GetString(0);
            Money debit = new(row.GetInt64(2)), credit = new(row.GetInt64(3));
            if (account.StartsWith("side ", StringComparison.Ordinal))
                sides.Add(new PartySide(debit, credit));
            else sums.Add(Statements.Sum(account, row.GetInt64(1), debit, credit));
        }, DaySums.Span(business, zone, year, at, null)), cancel);
        return Statements.Balance(
            at, sums, sides, await WorthAsync(business, year, at, cancel));
    }

    public Task<IReadOnlyList<AgedDue>> AgedAsync(BusinessId business, DateOnly at,
        PartyKind kind, int limit, CancellationToken cancel) =>
        dues.AgedAsync(business, at, kind, limit, cancel);

    public Task<IReadOnlyList<OpenItem>> OpenItemsAsync(
        BusinessId business, PartyId party, CancellationToken cancel) =>
        dues.OpenItemsAsync(business, party, cancel);

    public Task<IReadOnlyList<ExpenseSum>> ExpensesAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel) =>
        expenses.ByNoteAsync(business, from, to, cancel);

    public Task<EntryPage> EntriesAsync(
        BusinessId business, EntryQuery query, CancellationToken cancel) =>
        book.EntriesAsync(business, query, cancel);

    private async Task<IReadOnlyList<AccountSum>> SpanAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        string zone = await totals.BringUpToDateAsync(business, cancel);
        return await sessions.ListAsync(
            business, Use, DaySums.SpanSql + " ORDER BY account",
            row => Statements.Sum(row.GetString(0), row.GetInt64(1), new Money(row.GetInt64(2)),
                new Money(row.GetInt64(3))),
            cancel, DaySums.Span(business, zone, from, to, null));
    }

    // Null where no cost was ever told: a stock worth nothing would be a lie. What nobody had
    // told before the span was worth nothing in the books, and stays out of its cost.
    private async Task<StockWorth?> WorthAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        StockValue before = await stock.AtEndOfAsync(business, from.AddDays(-1), cancel);
        StockValue after = await stock.AtEndOfAsync(business, to, cancel);
        if (!Known(before) && !Known(after)) return null;
        GoodsCost went = await stock.CostOfGoodsAsync(business, from, to, cancel);
        return new StockWorth(before.Value, after.Value,
            Math.Max(before.Unvalued, after.Unvalued), went.Unvalued);
    }

    // Of goods that are all sold, too: what they cost is known although nothing is left.
    private static bool Known(StockValue stock) => stock.Value != Money.Zero
        || stock.Products.Any(p => p.Average is not null)
        || (stock.Unvalued == 0 && stock.Products.Count > 0);
}
