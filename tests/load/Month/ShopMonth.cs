using ConverseErp.Contracts;

namespace ConverseErp.Tests.Load.Month;

/// <summary>Shops of every kind play one month side by side, day by day.</summary>
internal static class ShopMonth
{
    public const int Days = 28;

    // Of ten sales, the regular shop has seven.
    private static readonly int[] Shares = [7, 1, 1, 1];

    /// <param name="sales">Of all shops in the month.</param>
    /// <param name="days">1 to 28; where the clock cannot be moved, all of them are today.</param>
    public static async Task<IReadOnlyList<MonthCheck>> PlayAsync(MonthPlaces places, int seed,
        int sales, int days, Action<string> progress, CancellationToken stop)
    {
        places.MoveTo(1);
        DateOnly first = IndianDay.Of(places.Clock.GetUtcNow());
        List<MonthStore> stores = [];
        List<MonthTrade> trades = [];
        List<MonthSuppliers> suppliers = [];
        List<MonthZones> zones = [];
        for (int i = 0; i < MonthKind.All.Count; i++)
        {
            stores.Add(await MonthStore.OpenAsync(places, MonthKind.All[i], stop));
            trades.Add(new MonthTrade(stores[i], new Random(unchecked((seed * 31) + i))));
            suppliers.Add(new MonthSuppliers(
                stores[i], new Random(unchecked((seed * 37) + i))));
            zones.Add(new MonthZones(stores[i], new Random(unchecked((seed * 41) + i))));
        }

        for (int day = 1; day <= days; day++)
        {
            places.MoveTo(day);
            int today = day;
            await Task.WhenAll(trades.Select(async (trade, i) =>
            {
                await trade.LiveAsync(today, Sales(sales * Shares[i] / 10, today, days), stop);
                await zones[i].LiveAsync(stop);
                await suppliers[i].BuyAsync(stop);
                await new MonthDoubts(stores[i]).LiveAsync(today, stop);
            }));
            progress($"day {day}: {stores.Sum(s => s.Bills.Count)} sales");
        }

        DateOnly last = IndianDay.Of(places.Clock.GetUtcNow());
        List<MonthCheck> checks = [];
        for (int i = 0; i < stores.Count; i++)
        {
            checks.AddRange(await new MonthAudit(stores[i], first, last).LookAsync(stop));
            checks.AddRange(await zones[i].LookAsync(last, stop));
            checks.AddRange(await suppliers[i].LookAsync(last, stop));
            checks.AddRange(await MonthQuarter.LookAsync(stores[i], first, last, stop));
            checks.AddRange(await new MonthDoubts(stores[i]).LookAsync(stop));
            int odd = await trades[i].CountAsync(stop);
            checks.Add(new MonthCheck(stores[i].Kind.Name, "the shelf is counted",
                $"{odd} of {stores[i].Shelf.Count} differ", odd == 0));
            stores[i].Dispose();
        }

        return checks;
    }

    // Evenly, to the last one.
    private static int Sales(int all, int day, int days) =>
        (all * day / days) - (all * (day - 1) / days);
}
