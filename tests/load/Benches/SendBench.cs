using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Tests.Load.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Benches;

/// <summary>Answers from the lanes to the provider's "accepted", each attempt recorded before and
/// after, beside bare posts of the same body to the same endpoint; the two take turns.</summary>
internal static class SendBench
{
    private const int Numbers = 64;
    private const int PeoplePerNumber = 200;
    private const int UnderWay = 128;
    private const int WaitingMax = 2_000;
    private const int BatchSize = 64;
    private const int Turns = 5;

    public static async Task<IReadOnlyList<BenchResult>> RunAsync(
        int seconds, Action<string> progress, CancellationToken stop)
    {
        progress("starting servers and the outbound role");
        await using AcceptingProvider provider = await AcceptingProvider.StartAsync();
        await using OneRole role = await OneRole.StartAsync(
            "outbound", new Dictionary<string, string>
            {
                ["Providers__Meta__BaseUrl"] = provider.Url,
                // What is measured is the product, not WhatsApp's limits.
                ["Outbound__Limits__PerSecond"] = "1000",
            }, stop);
        LanePublisher lanes = role.Rooms.GetRequiredService<LanePublisher>();
        BusinessId[] shops = [.. Enumerable.Range(0, Numbers).Select(
            _ => new BusinessId(Guid.CreateVersion7()))];
        TimeSpan turn = TimeSpan.FromSeconds((double)seconds / Turns);
        progress("warming up");
        long sent = await SendAsync(lanes, shops, provider, turn, 0, stop);
        byte[] body = provider.LastBody!;

        double[] ours = new double[Turns];
        double[] bare = new double[Turns];
        for (int i = 0; i < Turns; i++)
        {
            bare[i] = await PostAsync(provider, body, turn, stop) / turn.TotalSeconds;
            long before = provider.Accepted;
            long started = Stopwatch.GetTimestamp();
            sent = await SendAsync(lanes, shops, provider, turn, sent, stop);
            ours[i] = (provider.Accepted - before)
                / Stopwatch.GetElapsedTime(started).TotalSeconds;
            progress(FormattableString.Invariant(
                $"{ours[i]:0} messages/s, {bare[i]:0} bare posts/s"));
        }

        return
        [
            new BenchResult("send", Math.Round(Medians.Of(ours), 1), "messages/s")
            {
                Reference = "bare-http-posts", ReferenceValue = Math.Round(Medians.Of(bare), 1),
                Seconds = seconds,
                Ratio = Math.Round(Medians.Of([.. ours.Zip(bare, (a, b) => a / b)]), 3),
            },
        ];
    }

    // As many as are taken, with so many waiting that the lanes are never empty; ends when all
    // have been accepted.
    private static async Task<long> SendAsync(LanePublisher lanes, BusinessId[] shops,
        AcceptingProvider provider, TimeSpan time, long sent, CancellationToken stop)
    {
        long first = provider.Accepted;
        long published = 0;
        long started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < time)
        {
            if (published - (provider.Accepted - first) > WaitingMax)
            {
                await Task.Delay(2, stop);
                continue;
            }

            await lanes.PublishAsync(
                [.. Enumerable.Range(0, BatchSize).Select(i => Message(shops, sent + i))], stop);
            sent += BatchSize;
            published += BatchSize;
        }

        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        while (provider.Accepted - first < published) await Task.Delay(5, limit.Token);
        return sent;
    }

    private static Envelope Message(BusinessId[] shops, long number)
    {
        int shop = (int)(number % Numbers);
        string from = string.Create(CultureInfo.InvariantCulture, $"1065403522{shop:00000}");
        string to = string.Create(
            CultureInfo.InvariantCulture,
            $"+91987{shop:00}{number / Numbers % PeoplePerNumber:00000}");
        SendMessage message = new(
            new MessageId(Guid.CreateVersion7()), from, null, to, "hi-Latn", Purpose.Answer,
            "✅ Ramesh Kumar – ₹160 udhaar · 2 kg chini, 5 maggi · Baaki ₹1,260", null, null,
            null, DateTimeOffset.UtcNow);
        return Envelopes.Pack(
            message.Message, shops[shop], new PartitionKey(from), message, fromProvider: false);
    }

    private static async Task<int> PostAsync(
        AcceptingProvider provider, byte[] body, TimeSpan time, CancellationToken stop)
    {
        using HttpClient client = new(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = UnderWay,
        });
        Uri address = new(provider.Url + "/v25.0/106540352200000/messages");
        long started = Stopwatch.GetTimestamp();
        int done = 0;
        await Task.WhenAll(Enumerable.Range(0, UnderWay).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                using ByteArrayContent content = new(body);
                content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                using HttpResponseMessage answer =
                    await client.PostAsync(address, content, stop);
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync(stop);
                Interlocked.Increment(ref done);
            }
        }));
        return done;
    }
}
