using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>What parties owe and are owed, summed over those on one side.</summary>
internal sealed record PartySide(Money Owe, Money Owed);

/// <summary>Makes statements of the sums of accounts. Pure.</summary>
internal static class Statements
{
    /// <summary>The first day of the financial year of a day.</summary>
    public static DateOnly YearOf(DateOnly day) =>
        new(day.Month >= 4 ? day.Year : day.Year - 1, 4, 1);

    public static AccountSum Sum(string account, long openingPaise, Money debit, Money credit) =>
        new(account, AccountClasses.Word(AccountClasses.Of(account)), new Money(openingPaise),
            debit, credit);

    /// <param name="stock">Before and after the span; null where it is not known.</param>
    public static ProfitAndLoss Profit(DateOnly from, DateOnly to,
        IReadOnlyList<AccountSum> sums, StockWorth? stock)
    {
        Money Moved(string account) => sums.FirstOrDefault(s => s.Account == account) is { } sum
            ? sum.Debit - sum.Credit
            : Money.Zero;
        CostOfGoods cost = new(
            stock is null ? "purchases-only" : "stock-valued", stock?.Opening,
            Moved(Accounts.Purchases), stock?.Closing, stock?.WithoutCost ?? 0)
        {
            SoldWithoutCost = stock?.SoldWithoutCost ?? 0,
        };
        return new ProfitAndLoss(
            from, to, -Moved(Accounts.Sales), -Moved(Accounts.Unbilled), cost,
            [.. Of(AccountClass.Income, sums).Select(a => new BalanceLine(a, -Moved(a)))],
            [.. Of(AccountClass.Expense, sums).Select(a => new BalanceLine(a, Moved(a)))]);
    }

    /// <param name="sums">Of the financial year up to the day; opening is what lies before it.
    /// </param>
    /// <param name="sides">The party account, taken apart by who owes whom.</param>
    /// <param name="year">The stock before the financial year and at the end of the day; null
    /// where it is not known.</param>
    public static BalanceSheet Balance(DateOnly at, IReadOnlyList<AccountSum> sums,
        IReadOnlyList<PartySide> sides, StockWorth? year)
    {
        Money? stock = year?.Closing;
        Money receivable = new(sides.Sum(s => s.Owe.Paise));
        Money payable = new(sides.Sum(s => s.Owed.Paise));
        List<BalanceLine> assets =
        [
            .. Lines(AccountClass.Asset, sums, 1),
            new("receivable", receivable),
        ];
        if (stock is { } worth) assets.Add(new("stock", worth));
        List<BalanceLine> equity = [.. Lines(AccountClass.Equity, sums, -1)];
        Money before = Nominal(sums, s => s.Opening), since = Nominal(sums, s => s.Closing);
        // Stock that was there when the year began was paid for, or brought in, before it.
        Money opening = year?.Opening ?? Money.Zero;
        equity.Add(new("profit-before", -before + opening));
        equity.Add(new("profit", before - since + (stock ?? Money.Zero) - opening));
        return new BalanceSheet(at, stock is not null, assets,
            [.. Lines(AccountClass.Liability, sums, -1), new("payable", payable)], equity);
    }

    private static Money Nominal(IReadOnlyList<AccountSum> sums, Func<AccountSum, Money> of) =>
        new(sums.Where(s => AccountClasses.Of(s.Account)
                is AccountClass.Income or AccountClass.Expense)
            .Sum(s => of(s).Paise));

    private static IEnumerable<BalanceLine> Lines(
        AccountClass which, IReadOnlyList<AccountSum> sums, long sign) =>
        sums.Where(s => AccountClasses.Of(s.Account) == which && s.Account != Accounts.Party)
            .OrderBy(s => s.Account, StringComparer.Ordinal)
            .Select(s => new BalanceLine(s.Account, new Money(sign * s.Closing.Paise)));

    // Beside the goods themselves, which have lines of their own.
    private static IEnumerable<string> Of(AccountClass which, IReadOnlyList<AccountSum> sums) =>
        sums.Select(s => s.Account)
            .Where(a => AccountClasses.Of(a) == which
                && a is not (Accounts.Sales or Accounts.Unbilled or Accounts.Purchases))
            .Order(StringComparer.Ordinal);
}
