using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit.Abstractions;

namespace ConverseErp.Tests.Integration.Killing;

/// <summary>What the shops' phones got, beside what Outbound believes of it.</summary>
internal static class RepliesAfterKilling
{
    // One alone could be answered between looking and killing.
    private const int UnderWayMin = 5;
    private static readonly string[] Told = ["accepted", "sent", "delivered", "read"];

    /// <summary>Nothing was told twice, whatever the attempt; what the provider took is known
    /// to be taken; and what it did not take stands as unknown, not as sent, and is counted.
    /// </summary>
    public static async Task CheckAsync(IServiceProvider rooms, Phones phones,
        List<KilledShop> shops, ITestOutputHelper output)
    {
        int unknown = 0;
        int taken = 0;
        foreach ((BusinessId id, string number, _) in shops)
        {
            IReadOnlyList<MessageView> kept = await SettledAsync(rooms, phones, id, number);
            MessageId[] accepted = await AcceptedAsync(phones, id, number);

            Assert.Distinct(accepted);
            Assert.All(kept, message => Assert.Contains(
                message.State, accepted.Contains(message.Id) ? Told : ["unknown"]));
            unknown += kept.Count(message => message.State == "unknown");
            taken += accepted.Length;
        }

        output.WriteLine($"{taken} messages reached phones, {unknown} are counted as unknown");
    }

    /// <summary>Waits for requests whose answers the slow provider still owes.</summary>
    public static Task UnderWayAsync(IServiceProvider rooms, List<KilledShop> shops) =>
        Until.TrueAsync(async () =>
        {
            int attempting = 0;
            foreach (KilledShop shop in shops)
            {
                IReadOnlyList<MessageView> kept = await rooms.GetRequiredService<IMessages>()
                    .ListAsync(shop.Id, null, 20, CancellationToken.None);
                attempting += kept.Count(message => message.State == "attempting");
            }

            return attempting >= UnderWayMin;
        }, "attempts to be under way");

    private static async Task<MessageId[]> AcceptedAsync(
        Phones phones, BusinessId shop, string number)
    {
        IReadOnlyList<Received> sent = await phones.SentByAsync(number);
        SendTracker[] trackers =
            [.. sent.Select(message => SendTracker.Read(message.Tracker)!.Value)];
        Assert.All(trackers, tracker => Assert.Equal(shop, tracker.Business));
        return [.. trackers.Select(tracker => tracker.Message)];
    }

    // A reply and a bill for each order, and not one more. The pair limit spreads a person's
    // messages over a minute and a half; a status may settle an interrupted one later still.
    private static async Task<IReadOnlyList<MessageView>> SettledAsync(
        IServiceProvider rooms, Phones phones, BusinessId shop, string number)
    {
        string seen = "";
        return await Until.FoundAsync<IReadOnlyList<MessageView>>(
            async () =>
            {
                Assert.Empty(await ParkedAsync(rooms));
                IReadOnlyList<MessageView> kept = await rooms.GetRequiredService<IMessages>()
                    .ListAsync(shop, null, 200, CancellationToken.None);
                MessageId[] accepted = await AcceptedAsync(phones, shop, number);
                bool settled = kept.All(message => Told.Contains(message.State)
                    || (message.State == "unknown" && !accepted.Contains(message.Id)));
                seen = $"{accepted.Length} accepted; " + string.Join(", ", kept
                    .GroupBy(m => (m.State, m.Reason, accepted.Contains(m.Id)))
                    .Select(g => $"{g.Count()} {g.Key} {g.First()}"));
                return settled && kept.Count == When_everything_is_killed_in_turn.MessagesEach * 2
                    ? kept
                    : null;
            }, () => $"the messages of {shop} to be settled or counted as unknown; now {seen}",
            150);
    }

    // A server that was away is nobody's fault: no message may be set aside for it.
    private static async Task<IReadOnlyList<string>> ParkedAsync(IServiceProvider rooms)
    {
        try
        {
            return await rooms.GetRequiredService<SystemSession>().ListAsync(
                "SELECT service || ': ' || reason FROM platform.parked",
                row => row.GetString(0), CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // This test's own pooled connections died with the database: the next look tells.
            return [];
        }
    }
}
