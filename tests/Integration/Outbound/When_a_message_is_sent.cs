using System.Text.Json.Nodes;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_a_message_is_sent(OutboundDatabase database)
{
    [Fact]
    public async Task It_is_accepted_recorded_and_acknowledged_and_a_repeat_sends_nothing()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);

        await (await room.TakeAsync(shop, message)).DoneAsync();
        await (await room.TakeAsync(shop, message)).DoneAsync();

        MessageView? view = await room.Messages.FindAsync(shop, message.Message, default);
        Assert.Equal("accepted", view?.State);
        Assert.Equal("+919876543210", view?.To);
        Assert.Single(room.Sent);
        Assert.Equal(0, room.InFlight.Count);
    }

    [Fact]
    public async Task The_same_message_twice_in_one_batch_is_sent_once()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);

        await (await room.TakeAsync(shop, message, message)).DoneAsync();

        Assert.Single(room.Sent);
    }

    [Fact]
    public async Task A_repeat_while_it_is_under_way_is_acknowledged_with_it_and_not_before()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        TaskCompletionSource<HttpResponseMessage> answer = new();
        room.Provider = _ => answer.Task;

        Handed first = await room.TakeAsync(shop, message);
        Handed second = await room.TakeAsync(shop, message);
        int before = first.Unacknowledged + second.Unacknowledged;
        answer.SetResult(await room.DefaultAsync(new JsonObject()));
        await first.DoneAsync();
        await second.DoneAsync();

        Assert.Equal(2, before);
        Assert.Single(room.Sent);
    }

    [Fact]
    public async Task Many_shops_go_in_one_batch_and_each_sees_only_its_own()
    {
        await using Room room = new(database.Options);
        BusinessId[] shops = [.. Enumerable.Range(0, 20).Select(_ => Notes.NewShop())];
        SendMessage[] messages = [.. shops.Select((_, i) =>
            Notes.Text(room, phone: $"+9190000000{i:00}"))];

        Handed handed = await room.TakeAsync([.. shops.Zip(messages, (shop, m) =>
            Envelopes.Pack(m.Message, shop, m))]);
        await handed.DoneAsync();

        Assert.Equal(20, room.Sent.Count);
        for (int i = 0; i < shops.Length; i++)
        {
            MessageView only = Assert.Single(
                await room.Messages.ListAsync(shops[i], null, 50, default));
            Assert.Equal(messages[i].Message, only.Id);
        }
    }

    [Fact]
    public async Task Somebody_whose_shop_is_not_known_yet_is_answered_at_most_once_too()
    {
        await using Room room = new(database.Options);
        SendMessage message = Notes.Text(room, "Namaste! Dukaan ka naam?");

        await (await room.TakeAsync(default(BusinessId), message)).DoneAsync();
        await (await room.TakeAsync(default(BusinessId), message)).DoneAsync();

        Assert.Single(room.Sent);
        Assert.Equal("accepted", await room.StateAsync(default, message.Message));
    }

    [Fact]
    public async Task Messages_to_one_person_go_one_after_the_other()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        int under = 0;
        int most = 0;
        room.Provider = async body =>
        {
            most = Math.Max(most, Interlocked.Increment(ref under));
            await Task.Delay(20);
            Interlocked.Decrement(ref under);
            return await room.DefaultAsync(body);
        };
        SendMessage[] messages = [.. Enumerable.Range(0, 8).Select(i =>
            Notes.Text(room, $"{i}"))];

        await (await room.TakeAsync(shop, messages)).DoneAsync();

        Assert.Equal(1, most);
        Assert.Equal(
            Enumerable.Range(0, 8).Select(i => $"{i}"),
            room.Sent.Select(b => (string)b["text"]!["body"]!));
    }

    [Fact]
    public async Task Different_people_are_answered_at_the_same_time()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        using CountdownEvent all = new(8);
        room.Provider = async body =>
        {
            all.Signal();
            // Ends only when all eight are under way together.
            while (!all.IsSet) await Task.Delay(5);
            return await room.DefaultAsync(body);
        };

        await (await room.TakeAsync(shop, [.. Enumerable.Range(0, 8).Select(i =>
            Notes.Text(room, phone: $"+91900000000{i}"))])).DoneAsync();

        Assert.Equal(8, room.Sent.Count);
    }

    [Fact]
    public async Task No_more_requests_are_under_way_than_there_are_slots()
    {
        await using Room room = new(database.Options, inFlightMax: 3);
        BusinessId shop = Notes.NewShop();
        int under = 0;
        int most = 0;
        room.Provider = async body =>
        {
            int now = Interlocked.Increment(ref under);
            InterlockedMax(ref most, now);
            await Task.Delay(15);
            Interlocked.Decrement(ref under);
            return await room.DefaultAsync(body);
        };

        await (await room.TakeAsync(shop, [.. Enumerable.Range(0, 20).Select(i =>
            Notes.Text(room, phone: $"+9190000001{i:00}"))])).DoneAsync();

        Assert.Equal(3, most);
        Assert.Equal(20, room.Sent.Count);
    }

    [Fact]
    public async Task Messages_are_listed_newest_first_and_page_by_page()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        List<SendMessage> messages = [];
        for (int i = 0; i < 5; i++)
        {
            messages.Add(Notes.Text(room, phone: $"+91900000020{i}"));
            room.Clock.Now = room.Clock.Now.AddSeconds(1);
        }

        await (await room.TakeAsync(shop, [.. messages])).DoneAsync();
        IReadOnlyList<MessageView> first = await room.Messages.ListAsync(shop, null, 3, default);
        IReadOnlyList<MessageView> rest =
            await room.Messages.ListAsync(shop, first[^1].Id, 3, default);

        Assert.Equal(
            messages.Select(m => m.Message).Reverse(), first.Concat(rest).Select(v => v.Id));
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen = Volatile.Read(ref most);
        while (value > seen)
        {
            int before = Interlocked.CompareExchange(ref most, value, seen);
            if (before == seen) return;
            seen = before;
        }
    }
}
