using System.Text.Json.Nodes;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>All providers are down for an hour while shops go on: what is still wanted then arrives
/// once, and meanwhile nobody's door is hammered at.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_nobody_carries_anything(OutboundDatabase database)
{
    private const int Minutes = 60;
    private const int People = 6;

    [Fact]
    public async Task After_an_hour_all_that_is_wanted_arrives_once_and_in_order()
    {
        await using Room room = new(database.Options, sms: Sms());
        BusinessId shop = Notes.NewShop();
        room.Provider = _ => Task.FromResult(Room.Json(503, ""));
        room.Operator = _ => Room.Json(503, "");
        List<SendMessage> answers = [], bills = [];

        for (int minute = 0; minute < Minutes + 5; minute++)
        {
            string phone = $"+9198765000{minute % People:00}";
            SendMessage bill = Notes.Bill(room, "bills/hour.pdf", phone) with { Language = "en" };
            SendMessage answer = Notes.Text(room, $"{minute}", phone);
            bills.Add(bill);
            answers.Add(answer);
            await (await room.TakeAsync(shop, bill, answer)).DoneAsync();
            room.Clock.Now = room.Clock.Now.AddMinutes(1);
            await TakeDueAsync(room, shop);
        }

        int knocked = room.Sent.Count + room.Texts.Count;
        room.Sent.Clear();
        room.Texts.Clear();
        room.Provider = room.DefaultAsync;
        room.Operator = static _ => Room.Json(
            200, $$$"""{"SMSMessage":{"Sid":"{{{Guid.NewGuid():N}}}"}}""");
        for (int i = 0; i < 30; i++)
        {
            room.Clock.Now = room.Clock.Now.AddSeconds(30);
            await TakeDueAsync(room, shop);
        }

        // Two circuits of two minutes' probes each, and not every message every time.
        Assert.InRange(knocked, 1, Minutes * 8);
        await AssertBillsAsync(room, shop, bills);
        await AssertAnswersAsync(room, shop, answers);
    }

    private static async Task AssertBillsAsync(
        Room room, BusinessId shop, IReadOnlyList<SendMessage> bills)
    {
        foreach (SendMessage bill in bills)
            Assert.Equal("accepted", await room.StateAsync(shop, bill.Message));
        int byChat = room.Sent.Count(m => (string?)m["type"] is "template" or "document");
        Assert.Equal(bills.Count, byChat + room.Texts.Count);
    }

    // An hour old, an answer is no longer wanted; the others come as they were asked for.
    private static async Task AssertAnswersAsync(
        Room room, BusinessId shop, IReadOnlyList<SendMessage> answers)
    {
        List<string> arrived = [];
        foreach (SendMessage answer in answers)
        {
            string? state = await room.StateAsync(shop, answer.Message);
            if (state == "accepted") arrived.Add(answer.Text);
            else Assert.Equal("failed", state);
        }

        Assert.InRange(arrived.Count, answers.Count / 2, answers.Count);
        foreach (IGrouping<string?, JsonNode> person in room.Sent
            .Where(m => (string?)m["type"] == "text").GroupBy(m => (string?)m["to"]))
        {
            int[] order = [.. person.Select(m => int.Parse(
                (string)m["text"]!["body"]!,
                System.Globalization.CultureInfo.InvariantCulture))];
            Assert.Equal(order.Order(), order);
        }

        Assert.Equal(
            arrived.Order(StringComparer.Ordinal),
            room.Sent.Where(m => (string?)m["type"] == "text")
                .Select(m => (string)m["text"]!["body"]!).Order(StringComparer.Ordinal));
    }

    private static SmsOptions Sms() => new()
    {
        Provider = "exotel", BaseUrl = "http://127.0.0.1:9", AccountSid = "a", ApiKey = "k",
        ApiToken = "t", Header = "SLSTOR", DltEntityId = "1101", Secret = "s",
        Templates =
        {
            new SmsTemplate
            {
                Kind = "Bill", Id = "1107",
                Text = "{#var#}: bill {#var#} of Rs {#var#}. See {#url#}",
            },
        },
    };

    private static async Task TakeDueAsync(Room room, BusinessId shop)
    {
        Envelope[] due = await room.DueAsync(shop, room.Clock.Now);
        if (due.Length > 0) await (await room.TakeAsync(due)).DoneAsync();
    }
}
