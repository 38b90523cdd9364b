using System.Text;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_a_webhook_is_not_acceptable
{
    private static readonly byte[] Good = MetaFixtures.Bytes("meta-inbound-text.json");

    [Fact]
    public async Task A_wrong_signature_is_401_and_nothing_is_published()
    {
        using WebhookBench bench = new();

        HttpResponse response = await bench.PostAsync(
            Good, MetaFixtures.Sign(Good, secret: "another"));

        await ItIs(401, "intake-signature-wrong", response);
        Assert.Empty(bench.Published);
        Assert.Single(bench.LogLines, line => line.StartsWith("1001 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_was_written_again_is_401()
    {
        using WebhookBench bench = new();
        byte[] again = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Good).Replace(
            "\": ", "\":", StringComparison.Ordinal) + " ");

        HttpResponse response = await bench.PostAsync(again, MetaFixtures.Sign(Good));

        await ItIs(401, "intake-signature-wrong", response);
    }

    [Fact]
    public async Task A_malformed_signature_is_401()
    {
        using WebhookBench bench = new();

        HttpResponse response = await bench.PostAsync(Good, "sha256=12");

        await ItIs(401, "intake-signature-missing", response);
        Assert.Single(bench.LogLines, line => line.StartsWith("1000 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("hello")]
    [InlineData("{\"object\":\"whatsapp_business_account\",}")]
    public async Task What_is_not_json_is_400(string body)
    {
        using WebhookBench bench = new();

        HttpResponse response = await bench.PostAsync(body);

        await ItIs(400, "intake-not-json", response);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"whatsapp_business_account\"")]
    [InlineData("{}")]
    [InlineData("{\"object\":\"page\",\"entry\":[]}")]
    [InlineData("{\"object\":7,\"entry\":[]}")]
    [InlineData("{\"object\":\"whatsapp_business_account\",\"entry\":{}}")]
    public async Task Json_of_another_object_is_400(string body)
    {
        using WebhookBench bench = new();

        HttpResponse response = await bench.PostAsync(body);

        await ItIs(400, "intake-wrong-object", response);
        Assert.Single(bench.LogLines, line => line.StartsWith("1004 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_list_of_entries_is_fine()
    {
        using WebhookBench bench = new();

        HttpResponse response = await bench.PostAsync(
            """{"object":"whatsapp_business_account","entry":[]}""");

        Assert.Equal(200, response.StatusCode);
        Assert.Empty(bench.Published);
    }

    [Fact]
    public async Task Exactly_the_limit_is_taken_and_one_byte_more_is_413()
    {
        using WebhookBench bench = new(("Intake:BodyBytesMax", "4096"));
        byte[] exact = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Good).PadRight(4096));

        HttpResponse taken = await bench.PostAsync(exact);
        HttpResponse tooLarge = await bench.PostAsync([.. exact, (byte)' ']);

        Assert.Equal(200, taken.StatusCode);
        await ItIs(413, "intake-too-large", tooLarge);
    }

    private static async Task ItIs(int status, string code, HttpResponse response)
    {
        response.Body.Position = 0;
        using StreamReader reader = new(response.Body);
        string problem = await reader.ReadToEndAsync();
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.ContentType);
        Assert.Contains($"\"type\":\"{code}\"", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", problem, StringComparison.Ordinal);
    }
}
