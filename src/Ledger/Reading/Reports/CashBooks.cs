using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>Makes a cash book of sums per day.</summary>
internal static class CashBooks
{
    /// <param name="days">In order of the day; what lies before the span has its eve as day.
    /// </param>
    public static CashBook Of(
        DateOnly from, DateOnly to, IReadOnlyList<string> accounts, IReadOnlyList<DaySum> days)
    {
        List<MoneyAccount> sums = [];
        List<MoneyDay> shown = [];
        foreach (string account in accounts)
        {
            Money balance = Money.Zero, opening = Money.Zero, got = Money.Zero, gave = Money.Zero;
            foreach (DaySum sum in days.Where(d => d.Account == account))
            {
                if (sum.Day < from)
                {
                    opening = balance = sum.Debit - sum.Credit;
                    continue;
                }

                shown.Add(new MoneyDay(sum.Day, account, balance, sum.Debit, sum.Credit));
                balance = balance + sum.Debit - sum.Credit;
                got += sum.Debit;
                gave += sum.Credit;
            }

            sums.Add(new MoneyAccount(account, opening, got, gave));
        }

        return new CashBook(from, to, sums, [.. shown.OrderBy(d => d.Day)]);
    }
}
