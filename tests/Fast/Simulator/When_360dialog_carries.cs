using System.Text.Json.Nodes;
using ConverseErp.Tests.Fast.House;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_360dialog_carries
{
    [Fact]
    public async Task Bodies_are_metas_and_webhooks_carry_the_header_instead_of_a_signature()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(OtherProviders.Dialog360Number);
        await simulator.PostedAsync(1);

        Answered answer = await simulator.Dialog360Async(Fixture("d360-send-text")["body"]);
        await SimulatorUnderTest.UntilAsync(
            () => Values(simulator).Count(v => v["statuses"] is not null) >= 3, "the statuses");

        Assert.Equal(200, answer.Status);
        Assert.StartsWith(
            "wamid.", (string)answer.Json["messages"]![0]!["id"]!, StringComparison.Ordinal);
        Assert.All(simulator.Product.Posted, posted =>
        {
            Assert.Equal("/webhooks/dialog360", posted.Address);
            Assert.Equal("d360-secret", posted.Headers["X-Converse-Secret"]);
            Assert.False(posted.Headers.ContainsKey("X-Hub-Signature-256"));
        });
        JsonNode first = Values(simulator)[0];
        Assert.Equal(
            OtherProviders.Dialog360Number, (string?)first["metadata"]!["phone_number_id"]);
        Assert.Equal("2 kg sugar 90", (string?)first["messages"]![0]!["text"]!["body"]);
        Assert.Empty(simulator.Product.Arrivals);
    }

    [Fact]
    public async Task A_file_goes_up_and_a_persons_file_comes_down_by_the_key()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(OtherProviders.Dialog360Number, new JsonObject
        {
            ["type"] = "image",
            ["mediaId"] = "sample:photo",
        });
        await simulator.PostedAsync(1);
        string id = (string)Values(simulator)[0]["messages"]![0]!["image"]!["id"]!;
        using HttpClient client = simulator.Client(authorised: false);
        using HttpResponseMessage closed = await client.GetAsync("/dialog360/" + id);
        client.DefaultRequestHeaders.Add("D360-API-KEY", "d360-key");

        JsonNode described = JsonNode.Parse(await client.GetStringAsync("/dialog360/" + id))!;
        byte[] bytes = await client.GetByteArrayAsync(
            new Uri((string)described["url"]!).PathAndQuery);
        using MultipartFormDataContent form = new();
        form.Add(new StringContent("whatsapp"), "messaging_product");
        ByteArrayContent file = new("%PDF-1.4"u8.ToArray());
        file.Headers.ContentType = new("application/pdf");
        form.Add(file, "file", "INV-1042.pdf");
        using HttpResponseMessage uploaded = await client.PostAsync("/dialog360/media", form);
        JsonNode media = JsonNode.Parse(await uploaded.Content.ReadAsStringAsync())!;
        JsonNode document = MetaFixtures.Read("meta-send-document-id");
        document["document"]!["id"] = (string?)media["id"];
        Answered sent = await simulator.Dialog360Async(document);

        Assert.Equal(401, (int)closed.StatusCode);
        Assert.Equal((long)bytes.Length, (long)described["file_size"]!);
        Assert.True(sent.Status == 200, sent.Text);
    }

    [Fact]
    public async Task Errors_are_metas_but_for_the_key()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await using SimulatorUnderTest bare = await SimulatorUnderTest.StartAsync();

        Answered odd = await simulator.Dialog360Async(new JsonObject { ["to"] = "1" });
        Answered wrong = await simulator.Dialog360Async(key: "another");
        Answered unconfigured = await bare.Dialog360Async();

        Assert.Equal(400, odd.Status);
        Assert.Equal(100, (int)odd.Json["error"]!["code"]!);
        Assert.Equal(401, wrong.Status);
        Assert.True(JsonNode.DeepEquals(Fixture("d360-error-401")["body"], wrong.Json));
        Assert.Equal(401, unconfigured.Status);
    }

    [Fact]
    public async Task Metas_token_does_not_open_its_number()
    {
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();

        (int status, JsonNode body) = await simulator.SendAsync(
            MetaFixtures.Read("meta-send-text"), OtherProviders.Dialog360Number);

        Assert.Equal(400, status);
        Assert.Equal(100, (int)body["error"]!["code"]!);
    }

    private static List<JsonNode> Values(SimulatorUnderTest simulator) =>
    [
        .. simulator.Product.Posted.SelectMany(p => p.Json["entry"]!.AsArray())
            .SelectMany(entry => entry!["changes"]!.AsArray())
            .Select(change => change!["value"]!),
    ];

    private static JsonNode Fixture(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "fixtures", "dialog360", name + ".json")))!;
}
