using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_the_product_sends
{
    // What is no request, or answers an earlier one.
    private static readonly string[] Others =
    [
        "meta-send-response", "meta-send-response-bsuid", "meta-send-mark-read",
        "meta-send-typing", "meta-send-response-phone-with-user-id",
    ];

    public static TheoryData<string> Requests() =>
        [.. MetaFixtures.Names("meta-send-").Where(name => !Others.Contains(name))];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Every_recorded_shape_is_accepted(string sample)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync(
            options => options.FetchLinks = false);
        await PrepareAsync(simulator);
        string media = await simulator.UploadAsync("%PDF-1.4"u8.ToArray());
        JsonNode request = JsonNode.Parse(
            MetaFixtures.Text(sample)
                .Replace("1013859600285441", media, StringComparison.Ordinal))!;

        (int status, JsonNode body) = await simulator.SendAsync(request);

        Assert.True(status == 200, body.ToJsonString());
        string wamid = (string)body["messages"]![0]!["id"]!;
        Assert.StartsWith("wamid.", wamid, StringComparison.Ordinal);
        JsonNode sent = (await simulator.GetAsync("/outbound"))["items"]!.AsArray().Single()!;
        Assert.Equal(wamid, (string?)sent["wamid"]);
        Assert.True(JsonNode.DeepEquals(request, sent["payload"]));
    }

    [Fact]
    public async Task The_answer_has_the_recorded_form_for_a_phone_and_for_a_user_id()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PostAsync("/people", new JsonObject
        {
            ["name"] = "Gaurav Kumar",
            ["phone"] = "+919876543210",
            ["userId"] = "IN.1230004567890123",
        });

        (_, JsonNode byPhone) = await simulator.SendAsync(MetaFixtures.Read("meta-send-text"));
        (_, JsonNode byId) = await simulator.SendAsync(MetaFixtures.Read("meta-send-text-bsuid"));

        Assert.Equal(
            MetaFixtures.Shape(MetaFixtures.Read("meta-send-response-phone-with-user-id")),
            MetaFixtures.Shape(byPhone));
        Assert.Equal("+919876543210", (string?)byPhone["contacts"]![0]!["input"]);
        Assert.Equal("919876543210", (string?)byPhone["contacts"]![0]!["wa_id"]);
        Assert.Equal(
            MetaFixtures.Shape(MetaFixtures.Read("meta-send-response-bsuid")),
            MetaFixtures.Shape(byId));
    }

    [Fact]
    public async Task Statuses_follow_in_order_and_echo_the_tracker()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("namaste");

        await simulator.SendTextAsync("Theek hai", tracker: "tenant=12;outbox=01J8Z3Q8");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Statuses.Count >= 3, "three statuses");

        JsonObject[] statuses = [.. simulator.Product.Statuses];
        Assert.Equal(
            ["sent", "delivered", "read"], statuses.Select(status => (string)status["status"]!));
        Assert.All(statuses, status => Assert.Equal(
            "tenant=12;outbox=01J8Z3Q8", (string?)status["biz_opaque_callback_data"]));
        Assert.Equal(
            MetaFixtures.Shape(MetaFixtures.Status("meta-status-with-tracker")),
            MetaFixtures.Shape(statuses[0]));
        Assert.False((bool)statuses[0]["pricing"]!["billable"]!);
    }

    [Fact]
    public async Task A_template_outside_the_window_is_delivered_and_billed()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        string media = await simulator.UploadAsync("%PDF-1.4"u8.ToArray());

        (int status, JsonNode body) = await simulator.SendAsync(Bill(media, "hi", 3));
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Statuses.Count >= 2, "sent and delivered");

        Assert.True(status == 200, body.ToJsonString());
        Assert.Equal("accepted", (string?)body["messages"]![0]!["message_status"]);
        JsonObject sent = simulator.Product.Statuses[0];
        Assert.True((bool)sent["pricing"]!["billable"]!);
        Assert.Equal("utility", (string?)sent["pricing"]!["category"]);
    }

    [Fact]
    public async Task A_read_mark_reaches_the_message_and_typing_shows()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        string wamid = await simulator.WriteAsync("hello");
        JsonNode mark = MetaFixtures.Read("meta-send-typing");
        mark["message_id"] = wamid;

        (int status, JsonNode body) = await simulator.SendAsync(mark);

        JsonNode chat = await simulator.GetAsync(
            $"/chat?phoneNumberId={SimulatorUnderTest.Number}&person={SimulatorUnderTest.Asha}");
        Assert.Equal(200, status);
        Assert.True(JsonNode.DeepEquals(MetaFixtures.Read("meta-mark-read-response"), body));
        Assert.Equal("read", (string?)chat["items"]![0]!["state"]);
        Assert.True((long)chat["typingUntilMs"]! > 0);
    }

    [Fact]
    public async Task A_document_by_link_is_fetched_first()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("bill?");
        JsonNode message = MetaFixtures.Read("meta-send-document-link");
        message["document"]!["link"] = simulator.Product.Url + "/file.pdf";

        await simulator.SendAsync(message);
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Statuses.Count > 0, "a status");

        JsonNode sent = (await simulator.GetAsync("/outbound"))["items"]![0]!;
        using HttpClient client = simulator.Client(authorised: false);
        string file = await client.GetStringAsync(
            "/sim/api/media/" + (string)sent["fetchedMediaId"]!);
        Assert.Equal("%PDF-1.4", file);
    }

    /// <summary>The built-in template with a document and so many parameters.</summary>
    internal static JsonObject Bill(string media, string language, int parameters)
    {
        JsonObject bill = (JsonObject)JsonNode.Parse(
            """
            {"messaging_product":"whatsapp","to":"+919876543210","type":"template",
             "template":{"name":"bill_v1","language":{"code":""},"components":[
              {"type":"header","parameters":[{"type":"document",
                "document":{"id":"","filename":"INV-1042.pdf"}}]},
              {"type":"body","parameters":[]}]}}
            """)!;
        JsonNode template = bill["template"]!;
        template["language"]!["code"] = language;
        template["components"]![0]!["parameters"]![0]!["document"]!["id"] = media;
        for (int i = 0; i < parameters; i++)
            template["components"]![1]!["parameters"]!.AsArray()
                .Add(new JsonObject { ["type"] = "text", ["text"] = "x" });
        return bill;
    }

    /// <summary>Templates and the person that the recorded requests speak of.</summary>
    private static async Task PrepareAsync(SimulatorUnderTest simulator)
    {
        await simulator.PostAsync("/people", new JsonObject
        {
            ["name"] = "Gaurav Kumar",
            ["phone"] = "+919876543210",
            ["userId"] = "IN.1230004567890123",
        });
        await simulator.PostAsync("/templates", new JsonArray(
            Template("invoice_ready", "hi", "{{1}} {{2}}", "DOCUMENT"),
            Template("payment_due", "hi", "{{1}} {{2}} {{3}}", "NONE"),
            Template("payment_due_named", "en", "{{customer}} {{amount}}", "NONE")));
    }

    private static JsonObject Template(string name, string language, string body, string header) =>
        new()
        {
            ["name"] = name,
            ["language"] = language,
            ["body"] = body,
            ["headerFormat"] = header,
        };
}
