using System.Diagnostics;
using ConverseErp.Tests.Load.References;
using ConverseErp.Tests.Load.Running;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>Text in to bill PDF handed to the provider: webhook, understanding, booking, PDF,
/// reply, upload, statuses, with the load generator and the Simulator on the same cores.
/// </summary>
/// <remarks>Two ways of asking. <b>Full</b>: so many orders are kept under way all the time, and
/// those answered are counted. <b>Calm</b>: 50 a second come evenly, and each answer is timed.
/// Every order is a credit sale to a customer with a phone: an owner's document, a customer's
/// template and one upload.</remarks>
internal static class OrdersBench
{
    private const int Shops = 1_000;
    private const int UnderWay = 400;
    private const int CalmPerSecond = 50;
    private const int WarmUpSeconds = 15;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan SettleLimit = TimeSpan.FromSeconds(60);

    public static async Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        Dictionary<string, string> environment = new()
        {
            // Tens of thousands of bills: their hashes are kept, their bytes are not.
            ["Simulator__Capacity__MediaKeptBelowBytes"] = "0",
        };
        progress("bringing an installation up");
        await using Installed installed = await Installed.UpAsync(environment, stop);
        using SimulatedPhones phones = new(installed.UrlOf("simulator"));
        progress($"opening {Shops} shops");
        IReadOnlyList<LoadShop> shops = await ManyShops.OpenAsync(installed.Rooms, Shops, stop);
        await phones.AddNumbersAsync(shops, stop);
        OrderStream orders = new(shops);

        progress("warming up");
        await FullAsync(phones, orders, TimeSpan.FromSeconds(WarmUpSeconds), stop);
        await SettleAsync(phones, orders, stop);
        progress($"calm: {CalmPerSecond}/s for {seconds} s");
        await phones.ResetAsync(stop);
        orders.Reset();
        await CalmAsync(phones, orders, seconds, stop);
        await SettleAsync(phones, orders, stop);
        SimulatorCounts calm = await phones.CountsAsync(stop);

        progress($"full: {UnderWay} under way for {seconds} s");
        (SimulatorCounts before, SimulatorCounts after, double took) = await FullAsync(
            phones, orders, TimeSpan.FromSeconds(seconds), stop);
        await SettleAsync(phones, orders, stop);
        await CheckAsync(installed, shops, phones, orders, stop);
        double memory = installed.MemoryOf("all");

        progress("the same rows by bare SQL");
        double bare = await BareSql.OrdersPerSecondAsync(
            installed, shops, TimeSpan.FromSeconds(Math.Min(seconds, 20)), stop);
        BenchResult result = new("orders", (after.Replies - before.Replies) / took, "orders/s")
        {
            Reference = "bare-sql", ReferenceValue = Math.Round(bare, 1), Seconds = seconds,
        };
        return
        [
            result with { Value = Math.Round(result.Value, 1) },
            new BenchResult("orders-pdf-uploaded",
                Math.Round((after.Documents - before.Documents) / took, 1), "orders/s")
            {
                Seconds = seconds,
            },
            new BenchResult("orders-calm", CalmPerSecond, "orders/s") { Seconds = seconds }
                .With(calm.Reply),
            new BenchResult("orders-memory", Math.Round(memory, 0), "MB") { Seconds = seconds },
            new BenchResult("up-ready", Math.Round(installed.ReadySeconds, 1), "s"),
        ];
    }

    /// <summary>Keeps so many orders under way.</summary>
    private static async Task<(SimulatorCounts, SimulatorCounts, double)> FullAsync(
        SimulatedPhones phones, OrderStream orders, TimeSpan time, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        SimulatorCounts before = await phones.CountsAsync(stop);
        SimulatorCounts now = before;
        while (Stopwatch.GetElapsedTime(started) < time)
        {
            int room = UnderWay - (int)(orders.Said - now.Replies);
            if (room > 0) await phones.SayAsync(orders.Next(room), stop);
            await Task.Delay(Look, stop);
            now = await phones.CountsAsync(stop);
        }

        return (before, now, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private static async Task CalmAsync(
        SimulatedPhones phones, OrderStream orders, int seconds, CancellationToken stop)
    {
        using PeriodicTimer beat = new(TimeSpan.FromMilliseconds(1000.0 / CalmPerSecond));
        for (int i = 0; i < seconds * CalmPerSecond; i++)
        {
            await beat.WaitForNextTickAsync(stop);
            await phones.SayAsync(orders.Next(1), stop);
        }
    }

    private static async Task SettleAsync(
        SimulatedPhones phones, OrderStream orders, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            SimulatorCounts now = await phones.CountsAsync(stop);
            if (now.Replies >= orders.Said && now.Pending == 0) break;
            if (Stopwatch.GetElapsedTime(started) > SettleLimit)
            {
                throw new InvalidOperationException(
                    $"{orders.Said - now.Replies} orders were not answered: {now}");
            }

            await Task.Delay(200, stop);
        }

        // Read receipts come two seconds after the last message.
        await Task.Delay(3_000, stop);
    }

    // A figure of a run that lost or doubled something is none.
    private static async Task CheckAsync(
        Installed installed, IReadOnlyList<LoadShop> shops, SimulatedPhones phones,
        OrderStream orders, CancellationToken stop)
    {
        int repeated = await phones.RepeatedAsync(stop);
        long booked = await Books.OrdersAsync(installed, shops, stop);
        if (repeated > 0 || booked != orders.SaidEver)
        {
            throw new InvalidOperationException(
                $"{orders.SaidEver} orders said, {booked} booked, {repeated} told twice");
        }
    }
}
