using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_a_process_dies(OutboundDatabase database)
{
    private static readonly Func<Room, Task> Hangs = static room =>
    {
        room.Provider = _ => new TaskCompletionSource<HttpResponseMessage>().Task;
        return Task.CompletedTask;
    };

    [Fact]
    public async Task An_attempt_under_way_is_unknown_to_the_next_one_and_never_made_again()
    {
        Room dead = new(database.Options);
        await using Room heir = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(dead);
        await Hangs(dead);
        await dead.TakeAsync(shop, message);
        await dead.SentAsync(1);

        await (await heir.TakeAsync(shop, message)).DoneAsync();

        Assert.Empty(heir.Sent);
        Assert.Equal("unknown", await heir.StateAsync(shop, message.Message));
        Assert.Equal(1, await heir.CountAsync("outbound.unsettled", shop));
    }

    [Fact]
    public async Task Its_status_settles_the_attempt()
    {
        Room dead = new(database.Options);
        await using Room heir = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(dead);
        await Hangs(dead);
        await dead.TakeAsync(shop, message);
        await dead.SentAsync(1);
        await (await heir.TakeAsync(shop, message)).DoneAsync();

        await heir.ToldAsync(Notes.Status(default, dead.Sent.First(), "delivered", heir));

        Assert.Equal("delivered", await heir.StateAsync(shop, message.Message));
        Assert.Equal(0, await heir.CountAsync("outbound.unsettled", shop));
    }

    [Fact]
    public async Task An_answer_that_comes_after_all_is_worth_more_than_not_knowing()
    {
        await using Room slow = new(database.Options);
        await using Room heir = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(slow);
        TaskCompletionSource<HttpResponseMessage> answer = new();
        slow.Provider = _ => answer.Task;
        Handed first = await slow.TakeAsync(shop, message);
        await slow.SentAsync(1);
        await (await heir.TakeAsync(shop, message)).DoneAsync();

        answer.SetResult(await slow.DefaultAsync(slow.Sent.First()));
        await first.DoneAsync();

        Assert.Equal("accepted", await heir.StateAsync(shop, message.Message));
        Assert.Equal(0, await heir.CountAsync("outbound.unsettled", shop));
    }

    [Fact]
    public async Task A_refusal_that_comes_after_all_lets_it_be_tried_again()
    {
        await using Room slow = new(database.Options);
        await using Room heir = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(slow);
        TaskCompletionSource<HttpResponseMessage> answer = new();
        slow.Provider = _ => answer.Task;
        Handed first = await slow.TakeAsync(shop, message);
        await slow.SentAsync(1);
        await (await heir.TakeAsync(shop, message)).DoneAsync();

        answer.SetResult(Room.Error(131016, 500));
        await first.DoneAsync();
        Envelope due = Assert.Single(
            await heir.DueAsync(shop, heir.Clock.Now.AddMinutes(1)));
        await (await heir.TakeAsync(due)).DoneAsync();

        Assert.Equal("accepted", await heir.StateAsync(shop, message.Message));
        Assert.Single(heir.Sent);
    }

    [Fact]
    public async Task What_was_only_queued_goes_on_in_the_next_process()
    {
        Room dead = new(database.Options);
        await using Room heir = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage ahead = Notes.Text(dead, "1");
        SendMessage behind = Notes.Text(dead, "2");
        await Hangs(dead);
        await dead.TakeAsync(shop, ahead, behind);
        await dead.SentAsync(1);

        await (await heir.TakeAsync(shop, ahead, behind)).DoneAsync();

        Assert.Equal("2", (string?)Assert.Single(heir.Sent)["text"]!["body"]);
        Assert.Equal("unknown", await heir.StateAsync(shop, ahead.Message));
        Assert.Equal("accepted", await heir.StateAsync(shop, behind.Message));
    }

    [Fact]
    public async Task One_that_only_seemed_dead_does_not_send_what_was_taken_over()
    {
        await using Room frozen = new(database.Options);
        await using Room heir = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage ahead = Notes.Text(frozen, "1");
        SendMessage behind = Notes.Text(frozen, "2");
        TaskCompletionSource<HttpResponseMessage> answer = new();
        frozen.Provider = _ => answer.Task;
        Handed first = await frozen.TakeAsync(shop, ahead, behind);
        await frozen.SentAsync(1);
        await (await heir.TakeAsync(shop, behind)).DoneAsync();

        answer.SetResult(await frozen.DefaultAsync(frozen.Sent.First()));
        await first.DoneAsync();

        Assert.Single(frozen.Sent);
        Assert.Single(heir.Sent);
    }

    [Fact]
    public async Task A_commit_whose_answer_was_lost_is_taken_up_by_the_process_that_made_it()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage message = Notes.Text(room);
        await (await room.TakeAsync(shop, message)).DoneAsync();
        room.Sent.Clear();
        await room.Sessions.RunAsync(shop, SessionUse.Write, s => s.Run("""
            UPDATE outbound.message SET state = 2, provider_hash = NULL, provider_id = NULL
            WHERE business_id = $1
            """, shop.Value), default);

        await (await room.TakeAsync(shop, message)).DoneAsync();

        Assert.Single(room.Sent);
        Assert.Equal("accepted", await room.StateAsync(shop, message.Message));
    }
}
