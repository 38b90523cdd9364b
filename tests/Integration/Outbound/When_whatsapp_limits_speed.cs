using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>45 messages at once to one person and one in six seconds after that: nothing is sent
/// that would be refused, nobody waits longer than that, and nobody else waits.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_whatsapp_limits_speed(OutboundDatabase database)
{
    // Five of the 45 are kept for money.
    private const int Usable = 40;
    private const string Owner = "+919876543210";

    [Fact]
    public async Task Forty_bills_in_five_minutes_are_each_confirmed_within_six_seconds()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await UseUpAsync(room, shop);
        ConcurrentDictionary<string, DateTimeOffset> confirmed = new();
        room.Provider = body =>
        {
            // The clock stands while a message waits in hand, a quarter of a second at most.
            foreach (string words in Words(body).Split("\n\n"))
                confirmed.TryAdd(words.Split('\n')[0], room.Clock.Now);
            return room.DefaultAsync(body);
        };
        Random random = new(20_261_124);
        DateTimeOffset start = room.Clock.Now;
        Queue<DateTimeOffset> sold = new(Enumerable.Range(0, 40)
            .Select(_ => start + (TimeSpan.FromMinutes(5) * random.NextDouble())).Order());
        Dictionary<string, DateTimeOffset> asked = [];

        while (sold.Count > 0 || confirmed.Count < 40)
        {
            room.Clock.Now = room.Clock.Now.AddMilliseconds(250);
            Assert.True(room.Clock.Now < start.AddMinutes(6));
            // The relay looks ten times a second, and what comes back is in hand for a quarter of
            // one before it leaves: what is due in between leaves with it.
            List<Envelope> now =
                [.. await room.DueAsync(shop, room.Clock.Now.AddMilliseconds(100))];
            while (sold.TryPeek(out DateTimeOffset at) && at <= room.Clock.Now)
            {
                sold.Dequeue();
                string words = $"✅ bill {asked.Count}";
                asked.Add(words, room.Clock.Now);
                now.Add(Packed(shop, Copy(room, words)));
            }

            if (now.Count > 0) await (await room.TakeAsync([.. now])).DoneAsync();
        }

        TimeSpan longest = asked.Max(a => confirmed[a.Key] - a.Value);
        Assert.InRange(longest, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(6));
        Assert.True(room.Sent.Count - Usable < 40);
    }

    [Fact]
    public async Task A_flood_to_one_person_delays_nobody_else_and_arrives_whole_and_in_order()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage[] flood = [.. Enumerable.Range(0, 192).Select(i => Notes.Bill(
            room, $"bills/flood-{i}.pdf", Owner, Purpose.Answer) with { Text = $"{i}" })];
        foreach (SendMessage[] batch in flood.Chunk(64))
            await (await room.TakeAsync(shop, batch)).DoneAsync();
        int atOnce = room.Sent.Count;

        SendMessage other = Notes.Text(room, "other", "+919000000002");
        await (await room.TakeAsync(shop, other)).DoneAsync();
        string? stateOfOther = await room.StateAsync(shop, other.Message);
        for (int i = 0; i < 152; i++)
        {
            room.Clock.Now = room.Clock.Now.AddSeconds(6);
            await (await room.TakeAsync(
                await room.DueAsync(shop, room.Clock.Now))).DoneAsync();
        }

        Assert.Equal(Usable, atOnce);
        Assert.Equal("accepted", stateOfOther);
        Assert.Equal(
            Enumerable.Range(0, 192).Select(i => $"{i}"),
            room.Sent.Select(Words).Where(words => words != "other"));
        Assert.Equal(0, await room.CountAsync("outbound.waiting", shop));
    }

    [Fact]
    public async Task A_restart_forgets_nothing_of_it()
    {
        await using Room dead = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await UseUpAsync(dead, shop);
        await using Room heir = new(database.Options, dead.Clock);
        SendMessage next = Notes.Text(heir, "next");
        SendMessage other = Notes.Text(heir, "other", "+919000000002");

        await (await heir.TakeAsync(shop, next, other)).DoneAsync();
        string[] before = [.. heir.Sent.Select(Words)];
        string? state = await heir.StateAsync(shop, next.Message);
        Envelope[] tooEarly = await heir.DueAsync(shop, heir.Clock.Now.AddSeconds(5));
        heir.Clock.Now = heir.Clock.Now.AddSeconds(6);
        await (await heir.TakeAsync(await heir.DueAsync(shop, heir.Clock.Now))).DoneAsync();

        Assert.Equal(["other"], before);
        Assert.Equal("waiting", state);
        Assert.Empty(tooEarly);
        Assert.Equal(["other", "next"], heir.Sent.Select(Words));
    }

    [Fact]
    public async Task A_restart_after_an_outage_counts_what_was_asked_for_hours_ago()
    {
        await using Room dead = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await dead.HeardAsync(shop, Owner, dead.Clock.Now);
        for (int i = 0; i < Usable; i++)
        {
            SendMessage bill = Notes.Bill(dead, "bills/late.pdf", Owner);
            await (await dead.TakeAsync(
                shop, bill with { AskedAt = dead.Clock.Now.AddHours(-5) })).DoneAsync();
        }

        await using Room heir = new(database.Options, dead.Clock);
        SendMessage next = Notes.Text(heir, "next");
        await (await heir.TakeAsync(shop, next)).DoneAsync();

        Assert.Equal(Usable, dead.Sent.Count);
        Assert.Empty(heir.Sent);
        Assert.Equal("waiting", await heir.StateAsync(shop, next.Message));
    }

    [Fact]
    public async Task Two_processes_with_lanes_of_one_number_share_the_limit_of_a_pair()
    {
        ManualClock clock = new();
        await using Room words = new(database.Options, clock);
        await using Room money = new(database.Options, clock);
        BusinessId shop = Notes.NewShop();
        await (await words.TakeAsync(shop, Notes.Text(words, "begins"))).DoneAsync();
        await (await money.TakeMoneyAsync(shop, Notes.Text(money, "begins"))).DoneAsync();
        clock.Now = clock.Now.AddSeconds(12);

        // By turns, so that each is down to half before the other has much.
        for (int i = 0; i < 40; i++)
        {
            await (await words.TakeAsync(shop, Notes.Text(words, $"w{i}"))).DoneAsync();
            await (await money.TakeMoneyAsync(shop, Notes.Text(money, $"m{i}"))).DoneAsync();
            clock.Now = clock.Now.AddMilliseconds(100);
        }

        // The two of the beginning came back in the twelve seconds.
        Assert.InRange(words.Sent.Count + money.Sent.Count, 40, 2 + 45);
    }

    [Fact]
    public async Task Money_leaves_when_other_words_must_wait_and_does_not_wait_behind_them()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await UseUpAsync(room, shop);
        SendMessage words = Notes.Text(room, "words");
        SendMessage money = Notes.Text(room, "money");

        await (await room.TakeAsync(shop, words)).DoneAsync();
        await (await room.TakeMoneyAsync(shop, money)).DoneAsync();

        Assert.Equal("money", room.Sent.Select(Words).Last());
        Assert.Equal("accepted", await room.StateAsync(shop, money.Message));
        Assert.Equal("waiting", await room.StateAsync(shop, words.Message));
    }

    [Fact]
    public async Task A_refusal_for_the_pair_limit_ends_sending_to_this_person_for_six_seconds()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        room.Provider = _ => Task.FromResult(Room.Error(131056, 403));
        await (await room.TakeAsync(shop, Notes.Text(room, "first"))).DoneAsync();
        room.Provider = room.DefaultAsync;

        // Kept for money or not: the provider knows that there is none.
        await (await room.TakeMoneyAsync(shop, Notes.Text(room, "money"))).DoneAsync();
        await (await room.TakeAsync(
            shop, Notes.Text(room, "other", "+919000000002"))).DoneAsync();
        string[] before = [.. room.Sent.Select(Words)];
        room.Clock.Now = room.Clock.Now.AddSeconds(18);
        await (await room.TakeAsync(await room.DueAsync(shop, room.Clock.Now))).DoneAsync();

        Assert.Equal(["first", "other"], before);
        Assert.Equal(["first", "money"], room.Sent.Select(Words).Skip(2).Order());
    }

    [Fact]
    public async Task Nothing_is_refused_though_a_hundred_answers_to_one_person_come_at_once()
    {
        await using SimulatedProvider provider = await SimulatedProvider.StartAsync();
        await using Room room = new(
            database.Options, new ManualClock { Runs = true }, provider: provider.Url);
        BusinessId shop = Notes.NewShop();
        await provider.WriteAsync(Owner);
        SendMessage[] hundred = [.. Enumerable.Range(0, 100).Select(
            i => Notes.Text(room, $"{i}"))];

        foreach (SendMessage[] batch in hundred.Chunk(16)) await room.TakeAsync(shop, batch);
        await DeliveredAsync(room, provider, shop, hundred);

        List<string> arrived = [.. (await provider.ArrivedAsync()).Select(Words)];
        Assert.Equal(
            Enumerable.Range(0, 100).Select(i => $"{i}"),
            arrived.SelectMany(words => words.Split("\n\n")));
        Assert.True(arrived.Count <= Usable);
        Assert.Equal(0, await TriesAsync(room, shop));
    }

    [Fact]
    public async Task Nothing_is_refused_though_a_number_has_more_to_send_than_it_may()
    {
        await using SimulatedProvider provider = await SimulatedProvider.StartAsync();
        await using Room room = new(
            database.Options, new ManualClock { Runs = true }, provider: provider.Url);
        BusinessId shop = Notes.NewShop();
        SendMessage[] many = [.. Enumerable.Range(0, 240).Select(
            i => Notes.Text(room, $"{i}", $"+9191010{i:00000}"))];
        await provider.OpenWindowsAsync();

        foreach (SendMessage[] batch in many.Chunk(64)) await room.TakeAsync(shop, batch);
        await DeliveredAsync(room, provider, shop, many);

        Assert.Equal(
            many.Select(m => m.Text).Order(StringComparer.Ordinal),
            (await provider.ArrivedAsync()).Select(Words).Order(StringComparer.Ordinal));
        Assert.Equal(0, await TriesAsync(room, shop));
    }

    // One by one, so that each goes by itself.
    private static async Task UseUpAsync(Room room, BusinessId shop)
    {
        for (int i = 0; i < Usable; i++)
            await (await room.TakeAsync(shop, Notes.Text(room, $"used {i}"))).DoneAsync();
        Assert.Equal(Usable, room.Sent.Count);
    }

    // What relay and Intake do in an installation.
    private static async Task DeliveredAsync(
        Room room, SimulatedProvider provider, BusinessId shop, SendMessage[] messages)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        while ((await StatesAsync(room, shop)).Any(state => state != "delivered"))
        {
            List<(BusinessId, StatusReceived)> told = [];
            while (told.Count < 64 && provider.Statuses.TryDequeue(out StatusReceived? status))
                told.Add((default, status));
            if (told.Count > 0) await room.ToldAsync([.. told]);
            Envelope[] due = await room.DueAsync(shop, room.Clock.GetUtcNow());
            foreach (Envelope[] batch in due.Chunk(64)) await room.TakeAsync(batch);
            await Task.Delay(20, limit.Token);
        }

        Assert.Equal(messages.Length, (await StatesAsync(room, shop)).Count);
    }

    private static async Task<IReadOnlyList<string>> StatesAsync(Room room, BusinessId shop)
    {
        List<MessageView> all = [];
        MessageId? before = null;
        while (true)
        {
            IReadOnlyList<MessageView> page =
                await room.Messages.ListAsync(shop, before, 200, default);
            if (page.Count == 0) return [.. all.Select(m => m.State)];
            all.AddRange(page);
            before = page[^1].Id;
        }
    }

    private static async Task<int> TriesAsync(Room room, BusinessId shop) =>
        (await room.Sessions.ListAsync(
            shop, SessionUse.ReadNow,
            "SELECT max(tries)::int FROM outbound.message WHERE business_id = $1",
            r => r.GetInt32(0), default, shop.Value))[0];

    private static SendMessage Copy(Room room, string words) =>
        Notes.Bill(room, "bills/copy.pdf", Owner, Purpose.Answer) with
        {
            Text = words, WordsSuffice = true,
        };

    private static Envelope Packed(BusinessId shop, SendMessage message) => Envelopes.Pack(
        message.Message, shop, new PartitionKey(message.PhoneNumberId), message,
        fromProvider: false);

    private static string Words(JsonNode body) =>
        (string?)body["text"]?["body"] ?? (string?)body["document"]?["caption"] ?? "";
}
