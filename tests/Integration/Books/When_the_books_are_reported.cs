using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_the_books_are_reported(BooksDatabase database)
{
    [Fact]
    public async Task Every_account_is_in_the_trial_balance_and_it_sums_to_zero()
    {
        BooksShop shop = await AShopAsync();
        DateOnly week = shop.Today().AddDays(-6);

        TrialBalance trial =
            await shop.Reports().TrialBalanceAsync(shop.Id, week, shop.Today(), default);

        AccountSum cash = trial.Accounts.Single(a => a.Account == "cash");
        Assert.Equal((1_050_00L, 21_00L, 400_00L, "asset"),
            (cash.Opening.Paise, cash.Debit.Paise, cash.Credit.Paise, cash.Class));
        Assert.Equal(["cash", "opening", "party", "purchases", "sales", "tax"],
            trial.Accounts.Select(a => a.Account));
        Assert.Equal(trial.Debit, trial.Credit);
        await shop.AssertStatementsAgreeAsync(week);
    }

    [Fact]
    public async Task The_cash_book_carries_each_day_over_to_the_next()
    {
        BooksShop shop = await AShopAsync();
        DateOnly today = shop.Today();

        CashBook book = await shop.Reports().CashBookAsync(
            shop.Id, today.AddDays(-40), today, default);

        Assert.Equal(["cash", "upi", "card", "bank"], book.Accounts.Select(a => a.Account));
        Assert.Equal((0L, 1_071_00L, 400_00L, 671_00L), (
            book.Accounts[0].Opening.Paise, book.Accounts[0].In.Paise,
            book.Accounts[0].Out.Paise, book.Accounts[0].Closing.Paise));
        Assert.Equal([(-40, 0L, 1_050_00L), (-3, 1_050_00L, 650_00L), (0, 650_00L, 671_00L)],
            book.Days.Select(d => (
                d.Day.DayNumber - today.DayNumber, d.Opening.Paise, d.Closing.Paise)));
    }

    [Fact]
    public async Task Profit_says_that_the_value_of_the_stock_is_not_known()
    {
        BooksShop shop = await AShopAsync();
        DateOnly today = shop.Today();

        ProfitAndLoss profit = await shop.Reports().ProfitAndLossAsync(
            shop.Id, today.AddDays(-40), today, default);

        Assert.Equal((1_520_00L, 400_00L, 1_120_00L), (
            profit.Sales.Paise, profit.Cost.Total.Paise, profit.Net.Paise));
        Assert.Equal(("purchases-only", null, null),
            (profit.Cost.Basis, profit.Cost.OpeningStock, profit.Cost.ClosingStock));
    }

    [Fact]
    public async Task The_balance_sheet_keeps_what_is_to_get_and_to_pay_apart()
    {
        BooksShop shop = await AShopAsync();

        BalanceSheet sheet = await shop.Reports().BalanceSheetAsync(
            shop.Id, shop.Today(), default);

        Assert.Equal(1_775_00, Line(sheet.Assets, "receivable"));
        Assert.Equal(400_00, Line(sheet.Liabilities, "payable"));
        Assert.Equal(76_00, Line(sheet.Liabilities, "tax"));
        Assert.Equal(850_00, Line(sheet.Equity, "opening"));
        Assert.False(sheet.StockKnown);
        Assert.Equal(sheet.TotalAssets, sheet.TotalLiabilitiesAndEquity);
    }

    [Fact]
    public async Task A_figure_is_followed_to_its_entries_page_by_page()
    {
        BooksShop shop = await AShopAsync();
        DateOnly today = shop.Today();
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;
        EntryQuery cash = new("cash", null, today.AddDays(-40), today, null, 2);

        EntryPage first = await shop.Reports().EntriesAsync(shop.Id, cash, default);
        EntryPage second = await shop.Reports().EntriesAsync(
            shop.Id, cash with { Cursor = first.Next }, default);
        EntryPage khata = await shop.Reports().EntriesAsync(
            shop.Id, cash with { Account = "party", Party = ramesh, Limit = 50 }, default);

        Assert.Equal([1_050_00L, -400_00], first.Items.Select(e => e.Change.Paise));
        Assert.Equal([21_00L], second.Items.Select(e => e.Change.Paise));
        Assert.Null(second.Next);
        Assert.Equal(1_775_00, khata.Items.Sum(e => e.Change.Paise));
        Assert.All(khata.Items, e => Assert.Equal("Ramesh", e.PartyName));
    }

    [Fact]
    public async Task The_day_book_shows_postings_in_the_order_of_the_day()
    {
        BooksShop shop = await AShopAsync();
        DateOnly today = shop.Today();

        List<BookPosting> all = [];
        string? cursor = null;
        do
        {
            DayBookPage page = await shop.Reports().DayBookAsync(
                shop.Id, today.AddDays(-40), today, cursor, 2, default);
            all.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(all.OrderBy(p => p.At).Select(p => p.Id), all.Select(p => p.Id));
        Assert.Equal(["sale", "purchase", "sale"], all.Where(p => p.Kind != "opening")
            .Select(p => p.Kind).Take(3));
        Assert.All(all, p => Assert.Equal(0, p.Lines.Sum(l => l.Change.Paise)));
    }

    [Fact]
    public async Task An_entry_of_an_earlier_day_is_in_its_sums_again()
    {
        BooksShop shop = await AShopAsync();
        DateOnly day = shop.Today().AddDays(-40);
        Task<TrialBalance> TrialAsync() => shop.Reports().TrialBalanceAsync(
            shop.Id, day, day, default);
        TrialBalance before = await TrialAsync();

        await shop.PostBackAsync(shop.Noon(40), 7_00);

        Assert.Equal(before.Debit + new Money(7_00), (await TrialAsync()).Debit);
        await shop.AssertStatementsAgreeAsync(day);
    }

    // Forty days ago 1,050 in cash; 400 paid for goods and 400 owed, 525 on credit this week.
    private async Task<BooksShop> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync(
            "id,name,kind,opening\nP1,Ramesh,customer,1250\nS1,HUL,supplier,-400\n");
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;
        await shop.SoldAsync(shop.Noon(40), 1_050_00, PaymentMode.Cash);
        await shop.BoughtAsync(shop.Noon(3), 400_00, PaymentMode.Cash);
        await shop.SoldAsync(shop.Noon(2), 525_00, PaymentMode.Credit, ramesh);
        await shop.SoldAsync(shop.Now(), 21_00, PaymentMode.Cash);
        return shop;
    }

    private static long Line(IReadOnlyList<BalanceLine> lines, string name) =>
        lines.Single(l => l.Name == name).Amount.Paise;
}
