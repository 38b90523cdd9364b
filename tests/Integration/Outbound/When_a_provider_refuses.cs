using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_a_provider_refuses(OutboundDatabase database)
{
    [Fact]
    public async Task The_message_waits_in_the_database_and_only_its_own_copy_goes_on()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        room.Provider = _ => Task.FromResult(Room.Error(130429, 429));
        await (await room.TakeAsync(shop, message)).DoneAsync();
        string? waiting = await room.StateAsync(shop, message.Message);

        room.Provider = room.DefaultAsync;
        await (await room.TakeAsync(shop, message)).DoneAsync();
        int afterRepeat = room.Sent.Count;
        Envelope due = Assert.Single(await room.DueAsync(shop, room.Clock.Now.AddSeconds(2)));
        await (await room.TakeAsync(due)).DoneAsync();
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Equal("waiting", waiting);
        Assert.Equal(1, afterRepeat);
        Assert.Equal(2, room.Sent.Count);
        Assert.Equal("accepted", await room.StateAsync(shop, message.Message));
        Assert.Equal(0, await room.CountAsync("outbound.waiting", shop));
    }

    [Fact]
    public async Task The_pair_limit_holds_one_person_back_in_order_and_nobody_else()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage first = Notes.Text(room, "1", "+919000000001");
        SendMessage second = Notes.Text(room, "2", "+919000000001");
        SendMessage other = Notes.Text(room, "x", "+919000000002");
        room.Provider = body => (string?)body["to"] == "+919000000001"
            ? Task.FromResult(Room.Error(131056, 403))
            : room.DefaultAsync(body);

        await (await room.TakeAsync(shop, first, other)).DoneAsync();
        await (await room.TakeAsync(shop, second)).DoneAsync();
        room.Provider = room.DefaultAsync;
        Envelope[] tooEarly = await room.DueAsync(shop, room.Clock.Now.AddSeconds(5));
        room.Clock.Now = room.Clock.Now.AddSeconds(7);
        Envelope[] due = await room.DueAsync(shop, room.Clock.Now);
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Empty(tooEarly);
        Assert.Equal(2, due.Length);
        // There is room for one message, so both leave in it.
        Assert.Equal(
            ["1", "1\n\n2"],
            room.Sent.Select(b => (string)b["text"]!["body"]!).Where(text => text != "x"));
        Assert.Equal("accepted", await room.StateAsync(shop, other.Message));
    }

    [Fact]
    public async Task Messages_already_behind_it_in_memory_wait_with_it()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages = [.. Enumerable.Range(1, 4).Select(i => Notes.Text(room, $"{i}"))];
        room.Provider = _ => Task.FromResult(Room.Error(131056, 403));

        await (await room.TakeAsync(shop, messages)).DoneAsync();
        room.Provider = room.DefaultAsync;
        room.Clock.Now = room.Clock.Now.AddSeconds(10);
        Envelope[] due = await room.DueAsync(shop, room.Clock.Now);
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Equal(4, due.Length);
        Assert.Equal(
            ["1", "1\n\n2\n\n3\n\n4"], room.Sent.Select(b => (string)b["text"]!["body"]!));
    }

    [Fact]
    public async Task A_revoked_token_pauses_the_number_until_a_probe_gets_through()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage first = Notes.Text(room, phone: "+919000000011");
        SendMessage second = Notes.Text(room, phone: "+919000000012");
        room.Provider = _ => Task.FromResult(Room.Error(190, 401));

        await (await room.TakeAsync(shop, first)).DoneAsync();
        await (await room.TakeAsync(shop, second)).DoneAsync();
        int whilePaused = room.Sent.Count;
        room.Provider = room.DefaultAsync;
        room.Clock.Now = room.Clock.Now.AddMinutes(2);
        Envelope[] due = await room.DueAsync(shop, room.Clock.Now);
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Equal(1, whilePaused);
        Assert.Equal(2, due.Length);
        Assert.Equal("accepted", await room.StateAsync(shop, first.Message));
        Assert.Equal("accepted", await room.StateAsync(shop, second.Message));
    }

    [Fact]
    public async Task A_recipient_who_cannot_be_reached_is_given_up()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        room.Provider = _ => Task.FromResult(Room.Error(131026));

        await (await room.TakeAsync(shop, message)).DoneAsync();

        MessageView? view = await room.Messages.FindAsync(shop, message.Message, default);
        Assert.Equal(("failed", "131026"), (view?.State, view?.Reason));
        Assert.Empty(await room.DueAsync(shop, DateTimeOffset.MaxValue));
    }

    [Fact]
    public async Task An_answer_nobody_wants_any_more_expires()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        room.Provider = _ => Task.FromResult(Room.Error(131000, 500));
        await (await room.TakeAsync(shop, message)).DoneAsync();

        room.Clock.Now = room.Clock.Now.AddHours(2);
        Envelope due = Assert.Single(await room.DueAsync(shop, room.Clock.Now));
        await (await room.TakeAsync(due)).DoneAsync();

        MessageView? view = await room.Messages.FindAsync(shop, message.Message, default);
        Assert.Equal(("failed", "expired"), (view?.State, view?.Reason));
    }

    [Fact]
    public async Task Five_failures_open_the_circuit_and_then_nothing_is_asked_but_all_is_kept()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        room.Provider = _ => Task.FromResult(Room.Error(131000, 500));
        for (int i = 0; i < 5; i++)
        {
            await (await room.TakeAsync(
                shop, Notes.Text(room, phone: $"+91900000010{i}"))).DoneAsync();
        }

        SendMessage[] more = [.. Enumerable.Range(0, 10).Select(i =>
            Notes.Text(room, phone: $"+9190000002{i:00}"))];
        await (await room.TakeAsync(shop, more)).DoneAsync();
        int whileOpen = room.Sent.Count;
        room.Provider = room.DefaultAsync;
        room.Clock.Now = room.Clock.Now.AddMinutes(1);
        Envelope[] due = await room.DueAsync(shop, room.Clock.Now);
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Equal(5, whileOpen);
        Assert.Equal(15, due.Length);
        IReadOnlyList<MessageView> all = await room.Messages.ListAsync(shop, null, 50, default);
        Assert.All(all, view => Assert.Equal("accepted", view.State));
    }
}
