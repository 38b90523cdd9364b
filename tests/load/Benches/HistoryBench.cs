using System.Diagnostics;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Tests.Load.Running;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>A shop with five years behind it beside one without a past, in one installation:
/// booking a sale, a customer's khata and the report of the day. Both trade the same today, so
/// that pages and sums are of the same length.</summary>
internal static class HistoryBench
{
    private const int Goods = 500;
    private const int Customers = 100;
    private const int LinesOfEach = 30;
    private const int TurnsMin = 9;
    private const int Samples = 20;
    private const int BatchMax = 64;

    public static async Task<IReadOnlyList<BenchResult>> RunAsync(
        int bills, int seconds, Action<string> progress, CancellationToken stop)
    {
        progress("starting servers");
        await using QuietServers servers = await QuietServers.StartAsync(8, stop);
        TillShop old = await TillShop.OpenAsync(servers.Rooms, 1, Goods, Customers, stop);
        TillShop fresh = await TillShop.OpenAsync(servers.Rooms, 2, Goods, Customers, stop);
        Random random = new(1);
        await old.BookAsync([old.Sale(random, credit: true)], stop);
        Shop shop = (await servers.Rooms.GetRequiredService<IShops>()
            .FindAsync(old.Id, stop))!;
        await using NpgsqlDataSource database = servers.Superuser(2);
        long started = Stopwatch.GetTimestamp();
        await new HistorySeed(database, shop, bills).WriteAsync(progress, stop);
        double seeding = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (TillShop each in (TillShop[])[old, fresh])
            await TradeTodayAsync(each, random, stop);
        // As every night does.
        foreach (TillShop each in (TillShop[])[old, fresh])
            await DaysAsync(servers.Rooms, each.Id, stop);

        progress("measuring");
        (string Name, Func<TillShop, Task> Do)[] paths = Paths(servers.Rooms, random, stop);
        List<BenchResult> results = [];
        foreach ((string name, Func<TillShop, Task> path) in paths)
            results.Add(await CompareAsync(name, path, old, fresh, seconds / paths.Length, stop));
        results.Add(new BenchResult("history-seeded", bills, "bills")
        {
            Seconds = Math.Round(seeding),
        });
        return results;
    }

    private static (string, Func<TillShop, Task>)[] Paths(
        IServiceProvider rooms, Random random, CancellationToken stop)
    {
        IKhata khata = rooms.GetRequiredService<IKhata>();
        IOrders orders = rooms.GetRequiredService<IOrders>();
        IReports reports = rooms.GetRequiredService<IReports>();
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        return
        [
            ("history-order", shop => shop.BookAsync([shop.Sale(random, credit: true)], stop)),
            ("history-khata", async shop =>
            {
                PartyId party = shop.Customers[random.Next(shop.Customers.Count)].Id;
                await khata.BalanceAsync(shop.Id, party, stop);
                await khata.LinesAsync(shop.Id, party, LinesOfEach, stop);
            }),
            ("history-dues", shop => khata.DuesAsync(shop.Id, 10, stop)),
            ("history-day", shop => orders.SalesAsync(shop.Id, today, today, stop)),
            ("history-drawer", shop => reports.CashBookAsync(shop.Id, today, today, stop)),
        ];
    }

    // Every customer buys so often that a khata's first page is full in both shops.
    private static async Task TradeTodayAsync(
        TillShop shop, Random random, CancellationToken stop)
    {
        int left = Customers * LinesOfEach * 2;
        while (left > 0)
        {
            Delivery[] sales = [.. Enumerable.Range(0, Math.Min(left, BatchMax))
                .Select(_ => shop.Sale(random, credit: true))];
            await shop.BookAsync(sales, stop);
            left -= sales.Length;
        }
    }

    private static async Task DaysAsync(
        IServiceProvider rooms, BusinessId shop, CancellationToken stop)
    {
        foreach (IBookCheck book in rooms.GetServices<IBookCheck>().Where(b => b.Book == "days"))
        {
            if (await book.CompareAsync(shop, stop) is { Count: > 0 } wrong)
                throw new InvalidOperationException($"the seeded books do not agree: {wrong[0]}");
        }
    }

    private static async Task<BenchResult> CompareAsync(string name, Func<TillShop, Task> path,
        TillShop old, TillShop fresh, int seconds, CancellationToken stop)
    {
        List<double> olds = [], freshes = [], all = [];
        await TurnAsync(path, old);
        await TurnAsync(path, fresh);
        long started = Stopwatch.GetTimestamp();
        for (int turn = 0; turn < TurnsMin
            || Stopwatch.GetElapsedTime(started).TotalSeconds < seconds; turn++)
        {
            stop.ThrowIfCancellationRequested();
            // Who comes second finds a warmer machine: in turns.
            double[] first = await TurnAsync(path, turn % 2 == 0 ? old : fresh);
            double[] second = await TurnAsync(path, turn % 2 == 0 ? fresh : old);
            (double[] past, double[] none) = turn % 2 == 0 ? (first, second) : (second, first);
            olds.Add(Medians.Of(past));
            freshes.Add(Medians.Of(none));
            all.AddRange(past);
        }

        return new BenchResult(name, Math.Round(Medians.Of(olds), 2), "ms")
        {
            Reference = "shop-without-a-past",
            ReferenceValue = Math.Round(Medians.Of(freshes), 2),
            Ratio = Math.Round(Medians.OfRatios(olds, freshes), 3),
            Seconds = Math.Round(Stopwatch.GetElapsedTime(started).TotalSeconds),
        }.With(Percentiles.Of(all));
    }

    private static async Task<double[]> TurnAsync(Func<TillShop, Task> path, TillShop shop)
    {
        double[] took = new double[Samples];
        for (int i = 0; i < took.Length; i++)
        {
            long began = Stopwatch.GetTimestamp();
            await path(shop);
            took[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        return took;
    }
}
