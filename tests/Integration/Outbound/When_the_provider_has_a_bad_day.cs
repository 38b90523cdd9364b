using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>The room over real HTTP against the Simulator: errors, broken connections, limits,
/// repeated and reordered statuses, and a process that is replaced in the middle.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_the_provider_has_a_bad_day(OutboundDatabase database)
{
    private const int People = 24;
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Every_message_reaches_its_phone_once_and_in_the_persons_order()
    {
        await using SimulatedProvider provider = await SimulatedProvider.StartAsync();
        ManualClock clock = new() { Runs = true };
        await using Room room = new(database.Options, clock, provider: provider.Url);
        BusinessId[] shops = [Notes.NewShop(), Notes.NewShop()];
        await BeginAsync(provider);
        Envelope[] all = [.. Messages(room, shops)];

        foreach (Envelope[] batch in all.Chunk(32)) await room.TakeAsync(batch);
        await SettleAsync(room, provider, shops, all.Length);

        MessageId[] arrived = [.. (await provider.ArrivedAsync()).Select(MessageOf)];
        await AssertAllDeliveredAsync(room, shops);
        Assert.Equal(
            all.Select(e => Envelopes.Unpack<SendMessage>(e).Message).OrderBy(m => m.Value),
            arrived.OrderBy(m => m.Value));
        foreach (IGrouping<string?, SendMessage> person in all
            .Select(Envelopes.Unpack<SendMessage>).GroupBy(m => m.Phone))
        {
            MessageId[] asked = [.. person.Select(m => m.Message)];
            Assert.Equal(asked, arrived.Where(asked.Contains));
        }
    }

    [Fact]
    public async Task The_same_holds_when_another_process_takes_over_from_one_that_only_froze()
    {
        await using SimulatedProvider provider = await SimulatedProvider.StartAsync();
        ManualClock clock = new() { Runs = true };
        await using Room frozen = new(database.Options, clock, provider: provider.Url);
        await using Room heir = new(database.Options, clock, provider: provider.Url);
        BusinessId[] shops = [Notes.NewShop(), Notes.NewShop()];
        await BeginAsync(provider);
        Envelope[] all = [.. Messages(frozen, shops)];
        foreach ((string blob, byte[] file) in frozen.Files) heir.Files[blob] = file;

        await Task.WhenAll(all.Chunk(32).Select(batch => frozen.TakeAsync(batch)));
        foreach (Envelope[] batch in all.Chunk(32)) await heir.TakeAsync(batch);
        await SettleAsync(heir, provider, shops, all.Length);

        await AssertAllDeliveredAsync(heir, shops);
        Assert.Equal(
            all.Select(e => Envelopes.Unpack<SendMessage>(e).Message).OrderBy(m => m.Value),
            (await provider.ArrivedAsync()).Select(MessageOf).OrderBy(m => m.Value));
    }

    private static async Task BeginAsync(SimulatedProvider provider)
    {
        // Seldom enough that five in a row, which would open the circuit for half a minute, do
        // not happen by chance: that has a test of its own.
        await provider.MisbehaveAsync("""
            [{"kind":"fail","share":0.08,"code":131016},{"kind":"drop","share":0.06},
             {"kind":"duplicate-webhooks"},{"kind":"reorder-webhooks","delayMs":60}]
            """);
        for (int i = 0; i < People; i++) await provider.WriteAsync(Phone(i));
    }

    private static async Task AssertAllDeliveredAsync(Room room, BusinessId[] shops)
    {
        foreach (BusinessId shop in shops)
        {
            IReadOnlyList<MessageView> views =
                await room.Messages.ListAsync(shop, null, 200, default);
            Assert.All(views, v => Assert.Equal(("delivered", null), (v.State, v.Reason)));
            Assert.Equal(0, await room.CountAsync("outbound.unsettled", shop));
            Assert.Equal(0, await room.CountAsync("outbound.waiting", shop));
        }
    }

    private static IEnumerable<Envelope> Messages(Room room, BusinessId[] shops)
    {
        for (int i = 0; i < People * 5; i++)
        {
            int person = i % People;
            SendMessage message = (i / People) switch
            {
                0 => Notes.Text(room, $"{i}", Phone(person)),
                1 => Notes.Text(room, $"{i}", Phone(person)) with
                {
                    Choices = [new("y", "Haan"), new("n", "Nahi")],
                },
                2 => Notes.Bill(room, $"bills/day-{i}.pdf", Phone(person), Purpose.Answer),
                // Never wrote: the utility template.
                3 => Notes.Bill(room, $"bills/day-{i - People}.pdf", Phone(person + 500)),
                _ => Notes.Text(room, $"{i}", Phone(person)),
            };
            BusinessId shop = shops[i % shops.Length];
            yield return Envelopes.Pack(message.Message, shop, message);
        }
    }

    // What relay and Intake do in an installation.
    private static async Task SettleAsync(
        Room room, SimulatedProvider provider, BusinessId[] shops, int count)
    {
        long startedAt = TimeProvider.System.GetTimestamp();
        List<MessageView> open = [];
        int settled = 0;
        while (settled < count)
        {
            Assert.True(
                TimeProvider.System.GetElapsedTime(startedAt) < Deadline,
                string.Join("\n", open));
            List<(BusinessId, StatusReceived)> told = [];
            while (told.Count < 64 && provider.Statuses.TryDequeue(out StatusReceived? status))
                told.Add((default, status));
            if (told.Count > 0) await room.ToldAsync([.. told]);
            open.Clear();
            settled = 0;
            foreach (BusinessId shop in shops)
            {
                Envelope[] due = await room.DueAsync(shop, room.Clock.GetUtcNow());
                if (due.Length > 0) await room.TakeAsync(due);
                ILookup<bool, MessageView> views =
                    (await room.Messages.ListAsync(shop, null, 200, default))
                    .ToLookup(m => m.State is "delivered" or "failed");
                settled += views[true].Count();
                open.AddRange(views[false]);
            }

            await Task.Delay(50);
        }
    }

    private static MessageId MessageOf(JsonNode payload) =>
        SendTracker.Read((string?)payload["biz_opaque_callback_data"])!.Value.Message;

    private static string Phone(int person) => $"+9191000{person:00000}";
}
