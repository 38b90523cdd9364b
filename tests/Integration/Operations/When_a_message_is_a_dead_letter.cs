using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Operations;

[Collection(OperationsTests.Name)]
public sealed class When_a_message_is_a_dead_letter(OperationsServers servers)
{
    [Fact]
    public async Task It_is_shown_explained_and_sent_again_once_though_it_was_asked_twice()
    {
        BusinessId shop = new(Guid.CreateVersion7());
        long[] ids = await ParkAsync(shop, "orders.place-order.v1", 2);

        JsonElement listed = (await servers.GetAsync("/ops/api/dead")).GetProperty("dead")
            .EnumerateArray().Single(d => d.GetProperty("id").GetInt64() == ids[1]);
        JsonElement shown = await servers.GetAsync($"/ops/api/dead/{ids[1]}");
        (int Status, JsonElement Told)[] answers = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => servers.SendAsync(
                HttpMethod.Post, $"/ops/api/dead/{ids[1]}/replay", new { by = "Asha" })));
        (int late, JsonElement told) = await servers.SendAsync(
            HttpMethod.Post, $"/ops/api/dead/{ids[1]}/replay", new { by = "Ravi" });

        Assert.Equal("a sale to be booked; orders was at booking sales",
            listed.GetProperty("was").GetString());
        Assert.Equal("a case nobody thought of", listed.GetProperty("reason").GetString());
        Assert.Equal((3, 1, 0), (shown.GetProperty("tries").GetInt32(),
            shown.GetProperty("before").GetInt32(), shown.GetProperty("behind").GetInt32()));
        Assert.Equal([0, 2], answers.Select(a => a.Told.GetProperty("done").GetInt32()).Order());
        Assert.Equal((200, 0, "Asha"), (late, told.GetProperty("done").GetInt32(),
            told.GetProperty("earlier").GetProperty("by").GetString()));
        // Both of the shop, in their order, once each: they wait for the relay.
        Assert.Equal(2, (await servers.ListAsync<Guid>($"""
            SELECT message_id FROM platform.outbox WHERE business_id = '{shop.Value}' ORDER BY id
            """)).Count);
        Assert.Equal(["replayed", "replayed"], await servers.ListAsync<string>($"""
            SELECT action FROM platform.parked_gone WHERE business_id = '{shop.Value}'
            """));
    }

    [Fact]
    public async Task It_is_dropped_with_a_reason_and_the_record_keeps_who_and_why()
    {
        BusinessId shop = new(Guid.CreateVersion7());
        long[] ids = await ParkAsync(shop, "conversations.chat-received.v1", 1);

        (int without, _) = await servers.SendAsync(
            HttpMethod.Post, $"/ops/api/dead/{ids[0]}/drop", new { by = "Asha" });
        (_, JsonElement dropped) = await servers.SendAsync(HttpMethod.Post,
            $"/ops/api/dead/{ids[0]}/drop", new { by = "Asha", reason = "the shop was told" });
        (_, JsonElement again) = await servers.SendAsync(HttpMethod.Post,
            $"/ops/api/dead/{ids[0]}/drop", new { by = "Asha", reason = "the shop was told" });
        (int unknown, _) = await servers.SendAsync(HttpMethod.Post,
            "/ops/api/dead/999999999/drop", new { by = "Asha", reason = "no reason" });
        ParkedGone kept = Assert.Single(
            await servers.Get<ParkingLot>().GoneAsync(ids[0], 10, default));

        Assert.Equal((400, 404), (without, unknown));
        Assert.Equal((1, 0), (dropped.GetProperty("done").GetInt32(),
            again.GetProperty("done").GetInt32()));
        Assert.Equal(("dropped", "Asha", "the shop was told", 3, shop),
            (kept.Action, kept.By, kept.Why, kept.Tries, kept.Message.Business));
    }

    private async Task<long[]> ParkAsync(BusinessId shop, string type, int count)
    {
        ParkingLot parking = servers.Get<ParkingLot>();
        for (int i = 0; i < count; i++)
        {
            Envelope envelope = new(
                new MessageId(Guid.CreateVersion7()), type, LaneAddress.Orders, shop,
                PartitionKey.Of(shop), false, "{}"u8.ToArray());
            for (int tried = 0; tried < 3; tried++)
                await parking.CountTryAsync("orders", envelope.Id, "no such case", default);
            await parking.ParkAsync("orders", envelope, "a case nobody thought of", default);
        }

        return [.. await servers.ListAsync<long>($"""
            SELECT id FROM platform.parked WHERE business_id = '{shop.Value}' ORDER BY id
            """)];
    }
}
