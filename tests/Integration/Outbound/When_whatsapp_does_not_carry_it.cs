using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>A bill that WhatsApp does not carry goes by SMS, once, and is closed by it; what may
/// not go by SMS waits for its own number.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_whatsapp_does_not_carry_it(OutboundDatabase database)
{
    [Fact]
    public async Task A_bill_goes_by_sms_while_the_circuit_is_open_and_never_again()
    {
        await using Room room = Made();
        BusinessId shop = Notes.NewShop();
        room.Provider = _ => Task.FromResult(Room.Json(503, ""));
        await OpenCircuitAsync(room);
        SendMessage bill = Bill(room), answer = Notes.Text(room);

        await (await room.TakeAsync(shop, bill)).DoneAsync();
        await (await room.TakeAsync(shop, answer)).DoneAsync();
        room.Provider = room.DefaultAsync;
        room.Clock.Now = room.Clock.Now.AddMinutes(5);
        await (await room.TakeAsync(
            await room.DueAsync(shop, room.Clock.Now.AddHours(1)))).DoneAsync();
        await (await room.TakeAsync(shop, bill)).DoneAsync();

        Dictionary<string, string> sms = Assert.Single(room.Texts);
        Assert.Contains("INV-42", sms["Body"], StringComparison.Ordinal);
        Assert.Equal("accepted", await room.StateAsync(shop, bill.Message));
        Assert.Equal("sms-exotel", await ChannelAsync(room, shop, bill));
        Assert.Equal("accepted", await room.StateAsync(shop, answer.Message));
        Assert.Equal("whatsapp-meta", await ChannelAsync(room, shop, answer));
    }

    [Fact]
    public async Task A_person_without_WhatsApp_gets_it_by_sms_as_soon_as_that_is_known()
    {
        await using Room room = Made();
        BusinessId shop = Notes.NewShop();
        SendMessage bill = Bill(room);
        await (await room.TakeAsync(shop, bill)).DoneAsync();
        string tracker = (string)room.Sent.Single()["biz_opaque_callback_data"]!;

        await room.ToldAsync((shop, Told(room, tracker, "failed", 131026)));
        await TakeDueAsync(room, shop);
        // What the provider repeats afterwards changes nothing.
        await room.ToldAsync((shop, Told(room, tracker, "failed", 131026)));
        await TakeDueAsync(room, shop);

        Assert.Single(room.Sent);
        Assert.Single(room.Texts);
        Assert.Equal("accepted", await room.StateAsync(shop, bill.Message));
    }

    [Fact]
    public async Task Nobody_who_said_stop_is_written_to_by_another_way()
    {
        await using Room room = Made();
        BusinessId shop = Notes.NewShop();
        SendMessage bill = Bill(room);
        await (await room.TakeAsync(shop, bill)).DoneAsync();
        string tracker = (string)room.Sent.Single()["biz_opaque_callback_data"]!;

        await room.ToldAsync((shop, Told(room, tracker, "failed", 131050)));
        await TakeDueAsync(room, shop);

        Assert.Empty(room.Texts);
        Assert.Equal("failed", await room.StateAsync(shop, bill.Message));
    }

    [Fact]
    public async Task After_an_answer_that_never_came_a_status_saves_the_sms()
    {
        await using Room room = Made();
        BusinessId shop = Notes.NewShop();
        room.Provider = _ => throw new HttpRequestException("The line broke.");
        SendMessage told = Bill(room), untold = Bill(room, "+919876500002");

        await (await room.TakeAsync(shop, told)).DoneAsync();
        await (await room.TakeAsync(shop, untold)).DoneAsync();
        string tracker = (string)room.Sent.First()["biz_opaque_callback_data"]!;
        string waits = (await room.StateAsync(shop, told.Message))!;
        await room.ToldAsync((shop, Told(room, tracker, "sent", null)));
        room.Clock.Now = room.Clock.Now.AddSeconds(11);
        await TakeDueAsync(room, shop);
        await room.ToldAsync((shop, Told(room, tracker, "delivered", null)));

        Assert.Equal("waiting", waits);
        Assert.Equal("delivered", await room.StateAsync(shop, told.Message));
        Dictionary<string, string> sms = Assert.Single(room.Texts);
        Assert.Equal("+919876500002", sms["To"]);
        Assert.Equal("accepted", await room.StateAsync(shop, untold.Message));
    }

    [Fact]
    public async Task A_revoked_token_pauses_its_number_and_bills_go_by_sms()
    {
        await using Room room = Made();
        BusinessId shop = Notes.NewShop();
        room.Provider = _ => Task.FromResult(Room.Error(190, 401));
        SendMessage first = Bill(room), second = Bill(room, "+919876500002");

        await (await room.TakeAsync(shop, first)).DoneAsync();
        await TakeDueAsync(room, shop);
        await (await room.TakeAsync(shop, second)).DoneAsync();

        Assert.Single(room.Sent);
        Assert.Equal(2, room.Texts.Count);
    }

    [Fact]
    public async Task An_operator_that_says_no_ends_it_and_nothing_goes_round_in_circles()
    {
        await using Room room = Made();
        BusinessId shop = Notes.NewShop();
        room.Provider = _ => Task.FromResult(Room.Error(131026));
        room.Operator = _ => Room.Json(400, """{"RestException":{"Status":400}}""");
        SendMessage bill = Bill(room);

        await (await room.TakeAsync(shop, bill)).DoneAsync();
        for (int i = 0; i < 4; i++) await TakeDueAsync(room, shop);

        Assert.Single(room.Sent);
        Assert.Single(room.Texts);
        Assert.Equal("failed", await room.StateAsync(shop, bill.Message));
    }

    [Fact]
    public async Task While_WhatsApp_is_said_to_be_degraded_bills_do_not_try_it()
    {
        await using Room room = Made();
        BusinessId shop = Notes.NewShop();
        room.Mode = Mode.WhatsAppDegraded;
        SendMessage bill = Bill(room), answer = Notes.Text(room);

        await (await room.TakeAsync(shop, bill, answer)).DoneAsync();

        Assert.Single(room.Texts);
        Assert.Equal("sms-exotel", await ChannelAsync(room, shop, bill));
        Assert.Equal("whatsapp-meta", await ChannelAsync(room, shop, answer));
    }

    [Fact]
    public async Task What_was_accepted_and_never_sent_goes_by_sms_once_that_is_known_to_happen()
    {
        await using Room room = Made();
        BusinessId shop = Notes.NewShop();
        SendMessage lost = Bill(room), told = Bill(room, "+919876500002");
        SendMessage answer = Notes.Text(room);
        await (await room.TakeAsync(shop, lost, told, answer)).DoneAsync();
        string tracker = (string)room.Sent.First(
            m => (string?)m["to"] == "+919876500002")["biz_opaque_callback_data"]!;
        await room.ToldAsync((shop, Told(room, tracker, "sent", null)));
        room.Clock.Now = room.Clock.Now.AddSeconds(40);

        await room.Rescue.LookAsync(CancellationToken.None);
        Envelope[] inGoodTimes = await room.DueAsync(
            shop, TimeProvider.System.GetUtcNow().AddMinutes(1));
        room.Mode = Mode.WhatsAppDegraded;
        await room.Rescue.LookAsync(CancellationToken.None);
        await room.Rescue.LookAsync(CancellationToken.None);
        await TakeDueAsync(room, shop);

        Assert.Empty(inGoodTimes);
        Dictionary<string, string> sms = Assert.Single(room.Texts);
        Assert.Equal("+919876500001", sms["To"]);
        Assert.Equal("sms-exotel", await ChannelAsync(room, shop, lost));
        Assert.Equal("whatsapp-meta", await ChannelAsync(room, shop, told));
        Assert.Equal("accepted", await room.StateAsync(shop, answer.Message));
    }

    private Room Made() => new(database.Options, sms: Notes.SmsOfBills());

    private static SendMessage Bill(Room room, string phone = "+919876500001") =>
        Notes.Bill(room, "bills/7.pdf", phone) with { Language = "en" };

    private static async Task OpenCircuitAsync(Room room)
    {
        BusinessId other = Notes.NewShop();
        for (int i = 0; i < 5; i++)
        {
            await (await room.TakeAsync(
                other, Notes.Text(room, phone: $"+91987650010{i}"))).DoneAsync();
        }
    }

    private static async Task TakeDueAsync(Room room, BusinessId shop)
    {
        // What leaves at once does so by the database's clock.
        Envelope[] due = await room.DueAsync(
            shop, TimeProvider.System.GetUtcNow().AddMinutes(1));
        await (await room.TakeAsync(due)).DoneAsync();
    }

    private static StatusReceived Told(Room room, string tracker, string status, int? code) =>
        new("meta", Room.Number, "wamid.told", tracker, status, room.Clock.Now, code, null, null,
            null);

    private static async Task<string?> ChannelAsync(
        Room room, BusinessId shop, SendMessage message) =>
        (await room.Messages.FindAsync(shop, message.Message, CancellationToken.None))?.Channel;
}
