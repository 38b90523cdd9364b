using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_a_person_writes
{
    [Theory]
    [InlineData("meta-inbound-text", """{"type":"text","text":"2 kg sugar 90"}""")]
    [InlineData("meta-inbound-audio-voice", """{"type":"voice","mediaId":"sample:voice"}""")]
    [InlineData(
        "meta-inbound-document",
        """
        {"type":"document","mediaId":"sample:document","caption":"purchase bill",
         "fileName":"INV-2291.pdf"}
        """)]
    [InlineData(
        "meta-inbound-location-current",
        """{"type":"location","latitude":12.9715987,"longitude":77.5945627}""")]
    [InlineData(
        "meta-inbound-button",
        """{"type":"button","replyId":"PAY_INV_1042","title":"Pay now","messageId":"wamid.X"}""")]
    [InlineData(
        "meta-inbound-interactive-button-reply",
        """
        {"type":"button_reply","replyId":"confirm:sale:7f3a","title":"Haan, pakka",
         "messageId":"wamid.X"}
        """)]
    [InlineData(
        "meta-inbound-interactive-list-reply",
        """
        {"type":"list_reply","replyId":"party:0192","title":"Ramesh Gupta",
         "description":"Baki ₹1,250","messageId":"wamid.X"}
        """)]
    [InlineData("meta-inbound-edit", """{"type":"edit","text":"2 kg","messageId":"wamid.X"}""")]
    [InlineData("meta-inbound-revoke", """{"type":"revoke","messageId":"wamid.X"}""")]
    public async Task The_webhook_has_the_recorded_form(string sample, string request)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        JsonNode wanted = JsonNode.Parse(request)!;
        wanted["phoneNumberId"] = SimulatorUnderTest.Number;
        wanted["from"] = SimulatorUnderTest.Asha;

        JsonNode answer = await simulator.PostAsync("/messages", wanted);
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Arrivals.Count > 0, "a webhook");

        Assert.Equal(
            MetaFixtures.Shape(MetaFixtures.Read(sample)),
            MetaFixtures.Shape(simulator.Product.Arrivals.Single().Json));
        Assert.Equal(
            (string?)answer["wamid"], (string?)simulator.Product.Messages.Single()["id"]);
    }

    [Theory]
    [InlineData(
        "meta-inbound-reaction",
        """{"type":"reaction","emoji":"👍","messageId":"wamid.X"}""")]
    [InlineData("meta-inbound-reaction-removed", """{"type":"reaction","messageId":"wamid.X"}""")]
    [InlineData(
        "meta-inbound-reply-context", """{"type":"text","text":"yes","messageId":"wamid.X"}""")]
    [InlineData(
        "meta-inbound-image", """{"type":"image","mediaId":"sample:photo","caption":"bill"}""")]
    public async Task Older_records_differ_only_by_the_user_id(string sample, string request)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        JsonNode wanted = JsonNode.Parse(request)!;
        wanted["phoneNumberId"] = SimulatorUnderTest.Number;
        wanted["from"] = SimulatorUnderTest.Asha;
        SortedSet<string> expected = MetaFixtures.Shape(MetaFixtures.Message(sample));
        expected.Add(".from_user_id:String");

        await simulator.PostAsync("/messages", wanted);
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count > 0, "a message");

        Assert.Equal(expected, MetaFixtures.Shape(simulator.Product.Messages.Single()));
    }

    [Fact]
    public async Task Someone_with_a_username_shows_no_phone_and_can_be_answered_by_user_id()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PostAsync("/people", JsonNode.Parse(
            """{"name":"Gaurav Kumar","phone":"919876543210","username":"gaurav.kumar"}""")!);

        await simulator.WriteAsync("namaste");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count > 0, "a message");
        JsonObject message = simulator.Product.Messages.Single();
        JsonObject answer = JsonNode.Parse(
            """{"messaging_product":"whatsapp","type":"text","text":{"body":"hi"}}""")!.AsObject();
        answer["recipient"] = (string)message["from_user_id"]!;
        (int status, JsonNode sent) = await simulator.SendAsync(answer);

        JsonNode contact = MetaFixtures.Value(simulator.Product.Arrivals[0].Json)["contacts"]![0]!;
        Assert.Null(message["from"]);
        Assert.Null(contact["wa_id"]);
        Assert.Equal("gaurav.kumar", (string?)contact["profile"]!["username"]);
        Assert.Equal((string?)contact["user_id"], (string?)message["from_user_id"]);
        Assert.Equal(200, status);
        Assert.Null(sent["contacts"]![0]!["wa_id"]);
    }

    [Fact]
    public async Task One_person_has_different_user_ids_for_two_portfolios()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PostAsync("/numbers", JsonNode.Parse(
            """
            {"phoneNumberId":"108820992080174","displayPhoneNumber":"919000090002",
             "name":"Ganesh Kirana","wabaId":"104996122399160"}
            """)!);

        await simulator.WriteAsync("to the first");
        await simulator.PostAsync("/messages", JsonNode.Parse(
            """
            {"phoneNumberId":"108820992080174","from":"919876543210","text":"to the second"}
            """)!);
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 2, "two messages");

        string[] ids = [.. simulator.Product.Messages.Select(m => (string)m["from_user_id"]!)];
        Assert.NotEqual(ids[0], ids[1]);
        Assert.All(ids, id => Assert.Matches("^IN\\.[0-9]{16}$", id));
    }

    [Fact]
    public async Task One_chat_stays_in_order_and_many_updates_share_a_post()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        JsonArray messages = [.. Enumerable.Range(0, 600).Select(i => (JsonNode)new JsonObject
        {
            ["phoneNumberId"] = SimulatorUnderTest.Number,
            ["from"] = "9198" + (i % 20).ToString("00000000", null),
            ["text"] = i.ToString("0000", null),
        })];

        JsonNode answer = await simulator.PostAsync(
            "/bulk", new JsonObject { ["messages"] = messages });
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 600, "all messages");

        JsonObject[] arrived = [.. simulator.Product.Messages];
        Assert.Equal(600, (int)answer["accepted"]!);
        Assert.Equal(600, arrived.Select(message => (string)message["id"]!).Distinct().Count());
        foreach (var chat in arrived.GroupBy(message => (string)message["from"]!))
        {
            string[] texts = [.. chat.Select(message => (string)message["text"]!["body"]!)];
            Assert.Equal(texts.Order(StringComparer.Ordinal), texts);
        }

        Assert.InRange(simulator.Product.Arrivals.Count, 1, 300);
    }

    [Fact]
    public async Task A_post_stays_below_three_megabytes()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync(options =>
        {
            options.Webhooks.BatchMax = 1000;
            options.Webhooks.Concurrency = 1;
        });
        string text = new('र', 4096);
        JsonArray messages = [.. Enumerable.Range(0, 300).Select(_ => (JsonNode)new JsonObject
        {
            ["phoneNumberId"] = SimulatorUnderTest.Number,
            ["from"] = SimulatorUnderTest.Asha,
            ["text"] = text,
        })];

        await simulator.PostAsync("/bulk", new JsonObject { ["messages"] = messages });
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 300, "all messages");

        Assert.All(
            simulator.Product.Arrivals, arrival => Assert.InRange(arrival.Body.Length, 1, 3 << 20));
    }

    [Fact]
    public async Task A_user_id_given_later_is_used_from_then_on()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.WriteAsync("before", from: "98765 43210");

        await simulator.PostAsync("/people", JsonNode.Parse(
            """{"phone":"+919876543210","userId":"IN.1230004567890123"}""")!);
        await simulator.WriteAsync("after");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 2, "both messages");

        Assert.Equal(
            "IN.1230004567890123", (string?)simulator.Product.Messages[1]["from_user_id"]);
        Assert.Single((await simulator.GetAsync("/people"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_message_is_ticked_when_the_product_has_it()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();

        await simulator.WriteAsync("namaste");
        await SimulatorUnderTest.UntilAsync(() => State(simulator) == "delivered", "two ticks");

        Assert.Equal(1, await simulator.CountAsync("webhooksDelivered"));
    }

    [Fact]
    public async Task Given_the_same_wamid_it_arrives_twice_and_stands_once()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        string wamid = await simulator.WriteAsync("namaste");

        await simulator.PostAsync("/messages", new JsonObject
        {
            ["phoneNumberId"] = SimulatorUnderTest.Number,
            ["from"] = SimulatorUnderTest.Asha,
            ["text"] = "namaste",
            ["wamid"] = wamid,
        });
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Messages.Count == 2, "both deliveries");

        JsonNode chat = await simulator.GetAsync(
            $"/chat?phoneNumberId={SimulatorUnderTest.Number}&person={SimulatorUnderTest.Asha}");
        Assert.Single(chat["items"]!.AsArray());
        Assert.All(simulator.Product.Messages, m => Assert.Equal(wamid, (string?)m["id"]));
    }

    private static string? State(SimulatorUnderTest simulator)
    {
        JsonNode chat = simulator.GetAsync(
            $"/chat?phoneNumberId={SimulatorUnderTest.Number}&person={SimulatorUnderTest.Asha}")
            .GetAwaiter().GetResult();
        return (string?)chat["items"]![0]!["state"];
    }
}
