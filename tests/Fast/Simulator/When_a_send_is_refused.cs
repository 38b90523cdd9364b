using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_a_send_is_refused
{
    [Theory]
    [InlineData(null, 190)]
    [InlineData("Bearer other", 190)]
    public async Task A_wrong_token_is_190(string? authorization, int code)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        using HttpClient client = simulator.Client(authorised: false);
        if (authorization is not null)
            client.DefaultRequestHeaders.Add("Authorization", authorization);

        using HttpResponseMessage response = await client.PostAsJsonAsync(
            $"/v25.0/{SimulatorUnderTest.Number}/messages", MetaFixtures.Read("meta-send-text"));

        JsonNode body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(code, (int)body["error"]!["code"]!);
        Assert.Equal("OAuthException", (string?)body["error"]!["type"]);
    }

    [Theory]
    [InlineData("meta-error-131009", "button-title")]
    [InlineData("meta-error-132000", "template-count")]
    [InlineData("meta-error-132001", "template-missing")]
    [InlineData("meta-error-131056", "pair")]
    [InlineData("meta-error-130429", "throughput")]
    [InlineData("meta-error-133010", "unregistered")]
    public async Task The_body_is_the_recorded_one(string sample, string cause)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        JsonNode expected = MetaFixtures.Read(sample);

        (int status, JsonNode body) = await CauseAsync(simulator, cause);

        Assert.Equal((int)expected["http_status"]!, status);
        Assert.Equal(
            MetaFixtures.Shape(expected["body"]), MetaFixtures.Shape(body));
        body["error"]!["fbtrace_id"] = expected["body"]!["error"]!["fbtrace_id"]!.DeepClone();
        Assert.Equal(expected["body"]!.ToJsonString(), body.ToJsonString());
    }

    [Theory]
    [InlineData("""{"to":"+919876543210","type":"text","text":{"body":"x"}}""", 100)]
    [InlineData("""{"messaging_product":"whatsapp","type":"text","text":{"body":"x"}}""", 100)]
    [InlineData(
        """{"messaging_product":"whatsapp","to":"+91987","type":"text","text":{"body":"x"}}""",
        100)]
    [InlineData(
        """
        {"messaging_product":"whatsapp","to":"00919876543210","type":"text","text":{"body":"x"}}
        """,
        100)]
    [InlineData(
        """{"messaging_product":"whatsapp","to":"+919876543210","type":"fax","fax":{}}""", 100)]
    [InlineData(
        """{"messaging_product":"whatsapp","to":"+919876543210","type":"text","text":{}}""", 100)]
    [InlineData(
        """
        {"messaging_product":"whatsapp","to":"+919876543210","type":"document",
         "document":{"id":"999"}}
        """,
        100)]
    [InlineData(
        """
        {"messaging_product":"whatsapp","recipient":"IN.404","type":"text","text":{"body":"x"}}
        """,
        100)]
    public async Task A_malformed_request_is_100(string request, int code)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();

        (int status, JsonNode body) = await simulator.SendAsync(JsonNode.Parse(request)!);

        Assert.Equal(400, status);
        Assert.Equal(code, (int)body["error"]!["code"]!);
    }

    [Theory]
    [InlineData("text", 4096)]
    [InlineData("caption", 1024)]
    [InlineData("buttonBody", 1024)]
    [InlineData("tracker", 512)]
    public async Task The_longest_text_passes_and_one_more_does_not(string part, int max)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync(
            options => options.FetchLinks = false);

        (int fits, _) = await simulator.SendAsync(WithLength(part, max));
        (int breaks, JsonNode body) = await simulator.SendAsync(WithLength(part, max + 1));

        Assert.Equal(200, fits);
        Assert.True(breaks == 400, body.ToJsonString());
    }

    [Fact]
    public async Task An_unknown_number_is_an_unknown_object()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();

        (int status, JsonNode body) = await simulator.SendAsync(
            MetaFixtures.Read("meta-send-text"), number: "42");

        Assert.Equal(400, status);
        Assert.Equal(100, (int)body["error"]!["code"]!);
        Assert.Equal(33, (int)body["error"]!["error_subcode"]!);
        Assert.Contains("'42'", (string)body["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Media_of_another_number_is_unknown_and_named_by_its_place()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PostAsync("/numbers", JsonNode.Parse(
            """{"phoneNumberId":"2","displayPhoneNumber":"919000090002","name":"Two"}""")!);
        string media = await simulator.UploadAsync("%PDF-1.4"u8.ToArray());
        JsonNode bill = When_the_product_sends.Bill(media, "en", 3);

        (int own, _) = await simulator.SendAsync(bill);
        (int other, JsonNode body) = await simulator.SendAsync(bill.DeepClone(), number: "2");

        Assert.Equal(200, own);
        Assert.Equal(400, other);
        Assert.Equal(
            "(#100) Param template['components'][0]['parameters'][0]['document']['id'] is not a "
            + "valid whatsapp business account media attachment ID",
            (string?)body["error"]!["message"]);
    }

    [Fact]
    public async Task Without_limits_neither_pair_nor_number_is_limited()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync(
            options => options.EnforceLimits = false);

        int[] statuses = await Task.WhenAll(Enumerable.Range(0, 150)
            .Select(async i => (await simulator.SendTextAsync("m" + i)).Status));

        Assert.All(statuses, status => Assert.Equal(200, status));
        Assert.Equal(150, await simulator.CountAsync("sendsAccepted"));
    }

    [Theory]
    [InlineData("window", "meta-status-failed-131047")]
    [InlineData("absent", "meta-status-failed-131026")]
    [InlineData("link", "meta-status-failed-131053")]
    public async Task Some_failures_come_later_as_a_status(string cause, string sample)
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        if (cause != "window") await simulator.WriteAsync("hi");
        if (cause == "absent")
            await simulator.PostAsync("/people", JsonNode.Parse(
                """{"phone":"919876543210","onWhatsApp":false}""")!);

        (int status, _) = cause == "link"
            ? await simulator.SendAsync(BrokenLink(simulator))
            : await simulator.SendTextAsync("hello");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Statuses.Count > 0, "a failed status");

        JsonObject failed = simulator.Product.Statuses.Single();
        Assert.Equal(200, status);
        Assert.Equal("failed", (string?)failed["status"]);
        Assert.Equal(
            MetaFixtures.Shape(MetaFixtures.Status(sample)), MetaFixtures.Shape(failed));
        Assert.Equal(
            MetaFixtures.Status(sample)["errors"]![0]!["code"]!.GetValue<int>(),
            (int)failed["errors"]![0]!["code"]!);
        Assert.Null(MetaFixtures.Value(simulator.Product.Arrivals[^1].Json)["contacts"]);
    }

    [Fact]
    public async Task A_paused_template_is_132015_and_a_missing_header_132012()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();
        await simulator.PostAsync("/templates", JsonNode.Parse(
            """{"name":"sale","language":"en","status":"PAUSED","body":"hello"}""")!);
        JsonObject headless = When_the_product_sends.Bill("1", "en", 3);
        headless["template"]!["components"]!.AsArray().RemoveAt(0);
        JsonObject paused = When_the_product_sends.Bill("1", "en", 0);
        paused["template"]!["name"] = "sale";

        (_, JsonNode withoutHeader) = await simulator.SendAsync(headless);
        (_, JsonNode whilePaused) = await simulator.SendAsync(paused);

        Assert.Equal(132012, (int)withoutHeader["error"]!["code"]!);
        Assert.Equal(132015, (int)whilePaused["error"]!["code"]!);
    }

    private static async Task<(int Status, JsonNode Body)> CauseAsync(
        SimulatorUnderTest simulator, string cause)
    {
        switch (cause)
        {
            case "button-title":
                JsonNode buttons = MetaFixtures.Read("meta-send-interactive-buttons");
                buttons["interactive"]!.AsObject().Remove("header");
                buttons["interactive"]!["action"]!["buttons"]![0]!["reply"]!["title"] =
                    new string('x', 21);
                return await simulator.SendAsync(buttons);
            case "template-count":
                await simulator.PostAsync("/templates", JsonNode.Parse(
                    """{"name":"bill_v1","language":"en","body":"{{1}} {{2}}"}""")!);
                return await simulator.SendAsync(When_the_product_sends.Bill("1", "en", 1));
            case "template-missing":
                JsonNode missing = MetaFixtures.Read("meta-send-template-document-header");
                return await simulator.SendAsync(missing);
            case "pair":
                for (int i = 0; i < 45; i++)
                    Assert.Equal(200, (await simulator.SendTextAsync("x")).Status);
                return await simulator.SendTextAsync("x");
            case "throughput":
                // Within one second to different people; the first refusal ends it.
                for (int i = 0; ; i++)
                {
                    (int status, JsonNode body) = await simulator.SendTextAsync(
                        "x", to: $"+9198{i:00000000}");
                    Assert.True(i < 5000, "The limit never took hold.");
                    if (status != 200) return (status, body);
                }

            default:
                await simulator.PostAsync("/numbers", JsonNode.Parse(
                    """
                    {"phoneNumberId":"106540352242922","displayPhoneNumber":"919000090001",
                     "name":"x","registered":false}
                    """)!);
                return await simulator.SendTextAsync("x");
        }
    }

    private static JsonNode WithLength(string part, int length)
    {
        string text = new('x', length);
        JsonNode message = MetaFixtures.Read(part switch
        {
            "caption" => "meta-send-document-link",
            "buttonBody" => "meta-send-interactive-cta-url",
            _ => "meta-send-text",
        });
        switch (part)
        {
            case "text": message["text"]!["body"] = text; break;
            case "caption": message["document"]!["caption"] = text; break;
            case "buttonBody": message["interactive"]!["body"]!["text"] = text; break;
            default: message["biz_opaque_callback_data"] = text; break;
        }

        return message;
    }

    private static JsonNode BrokenLink(SimulatorUnderTest simulator)
    {
        JsonNode message = MetaFixtures.Read("meta-send-document-link");
        message["document"]!["link"] = simulator.Product.Url + "/nothing.pdf";
        return message;
    }
}
