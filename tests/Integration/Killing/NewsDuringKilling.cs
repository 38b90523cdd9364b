using System.Globalization;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RabbitMQ.Client.Exceptions;
using Xunit.Abstractions;

namespace ConverseErp.Tests.Integration.Killing;

/// <summary>Lines that can wait are kept and told while everything falls in turn: each is told,
/// and none twice, wherever between keeping and telling a process died.</summary>
internal sealed partial class NewsDuringKilling(
    IServiceProvider rooms, Phones phones, IReadOnlyList<KilledShop> shops)
{
    private const int RoundsAFall = 2;
    private const int LinesAMessage = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);
    private int _lines;

    /// <summary>A line for each shop, and its owner asks something that has room for it.</summary>
    public async Task TellAsync()
    {
        for (int round = 0; round < RoundsAFall; round++)
        {
            string batch = string.Create(CultureInfo.InvariantCulture, $"B-{++_lines:0000}");
            foreach (KilledShop shop in shops) await FoundAsync(shop.Id, batch);
            await AskAsync();
            await Task.Delay(Pause);
        }
    }

    /// <summary>Asks on until nothing waits, and reads what the phones have.</summary>
    public async Task CheckAsync(ITestOutputHelper output)
    {
        int told = 0, lost = 0;
        for (int more = 0; more < _lines; more++)
        {
            if (await WaitingAsync() == 0) break;
            await AskAsync();
            await Task.Delay(Pause);
        }

        foreach (KilledShop shop in shops)
        {
            IReadOnlyList<MessageView> kept = await SettledAsync(shop);
            string[] heard = [.. (await phones.SentByAsync(shop.Number))
                .SelectMany(m => Batch().Matches(m.Text)).Select(m => m.Value)];
            int unknown = kept.Count(m => m.State == "unknown");

            Assert.Distinct(heard);
            // What nobody knows the end of has its lines with it; nothing else is missing.
            Assert.InRange(_lines - heard.Length, 0, unknown * LinesAMessage);
            told += heard.Length;
            lost += _lines - heard.Length;
        }

        Assert.Equal(0, await WaitingAsync());
        Assert.True(told > lost);
        output.WriteLine($"{told} lines told, {lost} went with messages counted as unknown");
    }

    // The broker may be away: said again until it is safe there, as the one who finds it would.
    private async Task FoundAsync(BusinessId shop, string batch)
    {
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        Envelope found = Envelopes.Pack(
            new MessageId(Guid.CreateVersion7()), shop, new GoodsExpiring(
                today, [new ExpiringGoods("Maggi 70 g", "pkt", 12, batch, today.AddDays(3))],
                0, [], 0));
        await Until.TrueAsync(async () =>
        {
            try
            {
                using CancellationTokenSource limit = new(TimeSpan.FromSeconds(5));
                await rooms.GetRequiredService<LanePublisher>().PublishAsync(
                    [found], limit.Token);
                return true;
            }
            catch (Exception error) when (error is RabbitMQClientException or IOException
                or TimeoutException or OperationCanceledException or ObjectDisposedException)
            {
                return false;
            }
        }, "the broker to take a line", 60);
    }

    private async Task AskAsync()
    {
        foreach (KilledShop shop in shops)
            await phones.SayAsync(shop.Number, shop.People[0], "aaj ki bikri");
    }

    private async Task<long> WaitingAsync()
    {
        long waiting = 0;
        foreach (KilledShop shop in shops)
        {
            waiting += (await rooms.GetRequiredService<TenantSessions>().ListAsync(
                shop.Id, SessionUse.ReadNow,
                "SELECT count(*) FROM conversations.news WHERE business_id = $1",
                row => row.GetInt64(0), CancellationToken.None, shop.Id.Value))[0];
        }

        return waiting;
    }

    private async Task<IReadOnlyList<MessageView>> SettledAsync(KilledShop shop) =>
        await Until.FoundAsync<IReadOnlyList<MessageView>>(async () =>
        {
            try
            {
                IReadOnlyList<MessageView> kept = await rooms.GetRequiredService<IMessages>()
                    .ListAsync(shop.Id, null, 200, CancellationToken.None);
                return kept.Any(m => m.State is "waiting" or "attempting" or "queued")
                    ? null
                    : kept;
            }
            catch (NpgsqlException)
            {
                return null;
            }
        }, () => $"the answers of {shop.Id} to be settled or counted as unknown", 150);

    [GeneratedRegex(@"B-\d{4}", RegexOptions.None, 1000)]
    private static partial Regex Batch();
}
