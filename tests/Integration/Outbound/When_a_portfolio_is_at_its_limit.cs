using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Limits;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_a_portfolio_is_at_its_limit(OutboundDatabase database)
{
    private readonly string _number = "8" + Random.Shared.Next(100_000_000, 999_999_999);

    private static ManualClock Morning() => new()
    {
        Now = new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public async Task News_leaves_a_part_of_it_to_bills_and_waits()
    {
        await using Room room = ARoom(people: 5);
        News news = await News.StartAsync(room, people: 8, _number);

        for (int turn = 0; turn < 3; turn++)
        {
            await news.TurnAsync();
            await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();
        }

        Assert.Equal(4, room.Sent.Count);
        Assert.Equal(BroadcastReasons.Limit, (await news.RowAsync()).Hold);
        SendMessage bill = Bill(room, "+919811111111");
        await (await room.TakeAsync(news.Shop, bill)).DoneAsync();
        Assert.Equal("accepted", await room.StateAsync(news.Shop, bill.Message));
    }

    [Fact]
    public async Task It_goes_on_when_a_day_has_passed()
    {
        await using Room room = ARoom(people: 5);
        News news = await News.StartAsync(room, people: 8, _number);
        for (int turn = 0; turn < 3; turn++)
        {
            await news.TurnAsync();
            await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();
        }

        room.Clock.Now += TimeSpan.FromHours(25);
        await news.TurnAsync();
        await (await room.MarketAsync(await news.QueuedAsync())).DoneAsync();

        Assert.Equal(8, News.Reached(room).Distinct().Count());
    }

    [Fact]
    public async Task A_bill_too_many_waits_and_holds_up_neither_an_answer_nor_a_known_person()
    {
        await using Room room = ARoom(people: 2);
        BusinessId shop = Notes.NewShop();
        foreach (string phone in (string[])["+919822222221", "+919822222222"])
            await (await room.TakeAsync(shop, Bill(room, phone))).DoneAsync();
        room.Clock.Now += TimeSpan.FromSeconds(10);

        SendMessage third = Bill(room, "+919822222223");
        await (await room.TakeAsync(shop, third)).DoneAsync();
        SendMessage again = Bill(room, "+919822222221");
        await (await room.TakeAsync(shop, again)).DoneAsync();
        SendMessage answer = Notes.Text(room, phone: "+919822222223") with
        {
            PhoneNumberId = _number,
        };
        await (await room.TakeAsync(shop, answer)).DoneAsync();

        Assert.Equal("waiting", await room.StateAsync(shop, third.Message));
        Assert.Equal("accepted", await room.StateAsync(shop, again.Message));
        Assert.Equal("accepted", await room.StateAsync(shop, answer.Message));
    }

    [Fact]
    public async Task A_bill_too_many_goes_by_sms_at_once_where_there_is_an_operator()
    {
        await using Room room = ARoom(people: 1, Notes.SmsOfBills());
        BusinessId shop = Notes.NewShop();
        await (await room.TakeAsync(shop, Bill(room, "+919844444441"))).DoneAsync();
        room.Clock.Now += TimeSpan.FromSeconds(10);

        SendMessage second = Bill(room, "+919844444442") with { Language = "en" };
        await (await room.TakeAsync(shop, second)).DoneAsync();

        Assert.Equal("+919844444442", Assert.Single(room.Texts)["To"]);
        Assert.Equal("accepted", await room.StateAsync(shop, second.Message));
        Assert.Single(room.Sent);
    }

    [Fact]
    public async Task A_bill_to_one_who_just_got_too_many_waits_for_whatsapp_and_is_no_sms()
    {
        // One message and then one in 6 s: the limit of one person is soon over by itself.
        await using Room room = new(
            database.Options, Morning(), sms: Notes.SmsOfBills(),
            limits: new LimitOptions { PairBurst = 1, KeptForMoney = 0, PerSecond = 10_000 });
        BusinessId shop = Notes.NewShop();
        SendMessage first = Bill(room, "+919855555551") with { Language = "en" };
        SendMessage second = Bill(room, "+919855555551") with { Language = "en" };

        await (await room.TakeAsync(shop, first)).DoneAsync();
        await (await room.TakeAsync(shop, second)).DoneAsync();
        string? waits = await room.StateAsync(shop, second.Message);
        room.Clock.Now += TimeSpan.FromSeconds(20);
        await (await room.TakeAsync(
            await room.DueAsync(shop, room.Clock.Now.AddHours(1)))).DoneAsync();

        Assert.Equal("waiting", waits);
        Assert.Equal("accepted", await room.StateAsync(shop, second.Message));
        Assert.Empty(room.Texts);
        Assert.Equal(2, room.Sent.Count);
    }

    [Fact]
    public async Task What_meta_tells_of_the_limit_holds_in_place_of_the_setting()
    {
        await using Room room = ARoom(people: 1);
        BusinessId shop = Notes.NewShop();
        await room.ToldAsync(new NumberTold(
            "meta", "waba", "91" + _number, null, 2_000, room.Clock.Now));

        foreach (string phone in (string[])["+919833333331", "+919833333332"])
        {
            SendMessage bill = Bill(room, phone);
            await (await room.TakeAsync(shop, bill)).DoneAsync();
            Assert.Equal("accepted", await room.StateAsync(shop, bill.Message));
        }
    }

    private Room ARoom(long people, SmsOptions? sms = null) => new(
        database.Options, Morning(), sms: sms, change: o => Limit(o, people));

    private void Limit(OutboundOptions options, long people)
    {
        options.Phones[_number] = "91" + _number;
        options.Portfolios.Add(new PortfolioOptions
        {
            Name = "portfolio of " + _number, People = people, Numbers = [_number],
        });
    }

    private SendMessage Bill(Room room, string phone) =>
        Notes.Bill(room, "bills/" + Guid.NewGuid(), phone) with { PhoneNumberId = _number };
}
