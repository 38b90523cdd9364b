using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Intake.Gupshup;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;
using ConverseErp.Intake.Twilio;
using Taken = ConverseErp.Intake.Receiving.Arrival;

namespace ConverseErp.Tests.Fast.Simulator;

public sealed class When_intake_reads_what_others_send
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Twilios_messages_and_statuses_are_believed_and_understood()
    {
        const string number = "twilio:+919000090001";
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        string id = await simulator.WriteToAsync(number);
        await simulator.PostedAsync(1);
        Answered sent = await simulator.TwilioAsync();
        IReadOnlyList<Posted> posted = await simulator.PostedAsync(4);

        Taken?[] read = [.. posted.Select(p =>
        {
            Assert.Equal(SignatureCheck.Valid, new TwilioSignature(OtherProviders.AuthToken).Check(
                p.Headers["X-Twilio-Signature"], "https://erp.example.in" + p.Address,
                p.Form, Encoding.UTF8.GetBytes(p.Body)));
            return TwilioUpdates.Read(
                p.Form, new TwilioAsked("t-1", null), Now,
                JsonSerializer.SerializeToElement(p.Form.Keys));
        })];

        ChatReceived chat = Assert.IsType<ChatArrival>(read[0]).Chat;
        Assert.Equal((number, id), (chat.PhoneNumberId, chat.ProviderMessageId));
        Assert.Equal("2 kg sugar 90", chat.Text);
        Assert.Equal(
            ["sent", "delivered", "read"],
            read.Skip(1).Select(r => Assert.IsType<StatusArrival>(r).Status.Status));
        StatusReceived last = Assert.IsType<StatusArrival>(read[^1]).Status;
        Assert.Equal(
            (number, (string?)sent.Json["sid"]), (last.PhoneNumberId, last.ProviderMessageId));
    }

    [Fact]
    public async Task Gupshups_messages_and_events_are_understood_by_the_id_of_the_send()
    {
        const string number = "gupshup:" + OtherProviders.App;
        await using SimulatorUnderTest simulator = await OtherProviders.StartAsync();
        await simulator.WriteToAsync(number, new JsonObject
        {
            ["type"] = "button_reply",
            ["replyId"] = "confirm:7",
            ["title"] = "Haan",
        });
        await simulator.PostedAsync(1);
        Answered sent = await simulator.GupshupAsync();
        IReadOnlyList<Posted> posted = await simulator.PostedAsync(5);

        Taken[] read = [.. posted.SelectMany(p =>
        {
            using JsonDocument body = JsonDocument.Parse(p.Body);
            return GupshupUpdates.Read(body.RootElement.Clone(), Now)!;
        })];

        ChatReceived chat = Assert.IsType<ChatArrival>(read[0]).Chat;
        Assert.Equal((number, "confirm:7"), (chat.PhoneNumberId, chat.ReplyId));
        Assert.Equal(
            ["sent", "delivered", "read"],
            read.Skip(1).Select(r => Assert.IsType<StatusArrival>(r).Status.Status));
        Assert.All(read.Skip(1), r => Assert.Equal(
            (string?)sent.Json["messageId"],
            Assert.IsType<StatusArrival>(r).Status.ProviderMessageId));
    }
}
