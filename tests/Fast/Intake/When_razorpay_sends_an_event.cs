using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Razorpay;
using ConverseErp.Tests.Fast.House;

namespace ConverseErp.Tests.Fast.Intake;

public sealed class When_razorpay_sends_an_event
{
    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "fixtures", "razorpay");

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 5, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Samples =>
    [
        .. Directory.GetFiles(Folder, "razorpay-webhook-*.json").Select(f => Path.GetFileName(f)!)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Its_signature_is_checked_over_the_bytes_as_they_came()
    {
        using JsonDocument all = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Folder, "vectors.json")));
        int valid = 0;
        foreach (JsonElement vector in all.RootElement.GetProperty("vectors").EnumerateArray())
        {
            byte[] body = Encoding.UTF8.GetBytes(vector.GetProperty("body").GetString()!);
            string secret = vector.GetProperty("secret").GetString()!;
            string signature = vector.GetProperty("signature").GetString()!;
            bool good = vector.GetProperty("valid").GetBoolean();

            SignatureCheck found = new RazorpaySignature(secret, "").Check(signature, body);
            SignatureCheck after = new RazorpaySignature("new", secret).Check(signature, body);

            Assert.Equal(good ? SignatureCheck.Valid : SignatureCheck.Wrong, found);
            Assert.Equal(found, after);
            valid += good ? 1 : 0;
        }

        Assert.True(valid >= 2, $"{valid} valid vectors");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sha256=00")]
    [InlineData("zz0b0e3b0801106b84a7faff035df56ecffde06918c9ddd1f0fafbb37a51cc89")]
    public void Without_a_signature_nothing_is_believed(string? header) => Assert.Equal(
        SignatureCheck.Missing, new RazorpaySignature("secret", "").Check(header, "{}"u8));

    [Fact]
    public void Without_a_secret_nothing_is_believed()
    {
        string signed = Convert.ToHexStringLower(
            System.Security.Cryptography.HMACSHA256.HashData([], "{}"u8));

        Assert.Equal(
            SignatureCheck.Wrong, new RazorpaySignature("", "").Check(signed, "{}"u8));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_documented_shape_is_understood(string file)
    {
        using JsonDocument sample = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Folder, file)));

        RazorpayEvent read = RazorpayEvent.Read(sample.RootElement, Now)!;

        Assert.NotEmpty(read.Keys);
        Assert.Contains(read.Account!, read.Keys);
        GatewayEventReceived message = read.Message!;
        bool link = read.Name.StartsWith("payment_link.", StringComparison.Ordinal);
        bool refund = read.Name.StartsWith("refund.", StringComparison.Ordinal);
        Assert.Equal(link, message.Link is { Reference: not null });
        Assert.Equal(refund, message.Refund is not null);
        if (message.Payment is { } payment) Assert.True(payment.Amount > Money.Zero);
    }

    [Fact]
    public void A_payment_without_its_link_is_led_to_it_by_its_description()
    {
        using JsonDocument sample = JsonDocument.Parse(File.ReadAllText(
            Path.Combine(Folder, "razorpay-webhook-payment-link-paid.json"))
            .Replace("\"payment_link\": {", "\"something_else\": {", StringComparison.Ordinal));

        RazorpayEvent read = RazorpayEvent.Read(sample.RootElement, Now)!;

        Assert.Equal("plink_QflcnnZqCekuvL", read.Message!.Link!.Id);
        Assert.Equal("plink_QflcnnZqCekuvL", read.Keys[0]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"entity":"event"}""")]
    [InlineData("""{"entity":"payment","event":"payment.captured"}""")]
    public void What_is_no_event_is_refused(string body)
    {
        using JsonDocument document = JsonDocument.Parse(body);

        Assert.Null(RazorpayEvent.Read(document.RootElement, Now));
    }

    [Theory]
    [InlineData("""{"payment":{"entity":{"id":"pay_1","amount":-5,"status":"captured"}}}""")]
    [InlineData("""{"payment":{"entity":{"id":"pay_1","amount":"x"}}}""")]
    [InlineData("""{"payment":{"entity":{"id":"pay_1","amount":100,"currency":"USD"}}}""")]
    [InlineData("""{"payment":{"entity":[]},"refund":null,"payment_link":7}""")]
    [InlineData("""[]""")]
    public void Odd_entities_move_nothing(string payload)
    {
        using JsonDocument document = JsonDocument.Parse(
            $$"""{"entity":"event","event":"payment.captured","payload":{{payload}}}""");

        Assert.Null(RazorpayEvent.Read(document.RootElement, Now)!.Message);
    }
}
