using System.Diagnostics;
using ConverseErp.Platform.Lanes;
using ConverseErp.Tests.Load.References;
using ConverseErp.Tests.Load.Running;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>64 tills of one shop on one series: every sale takes its number in its own
/// transaction, or together with the others that come while the one before commits, as a lane
/// does it. Afterwards the database is asked for gaps and doubles.</summary>
internal static class TillsBench
{
    private const int Tills = 64;
    private const int Turns = 6;
    private const int Goods = 2_000;
    private const int Customers = 400;
    // Every so many sales one is handed over again, as a broker does after a lost acknowledgement.
    private const int RepeatedEvery = 50;

    public static async Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        progress("starting servers");
        await using QuietServers servers = await QuietServers.StartAsync(Tills, stop);
        TillShop shop = await TillShop.OpenAsync(servers.Rooms, 1, Goods, Customers, stop);
        await using NpgsqlDataSource database = servers.Superuser(Tills);
        // As in a process of all roles, which wakes its own relay; split roles notify each other
        // through the database.
        servers.Rooms.GetRequiredService<OutboxSignal>().AllDomainsHere = true;
        GaplessCounter counter = new(database);
        await counter.MakeAsync(stop);
        Count count = new(shop);
        TimeSpan turn = TimeSpan.FromSeconds(Math.Max(1.0, (double)seconds / Turns));

        progress("warming up");
        await count.AloneAsync(TimeSpan.FromSeconds(3), stop);
        await count.TogetherAsync(TimeSpan.FromSeconds(2), stop);
        await counter.RunAsync(Tills, TimeSpan.FromSeconds(2), stop);
        List<double> alone = [], together = [], bare = [];
        for (int i = 0; i < Turns; i++)
        {
            progress($"turn {i + 1} of {Turns}");
            alone.Add(await count.AloneAsync(turn, stop));
            together.Add(await count.TogetherAsync(turn, stop));
            long started = Stopwatch.GetTimestamp();
            int taken = await counter.RunAsync(Tills, turn, stop);
            bare.Add(taken / Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        progress("looking for gaps and doubles");
        long sold = await SeriesCheck.LookAsync(database, shop.Id, count.Sold, stop);
        return
        [
            Result("tills", alone, bare, seconds),
            Result("tills-together", together, bare, seconds),
            new BenchResult("tills-bills", sold, "bills, none missing, none twice"),
        ];
    }

    private static BenchResult Result(
        string name, List<double> values, List<double> bare, int seconds) =>
        new(name, Math.Round(Medians.Of(values), 1), "bills/s")
        {
            Reference = "bare-gapless-counter",
            ReferenceValue = Math.Round(Medians.Of(bare), 1),
            Ratio = Math.Round(Medians.OfRatios(values, bare), 3),
            Seconds = seconds,
        };

    private sealed class Count(TillShop shop)
    {
        private int _sold;
        private int _seeds;

        public int Sold => _sold;

        /// <summary>Every till in a transaction of its own.</summary>
        public async Task<double> AloneAsync(TimeSpan time, CancellationToken stop)
        {
            long started = Stopwatch.GetTimestamp();
            int before = _sold;
            await Task.WhenAll(Enumerable.Range(0, Tills).Select(async _ =>
            {
                Random random = new(Interlocked.Increment(ref _seeds));
                while (Stopwatch.GetElapsedTime(started) < time)
                {
                    Delivery sale = shop.Sale(random, random.Next(3) == 0);
                    await shop.BookAsync([sale], stop);
                    if (Interlocked.Increment(ref _sold) % RepeatedEvery == 0)
                        await shop.BookAsync([sale], stop);
                }
            }));
            return (_sold - before) / Stopwatch.GetElapsedTime(started).TotalSeconds;
        }

        /// <summary>One sale of each till at a time, all of them in one transaction.</summary>
        public async Task<double> TogetherAsync(TimeSpan time, CancellationToken stop)
        {
            long started = Stopwatch.GetTimestamp();
            int before = _sold;
            Random random = new(Interlocked.Increment(ref _seeds));
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                Delivery[] sales = [.. Enumerable.Range(0, Tills)
                    .Select(_ => shop.Sale(random, random.Next(3) == 0))];
                // The same message twice in one batch is one sale.
                await shop.BookAsync([.. sales, sales[0]], stop);
                _sold += sales.Length;
            }

            return (_sold - before) / Stopwatch.GetElapsedTime(started).TotalSeconds;
        }
    }
}
