using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using ConverseErp.Tests.Load.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>Fifty answers a second to the provider, first alone, then beside a flood of marketing
/// that is in the lanes all at once, which is more than broadcasts ever queue. What is measured is
/// an answer's way from the lane to the provider; of each half the middle of the 95th percentiles
/// of its stretches of ten seconds, for one stall of the disk is no flood.</summary>
internal static class FloodBench
{
    private const int PerSecond = 50;
    private const int FloodMax = 100_000;
    private const int FloodPerSecond = 1_700;
    private const int PeoplePerShop = 5_000;
    private const int BatchSize = 500;
    private const int StretchSeconds = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        int half = Math.Max(2, seconds / 2);
        int flood = Math.Min(FloodMax, half * FloodPerSecond);
        progress("starting servers and the outbound role");
        ArrivalTimes arrivals = new();
        await using AcceptingProvider provider = await AcceptingProvider.StartAsync(arrivals.Saw);
        await using OneRole role = await OneRole.StartAsync(
            "outbound", new Dictionary<string, string>
            {
                ["Providers__Meta__BaseUrl"] = provider.Url,
                // The hour of the day is no part of this.
                ["Outbound__Broadcasts__FromHour"] = "0",
                ["Outbound__Broadcasts__UntilHour"] = "24",
            }, stop);
        progress(string.Create(CultureInfo.InvariantCulture, $"{flood} people who agreed"));
        List<Envelope> news = await NewsAsync(role.Rooms, flood, stop);
        LanePublisher lanes = role.Rooms.GetRequiredService<LanePublisher>();
        await ChatAsync(lanes, arrivals, 2, stop);

