using System.Text.Json.Nodes;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>While WhatsApp works badly it is left to what somebody waits for: reports and digests
/// rest, in their order, and no answer stands behind them.</summary>
[Collection(OutboundTests.Name)]
public sealed class When_reports_rest(OutboundDatabase database)
{
    private const string Owner = "+919876543210";

    [Theory]
    [InlineData(Mode.WhatsAppDegraded)]
    [InlineData(Mode.CompanionOnly)]
    public async Task They_leave_in_their_order_when_whatsapp_is_well_again(Mode mode)
    {
        await using Room room = new(database.Options) { Mode = mode };
        BusinessId shop = Notes.NewShop();
        await room.HeardAsync(shop, Owner, room.Clock.Now);
        SendMessage first = Digest(room, "first");
        room.Clock.Now = room.Clock.Now.AddSeconds(1);
        SendMessage second = Digest(room, "second");
        SendMessage answer = Notes.Text(room, "answer");

        await (await room.TakeReportsAsync(shop, first)).DoneAsync();
        await (await room.TakeReportsAsync(shop, second)).DoneAsync();
        await (await room.TakeAsync(shop, answer)).DoneAsync();
        // It comes back while nothing is better.
        room.Clock.Now = room.Clock.Now.AddMinutes(1);
        await TakeDueAsync(room, shop);
        string[] meanwhile = [.. room.Sent.Select(Words)];
        MessageView rests = (await room.Messages.FindAsync(shop, first.Message, default))!;
        room.Mode = Mode.Full;
        for (int minute = 0; minute < 3; minute++)
        {
            room.Clock.Now = room.Clock.Now.AddMinutes(1);
            await TakeDueAsync(room, shop);
        }

        Assert.Equal(["answer"], meanwhile);
        Assert.Equal(("waiting", "whatsapp-degraded"), (rests.State, rests.Reason));
        Assert.Equal(["answer", "first", "second"], room.Sent.Select(Words));
        Assert.Equal(0, await room.CountAsync("outbound.waiting", shop));
    }

    [Fact]
    public async Task What_has_rested_longer_than_it_is_worth_is_not_sent()
    {
        await using Room room = new(database.Options) { Mode = Mode.WhatsAppDegraded };
        BusinessId shop = Notes.NewShop();
        await room.HeardAsync(shop, Owner, room.Clock.Now);
        SendMessage digest = Digest(room, "late");

        await (await room.TakeReportsAsync(shop, digest)).DoneAsync();
        room.Clock.Now = room.Clock.Now.AddMinutes(61);
        await TakeDueAsync(room, shop);

        Assert.Empty(room.Sent);
        Assert.Equal("failed", await room.StateAsync(shop, digest.Message));
    }

    private static SendMessage Digest(Room room, string words) =>
        Notes.Text(room, words, Owner, Purpose.Digest);

    private static async Task TakeDueAsync(Room room, BusinessId shop)
    {
        Envelope[] due = await room.DueAsync(shop, room.Clock.Now);
        if (due.Length > 0) await (await room.TakeAsync(due)).DoneAsync();
    }

    private static string Words(JsonNode body) => (string)body["text"]!["body"]!;
}
