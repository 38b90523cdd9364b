using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_a_bill_can_be_paid_in_the_chat
{
    private static readonly PayInChat Pay = new(
        "0193a1b2c3d47e5f8a9b0c1d2e3f4a5b", "slstores-razorpay", new Money(21_050),
        "Bill INV/2627/22", "Sri Lakshmi Stores", "12 Gandhi Bazaar, Bengaluru 560 004", "29",
        new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));

    private static readonly SendMessage Message =
        Samples.Message("₹210.50 baaki", purpose: Purpose.OrderNotice) with { Pay = Pay };

    [Fact]
    public void It_asks_by_the_configuration_and_its_sums_agree()
    {
        JsonNode interactive = Write(Message)["interactive"]!;
        JsonNode parameters = interactive["action"]!["parameters"]!;
        JsonNode gateway = parameters["payment_settings"]![0]!["payment_gateway"]!;
        JsonNode order = parameters["order"]!;

        Assert.Equal(("order_details", "review_and_pay"),
            ((string?)interactive["type"], (string?)interactive["action"]!["name"]));
        Assert.Equal(Pay.Reference, (string?)parameters["reference_id"]);
        Assert.Equal("slstores-razorpay", (string?)gateway["configuration_name"]);
        Assert.Equal(Pay.Reference, (string?)gateway["razorpay"]!["notes"]!["request"]);
        Assert.All(new[] { parameters["total_amount"], order["subtotal"],
            order["items"]![0]!["amount"] }, a => Assert.Equal(21_050, (long)a!["value"]!));
        JsonNode importer = order["items"]![0]!["importer_address"]!;
        Assert.Equal(("560004", "Karnataka"),
            ((string?)importer["postal_code"], (string?)importer["zone_code"]));
    }

    [Fact]
    public void The_far_end_takes_it()
    {
        JsonElement interactive = JsonSerializer.SerializeToElement(
            Write(Message)["interactive"]);

        Assert.Null(InteractiveRules.Check(interactive, null!));
    }

    [Fact]
    public void One_that_is_not_wanted_any_more_is_ended_by_its_reference()
    {
        JsonNode interactive =
            Write(Message with { Pay = Pay with { Ended = true } })["interactive"]!;

        Assert.Equal("order_status", (string?)interactive["type"]);
        Assert.Equal("canceled",
            (string?)interactive["action"]!["parameters"]!["order"]!["status"]);
        Assert.Null(InteractiveRules.Check(
            JsonSerializer.SerializeToElement(interactive), null!));
    }

    [Theory]
    [InlineData((short)MustBe.Any, true, (short)SentAs.Interactive)]
    [InlineData((short)MustBe.Any, false, (short)SentAs.Text)]
    // The terms of payments are not accepted: the words lead to the bill's page.
    [InlineData((short)MustBe.Plain, true, (short)SentAs.Text)]
    public void It_goes_as_words_where_it_cannot_be_tapped(short mustBe, bool open, short sent) =>
        Assert.Equal((SentAs)sent, Forms.Choose(
            Message, (MustBe)mustBe, open, Samples.OfMeta));

    private static JsonObject Write(SendMessage message)
    {
        ReadOnlyMemory<byte> body = MetaBody.Write(
            Samples.Outgoing(message, SentAs.Interactive), new OutboundOptions());
        return (JsonObject)JsonNode.Parse(body.Span)!;
    }
}
