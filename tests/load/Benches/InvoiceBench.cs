using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Pdf;
using ConverseErp.Tests.Load.References;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>Typical A4 bills drawn by one thread, and what memory does over 100,000 of them.
/// </summary>
internal static class InvoiceBench
{
    private const int Documents = 100_000;
    private const double Megabyte = 1024 * 1024;

    public static Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        progress($"drawing for {seconds} s on one thread");
        InvoiceBenchmark.Run(1);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        InvoiceBenchmarkResult drawn = InvoiceBenchmark.Run(seconds);
        // All that the process used, with warm-up and garbage collection on other cores.
        double perCore = drawn.Documents
            / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        stop.ThrowIfCancellationRequested();
        double bare = Compressed.PerSecond((int)(drawn.Bytes / drawn.Documents));

        progress($"memory over {Documents} documents");
        (double early, double late) = Memory(stop);
        return Task.FromResult<IReadOnlyList<BenchResult>>(
        [
            new BenchResult("invoice", Math.Round(perCore, 1), "PDFs/s/core")
            {
                Reference = "deflate-alone", ReferenceValue = Math.Round(bare, 1),
                Seconds = seconds,
            }.With(Percentiles.Of(drawn.Latencies)),
            new BenchResult("invoice-memory", Math.Round(late, 1), "MB")
            {
                Reference = "after-10000", ReferenceValue = Math.Round(early, 1),
            },
        ]);
    }

    private static (double Early, double Late) Memory(CancellationToken stop)
    {
        BillRenderer renderer = new(new PdfOptions());
        double early = 0;
        const int Step = 10_000;
        for (int done = 0; done < Documents; done += Step)
        {
            stop.ThrowIfCancellationRequested();
            InvoiceBenchmark.Run(
                renderer, SampleBills.Mixed, TimeSpan.MaxValue, Step);
            if (done == 0) early = Resident();
        }

        return (early, Resident());
    }

    private static double Resident() => Environment.WorkingSet / Megabyte;
}
