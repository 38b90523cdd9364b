using System.Text;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Tests.Fast.House;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>The forms of the providers beside Meta, as their documentation has them.</summary>
public sealed class When_a_message_leaves_by_another_provider : IAsyncLifetime
{
    private FakeGraph _provider = null!;

    public async Task InitializeAsync() => _provider = await FakeGraph.StartAsync();

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task Gupshup_gets_words_as_its_form_has_them()
    {
        _provider.Answer = http => FakeGraph.Json(
            http, 202, Fixture("gupshup/gupshup-send-response.json", "body"));

        SendOutcome outcome = await SendAsync(
            Providers.Gupshup, Samples.Message("Ramesh Gupta ka baki: ₹1,250.00"), SentAs.Text);

        (GraphRequest request, Dictionary<string, StringValues> form) = Sent();
        Assert.Equal("/wa/api/v1/msg", request.Path);
        JsonObject expected = FormOf("gupshup/gupshup-send-text.json");
        Assert.Equal(expected.Select(f => f.Key).Order(), form.Keys.Order());
        foreach (string field in new[] { "channel", "source", "destination", "src.name" })
            Assert.Equal((string?)expected[field], form[field]);
        JsonNode message = JsonNode.Parse(form["message"]!)!;
        Assert.Equal("Ramesh Gupta ka baki: ₹1,250.00", (string?)message["text"]);
        Assert.Equal(
            "853bab23-0963-42c7-8436-7fe4f5866c76",
            Assert.IsType<SendOutcome.Accepted>(outcome).ProviderMessageId);
    }

    [Fact]
    public async Task Gupshup_fetches_a_bill_by_its_link_and_knows_a_template_by_its_id()
    {
        SendMessage bill = Samples.Message(bill: Samples.Bill, purpose: Purpose.Bill);

        await SendAsync(Providers.Gupshup, bill, SentAs.Document);
        JsonNode file = JsonNode.Parse(Sent().Form["message"]!)!;
        await SendAsync(Providers.Gupshup, bill, SentAs.Template);
        (GraphRequest request, Dictionary<string, StringValues> form) = Sent();

        Assert.Equal(("file", Samples.Bill.Link), ((string?)file["type"], (string?)file["url"]));
        Assert.Equal("/wa/api/v1/template/msg", request.Path);
        Assert.Equal(
            FormOf("gupshup/gupshup-send-template-document.json").Select(f => f.Key).Order(),
            form.Keys.Order());
        JsonNode template = JsonNode.Parse(form["template"]!)!;
        Assert.Equal("3982792f-a178-442d-be4b-3eadbb804726", (string?)template["id"]);
        Assert.Equal(
            ["Sri Lakshmi", "INV-1042", "₹1,250"],
            template["params"]!.AsArray().Select(v => (string?)v));
        Assert.Equal(
            Samples.Bill.Link,
            (string?)JsonNode.Parse(form["message"]!)!["document"]!["link"]);
    }

    [Fact]
    public async Task Gupshups_choices_come_back_by_what_is_posted()
    {
        SendMessage asked = Samples.Message(
            "Kaunsa?", choices: [new Choice("a1", "Parle 10"), new Choice("a2", "Parle 20")]);

        await SendAsync(Providers.Gupshup, asked, SentAs.Interactive);

        JsonNode message = JsonNode.Parse(Sent().Form["message"]!)!;
        Assert.Equal("quick_reply", (string?)message["type"]);
        Assert.Equal(
            [("Parle 10", "a1"), ("Parle 20", "a2")],
            message["options"]!.AsArray().Select(
                o => ((string?)o!["title"], (string?)o["postbackText"])));
    }

