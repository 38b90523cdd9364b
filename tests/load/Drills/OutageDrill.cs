using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using ConverseErp.Tests.Load.Running;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConverseErp.Tests.Load.Drills;

/// <summary>WhatsApp refuses everything for a while under a steady stream of messages of every
/// sort, then works again. What providers took, and when, is held against what was asked for.
/// </summary>
internal static class OutageDrill
{
    private const int Shops = 100;
    private const string Circuit = "outbound-circuit: ";
    private const string Blob = "drill/bill.pdf";
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(20);
    // What has waited for an hour comes back over minutes, so that it does not come at once.
    private static readonly TimeSpan DrainMax = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<DrillCheck>> RunAsync(
        Failing what, TimeSpan outage, int perSecond, Action<string> progress,
        CancellationToken stop)
    {
        progress("bringing an installation up");
        await using Installed installed = await Installed.UpAsync(
            new Dictionary<string, string>
            {
                // People of the drill wrote to nobody, and its bills have no page.
                ["Simulator__EnforceWindow"] = "false",
                ["Simulator__FetchLinks"] = "false",
                ["Simulator__Capacity__Messages"] = "400000",
                ["Simulator__Capacity__MediaKeptBelowBytes"] = "0",
            }, stop);
        using FarEnd far = new(new Uri(installed.UrlOf("simulator")));
        await using NpgsqlDataSource database = installed.Superuser(2);
        progress($"opening {Shops} shops");
        IReadOnlyList<LoadShop> shops = await ManyShops.OpenAsync(installed.Rooms, Shops, stop);
        using (SimulatedPhones phones = new(installed.UrlOf("simulator")))
            await phones.AddNumbersAsync(shops, stop);
        await installed.Rooms.GetRequiredService<IBlobs>().PutAsync(
            Blob, "%PDF-1.4 drill"u8.ToArray(), stop);
        OutageTraffic traffic = new(
            installed.Rooms.GetRequiredService<LanePublisher>(), shops, Blob);

        await WroteAsync(installed.Rooms, shops, stop);
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task stream = traffic.RunAsync(perSecond, end.Token);
        IReadOnlySet<Guid> news = await OutageNews.StartAsync(installed.Rooms, shops[0], stop);
        await FollowAsync(far, Quiet, progress, stop);
        DateTimeOffset off = DateTimeOffset.UtcNow;
        await far.SwitchOffAsync(what, stop);
        progress($"{what} is off for {outage.TotalMinutes:0.#} minutes");
        await FollowAsync(far, outage, progress, stop);
        OutageInbox inbox = await OutageInbox.ReadAsync(
            database, installed.Rooms.GetRequiredService<IWaitingReplies>(), stop);
        DateTimeOffset on = DateTimeOffset.UtcNow;
        await far.SwitchOnAsync(stop);
        progress($"{what} is back");
        await FollowAsync(far, Quiet, progress, stop);
        await end.CancelAsync();
        await stream;
        OutageRows rows = await DrainAsync(
            database, far, traffic.Asked.Count + news.Count, progress, stop);
        return OutageVerdict.Of(new OutageFacts(
            what, off, on, [.. traffic.Asked], news, far.Reached, inbox, rows,
            [.. Circuits(installed)], await QuietModesAsync(database, progress, stop),
            await WellAsync(database, stop)));
    }

    // Digests go only to who has written today.
    private static async Task WroteAsync(
        IServiceProvider rooms, IReadOnlyList<LoadShop> shops, CancellationToken stop)
    {
        IOutboundWindow window = rooms.GetRequiredService<IOutboundWindow>();
        TenantSessions sessions = rooms.GetRequiredService<TenantSessions>();
        foreach (LoadShop shop in shops)
        {
            await sessions.RunAsync(shop.Id, SessionUse.Write, writes =>
            {
                foreach (string phone in OutageTraffic.ReadersOf(shop))
                {
                    window.Heard(
                        writes, shop.PhoneNumberId, new Sender(null, phone, null),
                        DateTimeOffset.UtcNow);
                }
            }, stop);
        }
    }

