using System.Diagnostics;
using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Tests.Load.Running;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>Every report over the API, of a shop with a month of 50,000 bills: what the first to
/// ask waits, and what everybody after.</summary>
/// <remarks>The reference is the promise, 500 ms: the ratio is that of the 95th percentile to it.
/// </remarks>
internal static class ReportsBench
{
    private const int Bills = 50_000;
    private const int Seed = 20_261_122;
    private const double PromisedMs = 500;
    private const int RoundsMin = 5;

    public static async Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        progress("bringing an installation up");
        await using Installed installed =
            await Installed.UpAsync(new Dictionary<string, string>(), stop);
        progress($"a shop with {Bills} bills");
        (_, string token) = await MonthOfBills.OpenAsync(installed.Rooms, Bills, Seed, stop);
        using HttpClient api = new()
        {
            BaseAddress = new Uri(installed.UrlOf("all").TrimEnd('/') + "/api/v1/"),
            Timeout = TimeSpan.FromMinutes(5),
        };
        api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        List<BenchResult> results = [];
        string[] doors = Doors();
        Dictionary<string, double> first = [];
        foreach (string door in doors) first[door] = await TimedAsync(api, door, stop);
        foreach (string door in doors)
        {
            progress(door);
            List<double> times = [];
            long started = Stopwatch.GetTimestamp();
            TimeSpan share = TimeSpan.FromSeconds((double)seconds / doors.Length);
            while (times.Count < RoundsMin || Stopwatch.GetElapsedTime(started) < share)
                times.Add(await TimedAsync(api, door, stop));
            Percentiles measured = Percentiles.Of(times);
            string name = "reports-" + door.Split('?')[0].Replace('/', '-');
            results.Add(new BenchResult(name, measured.P95, "ms")
            {
                Reference = "promised", ReferenceValue = PromisedMs, Seconds = share.TotalSeconds,
            }.With(measured));
            results.Add(new BenchResult(name + "-first", Math.Round(first[door], 1), "ms"));
        }

        return results;
    }

    private static string[] Doors()
    {
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        string span = string.Create(CultureInfo.InvariantCulture,
            $"from={today.AddDays(-30):yyyy-MM-dd}&to={today:yyyy-MM-dd}");
        string month = today.ToString("MMyyyy", CultureInfo.InvariantCulture);
        return
        [
            "reports/sales?" + span, "reports/sales/items?" + span,
            "reports/sales/parties?" + span, "reports/sales/staff?" + span,
            "reports/sales/days?" + span, "reports/sales/bills?" + span,
            "reports/profit/items?" + span, "reports/trial-balance?" + span,
            "reports/profit-and-loss?" + span, "reports/balance-sheet", "reports/cash-book?" + span,
            "reports/day-book?" + span, "reports/entries?account=sales&" + span,
            "reports/dues?kind=customer", "reports/expenses?" + span, "reports/stock",
            "reports/goods-cost?" + span, "reports/input-credit?period=" + month,
        ];
    }

    private static async Task<double> TimedAsync(
        HttpClient api, string door, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await api.GetAsync(door, stop);
        string text = await answer.Content.ReadAsStringAsync(stop);
        double took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return answer.IsSuccessStatusCode
            ? took
            : throw new InvalidOperationException($"{door}: {answer.StatusCode} {text}");
    }
}
