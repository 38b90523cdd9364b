using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Gateway;
using ConverseErp.Ledger.Requesting;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_bill_is_paid_inside_whatsapp
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 5, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ours = Guid.CreateVersion7(Now);
    private static readonly PartyId Ramesh = new(Guid.CreateVersion7(Now));

    private static readonly KeptLink Asked = new(
        Ours, default, default, Ramesh, "1", new Money(9_000), false, "open", null, null, false,
        null)
    {
        Configuration = "story-razorpay",
        NumberId = "1",
    };

    [Fact]
    public void All_of_it_credits_the_bill()
    {
        GatewayEffect effect = Assert.Single(Settle(9_000, Asked));

        Assert.Equal(Ramesh, Assert.IsType<GatewayEffect.Book>(effect).Party);
    }

    [Theory]
    [InlineData(8_999)]
    [InlineData(9_001)]
    public void Another_amount_waits_for_a_person(long paise)
    {
        GatewayEffect effect = Assert.Single(Settle(paise, Asked));

        Assert.Equal("amount-differs", Assert.IsType<GatewayEffect.Unplaced>(effect).Reason);
    }

    [Fact]
    public void For_a_cancelled_bill_it_waits_for_a_person()
    {
        GatewayEffect effect = Assert.Single(Settle(9_000, Asked with { Cancelled = true }));

        Assert.Equal("bill-cancelled", Assert.IsType<GatewayEffect.Unplaced>(effect).Reason);
    }

    [Fact]
    public void A_link_of_the_gateway_may_still_be_paid_in_parts()
    {
        KeptLink link = Asked with { Configuration = null, NumberId = null, Partial = true };

        Assert.IsType<GatewayEffect.Book>(Assert.Single(Settle(4_000, link)));
    }

    [Fact]
    public void The_lookup_is_read_with_its_refunds()
    {
        LookedUp seen = MetaPaymentAnswer.Read(Encoding.UTF8.GetBytes("""
            {"payments":[{"reference_id":"r","status":"captured","currency":"INR",
             "amount":{"value":9000,"offset":100},"transactions":[{"id":"order_1",
             "type":"razorpay","status":"success","method":{"type":"card"},"refunds":[
             {"id":"rf1","status":"success","amount":{"value":"500","offset":"100"}}]}]}]}
            """));

        Assert.Equal(("captured", new Money(9_000), "card"),
            (seen.Status, seen.Amount!.Value, seen.Method));
        Assert.Equal(new GatewayRefundSeen("rf1", new Money(500), "processed"),
            Assert.Single(seen.Refunds));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"payments":[]}""")]
    [InlineData("""{"payments":[{"status":7,"amount":[],"transactions":{}}]}""")]
    public void What_says_nothing_moves_nothing(string body)
    {
        LookedUp seen = MetaPaymentAnswer.Read(Encoding.UTF8.GetBytes(body));

        Assert.Equal("unknown", seen.Status);
        Assert.Null(seen.Amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[1]")]
    [InlineData("""{"payments":[{"transactions":"""
        + """[{"refunds":[{"id":"x","amount":{"value":1}}]""")]
    public void What_is_not_an_answer_is_asked_again(string body) =>
        Assert.Throws<HttpRequestException>(
            () => MetaPaymentAnswer.Read(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void A_refusal_says_why_in_few_words()
    {
        string said = MetaPaymentAnswer.Fault(Encoding.UTF8.GetBytes(
            $$"""{"error":{"message":"(#131009) {{new string('x', 400)}}"} }"""), 400);

        Assert.Equal(200, said.Length);
        Assert.Equal("HTTP 400", MetaPaymentAnswer.Fault("<html>"u8.ToArray(), 400));
    }

    private static GatewayEffect[] Settle(long paise, KeptLink link)
    {
        GatewayMoney money = GatewayMoney.Take(null, new GatewayPaymentSeen(
            "wa:" + Ours.ToString("N"), new Money(paise), "captured", "upi", null, Now), null,
            Ours);
        return [.. GatewayDecision.Settle(
            money, new Placement(link, null, null, _ => false, _ => false))];
    }
}
