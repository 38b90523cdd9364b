using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_news_goes_to_many(OutboundDatabase database)
{
    // Half past eleven in India.
    private static ManualClock Morning() => new()
    {
        Now = new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public async Task Everybody_gets_it_once_as_the_template_with_the_shop_and_its_words()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 3);

        await news.TurnAsync();
        await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();
        await news.TurnAsync();

        Assert.Equal(news.Phones.Order(), News.Reached(room).Order());
        JsonNode template = room.Sent.First()["template"]!;
        Assert.Equal("shop_news_v1", (string?)template["name"]);
        Assert.Equal(
            ["Sri Lakshmi", "Kal se 10% kam"],
            template["components"]![0]!["parameters"]!.AsArray().Select(p => (string?)p!["text"]));
        Assert.Equal(BroadcastState.Done, (await news.RowAsync()).State);
    }

    [Fact]
    public async Task Who_wrote_lately_gets_free_words()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 1);
        await room.HeardAsync(news.Shop, news.Phones[0], room.Clock.Now.AddHours(-2));

        await news.TurnAsync();
        await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();

        Assert.StartsWith(
            "Sri Lakshmi: Kal se 10% kam", (string?)room.Sent.Single()["text"]!["body"],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_said_stop_after_it_was_queued_gets_nothing()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 3);
        await news.TurnAsync();
        Envelope[] queued = await news.QueuedAsync();
        Assert.Equal(3, queued.Length);

        await room.Sessions.RunAsync(news.Shop, SessionUse.Write, writes => room.Window.Stopped(
            writes, new Sender(null, news.Phones[1], null), room.Clock.Now), default);
        await (await room.MarketAsync(queued)).DoneAsync();

        Assert.Equal(2, room.Sent.Count);
        Assert.DoesNotContain(news.Phones[1], News.Reached(room));
        BroadcastCounts counts = await news.CountsAsync();
        Assert.Equal((2, 1), (counts.Sent, counts.Skipped));
    }

    [Fact]
    public async Task Paused_after_it_was_queued_nothing_leaves_until_it_goes_on()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 3);
        await news.TurnAsync();
        Envelope[] queued = await news.QueuedAsync();

        await news.StepAsync(BroadcastStep.Pause);
        await (await room.MarketAsync(queued)).DoneAsync();
        Assert.Empty(room.Sent);
        Assert.Equal(3, (await news.CountsAsync()).Waiting);

        await news.StepAsync(BroadcastStep.Resume);
        await news.TurnAsync();
        await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();

        Assert.Equal(news.Phones.Order(), News.Reached(room).Order());
    }

    [Fact]
    public async Task At_level_three_what_was_queued_is_its_own_again_and_goes_on_when_calm()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 3);
        await news.TurnAsync();
        Envelope[] old = await news.QueuedAsync();

        room.Level = 3;
        await news.TurnAsync();
        BroadcastCounts back = await news.CountsAsync();
        Assert.Equal((3, 0), (back.Waiting, back.Queued));
        Assert.Equal(BroadcastReasons.Surge, (await news.RowAsync()).Hold);

        room.Level = 0;
        room.Clock.Now += TimeSpan.FromMinutes(1);
        await news.TurnAsync();
        // What lay in the lane all the time and what was queued again are one message each.
        await (await room.MarketAsync([.. old, .. await news.QueuedAsync()])).DoneAsync();

        Assert.Equal(news.Phones.Order(), News.Reached(room).Order());
    }

    [Theory]
    [InlineData(2, Mode.Full, BroadcastReasons.Surge)]
    [InlineData(0, Mode.WhatsAppDegraded, BroadcastReasons.Mode)]
    public async Task It_rests_by_itself_while_others_need_the_way(
        int level, Mode mode, string why)
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 2);
        (room.Level, room.Mode) = (level, mode);

        await news.TurnAsync();

        Assert.Empty(await news.QueuedAsync());
        Assert.Equal(why, (await news.RowAsync()).Hold);
    }

    [Fact]
    public async Task Nothing_is_sent_at_night()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 2);
        await news.TurnAsync();
        Envelope[] queued = await news.QueuedAsync();

        room.Clock.Now = new DateTimeOffset(2026, 11, 24, 14, 31, 0, TimeSpan.Zero);
        await (await room.MarketAsync(queued)).DoneAsync();
        await news.TurnAsync();

        Assert.Empty(room.Sent);
        Assert.Equal(BroadcastReasons.QuietHours, (await news.RowAsync()).Hold);
        Assert.Equal(2, (await news.CountsAsync()).Waiting);
    }

    [Fact]
    public async Task A_template_that_is_paused_on_the_way_stops_it_and_the_owner_hears_why_once()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 6);
        await news.TurnAsync();
        Envelope[] queued = await news.QueuedAsync();
        room.Templates.Refused(Room.Number, "shop_news_v1", "hi", TemplateState.Paused);

        await (await room.MarketAsync(queued)).DoneAsync();
        await news.TurnAsync();
        await news.TurnAsync();

        Assert.Empty(room.Sent);
        Assert.Equal(
            (BroadcastState.Paused, BroadcastReasons.Template),
            ((await news.RowAsync()).State, (await news.RowAsync()).Reason));
        Assert.Equal(
            BroadcastReasons.Template, Assert.Single(await news.ToldAsync()).Reason);
        Assert.Equal(6, (await news.CountsAsync()).Waiting);
    }

    [Fact]
    public async Task A_number_that_whatsapp_restricts_stops_it_and_answers_still_leave()
    {
        await using Room room = new(database.Options, Morning());
        News news = await News.StartAsync(room, people: 6);
        room.Provider = body => (string?)body["type"] == "template"
            ? Task.FromResult(Room.Error(131048))
            : room.DefaultAsync(body);

        await news.TurnAsync();
        await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();
        await news.TurnAsync();
        SendMessage answer = Notes.Text(room);
        await (await room.TakeAsync(news.Shop, answer)).DoneAsync();

        Assert.Equal(BroadcastReasons.Spam, (await news.RowAsync()).Reason);
        Assert.Equal("accepted", await room.StateAsync(news.Shop, answer.Message));
    }

    [Fact]
    public async Task A_number_that_people_do_not_like_stops_it()
    {
        string number = "9" + Random.Shared.Next(100_000_000, 999_999_999);
        await using Room room = new(database.Options, Morning(), change: o =>
            o.Phones[number] = "919900" + number);
        News news = await News.StartAsync(room, people: 2, number);

        await room.ToldAsync(new NumberTold(
            "meta", "waba", "919900" + number, "red", null, room.Clock.Now));
        await news.TurnAsync();

        Assert.Equal(BroadcastReasons.Number, (await news.RowAsync()).Reason);
    }

    [Fact]
    public async Task That_they_do_not_is_known_though_a_newer_telling_of_its_limit_came_first()
    {
        string number = "9" + Random.Shared.Next(100_000_000, 999_999_999);
        await using Room room = new(database.Options, Morning(), change: o =>
            o.Phones[number] = "919900" + number);
        News news = await News.StartAsync(room, people: 2, number);
        NumberTold limit = new(
            "meta", "waba", "919900" + number, null, 2_000, room.Clock.Now);

        await room.ToldAsync(limit);
        await room.ToldAsync(
            limit with { Quality = "red", PeopleMax = null, At = limit.At.AddMinutes(-1) });
        await news.TurnAsync();

        Assert.Equal(BroadcastReasons.Number, (await news.RowAsync()).Reason);
    }

    [Fact]
    public async Task When_people_like_the_number_again_it_goes_on_by_the_owners_word()
    {
        string number = "9" + Random.Shared.Next(100_000_000, 999_999_999);
        await using Room room = new(database.Options, Morning(), change: o =>
            o.Phones[number] = "919900" + number);
        News news = await News.StartAsync(room, people: 2, number);
        NumberTold told = new(
            "meta", "waba", "919900" + number, "red", 2_000, room.Clock.Now);
        await room.ToldAsync(told);
        await news.TurnAsync();
        await news.TurnAsync();
        IReadOnlyList<BroadcastHalted> halted = await news.ToldAsync();

        await room.ToldAsync(told with { Quality = "green", At = room.Clock.Now.AddHours(1) });
        // An older telling that comes late changes nothing.
        await room.ToldAsync(told);
        await news.TurnAsync();
        BroadcastState still = (await news.RowAsync()).State;
        await news.StepAsync(BroadcastStep.Resume);
        await news.TurnAsync();
        await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();

        Assert.Equal(BroadcastReasons.Number, Assert.Single(halted).Reason);
        Assert.Equal(BroadcastState.Paused, still);
        Assert.Equal(news.Phones.Order(), News.Reached(room).Order());
    }
}
