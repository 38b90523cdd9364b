using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Health;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Outbound;

[Collection(OutboundTests.Name)]
public sealed class When_a_bill_is_sent(OutboundDatabase database)
{
    private const string Customer = "+919000000077";

    [Fact]
    public async Task Owner_and_customer_share_one_upload()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await room.HeardAsync(shop, Customer, room.Clock.Now.AddHours(-1));

        await (await room.TakeAsync(
            shop,
            Notes.Bill(room, "bills/1.pdf", "+919000000001", Purpose.Answer),
            Notes.Bill(room, "bills/1.pdf", Customer))).DoneAsync();

        Assert.Equal(1, room.Uploads);
        Assert.All(room.Sent, b => Assert.Equal("media-1", (string?)b["document"]!["id"]));
        Assert.Equal(2, room.Sent.Count);
    }

    [Fact]
    public async Task A_paper_that_the_provider_does_not_take_counts_against_the_provider()
    {
        await using Room room = new(database.Options) { UploadsFail = 503 };
        BusinessId shop = Notes.NewShop();

        await (await room.TakeAsync(
            shop, Notes.Bill(room, "bills/3.pdf", "+919000000001", Purpose.Answer))).DoneAsync();

        DeliveryCount count = Assert.Single(room.Tally.Changes());
        Assert.Equal(("whatsapp-meta", 0, 1), (count.Provider, count.Accepted, count.Failed));
    }

    [Fact]
    public async Task A_paper_that_we_cannot_read_says_nothing_of_the_provider()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage bill = Notes.Bill(room, "bills/4.pdf", "+919000000001", Purpose.Answer);
        room.BlobsAreAway = true;

        await (await room.TakeAsync(shop, bill)).DoneAsync();

        Assert.Equal("waiting", await room.StateAsync(shop, bill.Message));
        Assert.Empty(room.Tally.Changes());
    }

    [Fact]
    public async Task Another_process_finds_the_upload_in_the_database()
    {
        await using Room first = new(database.Options);
        await using Room second = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await (await first.TakeAsync(
            shop, Notes.Bill(first, "bills/2.pdf", "+919000000001", Purpose.Answer))).DoneAsync();

        await (await second.TakeAsync(
            shop, Notes.Bill(second, "bills/2.pdf", "+919000000002", Purpose.Answer)))
            .DoneAsync();

        Assert.Equal(0, second.Uploads);
        Assert.Equal("media-1", (string?)Assert.Single(second.Sent)["document"]!["id"]);
    }

    [Fact]
    public async Task A_customer_who_never_wrote_gets_the_template()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();

        await (await room.TakeAsync(shop, Notes.Bill(room, "bills/3.pdf", Customer))).DoneAsync();

        JsonNode sent = Assert.Single(room.Sent);
        Assert.Equal("template", (string?)sent["type"]);
        Assert.Equal("bill_v1", (string?)sent["template"]!["name"]);
    }

    // A shop whose account has no such template yet: nobody is told of a bill that is none.
    [Fact]
    public async Task A_note_whose_template_is_missing_never_goes_as_a_bill()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage bill = Notes.Bill(room, "bills/9.pdf", Customer);
        SendMessage note = bill with
        {
            Bill = bill.Bill! with { Note = new NoteOnBill("INV-41", Adds: false) },
        };
        room.Provider = body => Task.FromResult(
            Room.Error((string?)body["type"] == "template" ? 132001 : 131047));

        await (await room.TakeAsync(shop, note)).DoneAsync();
        for (int i = 0; i < 2; i++)
        {
            Envelope due = Assert.Single(await room.DueAsync(shop, room.Clock.Now));
            await (await room.TakeAsync(due)).DoneAsync();
        }

        Assert.Equal(["credit_note_v1", "credit_note_v1", null],
            room.Sent.Select(b => (string?)b["template"]?["name"]));
        Assert.Equal("failed", await room.StateAsync(shop, note.Message));
    }

    [Fact]
    public async Task The_window_is_the_persons_on_this_number_and_lasts_a_day()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        await room.HeardAsync(shop, Customer, room.Clock.Now.AddHours(-23));
        await room.HeardAsync(shop, "+919000000078", room.Clock.Now.AddHours(-25));
        // A word that arrives late never closes what a newer one has opened.
        await room.HeardAsync(shop, Customer, room.Clock.Now.AddHours(-48));

        await (await room.TakeAsync(
            shop,
            Notes.Bill(room, "bills/4.pdf", Customer),
            Notes.Bill(room, "bills/4.pdf", "+919000000078"))).DoneAsync();

        Assert.Equal(
            [(Customer, "document"), ("+919000000078", "template")],
            room.Sent.Select(b => ((string)b["to"]!, (string)b["type"]!)).Order());
    }

    [Fact]
    public async Task Told_at_once_that_the_window_is_closed_it_goes_as_template()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage bill = Notes.Bill(room, "bills/5.pdf", Customer, Purpose.Answer);
        room.Provider = body => (string?)body["type"] == "document"
            ? Task.FromResult(Room.Error(131047))
            : room.DefaultAsync(body);

        await (await room.TakeAsync(shop, bill)).DoneAsync();
        Envelope due = Assert.Single(await room.DueAsync(shop, room.Clock.Now));
        await (await room.TakeAsync(due)).DoneAsync();

        Assert.Equal(
            ["document", "template"], room.Sent.Select(b => (string)b["type"]!));
        Assert.Equal("accepted", await room.StateAsync(shop, bill.Message));
    }

    [Fact]
    public async Task Told_later_that_the_window_was_closed_it_goes_again_as_template_once()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage bill = Notes.Bill(room, "bills/6.pdf", Customer, Purpose.Answer);
        await (await room.TakeAsync(shop, bill)).DoneAsync();
        (BusinessId, StatusReceived) failed = Notes.Status(
            default, room.Sent.First(), "failed", room, 131047);

        await room.ToldAsync(failed, failed);
        await room.ToldAsync(failed);
        // At once, by the database's clock.
        Envelope due = Assert.Single(await room.DueAsync(
            shop, TimeProvider.System.GetUtcNow().AddMinutes(1)));
        await (await room.TakeAsync(due)).DoneAsync();
        await room.ToldAsync(failed);
        string? afterRepeat = await room.StateAsync(shop, bill.Message);
        await room.ToldAsync(Notes.Status(
            default, room.Sent.Last(), "failed", room, 131047));

        Assert.Equal(["document", "template"], room.Sent.Select(b => (string)b["type"]!));
        Assert.Equal("accepted", afterRepeat);
        Assert.Equal("failed", await room.StateAsync(shop, bill.Message));
        Assert.Empty(await room.DueAsync(shop, DateTimeOffset.MaxValue));
    }

    [Fact]
    public async Task After_STOP_no_bill_goes_but_answers_do_and_START_opens_again()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        Sender customer = new(null, Customer, null);
        SendMessage stopped = Notes.Bill(room, "bills/7.pdf", Customer);
        await room.Sessions.RunAsync(
            shop, SessionUse.Write, s => room.Window.Stopped(s, customer, room.Clock.Now),
            default);

        await (await room.TakeAsync(shop, stopped)).DoneAsync();
        await (await room.TakeAsync(shop, Notes.Text(room, phone: Customer))).DoneAsync();
        await room.Sessions.RunAsync(
            shop, SessionUse.Write,
            s => room.Window.StartedAgain(s, customer, room.Clock.Now), default);
        await (await room.TakeAsync(shop, Notes.Bill(room, "bills/7.pdf", Customer)))
            .DoneAsync();

        MessageView? view = await room.Messages.FindAsync(shop, stopped.Message, default);
        Assert.Equal(("failed", "opted-out"), (view?.State, view?.Reason));
        Assert.Equal(["text", "template"], room.Sent.Select(b => (string)b["type"]!));
    }

    [Fact]
    public async Task A_bill_whose_file_is_gone_leads_to_its_page()
    {
        await using Room room = new(database.Options);
        BusinessId shop = Notes.NewShop();
        SendMessage bill = Notes.Bill(room, "bills/8.pdf", Customer, Purpose.Answer);
        room.Files.Clear();

        await (await room.TakeAsync(shop, bill)).DoneAsync();

        Assert.EndsWith(
            "https://shop.example.in/b/t",
            (string?)Assert.Single(room.Sent)["text"]!["body"]);
    }
}
