using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>An SMS that differs from its registration by one letter is thrown away without a
/// word, so only registered texts go, and only for what they are registered for.</summary>
public sealed class When_a_message_goes_by_sms : IAsyncLifetime
{
    private const string Taken = """{"SMSMessage":{"Sid":"6e5f","Status":"queued"}}""";
    private FakeGraph _provider = null!;

    public async Task InitializeAsync() => _provider = await FakeGraph.StartAsync();

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task A_bill_is_its_registered_text_with_all_its_ids()
    {
        _provider.Answer = http => FakeGraph.Json(http, 200, Taken);
        SendMessage bill = Samples.Message(
            "…", bill: Samples.Bill, purpose: Purpose.Bill, language: "hi-Latn");

        SendOutcome outcome = await SendAsync(bill);

        GraphRequest request = Assert.Single(_provider.Requests);
        Dictionary<string, StringValues> form = Form(request);
        Assert.Equal("/v1/Accounts/slstores/Sms/send.json", request.Path);
        Assert.Equal(
            "Sri Lakshmi: bill INV-1042, Rs 1250.00. Dekhiye https://shop.example.in/b/tok",
            form["Body"]);
        Assert.Equal("1107000000000000002", form["DltTemplateId"]);
        Assert.Equal("1101000000000000001", form["DltEntityId"]);
        Assert.Equal(("SLSTOR", "+919876543210", "plain"),
            ((string?)form["From"], (string?)form["To"], (string?)form["EncodingType"]));
        Assert.Equal("https://shop.example.in/webhooks/sms/told", form["StatusCallback"]);
        Assert.Equal(
            new SendTracker(Samples.Shop, Samples.Id, 1).ToString(), form["CustomField"]);
        Assert.Equal("6e5f", Assert.IsType<SendOutcome.Accepted>(outcome).ProviderMessageId);
    }

    [Fact]
    public async Task A_long_name_in_its_own_script_is_cut_to_what_a_place_holds()
    {
        _provider.Answer = http => FakeGraph.Json(http, 200, Taken);
        string name = string.Concat(Enumerable.Repeat("श्री लक्ष्मी ", 6));

        await SendAsync(Samples.Message(
            bill: Samples.Bill with { ShopName = name }, purpose: Purpose.Bill,
            language: "en"));

        Dictionary<string, StringValues> form = Form(Assert.Single(_provider.Requests));
        string shop = form["Body"].ToString().Split(": bill")[0];
        Assert.True(shop.Length <= 30, shop);
        Assert.EndsWith("…", shop, StringComparison.Ordinal);
        Assert.Equal("unicode", form["EncodingType"]);
    }

    [Fact]
    public void Answers_notes_and_people_without_a_phone_do_not_go()
    {
        SmsTexts texts = new(Providers.Sms(_provider.Url));
        SendMessage paid = Samples.Message() with
        {
            Sms = new SmsForm(SmsKind.PaymentCredited, ["Sri Lakshmi", "350.00"]),
        };

        Assert.Null(SmsForms.Of(Samples.Message(bill: Samples.Bill)));
        Assert.Null(SmsForms.Of(Samples.Message(
            bill: Samples.Bill with { Note = new NoteOnBill("INV-1", Adds: false) },
            purpose: Purpose.Bill)));
        Assert.Null(SmsForms.Of(Samples.Message(
            bill: Samples.Bill, purpose: Purpose.Bill, phone: null, bsuid: "IN.abc")));
        Assert.Equal(
            "Sri Lakshmi: Rs 350.00 received.", texts.Find(SmsForms.Of(paid)!, "mr")!.Text);
        Assert.Null(texts.Find(new SmsForm(SmsKind.OrderRefused, ["Sri Lakshmi"]), "en"));
    }

    [Theory]
    [InlineData("Billing", "en", "x {#var#}", "Kind")]
    [InlineData("OrderRefused", "en", "no place", "in this order")]
    [InlineData("Bill", "en", "{#url#} {#var#} {#var#} {#var#}", "in this order")]
    [InlineData("OrderRefused", "en", "", "Id and a Text")]
    public void A_text_that_is_not_right_stops_the_process(
        string kind, string language, string text, string says)
    {
        SmsOptions options = new()
        {
            Templates =
            {
                new SmsTemplate { Kind = kind, Language = language, Id = "1", Text = text },
            },
        };

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(
            () => new SmsTexts(options));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains("Providers:Sms:Templates:0", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429, "Retry")]
    [InlineData(503, "Retry")]
    [InlineData(401, "PauseNumber")]
    [InlineData(403, "PauseNumber")]
    [InlineData(400, "GiveUp")]
    public async Task Refusals_go_by_their_http_status(int status, string remedy)
    {
        _provider.Answer = http => FakeGraph.Json(
            http, status, $$$"""{"RestException":{"Status":{{{status}}},"Message":"no"}}""");

        SendOutcome outcome = await SendAsync(
            Samples.Message(bill: Samples.Bill, purpose: Purpose.Bill));

        Assert.Equal(remedy, Book().Sms!.RemedyOf(
            Assert.IsType<SendOutcome.Refused>(outcome)).ToString());
    }

    [Fact]
    public async Task By_Twilio_the_text_is_the_same()
    {
        SmsOptions sms = Providers.Sms(_provider.Url);
        sms.Provider = "twilio";
        ChannelBook book = Providers.Book(Providers.Settings(_provider.Url, sms));

        await book.Sms!.SendAsync(Outgoing(
            Samples.Message(bill: Samples.Bill, purpose: Purpose.Bill), book.SmsNumber));

        Dictionary<string, StringValues> form = Form(Assert.Single(_provider.Requests));
        Assert.Equal(
            ("+15005550006", "+919876543210"), ((string?)form["From"], (string?)form["To"]));
        Assert.StartsWith(
            "Sri Lakshmi: bill INV-1042", form["Body"].ToString(), StringComparison.Ordinal);
    }

    private ChannelBook Book() => Providers.Book(Providers.Settings(_provider.Url));

    private Task<SendOutcome> SendAsync(SendMessage message)
    {
        ChannelBook book = Book();
        return book.Sms!.SendAsync(Outgoing(message, book.SmsNumber));
    }

    private static Outgoing Outgoing(SendMessage message, string number) => new(
        message, number, SentAs.Sms, Plain: false, MediaId: null, TemplateLanguage: null,
        new SendTracker(Samples.Shop, Samples.Id, 1));

    private static Dictionary<string, StringValues> Form(GraphRequest request) =>
        QueryHelpers.ParseQuery(Encoding.ASCII.GetString(request.Body));
}
