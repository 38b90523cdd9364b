using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Razorpay;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>A payment inside WhatsApp is money, not the fate of a message.</summary>
public sealed class When_whatsapp_tells_of_a_payment
{
    private const string Reference = "0193a1b2c3d47e5f8a9b0c1d2e3f4a5b";
    private static readonly DateTimeOffset Now = WebhookBench.FixedClock.Now;

    [Fact]
    public void The_documented_shape_names_the_request_and_leaves_the_amount_open()
    {
        GatewayArrival arrival = Assert.IsType<GatewayArrival>(Assert.Single(MetaUpdates.Read(
            JsonDocument.Parse(MetaFixtures.Bytes("meta-status-payment-captured.json"))
                .RootElement, Now)!));

        Assert.Equal(["ref:INV-1042-A1"], arrival.Keys);
        Assert.Equal(("whatsapp", "payment.captured"),
            (arrival.Told.Provider, arrival.Told.Event));
        Assert.Equal(new GatewayLinkSeen("wa:INV-1042-A1", "INV-1042-A1", "paid"),
            arrival.Told.Link);
        Assert.Equal(("wa:INV-1042-A1", Money.Zero, "captured"), (arrival.Told.Payment!.Id,
            arrival.Told.Payment.Amount, arrival.Told.Payment.Status));
    }

    [Theory]
    [InlineData("pending")]
    [InlineData("failed")]
    [InlineData("something-new")]
    public void What_is_not_captured_moves_nothing(string status)
    {
        GatewayEventReceived told = Assert.Single(MetaPayment.Read(
            Item(status, """{"value":21000,"offset":100}"""), Now));

        Assert.Null(told.Payment);
        Assert.Equal("created", told.Link!.Status);
    }

    [Theory]
    [InlineData("""{"value":21000,"offset":100}""", 21_000)]
    [InlineData("""{"value":"21000","offset":"100"}""", 21_000)]
    [InlineData("""{"value":210,"offset":1}""", 0)]
    [InlineData("""{"value":-5,"offset":100}""", 0)]
    [InlineData("""{"value":99999999999999999999,"offset":100}""", 0)]
    [InlineData("""[]""", 0)]
    public void An_amount_that_is_not_understood_is_none(string amount, long paise)
    {
        GatewayEventReceived told = Assert.Single(MetaPayment.Read(Item("captured", amount), Now));

        Assert.Equal(paise, told.Payment!.Amount.Paise);
    }

    [Fact]
    public void Each_refund_is_news_of_its_own()
    {
        IReadOnlyList<GatewayEventReceived> told = MetaPayment.Read(Item(
            "captured", """{"value":21000,"offset":100}""", """
            ,"refunds":[{"id":"r1","status":"success","amount":{"value":500,"offset":100}},
              {"id":"r2","status":"pending","amount":{"value":700,"offset":100}},
              {"id":"r3"},7]
            """), Now);

        Assert.Equal([("r1", 500L, "processed"), ("r2", 700L, "created")], told.Select(t =>
            (t.Refund!.Id, t.Refund.Amount.Paise, t.Refund.Status)));
        Assert.All(told, t => Assert.Equal("captured", t.Payment!.Status));
    }

    [Theory]
    [InlineData("""{"type":"payment","status":"captured"}""")]
    [InlineData("""{"type":"payment","status":"captured","payment":[]}""")]
    [InlineData("""{"type":"payment","status":"captured","payment":{"reference_id":""}}""")]
    [InlineData("""{"type":"message","status":"sent","payment":{"reference_id":"x"}}""")]
    public void Without_a_reference_it_is_no_payment(string item) =>
        Assert.Empty(MetaPayment.Read(JsonDocument.Parse(item).RootElement, Now));

    [Fact]
    public async Task It_goes_to_the_shop_whose_reference_it_is_and_to_no_other()
    {
        Router router = new(new Numbers(), new Known(Numbers.Shop), new SteppedInFor());
        Router other = new(new Numbers(), new Known(Numbers.AnotherShop), new SteppedInFor());
        List<Arrival> arrivals = MetaUpdates.Read(JsonDocument.Parse(Updates.Statuses(
            Numbers.Own, JsonNode.Parse(Item("captured", "{}").GetRawText()))).RootElement,
            Now)!;

        Envelope right = Assert.Single(
            await router.RouteAsync("meta", arrivals, Now, CancellationToken.None));
        Envelope wrong = Assert.Single(
            await other.RouteAsync("meta", arrivals, Now, CancellationToken.None));

        Assert.Equal((GatewayEventReceived.Name, Numbers.Shop), (right.Type, right.Business));
        Assert.Equal(ProviderEventReceived.Name, wrong.Type);
    }

    [Fact]
    public void The_gateways_own_event_about_a_request_is_the_same_money()
    {
        using JsonDocument told = JsonDocument.Parse($$$$$$"""
            {"entity":"event","event":"payment.captured","account_id":"acc_1","payload":
             {"payment":{"entity":{"id":"pay_1","amount":21000,"currency":"INR",
              "status":"captured","method":"upi","fee":496,"tax":76,
              "notes":{"request":"{{{{{{Reference}}}}}}"}}}}}
            """);

        RazorpayEvent read = RazorpayEvent.Read(told.RootElement, Now)!;

        Assert.Contains("ref:" + Reference, read.Keys);
        Assert.Equal("wa:" + Reference, read.Message!.Payment!.Id);
        Assert.Equal((new Money(496), new Money(76)),
            (read.Message.Payment.Fee!.Value, read.Message.Payment.FeeTax!.Value));
    }

    private static JsonElement Item(string status, string amount, string more = "") =>
        JsonDocument.Parse($$$"""
            {"id":"wamid.x","type":"payment","status":"{{{status}}}","timestamp":"1790000400",
             "payment":{"reference_id":"{{{Reference}}}","amount":{{{amount}}}{{{more}}} } }
            """).RootElement;

    private sealed class Known(BusinessId shop) : IGatewayRoutes
    {
        public Task<BusinessId?> FindAsync(
            IReadOnlyList<string> keys, CancellationToken cancel) =>
            Task.FromResult<BusinessId?>(keys.Contains("ref:" + Reference) ? shop : null);
    }
}
