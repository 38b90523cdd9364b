using System.Text.Json.Nodes;
using ConverseErp.Tests.Fast.House;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_gupshup_carries
{
    private const string Number = "gupshup:" + OtherProviders.App;

    [Fact]
    public async Task A_text_is_submitted_shown_and_told_of_by_the_right_ids()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(Number);
        await simulator.PostedAsync(1);

        Answered answer = await simulator.GupshupAsync();
        Posted[] posted = [.. (await simulator.PostedAsync(5)).Skip(1)];
        JsonNode[] events = [.. posted.Select(p => p.Json)];

        Assert.Equal(202, answer.Status);
        Assert.Equal(
            MetaFixtures.Shape(Fixture("gupshup-send-response")["body"]),
            MetaFixtures.Shape(answer.Json));
        string own = (string)answer.Json["messageId"]!;
        Assert.True(Guid.TryParse(own, out _));
        Assert.All(posted, p => Assert.Equal("/webhooks/gupshup/s3cret", p.Address));
        Assert.Equal(
            ["enqueued", "sent", "delivered", "read"],
            events.Select(e => (string)e["payload"]!["type"]!));
        Assert.Equal(own, (string?)events[0]["payload"]!["id"]);
        string whatsApp = (string)events[0]["payload"]!["payload"]!["whatsappMessageId"]!;
        Assert.All(events.Skip(1), told =>
        {
            Assert.Equal(whatsApp, (string?)told["payload"]!["id"]);
            Assert.Equal(own, (string?)told["payload"]!["gsId"]);
        });
        AssertShape("gupshup-event-enqueued", events[0]);
        AssertShape("gupshup-event-delivered", events[2]);
        AssertShape("gupshup-event-read", events[3]);
        JsonNode shown = (await Chat(simulator))[^1]!;
        Assert.Equal("read", (string?)shown["state"]);
        Assert.Equal(
            "Ramesh Gupta ka baki: ₹1,250.00", (string?)shown["payload"]!["text"]!["body"]);
    }

    [Fact]
    public async Task A_person_who_writes_is_told_of_as_recorded()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        string id = await simulator.WriteToAsync(Number);
        await simulator.WriteToAsync(Number, Json("""
            {"type":"location","latitude":12.9715987,"longitude":77.5945627}
            """));
        await simulator.WriteToAsync(Number, Json("""
            {"type":"document","mediaId":"sample:document","caption":"purchase bill"}
            """));
        JsonNode[] told = [.. (await simulator.PostedAsync(3)).Select(p => p.Json)];

        Assert.Equal(id, (string?)told[0]["payload"]!["id"]);
        AssertShape("gupshup-inbound-text-bsuid", told[0]);
        AssertShape(
            "gupshup-inbound-location", told[1], but: ".payload.sender.userId:String");
        AssertShape("gupshup-inbound-file", told[2], but: ".payload.sender.userId:String");
        using HttpClient client = simulator.Client(authorised: false);
        string file = await client.GetStringAsync(new Uri(
            (string)told[2]["payload"]!["payload"]!["url"]!).PathAndQuery);
        Assert.StartsWith("%PDF", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_names_the_choice_its_place_and_the_message()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(Number);
        Answered sent = await simulator.GupshupAsync(Json("""
            {"type":"quick_reply","msgid":"sale-7",
             "content":{"type":"text","text":"Pakka?","caption":"ConverseErp"},
             "options":[{"type":"text","title":"Haan","postbackText":"confirm:7"},
                        {"type":"text","title":"Nahi","postbackText":"cancel:7"}]}
            """));
        await simulator.PostedAsync(5);
        string wamid = (string)(await Chat(simulator))[^1]!["wamid"]!;

        await simulator.WriteToAsync(Number, new JsonObject
        {
            ["type"] = "button_reply",
            ["replyId"] = "cancel:7",
            ["title"] = "Nahi",
            ["messageId"] = wamid,
        });
        JsonNode told = (await simulator.PostedAsync(6))[5].Json["payload"]!;

        Assert.Equal(202, sent.Status);
        Assert.Equal("button_reply", (string?)told["type"]);
        Assert.Equal("sale-7", (string?)told["payload"]!["id"]);
        Assert.Equal("Nahi 2", (string?)told["payload"]!["reply"]);
        Assert.Equal("cancel:7", (string?)told["payload"]!["postbackText"]);
        Assert.Equal(wamid, (string?)told["context"]!["id"]);
        Assert.Equal((string?)sent.Json["messageId"], (string?)told["context"]!["gsId"]);
    }

    [Theory]
    [InlineData("""{"type":"image","originalUrl":"{0}/file.pdf","caption":"x"}""", "image")]
    [InlineData("""{"type":"file","url":"{0}/file.pdf","filename":"INV-1.pdf"}""", "document")]
    [InlineData("""{"type":"audio","url":"{0}/file.pdf"}""", "audio")]
    [InlineData("""
        {"type":"list","title":"Party","body":"Kaun?","msgid":"l1",
         "globalButtons":[{"type":"text","title":"Chuniye"}],
         "items":[{"title":"Party","options":[
           {"type":"text","title":"Ramesh","description":"Baki","postbackText":"party:1"}]}]}
        """, "interactive")]
    public async Task Every_documented_type_is_shown(string message, string type)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(Number);

        Answered answer = await simulator.GupshupAsync(Json(message.Replace(
            "{0}", simulator.Product.Url, StringComparison.Ordinal)));
        await simulator.PostedAsync(5);

        Assert.Equal(202, answer.Status);
        JsonNode shown = (await Chat(simulator))[^1]!;
        Assert.Equal(type, (string?)shown["type"]);
        Assert.Equal("read", (string?)shown["state"]);
    }

    [Fact]
    public async Task A_template_with_its_document_arrives_outside_the_window()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered answer = await simulator.GupshupTemplateAsync(
            OtherProviders.GupshupTemplate, ["Ramesh ji", "INV-1042"], new JsonObject
            {
                ["type"] = "document",
                ["document"] = new JsonObject
                {
                    ["link"] = simulator.Product.Url + "/file.pdf",
                    ["filename"] = "INV-1042.pdf",
                },
            }.ToJsonString());
        IReadOnlyList<Posted> events = await simulator.PostedAsync(4);

        Assert.Equal(202, answer.Status);
        Assert.Equal(
            "template", (string?)events[0].Json["payload"]!["payload"]!["type"]);
        JsonNode shown = (await Chat(simulator))[^1]!;
        Assert.Equal("read", (string?)shown["state"]);
        Assert.Equal("bill_v1", (string?)shown["payload"]!["template"]!["name"]);
        Assert.NotNull(shown["fetchedMediaId"]);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000001", 2, 4003)]
    [InlineData(OtherProviders.GupshupTemplate, 3, 132000)]
    public async Task A_template_nobody_approved_is_accepted_and_fails(
        string id, int values, int code)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered answer = await simulator.GupshupTemplateAsync(
            id, [.. Enumerable.Repeat("x", values)]);
        JsonNode failed = (await simulator.PostedAsync(2))[1].Json["payload"]!;

        Assert.Equal(202, answer.Status);
        Assert.Equal("failed", (string?)failed["type"]);
        Assert.Equal((string?)answer.Json["messageId"], (string?)failed["id"]);
        Assert.Equal(code, (int)failed["payload"]!["code"]!);
    }

    [Fact]
    public async Task Who_is_not_on_whatsapp_fails_as_recorded_and_so_does_a_closed_window()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        await simulator.GupshupAsync();
        JsonNode outside = (await simulator.PostedAsync(2))[1].Json;
        await simulator.PostAsync("/people", Json("""
            {"phone":"919876543210","onWhatsApp":false}
            """));
        await simulator.GupshupAsync();
        JsonNode unknown = (await simulator.PostedAsync(4))[3].Json;

        Assert.Equal(131047, (int)outside["payload"]!["payload"]!["code"]!);
        AssertShape("gupshup-event-failed-1002", unknown);
        Assert.Equal(1002, (int)unknown["payload"]!["payload"]!["code"]!);
    }

    [Theory]
    [InlineData("channel", "sms", "Invalid Channel")]
    [InlineData("source", "919000090009", "Invalid App Details")]
    [InlineData("src.name", "OtherApp", "Invalid App Details")]
    [InlineData("destination", "+919876543210", "Invalid Destination")]
    [InlineData("message", "{", "Invalid Message")]
    [InlineData("message", """{"type":"hologram"}""", "Invalid Message Type")]
    [InlineData("message", """{"type":"file","url":"ftp://x"}""", "Invalid Message")]
    public async Task A_request_that_makes_no_sense_is_refused(
        string field, string value, string message)
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        Answered answer = await simulator.GupshupAsync(null, (field, value));

        Assert.Equal(400, answer.Status);
        Assert.Equal("error", (string?)answer.Json["status"]);
        Assert.Equal(message, (string?)answer.Json["message"]);
    }

    [Fact]
    public async Task Without_the_key_nothing_opens()
    {
        await using SimulatorUnderTest bare = await SimulatorUnderTest.StartAsync();
        await using SimulatorUnderTest other = await OtherProviders.StartAsync(
            options => options.Gupshup.ApiKey = "another");

        Assert.Equal(401, (await bare.GupshupAsync()).Status);
        Assert.Equal(401, (await other.GupshupAsync()).Status);
    }

    private static async Task<JsonArray> Chat(SimulatorUnderTest simulator) =>
        (await simulator.GetAsync(
            $"/chat?phoneNumberId={Uri.EscapeDataString(Number)}&person=919876543210"))["items"]!
            .AsArray();

    private static void AssertShape(string sample, JsonNode told, string? but = null)
    {
        SortedSet<string> shape = MetaFixtures.Shape(told);
        if (but is not null) shape.Remove(but);
        Assert.Equal(MetaFixtures.Shape(Fixture(sample)), shape);
    }

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();

    private static JsonNode Fixture(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "fixtures", "gupshup", name + ".json")))!;
}
