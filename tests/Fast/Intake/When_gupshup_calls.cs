using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Gupshup;
using ConverseErp.Intake.Receiving;
using ConverseErp.Tests.Fast.House;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_gupshup_calls
{
    private const string Number = "gupshup:SLStoresApp";

    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "fixtures", "gupshup");

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 5, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("gupshup-inbound-text", "text", "2 kg sugar 90", null)]
    [InlineData("gupshup-inbound-text-bsuid", "text", "hisaab bhejo", null)]
    [InlineData("gupshup-inbound-button-reply", "interactive", "Haan, pakka",
        "confirm:sale:7f3a")]
    [InlineData("gupshup-inbound-list-reply", "interactive", "Ramesh Gupta", "party:0192")]
    [InlineData("gupshup-inbound-image", "image", "aaj ka bill", null)]
    [InlineData("gupshup-inbound-file", "document", "purchase bill", null)]
    [InlineData("gupshup-inbound-audio", "audio", null, null)]
    [InlineData("gupshup-inbound-location", "location", null, null)]
    public void A_message_is_told_as_one_of_metas_would_be(
        string file, string kind, string? text, string? reply)
    {
        ChatReceived chat = Assert.IsType<ChatArrival>(Assert.Single(Read(file))).Chat;

        Assert.Equal(("gupshup", Number, "+919876543210", kind, text, reply),
            (chat.Provider, chat.PhoneNumberId, chat.Sender.Phone, chat.Kind, chat.Text,
                chat.ReplyId));
        Assert.True(chat.SentAt <= Now);
    }

    // The shapes of partner-docs.gupshup.io/docs/system-events.
    [Theory]
    [InlineData("\"status\":\"rejected\",\"rejectedReason\":\"INVALID_FORMAT\"",
        TemplateState.Rejected, "INVALID_FORMAT")]
    [InlineData("\"status\":\"paused\",\"description\":\"3 hours\"",
        TemplateState.Paused, "3 hours")]
    public void What_becomes_of_a_template_is_told_by_its_name(
        string told, TemplateState state, string reason)
    {
        using JsonDocument document = JsonDocument.Parse(
            """{"app":"SLStoresApp","timestamp":1636986446609,"type":"template-event","""
            + """ "payload":{"id":"4dacef15","elementName":"bill_v1","languageCode":"hi", """
            + told + "}}");

        TemplateTold read = Assert.IsType<TemplateArrival>(Assert.Single(
            GupshupUpdates.Read(document.RootElement, Now)!)).Told;

        Assert.Equal(
            new TemplateTold(
                "gupshup", Number, "bill_v1", "hi", state, null, null, reason,
                DateTimeOffset.FromUnixTimeMilliseconds(1636986446609)),
            read);
    }

    [Fact]
    public void A_template_event_that_says_nothing_known_is_kept_as_it_is()
    {
        using JsonDocument document = JsonDocument.Parse(
            """{"app":"SLStoresApp","type":"template-event","payload":{"id":"4dacef15"}}""");

        EventArrival kept = Assert.IsType<EventArrival>(Assert.Single(
            GupshupUpdates.Read(document.RootElement, Now)!));

        Assert.Equal(EventReason.Template, kept.Reason);
    }

    [Fact]
    public void What_it_answers_is_named_as_our_send_was()
    {
        ChatReceived chat = Assert.IsType<ChatArrival>(
            Assert.Single(Read("gupshup-inbound-button-reply"))).Chat;

        Assert.Equal("853bab23-0963-42c7-8436-7fe4f5866c76", chat.QuotedId);
    }

    [Theory]
    [InlineData("gupshup-inbound-image", "image", "image/jpeg")]
    [InlineData("gupshup-inbound-file", "document", "application/pdf")]
    [InlineData("gupshup-inbound-audio", "voice", "audio/ogg; codecs=opus")]
    public void A_file_says_where_it_is(string file, string kind, string mime)
    {
        MediaReference media = Assert.IsType<ChatArrival>(
            Assert.Single(Read(file))).Chat.Media!;

        Assert.Equal((kind, mime), (media.Kind, media.Mime));
        Assert.StartsWith("https://filemanager.gupshup.io/", media.Url,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gupshup-event-sent-bsuid", "sent", null)]
    [InlineData("gupshup-event-delivered", "delivered", null)]
    [InlineData("gupshup-event-read", "read", null)]
    [InlineData("gupshup-event-failed-1002", "failed", 1002)]
    public void What_became_of_ours_is_named_by_gupshups_id(string file, string status, int? code)
    {
        StatusReceived told = Assert.IsType<StatusArrival>(Assert.Single(Read(file))).Status;

        Assert.Equal((Number, "853bab23-0963-42c7-8436-7fe4f5866c76", status, code),
            (told.PhoneNumberId, told.ProviderMessageId, told.Status, told.ErrorCode));
    }

    [Theory]
    [InlineData("gupshup-platform-connectivity-check")]
    [InlineData("gupshup-billing-event")]
    [InlineData("gupshup-v3-connectivity-check")]
    public void Everything_else_is_kept(string file) =>
        Assert.IsType<EventArrival>(Assert.Single(Read(file)));

    [Fact]
    public void A_person_who_opted_in_agreed()
    {
        ConsentTold told = Assert.IsType<ConsentArrival>(
            Assert.Single(Read("gupshup-user-event-opted-in"))).Told;

        Assert.Equal(("+919876543210", true), (told.Person.Phone, told.Agreed));
    }

    [Fact]
    public void What_is_only_on_its_way_says_nothing() =>
        Assert.Empty(Read("gupshup-event-enqueued"));

    [Fact]
    public void Version_three_is_metas_shape_with_an_app()
    {
        EventArrival status = Assert.IsType<EventArrival>(
            Assert.Single(Read("gupshup-v3-status-enqueued")));
        EventArrival form = Assert.IsType<EventArrival>(
            Assert.Single(Read("gupshup-v3-inbound-nfm-reply")));

        Assert.Equal(EventReason.Status, status.Reason);
        // It names neither an app nor a number: nobody knows whose it is.
        Assert.Equal(EventReason.UnknownNumber, form.Reason);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"app":"x"}""")]
    [InlineData("""{"object":"instagram","entry":[]}""")]
    public void What_is_not_of_its_shape_is_refused(string body)
    {
        using JsonDocument json = JsonDocument.Parse(body);

        Assert.Null(GupshupUpdates.Read(json.RootElement, Now));
    }

    private static List<Arrival> Read(string file) => GupshupUpdates.Read(
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, file + ".json"))).RootElement,
        Now)!;
}
