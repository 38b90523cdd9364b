using System.Diagnostics;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Invoicing.Bills;

/// <summary>How fast one thread draws bills.</summary>
/// <param name="Documents">Drawn in the time measured.</param>
/// <param name="Bytes">Of all of them.</param>
/// <param name="Latencies">Milliseconds of each, in order of drawing.</param>
public sealed record InvoiceBenchmarkResult(
    int Documents, TimeSpan Elapsed, long Bytes, IReadOnlyList<double> Latencies)
{
    public double PerSecond => Documents / Elapsed.TotalSeconds;
}

/// <summary>Draws typical one-page A4 bills, each with a payment code of its own.</summary>
public static class InvoiceBenchmark
{
    private const int WarmUp = 300;

    /// <summary>Draws for so many seconds on the calling thread.</summary>
    public static InvoiceBenchmarkResult Run(int seconds, PdfOptions? options = null) =>
        Run(new BillRenderer(options ?? new PdfOptions()), SampleBills.Mixed,
            TimeSpan.FromSeconds(seconds), int.MaxValue);

    /// <summary>Draws until the time or the count is reached; making the bills is not counted.
    /// </summary>
    public static InvoiceBenchmarkResult Run(
        BillRenderer renderer, Func<int, BillDocument> bills, TimeSpan time, int count)
    {
        for (int i = 0; i < WarmUp; i++) renderer.RenderA4(bills(i));
        List<double> latencies = [];
        long bytes = 0;
        TimeSpan spent = TimeSpan.Zero;
        for (int i = 0; i < count && spent < time; i++)
        {
            BillDocument bill = bills(WarmUp + i);
            long start = Stopwatch.GetTimestamp();
            bytes += renderer.RenderA4(bill).Length;
            TimeSpan one = Stopwatch.GetElapsedTime(start);
            latencies.Add(one.TotalMilliseconds);
            spent += one;
        }
        return new InvoiceBenchmarkResult(latencies.Count, spent, bytes, latencies);
    }
}
