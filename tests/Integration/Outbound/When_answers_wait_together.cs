using System.Text.Json.Nodes;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>While there is much to do, answers to one person that wait together leave as one
/// message; each stays a message of its own in the books.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_answers_wait_together(OutboundDatabase database)
{
    [Fact]
    public async Task They_leave_as_one_message_and_its_status_moves_them_all()
    {
        await using Room room = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages = Three(room);

        await (await room.TakeAsync(shop, messages)).DoneAsync();
        string[] accepted = await StatesAsync(room, shop, messages);
        await room.ToldAsync(Notes.Status(
            shop, room.Sent.First(), "delivered", room, category: "service", billable: true));
        string[] delivered = await StatesAsync(room, shop, messages);
        await room.ToldAsync(Notes.Status(shop, room.Sent.First(), "read", room));

        Assert.Equal("ek\n\ndo\n\nteen", Words(Assert.Single(room.Sent)));
        Assert.Equal(["accepted", "accepted", "accepted"], accepted);
        Assert.Equal(["delivered", "delivered", "delivered"], delivered);
        Assert.Equal(["read", "read", "read"], await StatesAsync(room, shop, messages));
        // It was one message, and costs as one.
        Assert.Single(
            await room.Messages.ListAsync(shop, null, 10, default), m => m.Billable == true);
    }

    [Fact]
    public async Task On_a_quiet_day_each_goes_by_itself()
    {
        await using Room room = new(database.Options) { Level = 1 };
        BusinessId shop = Notes.NewShop();

        await (await room.TakeAsync(shop, Three(room))).DoneAsync();

        Assert.Equal(["ek", "do", "teen"], room.Sent.Select(Words));
    }

    [Fact]
    public async Task What_comes_while_one_is_under_way_leaves_together_behind_it()
    {
        await using Room room = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage first = Notes.Text(room, "first");
        TaskCompletionSource<HttpResponseMessage> answer = new();
        room.Provider = _ => answer.Task;
        Handed one = await room.TakeAsync(shop, first);
        await room.SentAsync(1);
        SendMessage[] messages = Three(room);
        Handed next = await room.TakeAsync(shop, messages[0]);
        Handed rest = await room.TakeAsync(shop, messages[1..]);

        room.Provider = room.DefaultAsync;
        answer.SetResult(await room.DefaultAsync(new JsonObject()));
        await one.DoneAsync();
        await next.DoneAsync();
        await rest.DoneAsync();

        Assert.Equal(["first", "ek\n\ndo\n\nteen"], room.Sent.Select(Words));
    }

    [Fact]
    public async Task A_document_for_a_customer_goes_alone_and_nothing_overtakes_it()
    {
        await using Room room = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage[] three = Three(room);
        await room.HeardAsync(shop, three[0].Phone!, room.Clock.Now);
        SendMessage bill = Notes.Bill(room, "bills/alone.pdf", three[0].Phone!);
        SendMessage copy = Notes.Bill(
            room, "bills/copy.pdf", three[0].Phone!, Purpose.Answer) with
        {
            WordsSuffice = true,
        };

        await (await room.TakeAsync(
            shop, three[0], three[1], bill, three[2], copy)).DoneAsync();

        Assert.Equal(["text", "document", "text"], room.Sent.Select(b => (string?)b["type"]));
        Assert.Equal("ek\n\ndo", Words(room.Sent.First()));
        Assert.Equal(
            "teen\n\n" + copy.Text + "\n" + copy.Bill!.Link, Words(room.Sent.Last()));
        Assert.Equal(1, room.Uploads);
    }

    [Fact]
    public async Task What_is_too_long_for_one_message_goes_in_two()
    {
        await using Room room = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages = [.. Three(room).Select(m => m with
        {
            Text = m.Text.PadRight(1_900, '.'),
        })];

        await (await room.TakeAsync(shop, messages)).DoneAsync();

        Assert.Equal(
            [messages[0].Text + "\n\n" + messages[1].Text, messages[2].Text],
            room.Sent.Select(Words));
    }

    [Fact]
    public async Task A_refusal_puts_all_of_them_off_and_they_leave_together_later()
    {
        await using Room room = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages = Three(room);
        room.Provider = _ => Task.FromResult(Room.Error(131016, 500));
        await (await room.TakeAsync(shop, messages)).DoneAsync();
        string[] waiting = await StatesAsync(room, shop, messages);
        room.Provider = room.DefaultAsync;

        // A repeat of any of them is none of theirs.
        await (await room.TakeAsync(shop, messages[1])).DoneAsync();
        int before = room.Sent.Count;
        room.Clock.Now = room.Clock.Now.AddSeconds(2);
        Envelope[] due = await room.DueAsync(shop, room.Clock.Now);
        await (await room.TakeAsync([.. due.Reverse()])).DoneAsync();
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Equal(["waiting", "waiting", "waiting"], waiting);
        Assert.Equal((1, 3), (before, due.Length));
        Assert.Equal(
            ["ek\n\ndo\n\nteen", "ek\n\ndo\n\nteen"], room.Sent.Select(Words));
        Assert.Equal(
            ["accepted", "accepted", "accepted"], await StatesAsync(room, shop, messages));
    }

    [Fact]
    public async Task A_late_word_about_the_refused_one_moves_nothing_unless_it_is_on_the_phone()
    {
        await using Room room = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages = Three(room);
        room.Provider = _ => Task.FromResult(Room.Error(131016, 500));
        await (await room.TakeAsync(shop, messages)).DoneAsync();

        await room.ToldAsync(Notes.Status(shop, room.Sent.First(), "failed", room, 131026));
        string[] afterFailed = await StatesAsync(room, shop, messages);
        await room.ToldAsync(Notes.Status(shop, room.Sent.First(), "delivered", room));

        Assert.Equal(["waiting", "waiting", "waiting"], afterFailed);
        Assert.Equal(
            ["delivered", "delivered", "delivered"], await StatesAsync(room, shop, messages));
        Assert.Equal(0, await room.CountAsync("outbound.waiting", shop));
    }

    [Fact]
    public async Task Words_that_are_not_accepted_together_are_tried_alone()
    {
        await using Room room = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages = Three(room);
        room.Provider = body => Words(body).Contains("do", StringComparison.Ordinal)
            ? Task.FromResult(Room.Error(131009))
            : room.DefaultAsync(body);

        await (await room.TakeAsync(shop, messages)).DoneAsync();
        room.Clock.Now = room.Clock.Now.AddSeconds(2);
        await (await room.TakeAsync(await room.DueAsync(shop, room.Clock.Now))).DoneAsync();

        Assert.Equal(["ek\n\ndo\n\nteen", "ek", "do", "teen"], room.Sent.Select(Words));
        Assert.Equal(
            ["accepted", "failed", "accepted"], await StatesAsync(room, shop, messages));
    }

    [Fact]
    public async Task A_process_killed_under_way_leaves_all_of_them_unknown_and_none_goes_again()
    {
        Room dead = new(database.Options) { Level = 2 };
        await using Room heir = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages = Three(dead);
        dead.Provider = _ => new TaskCompletionSource<HttpResponseMessage>().Task;
        await dead.TakeAsync(shop, messages);
        await dead.SentAsync(1);

        await (await heir.TakeAsync(shop, [.. messages.Reverse()])).DoneAsync();
        string[] unknown = await StatesAsync(heir, shop, messages);
        long unsettled = await heir.CountAsync("outbound.unsettled", shop);
        await heir.ToldAsync(Notes.Status(default, dead.Sent.First(), "delivered", heir));

        Assert.Empty(heir.Sent);
        Assert.Equal(["unknown", "unknown", "unknown"], unknown);
        Assert.Equal(3, unsettled);
        Assert.Equal(
            ["delivered", "delivered", "delivered"], await StatesAsync(heir, shop, messages));
        Assert.Equal(0, await heir.CountAsync("outbound.unsettled", shop));
    }

    [Fact]
    public async Task An_answer_that_never_comes_makes_all_of_them_unknown()
    {
        await using Room room = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage[] messages = Three(room);
        room.Provider = _ => Task.FromResult(Room.Json(504, "<html>"));

        await (await room.TakeAsync(shop, messages)).DoneAsync();
        await (await room.TakeAsync(shop, messages)).DoneAsync();

        Assert.Single(room.Sent);
        Assert.Equal(
            ["unknown", "unknown", "unknown"], await StatesAsync(room, shop, messages));
        Assert.Equal(3, await room.CountAsync("outbound.unsettled", shop));
    }

    [Fact]
    public async Task One_that_another_process_has_taken_over_meanwhile_stays_out_of_it()
    {
        await using Room frozen = new(database.Options) { Level = 2 };
        await using Room heir = new(database.Options) { Level = 2 };
        BusinessId shop = Notes.NewShop();
        SendMessage first = Notes.Text(frozen, "first");
        SendMessage[] messages = Three(frozen);
        TaskCompletionSource<HttpResponseMessage> answer = new();
        frozen.Provider = _ => answer.Task;
        Handed one = await frozen.TakeAsync(shop, first);
        await frozen.SentAsync(1);
        Handed others = await frozen.TakeAsync(shop, messages);
        await (await heir.TakeAsync(shop, messages[1])).DoneAsync();

        frozen.Provider = frozen.DefaultAsync;
        answer.SetResult(await frozen.DefaultAsync(new JsonObject()));
        await one.DoneAsync();
        await others.DoneAsync();

        Assert.Equal("do", Words(Assert.Single(heir.Sent)));
        Assert.Equal(["first", "ek\n\nteen"], frozen.Sent.Select(Words));
        Assert.Equal(
            ["accepted", "accepted", "accepted"], await StatesAsync(heir, shop, messages));
    }

    private static SendMessage[] Three(Room room) =>
        [Notes.Text(room, "ek"), Notes.Text(room, "do"), Notes.Text(room, "teen")];

    private static async Task<string[]> StatesAsync(
        Room room, BusinessId shop, SendMessage[] messages)
    {
        List<string> states = [];
        foreach (SendMessage message in messages)
            states.Add(await room.StateAsync(shop, message.Message) ?? "none");
        return [.. states];
    }

    private static string Words(JsonNode body) => (string?)body["text"]?["body"] ?? "";
}
