using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Tests.Load.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>Every report, over the API, of shops with 50,000 bills in the month: one of the
/// regular scheme, and one under composition for its own return.</summary>
/// <remarks>The reference is the promise, 500 ms. What a month costs that no night has summed is
/// told beside, under <c>-first</c>: the first to ask waits for it.</remarks>
internal static class ReportsBench
{
    private const int Bills = 50_000;
    private const int Samples = 100;
    private const int Purchases = 200;
    private const int Seed = 20_261_122;
    private const int RoundsMin = 9;
    private const double PromisedMs = 500;

    /// <summary>A month that has only begun is none: the one before it is looked at.</summary>
    private const int DaysMin = 10;

    // One document after another, as the portal wants them: not promised.
    private static readonly string[] Longer = ["exports/gstr1"];

    public static async Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        progress("bringing an installation up");
        await using Installed installed =
            await Installed.UpAsync(new Dictionary<string, string>(), stop);
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        DateOnly first = new DateOnly(today.Year, today.Month, 1)
            .AddMonths(today.Day < DaysMin ? -1 : 0);
        List<BenchResult> results = [];
        foreach (GstScheme scheme in (GstScheme[])[GstScheme.Regular, GstScheme.Composition])
        {
            progress($"a shop with {Bills} bills: {scheme}");
            BusyShop shop = await BusyShop.OpenAsync(
                installed.Rooms, (int)scheme, scheme, Samples, new Random(Seed), stop);
            await using Npgsql.NpgsqlDataSource database = installed.Superuser(2);
            await new MonthOfBills(database, first, Math.Min(
                today.DayNumber - first.DayNumber + 1,
                DateTime.DaysInMonth(first.Year, first.Month)))
                .WriteAsync(shop.Id, Bills, progress, stop);
            using HttpClient api = Api(installed, shop.Token);
            string[] doors = scheme == GstScheme.Regular
                ? Doors(first, today)
                : [$"exports/cmp08?period={Quarter(first)}"];
            if (scheme == GstScheme.Regular) 
                await BuyAsync(installed.Rooms, shop.Id, api, first, stop);
            foreach (string door in doors)
            {
                double took = await TimedAsync(api, door, stop);
                results.Add(new BenchResult(Name(door) + "-first", Math.Round(took, 1), "ms"));
            }

            progress("a night");
            await CheckAsync(installed.Rooms, shop.Id, stop);
            foreach (string door in doors)
                results.Add(await MeasureAsync(api, door, seconds, doors.Length, stop));
        }

