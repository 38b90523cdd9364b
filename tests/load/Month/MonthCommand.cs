using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Month;

/// <summary><c>./converse load month [--seed N] [--sales N]</c>: an installation of its own whose
/// clock goes through a month, and shops that live in it.</summary>
internal static class MonthCommand
{
    private const int SalesMax = 100_000;
    private const int OpensAtHour = 9;

    public static Command Make()
    {
        Option<int> seed = new("--seed")
        {
            DefaultValueFactory = _ => 7, Description = "The same seed is the same month.",
        };
        Option<int> sales = new("--sales")
        {
            DefaultValueFactory = _ => 3_000, Description = "Of all shops together.",
        };
        sales.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 40 or > SalesMax)
                result.AddError($"--sales takes 40 to {SalesMax}.");
        });
        Command month = new("month", "Shops live through a month; then their books are audited.")
        {
            seed, sales,
        };
        month.SetAction((parsed, stop) =>
            RunAsync(parsed.GetValue(seed), parsed.GetValue(sales), stop));
        return new Command("load", "Live in the product for a while.") { month };
    }

    private static async Task<int> RunAsync(int seed, int sales, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        string folder = Path.Combine(
            Path.GetTempPath(), "converse-month-" + Guid.NewGuid().ToString("N")[..8]);
        Console.Error.WriteLine($"month: seed {seed}, {sales} sales");
        try
        {
            await using PrivateServers servers = await PrivateServers.StartAsync(folder, stop);
            IReadOnlyList<MonthCheck> checks = await InAsync(servers, seed, sales, stop);
            foreach (MonthCheck check in checks)
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{(check.Holds ? "holds" : "FAILS"),-6} {check.Shop,-16} {check.What,-46} ")
                    + check.Found);
            }

            int failed = checks.Count(c => !c.Holds);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{checks.Count - failed} hold, {failed} fail; seed {seed}, {sales} sales, ")
                + $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
            return failed == 0 ? 0 : 1;
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine($"month: seed {seed}: {fault.Message}");
            return 1;
        }
        finally
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<MonthCheck>> InAsync(
        PrivateServers servers, int seed, int sales, CancellationToken stop)
    {
        Dictionary<string, string> settings = servers.Settings.ToDictionary();
        settings["Providers__Meta__AppSecret"] = "month-app-secret";
        settings["Providers__Meta__VerifyToken"] = "month";
        settings["Providers__Meta__AccessToken"] = "month-access";
        settings["PublicUrl"] = "https://bills.example";
        // A busy machine must not turn bills into words here.
        settings["Conversations__ReplyWaitMs"] = "20000";
        // A month in minutes is more than WhatsApp lets anybody send, here and in the Simulator.
        settings["Outbound__Limits__PerSecond"] = "1000";
        settings["Outbound__Limits__PairBurst"] = "1000";
        settings["Outbound__Limits__PairSeconds"] = "0.001";
        await Migrating.ApplyAsync(UpFlow.Configuration(settings), stop);
        MonthClock clock = new();
        await using WebApplication simulator = SimulatorServer.Build(0, Keyed(new()
        {
            ["Simulator__AppSecret"] = settings["Providers__Meta__AppSecret"],
            ["Simulator__VerifyToken"] = settings["Providers__Meta__VerifyToken"],
            ["Simulator__AccessToken"] = settings["Providers__Meta__AccessToken"],
        }), clock);
        await simulator.StartAsync(stop);
        settings["Providers__Meta__BaseUrl"] = simulator.Urls.First();
        settings.Remove("Postgres__OwnerConnectionString");
        await using WebApplication product = RoleServer.Build(["all"], 0, Keyed(settings), clock);
        await product.StartAsync(stop);
        while (!product.Services.GetRequiredService<LoopRunner>().Ready)
            await Task.Delay(50, stop);
        MonthPlaces places = new(product.Services, new Uri(product.Urls.First()),
            new Uri(simulator.Urls.First()), clock.MoveTo);
        using (HttpClient client = new() { BaseAddress = places.Simulator })
        {
            using StringContent address = new(
                $$"""{"url":"{{product.Urls.First()}}/webhooks/meta"}""",
                System.Text.Encoding.UTF8, "application/json");
            (await client.PutAsync(new Uri("/sim/api/webhook", UriKind.Relative), address, stop))
                .EnsureSuccessStatusCode();
            // A day's trade passes in seconds here: how often one person may be written to in a
            // minute is told by the stories of sending.
            using StringContent limits = new(
                """{"enforceLimits":false}""", System.Text.Encoding.UTF8, "application/json");
            (await client.PutAsync(new Uri("/sim/api/limits", UriKind.Relative), limits, stop))
                .EnsureSuccessStatusCode();
        }

        IReadOnlyList<MonthCheck> checks = await ShopMonth.PlayAsync(places, seed, sales,
            ShopMonth.Days, line => Console.Error.WriteLine("month: " + line), stop);
        await product.StopAsync(stop);
        await simulator.StopAsync(stop);
        return checks;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Keyed(
        Dictionary<string, string> settings) => settings.Select(s => KeyValuePair.Create(
            s.Key.Replace("__", ":", StringComparison.Ordinal), (string?)s.Value));

    /// <summary>Goes as the machine's does, on the days of the month after this one: what is due
    /// in the database stays in the future, and nothing is late.</summary>
    private sealed class MonthClock : TimeProvider
    {
        private readonly DateTimeOffset _first = FirstMorning(System.GetUtcNow());
        private readonly DateTimeOffset _began = System.GetUtcNow();
        private long _days;

        public void MoveTo(int day) => Interlocked.Exchange(ref _days, day - 1);

        public override DateTimeOffset GetUtcNow() => _first
            + (System.GetUtcNow() - _began) + TimeSpan.FromDays(Interlocked.Read(ref _days));

        private static DateTimeOffset FirstMorning(DateTimeOffset now)
        {
            DateOnly today = IndianDay.Of(now);
            DateOnly first = new DateOnly(today.Year, today.Month, 1).AddMonths(1);
            return new DateTimeOffset(
                first, new TimeOnly(OpensAtHour, 0), TimeSpan.FromMinutes(330)).ToUniversalTime();
        }
    }
}
