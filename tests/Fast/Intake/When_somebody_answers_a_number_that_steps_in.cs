using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Receiving;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>Bills may come from a number that is no shop's: an answer to one is for that shop.
/// </summary>
public sealed class When_somebody_answers_a_number_that_steps_in
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task It_reaches_the_shop_that_wrote_last_and_strangers_reach_nobody()
    {
        Router router = new(
            new Numbers(), new NoGateway(), new SteppedInFor(Numbers.AnotherShop));

        List<Envelope> envelopes = await router.RouteAsync(
            "gupshup",
            [
                Written("+919000010037", SteppedInFor.Number),
                Written("+919000010038", SteppedInFor.Number),
                Written("+919000010037", "gupshup:Elsewhere"),
                Written("+919000010037", Numbers.Own),
            ],
            Now, CancellationToken.None);

        Assert.Equal(
            [Numbers.AnotherShop, default, default, Numbers.Shop],
            envelopes.Select(e => e.Business));
        Assert.Equal(
            [
                LaneAddress.Conversations, LaneAddress.IntakeEvents, LaneAddress.IntakeEvents,
                LaneAddress.Conversations,
            ],
            envelopes.Select(e => e.To));
        Assert.Equal(
            SteppedInFor.Number, Envelopes.Unpack<ChatReceived>(envelopes[0]).PhoneNumberId);
    }

    [Fact]
    public async Task What_becomes_of_its_messages_is_told_to_who_sent_them()
    {
        Router router = new(
            new Numbers(), new NoGateway(), new SteppedInFor(Numbers.AnotherShop));

        List<Envelope> envelopes = await router.RouteAsync(
            "gupshup", [Told(SteppedInFor.Number), Told("gupshup:Elsewhere")], Now,
            CancellationToken.None);

        Assert.Equal(
            [LaneAddress.OutboundStatuses, LaneAddress.IntakeEvents],
            envelopes.Select(e => e.To));
        Assert.All(envelopes, e => Assert.Equal(default, e.Business));
    }

    private static StatusArrival Told(string number) => new(
        new MessageId(Guid.CreateVersion7()),
        new StatusReceived(
            "gupshup", number, "gs-1", null, "delivered", Now, null, null, null, null),
        JsonDocument.Parse("{}").RootElement);

    private static ChatArrival Written(string phone, string number) => new(
        new MessageId(Guid.CreateVersion7()),
        new ChatReceived(
            "gupshup", "wamid." + phone, number, new Sender(null, phone, null), "text",
            "mil gaya", null, null, null, Now, Now, null),
        JsonDocument.Parse("{}").RootElement);
}
