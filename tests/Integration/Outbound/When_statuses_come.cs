using ConverseErp.Contracts;
using ConverseErp.Outbound.Statuses;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_statuses_come(OutboundDatabase database)
{
    [Fact]
    public async Task They_move_a_message_forward_whatever_their_order()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        await (await room.TakeAsync(shop, message)).DoneAsync();

        await room.ToldAsync(Notes.Status(shop, room.Sent.First(), "read", room));
        await room.ToldAsync(
            Notes.Status(shop, room.Sent.First(), "sent", room, category: "service",
                billable: false),
            Notes.Status(shop, room.Sent.First(), "delivered", room));
        await room.ToldAsync(Notes.Status(shop, room.Sent.First(), "failed", room, 131026));

        MessageView? view = await room.Messages.FindAsync(shop, message.Message, default);
        Assert.Equal("read", view?.State);
        Assert.Equal(("service", false), (view?.Category, view?.Billable));
        Assert.Null(view?.Reason);
    }

    [Fact]
    public async Task One_may_overtake_the_answer_to_the_request()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        room.Provider = async body =>
        {
            await room.ToldAsync(Notes.Status(
                shop, body, "delivered", room, wamid: "wamid.early"));
            return Room.Json(200, """{"messages":[{"id":"wamid.early"}]}""");
        };

        await (await room.TakeAsync(shop, message)).DoneAsync();

        Assert.Equal("delivered", await room.StateAsync(shop, message.Message));
        MessageView? byProvider =
            await room.Messages.ByProviderIdAsync(shop, "wamid.early", default);
        Assert.Equal(message.Message, byProvider?.Id);
    }

    [Fact]
    public async Task Without_our_tracker_a_message_is_found_by_the_providers_id()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        room.Provider = _ => Task.FromResult(
            Room.Json(200, """{"messages":[{"id":"wamid.known"}]}"""));
        await (await room.TakeAsync(shop, message)).DoneAsync();
        StatusReceived untracked = Notes.Status(
            shop, room.Sent.First(), "delivered", room, wamid: "wamid.known").Item2 with
        {
            Tracker = null,
        };

        await room.ToldAsync((shop, untracked));

        Assert.Equal("delivered", await room.StateAsync(shop, message.Message));
    }

    [Fact]
    public async Task Without_a_tracker_one_that_overtakes_the_answer_waits_for_it()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        StatusReceived early = OfGupshup(room, "delivered");

        await room.ToldAsync((shop, early), (shop, early));
        room.Provider = _ => Task.FromResult(
            Room.Json(200, """{"messages":[{"id":"gs-early"}]}"""));
        await (await room.TakeAsync(shop, message)).DoneAsync();
        Assert.Equal("accepted", await room.StateAsync(shop, message.Message));
        Envelope again = Assert.Single(
            await room.DueAsync(shop, room.Clock.Now.AddSeconds(2)));
        await room.ToldAsync((shop, Envelopes.Unpack<StatusReceived>(again)));

        Assert.Equal("delivered", await room.StateAsync(shop, message.Message));
        Assert.Equal(LaneAddress.OutboundStatuses, again.To);
        Assert.Empty(await room.DueAsync(shop, room.Clock.Now.AddDays(1)));
    }

    [Fact]
    public async Task From_a_number_of_many_shops_one_without_a_tracker_finds_its_shop()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        string id = "gs-" + Guid.NewGuid().ToString("N");
        room.Provider = _ => Task.FromResult(
            Room.Json(200, "{\"messages\":[{\"id\":\"" + id + "\"}]}"));
        StatusReceived told = OfGupshup(room, "delivered") with { ProviderMessageId = id };

        // It overtakes: whose it is, is not known yet.
        await room.ToldAsync((default, told));
        await (await room.TakeAsync(shop, message)).DoneAsync();
        await room.Sessions.RunAsync(shop, SessionUse.Write, writes => Untracked.Keep(
            writes, [room.Personal.Hash("provider", id)], room.Clock.Now), default);
        Envelope again = Assert.Single(
            await room.DueAsync(default, room.Clock.Now.AddSeconds(2)),
            e => Envelopes.Unpack<StatusReceived>(e).ProviderMessageId == id);
        await room.ToldAsync((default, Envelopes.Unpack<StatusReceived>(again)));

        Assert.Equal("delivered", await room.StateAsync(shop, message.Message));
    }

    [Fact]
    public async Task Of_a_message_that_is_not_ours_it_is_dropped_after_five_looks()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        int looks = 0;

        await room.ToldAsync((shop, OfGupshup(room, "read")));
        while (await room.DueAsync(shop, room.Clock.Now.AddHours(1)) is [var again])
        {
            looks++;
            await room.ToldAsync((shop, Envelopes.Unpack<StatusReceived>(again)));
        }

        Assert.Equal(5, looks);
    }

    private static StatusReceived OfGupshup(Room room, string status) => new(
        "gupshup", "gupshup:ConverseSim", "gs-early", null, status, room.Clock.Now, null, null,
        null, null);

    [Fact]
    public async Task Those_that_are_not_ours_or_say_nothing_are_counted_and_dropped()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        await (await room.TakeAsync(shop, message)).DoneAsync();
        StatusReceived known = Notes.Status(shop, room.Sent.First(), "sent", room).Item2;

        await room.ToldAsync(
            (shop, known with { Tracker = "tenant=12;outbox=01J8Z3Q8", ProviderMessageId = "x" }),
            (default, known with { Tracker = null }),
            (shop, known with { Status = "captured" }),
            (shop, known));

        Assert.Equal("sent", await room.StateAsync(shop, message.Message));
    }

    [Fact]
    public async Task On_the_phone_after_all_ends_the_waiting_for_another_attempt()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        room.Provider = _ => Task.FromResult(Room.Error(131016, 500));
        await (await room.TakeAsync(shop, message)).DoneAsync();
        room.Provider = room.DefaultAsync;

        await room.ToldAsync(Notes.Status(shop, room.Sent.First(), "sent", room));
        string? afterSent = await room.StateAsync(shop, message.Message);
        await room.ToldAsync(Notes.Status(shop, room.Sent.First(), "delivered", room));
        Envelope due = Assert.Single(await room.DueAsync(shop, room.Clock.Now.AddMinutes(1)));
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Equal("waiting", afterSent);
        Assert.Equal("delivered", await room.StateAsync(shop, message.Message));
        Assert.Equal(0, await room.CountAsync("outbound.waiting", shop));
        Assert.Single(room.Sent);
    }

    [Fact]
    public async Task A_hundred_in_one_batch_over_many_shops_all_arrive()
    {
        await using Room room = new(database.Options);
        BusinessId[] shops = [.. Enumerable.Range(0, 25).Select(_ => Notes.NewShop())];
        SendMessage[] messages = [.. shops.Select((_, i) =>
            Notes.Text(room, phone: $"+9190000003{i:00}"))];
        await (await room.TakeAsync([.. shops.Zip(messages, (shop, m) =>
            Envelopes.Pack(m.Message, shop, m))])).DoneAsync();

        await room.ToldAsync([.. room.Sent.SelectMany(body =>
            new[] { "delivered", "sent", "read", "delivered" }.Select(status =>
                Notes.Status(default, body, status, room)))]);

        for (int i = 0; i < shops.Length; i++)
            Assert.Equal("read", await room.StateAsync(shops[i], messages[i].Message));
    }
}
