using System.Diagnostics;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Tests.Fast.Conversations.Understanding;
using ConverseErp.Tests.Load.References;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>The understanding of messages alone: how fast on one core, in a large shop and in a
/// very large one, what a shop's words cost, and how often it is right.</summary>
internal static class UnderstandBench
{
    private const int Large = 5_000;
    private const int VeryLarge = 50_000;
    private const int Small = 1_000;
    private const int Turns = 15;
    private const int Builds = 15;
    private const double Megabyte = 1024 * 1024;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        Scorer scorer = Score();
        progress("the corpus\n" + scorer.Table());
        SpokenMessage[] messages = LargeShop.Messages();
        (List<ShopProduct> products, List<ShopParty> parties) = LargeShop.Of(Large);
        ShopLexicon large = ShopLexicon.Build(products, parties);
        ShopLexicon veryLarge = ShopLexicon.Build(LargeShop.Of(VeryLarge).Products, parties);
        PlainWords plain = new(products);
        Action<SpokenMessage>[] readers =
        [
            message => Understander.Understand(large, message),
            message => Understander.Understand(veryLarge, message),
            message => plain.Read(message.Text),
        ];
        progress($"{Turns} turns of each, {seconds} s in all");
        foreach (Action<SpokenMessage> reader in readers) PerSecond(reader, messages, WarmUp);
        TimeSpan turn = TimeSpan.FromSeconds((double)seconds / Turns / readers.Length);
        double[][] speeds = [.. readers.Select(_ => new double[Turns])];
        for (int i = 0; i < Turns; i++)
        {
            stop.ThrowIfCancellationRequested();
            for (int reader = 0; reader < readers.Length; reader++)
                speeds[reader][i] = PerSecond(readers[reader], messages, turn);
        }

        progress($"building the words of {Large} products {Builds} times");
        (double buildMs, double plainMs) = BuildMs(products, parties);
        return Task.FromResult<IReadOnlyList<BenchResult>>(
        [
            Beside("understand", speeds[0], "split-and-look-up", speeds[2], seconds),
            Beside("understand-50000", speeds[1], "understand", speeds[0], seconds),
            new BenchResult("understand-build", buildMs, "ms")
            {
                Reference = "dictionary-of-words", ReferenceValue = plainMs,
            },
            new BenchResult("understand-memory",
                Math.Round(LargeShop.MemoryOf(LargeShop.Of(Small).Products, parties) / Megabyte,
                    2), "MB/shop"),
            new BenchResult("understand-exact",
                Math.Round(100.0 * scorer.Exact / scorer.Count, 1), "%"),
        ]);
    }

    private static Scorer Score()
    {
        Scorer scorer = new();
        foreach (string line in File.ReadLines(Fixtures.PathOf("dev.jsonl")))
            scorer.Score(line, Fixtures.Grocer);
        return scorer;
    }

    // By the processor time of the whole process: on a shared machine the clock tells of others.
    private static double PerSecond(
        Action<SpokenMessage> read, SpokenMessage[] messages, TimeSpan time)
    {
        long started = Stopwatch.GetTimestamp();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long done = 0;
        do
        {
            foreach (SpokenMessage message in messages) read(message);
            done += messages.Length;
        }
        while (Stopwatch.GetElapsedTime(started) < time);
        return done / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static BenchResult Beside(
        string name, double[] speeds, string reference, double[] others, int seconds) =>
        new(name, Math.Round(Median(speeds)), "messages/s/core")
        {
            Reference = reference, ReferenceValue = Math.Round(Median(others)),
            Ratio = Math.Round(
                Median([.. speeds.Zip(others, (ours, theirs) => ours / theirs)]), 3),
            Seconds = seconds,
        };

    private static (double Ours, double Plain) BuildMs(
        List<ShopProduct> products, List<ShopParty> parties)
    {
        double[] ours = new double[Builds];
        double[] plain = new double[Builds];
        for (int i = 0; i < Builds; i++)
        {
            long started = Stopwatch.GetTimestamp();
            GC.KeepAlive(ShopLexicon.Build(products, parties));
            ours[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            started = Stopwatch.GetTimestamp();
            GC.KeepAlive(new PlainWords(products));
            plain[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return (Math.Round(Median(ours), 1), Math.Round(Median(plain), 1));
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