        progress("answers alone");
        double quiet = Middle(await ChatAsync(lanes, arrivals, half, stop));
        progress("answers beside the flood");
        foreach (Envelope[] batch in news.Chunk(BatchSize)) await lanes.PublishAsync(batch, stop);
        long before = arrivals.Others;
        List<double> during = await ChatAsync(lanes, arrivals, half, stop);
        long sent = arrivals.Others - before;
        progress(string.Create(
            CultureInfo.InvariantCulture, $"{sent} of the flood left meanwhile"));
        return
        [
            new BenchResult("flood", Middle(during), "ms at p95")
            {
                Reference = "answers-alone", ReferenceValue = quiet, Seconds = half,
            }.With(Percentiles.Of(during)),
            new BenchResult("flood-sent", Math.Round(sent / (double)half, 1), "marketing/s"),
        ];
    }

    private static double Middle(List<double> durations) => Medians.Of(durations
        .Chunk(StretchSeconds * PerSecond).Select(some => Percentiles.Of(some).P95));

    /// <returns>Milliseconds, in the order of the questions.</returns>
    private static async Task<List<double>> ChatAsync(
        LanePublisher lanes, ArrivalTimes arrivals, int seconds, CancellationToken stop)
    {
        List<Guid> asked = [];
        long started = Stopwatch.GetTimestamp();
        for (int i = 0; i < seconds * PerSecond; i++)
        {
            TimeSpan due = TimeSpan.FromSeconds((double)i / PerSecond);
            TimeSpan early = due - Stopwatch.GetElapsedTime(started);
            if (early > TimeSpan.Zero) await Task.Delay(early, stop);
            Guid id = Guid.CreateVersion7();
            asked.Add(id);
            arrivals.Asked(id);
            await lanes.PublishAsync([Answer(id, i)], stop);
        }

        long patience = Stopwatch.GetTimestamp();
        while (!asked.TrueForAll(arrivals.HasArrived))
        {
            if (Stopwatch.GetElapsedTime(patience) > Patience)
                throw new InvalidOperationException("Answers do not arrive any more.");
            await Task.Delay(5, stop);
        }

        return [.. asked.Select(arrivals.MsOf)];
    }

    private static Envelope Answer(Guid id, int number)
    {
        string from = string.Create(
            CultureInfo.InvariantCulture, $"1065403522{number % 64:00000}");
        string to = string.Create(CultureInfo.InvariantCulture, $"+91987{number % 3_000:0000000}");
        SendMessage message = new(
            new MessageId(Guid.CreateVersion7()), from, null, to, "hi-Latn", Purpose.Answer,
            ArrivalTimes.TextOf(id), null, null, null, DateTimeOffset.UtcNow);
        return Envelopes.Pack(
            message.Message, new BusinessId(Guid.CreateVersion7()), new PartitionKey(from),
            message, fromProvider: false);
    }

    // Started broadcasts whose people are all queued already.
    private static async Task<List<Envelope>> NewsAsync(
        IServiceProvider rooms, int people, CancellationToken stop)
    {
        List<Envelope> news = [];
        for (int shop = 0; people > 0; shop++)
        {
            int some = Math.Min(people, PeoplePerShop);
            people -= some;
            news.AddRange(await NewsOfShopAsync(rooms, shop, some, stop));
        }

        return news;
    }

    private static async Task<List<Envelope>> NewsOfShopAsync(
        IServiceProvider rooms, int shop, int people, CancellationToken stop)
    {
        TenantSessions sessions = rooms.GetRequiredService<TenantSessions>();
        PersonalData personal = rooms.GetRequiredService<PersonalData>();
        IBroadcasts broadcasts = rooms.GetRequiredService<IBroadcasts>();
        BusinessId business = new(Guid.CreateVersion7());
        string number = string.Create(CultureInfo.InvariantCulture, $"1065403599{shop:00000}");
        Dictionary<string, string> phones = Enumerable.Range(0, people)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"+9177{shop:000}{i:00000}"))
            .ToDictionary(p => Convert.ToHexString(personal.Hash("phone", p)));
        BroadcastPlan plan = new(
            new BroadcastWish(Guid.CreateVersion7(), "Kal se 10% kam", Segment.Everybody),
            new BroadcastPreview(people, 0, 0, 0, MessageCost.Zero),
            new Shop(business, "Sri Lakshmi", "kirana", "29", GstScheme.Unregistered, null, null,
                null, null, "hi", number, false, Money.Zero, Confirming.WhenUnsure,
                ShortStock.SellAndFlag, IndianDay.Zone, Guid.NewGuid(), "A"),
            [.. phones.Values.Select(p => new BroadcastPerson(p, null, "hi"))]);
        List<Envelope> news = [];
        await sessions.RunAsync(business, SessionUse.Write, writes =>
        {
            writes.Run("""
                INSERT INTO outbound.consent (business_id, person, how, at)
                SELECT $1, p, 'owner', now() FROM unnest($2::bytea[]) AS p
                """, business.Value, phones.Keys.Select(Convert.FromHexString).ToArray());
            broadcasts.Start(
                writes, plan,
                new ChatReference(number, null, "+919800000001", "hi",
                    new MemberId(Guid.NewGuid()), null, null),
                DateTimeOffset.UtcNow);
            writes.Run(
                "DELETE FROM outbound.broadcast_turn WHERE business_id = $1", business.Value);
            writes.Read("""
                UPDATE outbound.broadcast_person SET state = 1 WHERE business_id = $1
                RETURNING message_id, phone_hash
                """, row => news.Add(Marketing(
                    plan, new MessageId(row.GetGuid(0)),
                    phones[Convert.ToHexString((byte[])row.GetValue(1))])), business.Value);
        }, stop);
        return news;
    }

    private static Envelope Marketing(BroadcastPlan plan, MessageId id, string phone)
    {
        SendMessage message = new(
            id, plan.Shop.PhoneNumberId, null, phone, "hi", Purpose.Marketing, plan.Wish.Words,
            null, null, null, DateTimeOffset.UtcNow)
        {
            Broadcast = plan.Wish.Id,
            Template = new TemplateForm("shop_news_v1", "hi", [plan.Shop.Name, plan.Wish.Words]),
        };
        return Envelopes.Pack(
            id, plan.Shop.Id, new PartitionKey(plan.Shop.PhoneNumberId), message,
            fromProvider: false) with { To = LaneAddress.OutboundMarketing };
    }

    /// <summary>When answers were asked for and when the provider had them.</summary>
    private sealed class ArrivalTimes
    {
        private const string Mark = "answer ";
        private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, long> _asked =
            new();

        private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, double> _ms =
            new();

        private long _others;

        public long Others => Interlocked.Read(ref _others);

        public static string TextOf(Guid id) => Mark + id.ToString("N");

        public void Asked(Guid id) => _asked[id] = Stopwatch.GetTimestamp();

        public void Saw(byte[] body)
        {
            long now = Stopwatch.GetTimestamp();
            using JsonDocument json = JsonDocument.Parse(body);
            if (json.RootElement.TryGetProperty("text", out JsonElement text)
                && text.GetProperty("body").GetString() is { } said
                && Guid.TryParse(said[Mark.Length..], out Guid id))
                _ms[id] = Stopwatch.GetElapsedTime(_asked[id], now).TotalMilliseconds;
            else Interlocked.Increment(ref _others);
        }

        public bool HasArrived(Guid id) => _ms.ContainsKey(id);

        public double MsOf(Guid id) => _ms[id];
    }
}