        return results;
    }

    private static async Task<BenchResult> MeasureAsync(HttpClient api, string door,
        int seconds, int doors, CancellationToken stop)
    {
        List<double> times = [];
        TimeSpan share = TimeSpan.FromSeconds((double)seconds / doors);
        long started = Stopwatch.GetTimestamp();
        while (times.Count < RoundsMin || Stopwatch.GetElapsedTime(started) < share)
            times.Add(await TimedAsync(api, door, stop));
        BenchResult result = new BenchResult(Name(door), Math.Round(Medians.Of(times), 1), "ms")
        {
            Seconds = Math.Round(Stopwatch.GetElapsedTime(started).TotalSeconds, 1),
        }.With(Percentiles.Of(times));
        return Longer.Any(l => door.StartsWith(l, StringComparison.Ordinal))
            ? result
            : result with { Reference = "promised", ReferenceValue = PromisedMs };
    }

    // As every night does; the seeded books have to agree with themselves.
    private static async Task CheckAsync(
        IServiceProvider rooms, BusinessId shop, CancellationToken stop)
    {
        foreach (IBookCheck book in rooms.GetServices<IBookCheck>())
        {
            if (await book.CompareAsync(shop, stop) is { Count: > 0 } wrong)
                throw new InvalidOperationException($"{book.Book} do not agree: {wrong[0]}");
        }
    }

    // Suppliers' bills with tax, and the portal's statement of them.
    private static async Task BuyAsync(IServiceProvider rooms, BusinessId shop,
        HttpClient api, DateOnly first, CancellationToken stop)
    {
        Guid supplier = (await rooms.GetRequiredService<IKhata>().PartiesAsync(shop, stop))
            .Parties.First(p => p.Kind == PartyKind.Supplier).Id.Value;
        Guid product = (await rooms.GetRequiredService<ICatalogue>().GetAsync(shop, stop))
            .Products[0].Id.Value;
        string day = first.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
        StringBuilder listed = new();
        for (int i = 1; i <= Purchases; i++)
        {
            string number = "AG/" + i.ToString(CultureInfo.InvariantCulture);
            using HttpResponseMessage bought = await api.PostAsJsonAsync("purchases", new
            {
                supplier, billNumber = number, billDate = first, payment = "credit",
                total = 1050_00, tax = new { cgst = 25_00, sgst = 25_00, igst = 0, cess = 0 },
                lines = new[] { new { product, quantity = 20, cost = 50_00 } },
            }, stop);
            await ExpectAsync(bought, "purchases", stop);
            listed.Append(i > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $$"""
                {"inum":"{{number}}","dt":"{{day}}","val":1050,"rev":"N","itcavl":"Y",
                 "txval":1000,"igst":0,"cgst":25,"sgst":25,"cess":0}
                """);
        }

        string file = $$$"""
            {"data":{"gstin":"{{{BusyShop.Gstin}}}","rtnprd":"{{{Month(first)}}}",
             "gendt":"{{{day}}}","docdata":{"b2b":[{"ctin":"{{{BusyShop.Supplier}}}",
              "trdnm":"AGARWAL","inv":[{{{listed}}}]}]} }}
            """;
        using StringContent body = new(file, Encoding.UTF8, "application/json");
        using HttpResponseMessage taken = await api.PostAsync(
            "reports/input-credit/gstr2b", body, stop);
        await ExpectAsync(taken, "gstr2b", stop);
    }

    private static string[] Doors(DateOnly first, DateOnly today)
    {
        DateOnly last = first.AddMonths(1).AddDays(-1) < today
            ? first.AddMonths(1).AddDays(-1)
            : today;
        string span = string.Create(CultureInfo.InvariantCulture,
            $"from={first:yyyy-MM-dd}&to={last:yyyy-MM-dd}");
        string day = string.Create(CultureInfo.InvariantCulture,
            $"from={last:yyyy-MM-dd}&to={last:yyyy-MM-dd}");
        string month = Month(first);
        return
        [
            "reports/sales?" + span, "reports/sales/days?" + span,
            "reports/sales/items?" + span, "reports/sales/parties?" + span,
            "reports/sales/staff?" + span, "reports/sales/bills?" + span,
            "reports/profit/items?" + span, "reports/trial-balance?" + span,
            "reports/profit-and-loss?" + span,
            string.Create(CultureInfo.InvariantCulture,
                $"reports/balance-sheet?to={last:yyyy-MM-dd}"),
            "reports/input-credit?period=" + month,
            "reports/dues?kind=customer", "reports/stock", "reports/goods-cost?" + span,
            "exports/gstr3b?period=" + month, "reports/cash-book?" + day,
            "reports/cash-book?" + span, "reports/day-book?" + span,
            "reports/entries?account=sales&" + span, "reports/expenses?" + span,
            "exports/gstr1?period=" + month,
        ];
    }

    // The day's own cash book is the day that is closed.
    private static string Name(string door)
    {
        string[] parts = door.Split('?');
        string name = parts[0].Replace("reports/", "", StringComparison.Ordinal)
            .Replace("exports/", "", StringComparison.Ordinal).Replace('/', '-');
        string[] days = [.. (parts.ElementAtOrDefault(1) ?? "").Split('&')
            .Where(p => p.StartsWith("from=", StringComparison.Ordinal)
                || p.StartsWith("to=", StringComparison.Ordinal))
            .Select(p => p.Split('=')[1])];
        return "reports-" + (days is [var from, var to] && from == to ? "day-" : "") + name;
    }

    private static string Month(DateOnly day) =>
        day.ToString("MMyyyy", CultureInfo.InvariantCulture);

    private static string Quarter(DateOnly day)
    {
        DateOnly first = new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return $"{Month(first)}-{Month(first.AddMonths(2))}";
    }

    private static HttpClient Api(Installed installed, string token)
    {
        HttpClient api = new()
        {
            BaseAddress = new Uri(installed.UrlOf("all").TrimEnd('/') + "/api/v1/"),
            Timeout = TimeSpan.FromMinutes(5),
        };
        api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return api;
    }

    private static async Task<double> TimedAsync(
        HttpClient api, string door, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await api.GetAsync(
            new Uri(door, UriKind.Relative), stop);
        await ExpectAsync(answer, door, stop);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task ExpectAsync(
        HttpResponseMessage answer, string door, CancellationToken stop)
    {
        string text = await answer.Content.ReadAsStringAsync(stop);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{door}: {(int)answer.StatusCode} {text}");
    }
}