    [Fact]
    public async Task Twilio_gets_words_and_tells_their_status_to_an_address_that_names_them()
    {
        _provider.Answer = http => FakeGraph.Json(
            http, 201, Fixture("twilio/twilio-send-response-queued.json"));

        SendOutcome outcome = await SendAsync(
            Providers.Twilio, Samples.Message("Ramesh Gupta ka baki: ₹1,250.00"), SentAs.Text);

        (GraphRequest request, Dictionary<string, StringValues> form) = Sent();
        JsonObject expected = FormOf("twilio/twilio-send-request-text.json");
        Assert.Equal("/2010-04-01/Accounts/ACaaaa/Messages.json", request.Path);
        Assert.Equal(
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("ACaaaa:tw-token")),
            request.Authorization);
        foreach (string field in new[] { "To", "From", "Body" })
            Assert.Equal((string?)expected[field], form[field]);
        Uri told = new(form["StatusCallback"]!);
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(told.Query);
        Assert.Equal("/webhooks/twilio/status", told.AbsolutePath);
        Assert.Equal(Providers.Twilio, query["number"]);
        Assert.Equal(new SendTracker(Samples.Shop, Samples.Id, 1).ToString(), query["tracker"]);
        Assert.StartsWith(
            "SM", Assert.IsType<SendOutcome.Accepted>(outcome).ProviderMessageId,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twilios_content_stands_for_a_template()
    {
        SendMessage bill = Samples.Message(bill: Samples.Bill, purpose: Purpose.Bill);

        await SendAsync(Providers.Twilio, bill, SentAs.Template);

        Dictionary<string, StringValues> form = Sent().Form;
        Assert.Equal("HXaaaa", form["ContentSid"]);
        Assert.Equal(
            ["Sri Lakshmi", "INV-1042", "₹1,250", Samples.Bill.Link],
            JsonNode.Parse(form["ContentVariables"]!)!.AsObject().Select(v => (string?)v.Value));
        Assert.False(form.ContainsKey("Body"));
    }

    [Theory]
    [InlineData("twilio/twilio-error-20429.json", "Retry")]
    [InlineData("twilio/twilio-error-20003.json", "PauseNumber")]
    [InlineData("twilio/twilio-error-21211.json", "GiveUp")]
    [InlineData("twilio/twilio-error-21610.json", "GiveUp")]
    public async Task Twilios_refusals_are_understood(string fixture, string remedy)
    {
        JsonNode file = JsonNode.Parse(Fixture(fixture))!;
        _provider.Answer = http => FakeGraph.Json(
            http, (int)file["http_status"]!, file["body"]!.ToJsonString());

        SendOutcome outcome = await SendAsync(
            Providers.Twilio, Samples.Message(), SentAs.Text);

        Assert.Equal(remedy, Book().Of(Providers.Twilio)!.RemedyOf(
            Assert.IsType<SendOutcome.Refused>(outcome)).ToString());
    }

    [Theory]
    [InlineData(400, """{"status":"error","code":131049,"message":"capped"}""", "GiveUp")]
    [InlineData(400, """{"status":"error","code":1003,"message":"wallet"}""", "PauseNumber")]
    [InlineData(200, """{"status":"error","message":"try later"}""", "Retry")]
    [InlineData(401, "Portal User Not Found With APIKey", "PauseNumber")]
    [InlineData(429, "", "Retry")]
    public async Task Gupshups_refusals_are_understood(int status, string body, string remedy)
    {
        _provider.Answer = http => FakeGraph.Json(http, status, body);

        SendOutcome outcome = await SendAsync(
            Providers.Gupshup, Samples.Message(), SentAs.Text);

        Assert.Equal(remedy, Book().Of(Providers.Gupshup)!.RemedyOf(
            Assert.IsType<SendOutcome.Refused>(outcome)).ToString());
    }

    [Fact]
    public async Task A_template_that_the_provider_was_not_told_of_goes_another_shape()
    {
        SendMessage note = Samples.Message(
            bill: Samples.Bill with { Note = new NoteOnBill("INV-1", Adds: false) });

        SendOutcome outcome = await SendAsync(Providers.Gupshup, note, SentAs.Template);

        Assert.Equal(Remedy.NotTemplate, Book().Of(Providers.Gupshup)!.RemedyOf(
            Assert.IsType<SendOutcome.Refused>(outcome)));
        Assert.Empty(_provider.Requests);
    }

    [Fact]
    public async Task Of_360dialog_only_address_and_key_are_its_own()
    {
        SendOutcome outcome = await SendAsync(
            Providers.Dialog360, Samples.Message("Namaste!"), SentAs.Text);

        GraphRequest request = Assert.Single(_provider.Requests);
        JsonNode body = JsonNode.Parse(request.Body)!;
        Assert.Equal("/dialog/messages", request.Path);
        Assert.Null(request.Authorization);
        Assert.Equal("Namaste!", (string?)body["text"]!["body"]);
        Assert.IsType<SendOutcome.Accepted>(outcome);
        Assert.Equal(
            "whatsapp-360dialog", Book().Of(Providers.Dialog360)!.Name);
    }

    private ChannelBook Book() => Providers.Book(Providers.Settings(_provider.Url));

    private Task<SendOutcome> SendAsync(string number, SendMessage message, SentAs sentAs) =>
        Book().Of(number)!.SendAsync(new Outgoing(
            message, number, sentAs, Plain: false, MediaId: null, TemplateLanguage: "en",
            new SendTracker(Samples.Shop, Samples.Id, 1)));

    private (GraphRequest Request, Dictionary<string, StringValues> Form) Sent()
    {
        GraphRequest request = _provider.Requests.Last();
        Assert.Equal("application/x-www-form-urlencoded", request.ContentType);
        return (request, QueryHelpers.ParseQuery(Encoding.ASCII.GetString(request.Body)));
    }

    private static JsonObject FormOf(string fixture) =>
        JsonNode.Parse(Fixture(fixture))!["form"]!.AsObject();

    private static string Fixture(string name, string? part = null)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "fixtures", name));
        return part is null ? text : JsonNode.Parse(text)![part]!.ToJsonString();
    }
}
