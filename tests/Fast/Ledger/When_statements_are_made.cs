using ConverseErp.Contracts;
using ConverseErp.Ledger;
using ConverseErp.Ledger.Reading.Reports;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_statements_are_made
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly string[] All =
    [
        "cash", "upi", "card", "bank", Accounts.Party, Accounts.Sales, Accounts.Tax,
        Accounts.Opening, Accounts.Unbilled, Accounts.Purchases, Accounts.Expenses,
        Accounts.Discounts, Accounts.DiscountsReceived, Accounts.Capital, Accounts.Drawings,
        Accounts.ShortOver, "an account of a later release",
    ];

    /// <summary>Whatever was posted on whatever accounts, with a value of the stock or without.
    /// </summary>
    [Fact]
    public void A_balance_sheet_balances_and_has_the_profit_of_its_year()
    {
        Random random = new(20261122);
        for (int round = 0; round < 20_000; round++)
        {
            List<AccountSum> sums = Sums(random);
            long party = sums.Where(s => s.Account == Accounts.Party)
                .Sum(s => s.Closing.Paise);
            long owed = random.NextInt64(1_000_000);
            PartySide[] sides =
                [new(new Money(party + owed + 5), default), new(default, new Money(owed + 5))];
            StockWorth? stock = random.Next(2) == 0 ? null : Worth(random);

            BalanceSheet sheet = Statements.Balance(Day, sums, sides, stock);
            ProfitAndLoss year = Statements.Profit(
                Statements.YearOf(Day), Day, sums, stock);

            Assert.True(sheet.TotalAssets == sheet.TotalLiabilitiesAndEquity,
                FormattableString.Invariant($"round {round}"));
            Assert.Equal(stock is not null, sheet.StockKnown);
            Assert.Equal(year.Net, sheet.Equity.Single(l => l.Name == "profit").Amount);
        }
    }

    [Fact]
    public void Goods_cost_what_was_there_and_bought_less_what_is_left()
    {
        AccountSum bought = Statements.Sum(
            Accounts.Purchases, 0, new Money(500_00), Money.Zero);
        StockWorth stock = new(new Money(100_00), new Money(250_00), 3, 2);

        CostOfGoods valued = Statements.Profit(Day, Day, [bought], stock).Cost;
        CostOfGoods unknown = Statements.Profit(Day, Day, [bought], null).Cost;

        Assert.Equal(("stock-valued", 350_00L, 3, 2), (
            valued.Basis, valued.Total.Paise, valued.WithoutCost, valued.SoldWithoutCost));
        Assert.Equal(("purchases-only", 500_00L, (Money?)null),
            (unknown.Basis, unknown.Total.Paise, unknown.OpeningStock));
    }

    [Theory]
    [InlineData(2026, 3, 31, 2025)]
    [InlineData(2026, 4, 1, 2026)]
    public void A_year_begins_in_April(int year, int month, int day, int begins) =>
        Assert.Equal(new DateOnly(begins, 4, 1),
            Statements.YearOf(new DateOnly(year, month, day)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("!!")]
    [InlineData("aGVsbG8")]
    public void A_cursor_that_is_none_begins_at_the_start(string? text) =>
        Assert.Equal(Cursor.Start, Cursor.Of(text));

    [Fact]
    public void A_cursor_comes_back_as_it_went()
    {
        Cursor there = new(
            new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero).AddMicroseconds(7),
            Guid.CreateVersion7(), 3);

        Assert.Equal(there, Cursor.Of(there.ToString()));
    }

    // Openings sum to zero, and so do debits and credits.
    private static List<AccountSum> Sums(Random random)
    {
        List<AccountSum> sums = [];
        long opening = 0, moved = 0;
        foreach (string account in All)
        {
            bool last = account == All[^1];
            long was = last ? -opening : random.NextInt64(-1_000_000, 1_000_000);
            long change = last ? -moved : random.NextInt64(-1_000_000, 1_000_000);
            opening += was;
            moved += change;
            sums.Add(Statements.Sum(account, was, new Money(Math.Max(0, change)),
                new Money(Math.Max(0, -change))));
        }

        return sums;
    }

    private static StockWorth Worth(Random random) => new(
        new Money(random.NextInt64(1_000_000)), new Money(random.NextInt64(1_000_000)), 0, 0);
}
