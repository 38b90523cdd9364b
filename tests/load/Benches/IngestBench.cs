using System.Collections.Concurrent;
using System.Diagnostics;
using ConverseErp.Contracts;
using ConverseErp.Tests.Load.References;
using ConverseErp.Tests.Load.Running;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>Signed webhooks answered 200, which means durable, beside confirmed publishes of the
/// same size on the same broker; the two take turns, so that the machine's moods meet both.
/// </summary>
internal static class IngestBench
{
    private const int Shops = 100;
    private const int UnderWay = 128;
    private const int Turns = 15;
    private const int CalmPerSecond = 300;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        progress("starting servers and the webhook role");
        await using OneRole server = await OneRole.StartAsync(
            "webhook", new Dictionary<string, string>(), stop);
        IReadOnlyList<LoadShop> shops = await ManyShops.OpenAsync(server.Rooms, Shops, stop);
        using SignedWebhooks webhooks = new(server.Url, shops);
        await using RawPublishes raw = await RawPublishes.OpenAsync(
            server.BrokerUri, webhooks.Size, stop);
        progress("warming up");
        await FullAsync(webhooks, WarmUp, [], stop);
        await raw.RunAsync(UnderWay, WarmUp / 3, stop);
        await raw.EmptyAsync(LaneAddress.Conversations, stop);

        progress($"{Turns} turns of both, {seconds} s each in all");
        TimeSpan turn = TimeSpan.FromSeconds((double)seconds / Turns);
        ConcurrentBag<double> latencies = [];
        double[] acknowledged = new double[Turns];
        double[] published = new double[Turns];
        for (int i = 0; i < Turns; i++)
        {
            published[i] = await raw.RunAsync(UnderWay, turn, stop) / turn.TotalSeconds;
            acknowledged[i] =
                await FullAsync(webhooks, turn, latencies, stop) / turn.TotalSeconds;
            await raw.EmptyAsync(LaneAddress.Conversations, stop);
            progress(FormattableString.Invariant(
                $"{acknowledged[i]:0} webhooks/s, {published[i]:0} publishes/s"));
        }

        progress($"{CalmPerSecond}/s for {seconds} s");
        Percentiles calm = await CalmAsync(webhooks, seconds, stop);
        return
        [
            new BenchResult("ingest", Math.Round(Median(acknowledged), 1), "webhooks/s")
            {
                Reference = "raw-confirmed-publishes",
                ReferenceValue = Math.Round(Median(published), 1), Seconds = seconds,
                Ratio = Math.Round(
                    Median([.. acknowledged.Zip(published, (ours, raw) => ours / raw)]), 3),
            }.With(Percentiles.Of(latencies)),
            new BenchResult("ingest-calm", CalmPerSecond, "webhooks/s") { Seconds = seconds }
                .With(calm),
        ];
    }

    private static double Median(double[] turns) => turns.Order().ElementAt(Turns / 2);

    private static async Task<int> FullAsync(SignedWebhooks webhooks, TimeSpan time,
        ConcurrentBag<double> latencies, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        int done = 0;
        await Task.WhenAll(Enumerable.Range(0, UnderWay).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                long sent = Stopwatch.GetTimestamp();
                await webhooks.PostAsync(stop);
                latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                Interlocked.Increment(ref done);
            }
        }));
        return done;
    }

    // By the clock, whatever the answers do: a slow answer does not spare the next one's wait.
    private static async Task<Percentiles> CalmAsync(
        SignedWebhooks webhooks, int seconds, CancellationToken stop)
    {
        ConcurrentBag<double> latencies = [];
        List<Task> sent = [];
        long started = Stopwatch.GetTimestamp();
        for (int i = 0; i < seconds * CalmPerSecond; i++)
        {
            TimeSpan due = TimeSpan.FromSeconds((double)i / CalmPerSecond);
            TimeSpan early = due - Stopwatch.GetElapsedTime(started);
            if (early > TimeSpan.FromMilliseconds(1)) await Task.Delay(early, stop);
            sent.Add(OneAsync(Stopwatch.GetTimestamp()));
        }

        await Task.WhenAll(sent);
        return Percentiles.Of(latencies);

        async Task OneAsync(long at)
        {
            await webhooks.PostAsync(stop);
            latencies.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
        }
    }
}
