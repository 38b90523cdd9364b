using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Simulator.Twilio;
using ConverseErp.Tests.Fast.House;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_twilio_carries
{
    private const string Number = "twilio:+919000090001";

    public static TheoryData<string> Vectors()
    {
        using JsonDocument all = JsonDocument.Parse(MetaFixtures.Text("vectors"));
        return [.. all.RootElement.GetProperty("vectors").EnumerateArray()
            .Where(v => v.GetProperty("scheme").GetString() == "twilio-x-twilio-signature"
                && v.GetProperty("valid").GetBoolean() && !v.TryGetProperty("requires", out _))
            .Select(v => v.GetProperty("id").GetString()!)];
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Signatures_come_out_as_published(string id)
    {
        using JsonDocument all = JsonDocument.Parse(MetaFixtures.Text("vectors"));
        JsonElement vector = all.RootElement.GetProperty("vectors").EnumerateArray()
            .Single(v => v.GetProperty("id").GetString() == id);

        string signature = TwilioSigning.Of(
            vector.GetProperty("url").GetString()!,
            vector.GetProperty("params").EnumerateArray()
                .Select(p => (p[0].GetString()!, p[1].GetString()!)),
            vector.GetProperty("secret").GetString()!);

        Assert.Equal(vector.GetProperty("signature").GetString(), signature);
    }

    [Fact]
    public async Task A_text_is_answered_shown_and_followed_by_signed_statuses()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(Number);
        await simulator.PostedAsync(1);

        Answered answer = await simulator.TwilioAsync();
        Posted[] statuses = [.. (await simulator.PostedAsync(4)).Skip(1)];

        Assert.Equal(201, answer.Status);
        Assert.Equal(
            MetaFixtures.Shape(Fixture("twilio-send-response-queued")),
            MetaFixtures.Shape(answer.Json));
        Assert.Equal(
            ["sent", "delivered", "read"], statuses.Select(s => s.Field("MessageStatus")));
        Assert.All(statuses, status =>
        {
            Assert.Equal("/webhooks/twilio/status?tracker=t-1", status.Address);
            Assert.Equal((string?)answer.Json["sid"], status.Field("MessageSid"));
            Assert.Equal(Signed(status), status.Headers["X-Twilio-Signature"]);
        });
        Assert.Equal(Names("twilio-status-sent"), statuses[0].Form.Keys.Order());
        Assert.Equal(Names("twilio-status-delivered"), statuses[1].Form.Keys.Order());
        Assert.Equal(Names("twilio-status-read"), statuses[2].Form.Keys.Order());
        JsonNode shown = await Last(simulator, Number);
        Assert.Equal("read", (string?)shown["state"]);
        Assert.Equal(
            "Ramesh Gupta ka baki: ₹1,250.00", (string?)shown["payload"]!["text"]!["body"]);
    }

    [Fact]
    public async Task A_person_who_writes_is_told_of_with_a_signature_over_the_outside_address()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        string sid = await simulator.WriteToAsync(Number);
        Posted arrived = (await simulator.PostedAsync(1))[0];

        Assert.Equal("/webhooks/twilio", arrived.Address);
        Assert.Equal(Signed(arrived), arrived.Headers["X-Twilio-Signature"]);
        Assert.Superset(
            Names("twilio-inbound-whatsapp-text").ToHashSet(), arrived.Form.Keys.ToHashSet());
        Assert.Equal(sid, arrived.Field("MessageSid"));
        Assert.Equal("whatsapp:+919876543210", arrived.Field("From"));
        Assert.Equal("whatsapp:+919000090001", arrived.Field("To"));
        Assert.Equal("2 kg sugar 90", arrived.Field("Body"));
    }

    [Fact]
    public async Task A_tap_a_place_and_a_person_without_phone_look_as_recorded()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(Number, Json("""
            {"type":"button_reply","replyId":"PAY_INV_1042","title":"Pay now",
             "messageId":"MM025f253325b46929cd34f2a7c3c55e7c"}
            """));
        await simulator.WriteToAsync(Number, Json("""
            {"type":"location","latitude":12.9715987,"longitude":77.5945627,
             "name":"Sri Lakshmi Stores","address":"Gandhi Bazaar, Bengaluru"}
            """));
        await simulator.PostedAsync(2);
        await simulator.PostAsync("/people", Json("""
            {"phone":"919876543210","userId":"IN.1230004567890123","phoneHidden":true}
            """));
        await simulator.WriteToAsync(Number);

        IReadOnlyList<Posted> arrived = await simulator.PostedAsync(3);

        Assert.Equal("PAY_INV_1042", arrived[0].Field("ButtonPayload"));
        Assert.Equal(
            "MM025f253325b46929cd34f2a7c3c55e7c",
            arrived[0].Field("OriginalRepliedMessageSid"));
        Assert.Equal("12.9715987", arrived[1].Field("Latitude"));
        Assert.Equal("Sri Lakshmi Stores", arrived[1].Field("Label"));
        Assert.Equal("whatsapp:IN.1230004567890123", arrived[2].Field("From"));
        Assert.Null(arrived[2].Field("WaId"));
    }

    [Fact]
    public async Task A_file_is_fetched_from_the_product_and_one_of_a_person_by_the_product()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(Number, Json("""
            {"type":"document","mediaId":"sample:document"}
            """));
        Posted arrived = (await simulator.PostedAsync(1))[0];
        string path = new Uri(arrived.Field("MediaUrl0")!).PathAndQuery;
        using HttpClient client = simulator.Client(authorised: false);
        using HttpResponseMessage closed = await client.GetAsync(path);
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(
            System.Text.Encoding.UTF8.GetBytes(
                OtherProviders.AccountSid + ":" + OtherProviders.AuthToken)));
        string file = await client.GetStringAsync(path);

        await simulator.TwilioAsync(
            ("Body", "Aapka bill"), ("MediaUrl", simulator.Product.Url + "/file.pdf"));
        await simulator.PostedAsync(4);

        Assert.Equal(401, (int)closed.StatusCode);
        Assert.StartsWith("%PDF", file, StringComparison.Ordinal);
        JsonNode shown = await Last(simulator, Number);
        Assert.Equal("document", (string?)shown["type"]);
        Assert.Equal("Aapka bill", (string?)shown["payload"]!["document"]!["caption"]);
        Assert.Equal(
            "%PDF-1.4", await client.GetStringAsync("/sim/api/media/" + shown["fetchedMediaId"]));
    }

    [Theory]
    [InlineData("To", "98765", 400, 21211, "twilio-error-21211")]
    [InlineData("To", null, 400, 21604, null)]
    [InlineData("From", null, 400, 21603, null)]
    [InlineData("From", "+919000090001", 400, 21910, null)]
    [InlineData("From", "whatsapp:+919000090009", 400, 63007, null)]
    [InlineData("Body", null, 400, 21602, null)]
    [InlineData("StatusCallback", "javascript:1", 400, 21609, null)]
    [InlineData("MediaUrl", "file:///etc/passwd", 400, 21620, null)]
    [InlineData("ContentSid", "HX1", 400, 21655, null)]
    public async Task A_request_that_makes_no_sense_is_refused(
        string field, string? value, int status, int code, string? sample)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered answer = sample is null
            ? await simulator.TwilioAsync((field, value))
            : await simulator.TwilioAsync((field, value), ("From", "SLSTRS"));

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, (int)answer.Json["code"]!);
        if (sample is not null)
            Assert.True(JsonNode.DeepEquals(Fixture(sample)["body"], answer.Json));
    }

    [Fact]
    public async Task Without_the_token_nothing_opens()
    {
        await using SimulatorUnderTest bare = await SimulatorUnderTest.StartAsync();
        await using SimulatorUnderTest other = await OtherProviders.StartAsync(
            options => options.Twilio.AuthToken = "another");

        Answered unconfigured = await bare.TwilioAsync();
        Answered wrong = await other.TwilioAsync();

        Assert.Equal(401, unconfigured.Status);
        Assert.True(JsonNode.DeepEquals(Fixture("twilio-error-20003")["body"], wrong.Json));
    }

    [Fact]
    public async Task Outside_the_window_a_text_fails_and_a_content_arrives()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        await simulator.TwilioAsync();
        Posted failed = (await simulator.PostedAsync(1))[0];
        Answered content = await simulator.TwilioAsync(
            ("Body", null), ("ContentSid", "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            ("ContentVariables", """{"1":"Ramesh ji","2":"₹1,250.00"}"""));
        IReadOnlyList<Posted> all = await simulator.PostedAsync(4);

        Assert.Equal("63016", failed.Field("ErrorCode"));
        Assert.Equal(
            (string?)Fixture("twilio-status-failed-63016")["ErrorMessage"],
            failed.Field("ErrorMessage"));
        Assert.Equal(201, content.Status);
        Assert.Equal("read", all[3].Field("MessageStatus"));
        Assert.Contains(
            "Ramesh ji · ₹1,250.00",
            (string)(await Last(simulator, Number))["payload"]!["text"]!["body"]!,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_content_shows_its_text_and_lacks_no_variable()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync(options =>
            options.Twilio.Contents["HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] =
                new TwilioContentOptions { Body = "Namaste {{1}}, baki {{2}}." });

        await simulator.TwilioAsync(
            ("Body", null), ("ContentSid", "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            ("ContentVariables", """{"1":"Ramesh ji","2":"₹5"}"""));
        await simulator.PostedAsync(3);
        JsonNode shown = await Last(simulator, Number);
        await simulator.TwilioAsync(
            ("Body", null), ("ContentSid", "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
            ("ContentVariables", """{"1":"Ramesh ji"}"""));
        Posted failed = (await simulator.PostedAsync(4))[3];
        Answered unknown = await simulator.TwilioAsync(
            ("Body", null), ("ContentSid", "HXbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"));

        Assert.Equal("Namaste Ramesh ji, baki ₹5.", (string?)shown["payload"]!["text"]!["body"]);
        Assert.Equal("63028", failed.Field("ErrorCode"));
        Assert.Equal(21655, (int)unknown.Json["code"]!);
    }

    [Fact]
    public async Task An_sms_is_shown_as_one_and_is_never_read()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered answer = await simulator.TwilioSmsAsync();
        IReadOnlyList<Posted> statuses = await simulator.PostedAsync(2);

        Assert.Equal(201, answer.Status);
        Assert.Equal(["sent", "delivered"], statuses.Select(s => s.Field("MessageStatus")));
        JsonNode sms = (await simulator.GetAsync("/sms?phone=919876543210"))["items"]!
            .AsArray().Single()!;
        Assert.Equal("twilio-sms", (string?)sms["provider"]);
        Assert.Equal("SLSTRS", (string?)sms["from"]);
        Assert.Equal("Hello", (string?)sms["text"]);
    }

    [Fact]
    public async Task Who_wrote_stop_is_not_sent_to_and_who_has_no_whatsapp_cannot_be()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.PostAsync("/people", Json("""
            {"phone":"919876543210","optedOut":true,"onWhatsApp":false}
            """));

        Answered stopped = await simulator.TwilioSmsAsync();
        await simulator.TwilioAsync();
        Posted failed = (await simulator.PostedAsync(1))[0];

        Assert.True(JsonNode.DeepEquals(Fixture("twilio-error-21610")["body"], stopped.Json));
        Assert.Equal("63024", failed.Field("ErrorCode"));
    }

    [Fact]
    public async Task A_webhook_is_repeated_only_where_the_address_asks_for_it()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        simulator.Product.RefuseNext(2);

        await simulator.WriteToAsync(Number);
        await SimulatorUnderTest.UntilAsync(
            () => simulator.CountAsync("updatesGivenUp").GetAwaiter().GetResult() == 1,
            "the end of the patience");
        await simulator.TwilioAsync(("StatusCallback",
            "https://erp.example.in/webhooks/twilio/status#rc=2"));
        IReadOnlyList<Posted> posted = await simulator.PostedAsync(5);

        Assert.Single(posted, p => p.Address == "/webhooks/twilio");
        Assert.Equal(2, posted.Count(p => p.Field("MessageStatus") == "sent"));
        Assert.All(
            posted, p => Assert.Equal(Signed(p), p.Headers["X-Twilio-Signature"]));
    }

    // As the product checks it: the outside address and every field.
    private static string Signed(Posted posted) => TwilioSigning.Of(
        "https://erp.example.in" + posted.Address,
        posted.Form.Select(f => (f.Key, f.Value.ToString())), OtherProviders.AuthToken);

    private static async Task<JsonNode> Last(SimulatorUnderTest simulator, string number) =>
        (await simulator.GetAsync(
            $"/chat?phoneNumberId={Uri.EscapeDataString(number)}&person=919876543210"))["items"]!
            .AsArray()[^1]!;

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();

    private static IEnumerable<string> Names(string sample) =>
        Fixture(sample).AsObject().Select(field => field.Key).Order();

    private static JsonNode Fixture(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "fixtures", "twilio", name + ".json")))!;
}
