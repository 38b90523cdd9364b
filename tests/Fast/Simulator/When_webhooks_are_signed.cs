using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_webhooks_are_signed
{
    [Fact]
    public void Each_published_vector_holds_and_each_broken_one_does_not()
    {
        JsonObject[] vectors =
        [
            .. MetaFixtures.Read("vectors")["vectors"]!.AsArray()
                .Select(vector => vector!.AsObject())
                .Where(vector => (string?)vector["scheme"] == "meta-x-hub-signature-256"),
        ];

        foreach (JsonObject vector in vectors)
        {
            byte[] body = Encoding.UTF8.GetBytes((string)vector["body"]!);
            string signature = MetaSignature.Of(body, (string)vector["secret"]!);
            Assert.Equal(
                (bool)vector["valid"]!, signature == (string?)vector["signature"]);
        }

        Assert.Contains(vectors, vector => (bool)vector["valid"]!);
        Assert.Contains(vectors, vector => !(bool)vector["valid"]!);
    }

    [Theory]
    [InlineData("meta-inbound-text-hindi", "meta-self-escaped-unicode")]
    [InlineData("meta-batch-multi", "meta-self-batch")]
    public void Json_takes_the_escaped_form_that_Meta_signs(string sample, string vector)
    {
        using JsonDocument document = JsonDocument.Parse(MetaFixtures.Text(sample));
        JsonObject expected = MetaFixtures.Read("vectors")["vectors"]!.AsArray()
            .Select(each => each!.AsObject())
            .Single(each => (string?)each["id"] == vector);

        MetaJson json = new();
        json.Element(document.RootElement);

        Assert.Equal((string)expected["body"]!, Encoding.UTF8.GetString(json.ToArray()));
    }

    [Fact]
    public void Slashes_quotes_and_controls_are_escaped()
    {
        MetaJson json = new();

        json.Value("a/b \"q\" \\ \u0001 \n é 🙏");

        Assert.Equal(
            """
            "a\/b \"q\" \\ \u0001 \n \u00e9 \ud83d\ude4f"
            """,
            Encoding.UTF8.GetString(json.ToArray()));
    }

    [Fact]
    public async Task What_is_posted_verifies_over_the_raw_bytes()
    {
        await using SimulatorUnderTest simulator = await SimulatorUnderTest.StartAsync();

        await simulator.WriteAsync("रमेश के खाते में ₹२५० http://a/b");
        await SimulatorUnderTest.UntilAsync(
            () => simulator.Product.Arrivals.Count > 0, "a webhook");

        Arrival arrival = simulator.Product.Arrivals[0];
        Assert.All(arrival.Body, octet => Assert.InRange(octet, (byte)0x20, (byte)0x7e));
        Assert.Contains("http:\\/\\/a\\/b", Encoding.ASCII.GetString(arrival.Body));
        Assert.Equal(
            MetaSignature.Of(arrival.Body, "simulator-app-secret"), arrival.Signature);
    }
}
