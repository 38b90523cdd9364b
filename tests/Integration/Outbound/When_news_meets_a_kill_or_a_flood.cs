using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_news_meets_a_kill_or_a_flood(OutboundDatabase database)
{
    private static ManualClock Morning() => new()
    {
        Now = new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public async Task Killed_in_the_middle_it_reaches_everybody_and_nobody_twice()
    {
        Room dead = new(database.Options, Morning());
        await using Room heir = new(database.Options, Morning());
        News news = await News.StartAsync(dead, people: 8);
        await news.TurnAsync();
        Envelope[] first = await news.QueuedAsync();
        dead.Provider = _ => new TaskCompletionSource<HttpResponseMessage>().Task;
        await dead.MarketAsync(first[..2]);
        await dead.SentAsync(2);

        // The broker gives everything that was not acknowledged to the next process.
        await (await heir.MarketAsync(first)).DoneAsync();
        for (int turn = 0; turn < 4; turn++)
        {
            await news.TurnAsync(heir);
            await (await heir.MarketAsync(await news.QueuedAsync())).DoneAsync();
        }

        string[] reached = [.. News.Reached(dead), .. News.Reached(heir)];
        Assert.Equal(news.Phones.Order(), reached.Order());
        Assert.Equal(2, await heir.CountAsync("outbound.unsettled", news.Shop));
        Assert.Equal(BroadcastState.Done, (await news.RowAsync()).State);
    }

    [Fact]
    public async Task Two_processes_that_take_the_same_turn_queue_nobody_twice()
    {
        await using Room one = new(database.Options, Morning());
        await using Room other = new(database.Options, Morning());
        News news = await News.StartAsync(one, people: 8);

        await Task.WhenAll(news.TurnAsync(one), news.TurnAsync(other));

        Envelope[] queued = await news.QueuedAsync();
        Assert.Equal(queued.Length, queued.DistinctBy(e => e.Id).Count());
        Assert.Equal(queued.Length, (await news.CountsAsync()).Queued);
    }

    [Fact]
    public async Task A_refusal_for_a_while_waits_and_holds_no_answer_to_the_same_person()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 1);
        await news.TurnAsync();
        room.Provider = _ => Task.FromResult(Room.Error(131016, 500));
        await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();
        room.Provider = room.DefaultAsync;

        SendMessage answer = Notes.Text(room, phone: news.Phones[0]);
        await (await room.TakeAsync(news.Shop, answer)).DoneAsync();
        Assert.Equal("accepted", await room.StateAsync(news.Shop, answer.Message));

        Envelope again = Assert.Single(await room.DueAsync(
            news.Shop, room.Clock.Now.AddMinutes(1)));
        Assert.Equal(LaneAddress.OutboundMarketing, again.To);
        await (await room.MarketAsync(again)).DoneAsync();
        Assert.Equal(1, (await news.CountsAsync()).Sent);
        Assert.Equal(2, News.Reached(room).Count(to => to == news.Phones[0]) - 1);
    }

    [Fact]
    public async Task Hundreds_of_news_under_way_leave_every_slot_of_the_chats_free()
    {
        const int people = 300;
        await using Room room = new(database.Options, Morning(), inFlightMax: 4, change: o =>
        {
            o.Broadcasts.PerSecond = people;
            o.Broadcasts.QueuedMax = people;
            o.Broadcasts.InFlightMax = 3;
            // All at once, before the provider's silence is over.
            o.Broadcasts.PerSecondInAll = 10_000;
            o.Broadcasts.PerSecondPerCore = 10_000;
        });
        News news = await News.StartAsync(room, people);
        // A provider that never answers marketing is the worst there can be.
        room.Provider = body => (string?)body["type"] == "template"
            ? new TaskCompletionSource<HttpResponseMessage>().Task
            : room.DefaultAsync(body);
        await news.TurnAsync();
        Handed flood = await room.MarketAsync(await news.QueuedAsync());
        await room.SentAsync(3);

        Assert.Equal(4, room.Slots.FreeCount);
        for (int chat = 0; chat < 20; chat++)
        {
            SendMessage answer = Notes.Text(room, phone: news.Phones[chat]);
            await (await room.TakeAsync(news.Shop, answer)).DoneAsync();
            Assert.Equal("accepted", await room.StateAsync(news.Shop, answer.Message));
        }

        Assert.Equal(3, room.Sent.Count(b => (string?)b["type"] == "template"));
        Assert.Equal(people, flood.Unacknowledged);
        Assert.Equal(people, (await news.CountsAsync()).Sent);
    }
}