    private static async Task FollowAsync(
        FarEnd far, TimeSpan time, Action<string> progress, CancellationToken stop)
    {
        DateTimeOffset until = DateTimeOffset.UtcNow + time;
        DateTimeOffset told = DateTimeOffset.UtcNow;
        while (DateTimeOffset.UtcNow < until)
        {
            await Task.Delay(Look, stop);
            await far.LookAsync(stop);
            if (DateTimeOffset.UtcNow - told < TimeSpan.FromMinutes(1)) continue;
            told = DateTimeOffset.UtcNow;
            progress(string.Join(", ", far.Reached.GroupBy(r => r.Provider)
                .Select(g => $"{g.Count()} by {g.Key}")));
        }
    }

    // Until nothing waits and everything has been told of.
    private static async Task<OutageRows> DrainAsync(NpgsqlDataSource database, FarEnd far,
        int asked, Action<string> progress, CancellationToken stop)
    {
        DateTimeOffset until = DateTimeOffset.UtcNow + DrainMax;
        while (true)
        {
            await far.LookAsync(stop);
            OutageRows rows = await OutageRows.ReadAsync(database, stop);
            int open = asked - rows.Arrived - rows.Failed;
            if (open <= 0 || DateTimeOffset.UtcNow > until) return rows;
            progress($"{open} are under way");
            await Task.Delay(2 * Look, stop);
        }
    }

    private static IEnumerable<string> Circuits(Installed installed) => installed.LogOf("all")
        .Where(line => line.Contains(Circuit, StringComparison.Ordinal))
        .Select(line => string.Create(
            CultureInfo.InvariantCulture,
            $"{Clock(line):HH:mm:ss} {line[(line.IndexOf(Circuit, StringComparison.Ordinal)
                + Circuit.Length)..]}"));

    private static DateTimeOffset Clock(string line) => DateTimeOffset.Parse(
        line[..line.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture)
        .ToOffset(TimeSpan.FromMinutes(330));

    // A mode is left when nothing speaks for it any more: failures count for five minutes.
    private static async Task<IReadOnlyList<string>> QuietModesAsync(
        NpgsqlDataSource database, Action<string> progress, CancellationToken stop)
    {
        DateTimeOffset until = DateTimeOffset.UtcNow + DrainMax;
        while (true)
        {
            IReadOnlyList<string> modes = await ModesAsync(database, stop);
            await using NpgsqlCommand command = database.CreateCommand(
                "SELECT count(*) FROM platform.condition WHERE value <> 0");
            bool quiet = (long)(await command.ExecuteScalarAsync(stop))! == 0;
            if (quiet || DateTimeOffset.UtcNow > until) return modes;
            progress($"still {modes[^1]}");
            await Task.Delay(10 * Look, stop);
        }
    }

    // When the last mode was left; null: it was not.
    private static async Task<DateTimeOffset?> WellAsync(
        NpgsqlDataSource database, CancellationToken stop)
    {
        await using NpgsqlCommand command = database.CreateCommand(
            "SELECT max(at) FROM operations.event WHERE kind = 'mode' AND to_value = 0");
        return await command.ExecuteScalarAsync(stop) is DateTime at
            ? new DateTimeOffset(at, TimeSpan.Zero)
            : null;
    }

    private static async Task<IReadOnlyList<string>> ModesAsync(
        NpgsqlDataSource database, CancellationToken stop)
    {
        List<string> modes = [];
        await using NpgsqlCommand command = database.CreateCommand("""
            SELECT to_char(at AT TIME ZONE 'Asia/Kolkata', 'HH24:MI:SS'), kind, to_value, reason
            FROM operations.event ORDER BY id
            """);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            modes.Add($"{reader.GetString(0)} {reader.GetString(1)} {reader.GetInt16(2)}: "
                + reader.GetString(3));
        }

        return modes;
    }
}
