using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Delivering;

/// <summary>The one suite that every consumer of a lane passes: at least once in, exactly once
/// done. A shop to which it happens ends like a shop to which nothing happened.</summary>
[Collection(DeliveryTests.Name)]
public sealed class When_a_delivery_goes_wrong(DeliveryServers servers)
{
    private const int RequestsMax = 60;

    public static TheoryData<string> Loops => [.. Consumers.All.Select(c => c.Loop)];

    [Fact]
    public void Every_consumer_of_a_lane_is_in_the_suite()
    {
        // Marketing goes only as part of a broadcast: its repeats and deaths are told in
        // When_news_meets_a_kill_or_a_flood.
        string[] known = [.. Worker.Consumers.Select(l => l.Name)
            .Where(name => name != "outbound-marketing")];

        Assert.True(known.Length >= 9);
        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            Consumers.All.Select(c => c.Loop).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Loops))]
    public async Task The_same_messages_again_change_nothing(string loop)
    {
        Consumer consumer = Consumers.All.Single(c => c.Loop == loop);
        DeliveryShop once = await servers.OpenAsync(consumer);
        DeliveryShop half = await servers.OpenAsync(consumer);
        DeliveryShop together = await servers.OpenAsync(consumer);
        DeliveryShop apart = await servers.OpenAsync(consumer);

        await servers.Sound.HandAsync(loop, await consumer.TwoMessages(once));
        await servers.Sound.HandAsync(loop, (await consumer.TwoMessages(half))[..1]);
        Envelope[] both = await consumer.TwoMessages(together);
        await servers.Sound.HandAsync(loop, [both[0], both[0], both[1], both[1]]);
        Envelope[] later = await consumer.TwoMessages(apart);
        await servers.Sound.HandAsync(loop, later);
        await using (Worker other = Worker.On(servers.Servers))
            Assert.Null(await other.HandAsync(loop, later));

        string effect = await consumer.Effect(once);
        Assert.Equal(effect, await consumer.Effect(together));
        Assert.Equal(effect, await consumer.Effect(apart));
        // One message less would have been noticed.
        Assert.NotEqual(effect, await consumer.Effect(half));
    }

    [Theory]
    [MemberData(nameof(Loops))]
    public async Task Their_order_does_not_matter(string loop)
    {
        Consumer consumer = Consumers.All.Single(c => c.Loop == loop);
        DeliveryShop inOrder = await servers.OpenAsync(consumer);
        DeliveryShop turned = await servers.OpenAsync(consumer);
        DeliveryShop late = await servers.OpenAsync(consumer);

        foreach (Envelope message in await consumer.TwoMessages(inOrder))
            await servers.Sound.HandAsync(loop, [message]);
        foreach (Envelope message in (await consumer.TwoMessages(turned)).Reverse())
            await servers.Sound.HandAsync(loop, [message]);
        Envelope[] both = await consumer.TwoMessages(late);
        foreach (Envelope message in (Envelope[])[both[0], both[1], both[0]])
            await servers.Sound.HandAsync(loop, [message]);

        string effect = await consumer.Effect(inOrder);
        Assert.Equal(effect, await consumer.Effect(turned));
        Assert.Equal(effect, await consumer.Effect(late));
    }

    // Every request to the database is a place to die: before it gets there, and after it was
    // done but before its answer came. The last of the second kind is "after the commit, before
    // the acknowledgement". The messages then come to another process.
    [Theory]
    [MemberData(nameof(Loops))]
    public async Task A_death_anywhere_is_made_good_by_the_next_process(string loop)
    {
        Consumer consumer = Consumers.All.Single(c => c.Loop == loop);
        DeliveryShop untouched = await servers.OpenAsync(consumer);
        await consumer.TwoMessages(untouched);
        string nothing = await consumer.Effect(untouched);
        DeliveryShop whole = await servers.OpenAsync(consumer);
        await servers.Sound.HandAsync(loop, await consumer.TwoMessages(whole));
        string effect = await consumer.Effect(whole);

        int deaths = 0;
        string last = "";
        bool beforeCommit = false;
        bool afterCommit = false;
        foreach (bool answerLost in (bool[])[false, true])
        {
            for (int request = 1; ; request++)
            {
                Assert.True(request < RequestsMax, "It asks the database without end.");
                DeliveryShop shop = await servers.OpenAsync(consumer);
                Envelope[] messages = await consumer.TwoMessages(shop);
                if (!await DiesAsync(consumer, messages, request, answerLost)) break;

                deaths++;
                string left = await shop.PrintAsync();
                last = left;
                beforeCommit |= left == Rows(nothing);
                afterCommit |= left == Rows(effect);
                Assert.Null(await servers.Sound.HandAsync(loop, messages));
                if (consumer.AfterDeath is { } holds) await holds(shop);
                else Assert.Equal(effect, await consumer.Effect(shop));
            }
        }

        // Not a suite that never hurt anybody: both circumstances were met.
        Assert.True(deaths >= 2, $"{deaths} deaths");
        Assert.True(beforeCommit, "No death came before the commit.");
        Assert.True(afterCommit || consumer.AfterDeath is not null,
            "No death came between the commit and the acknowledgement: " + last);
    }

    /// <returns>False: the work was done before the request came.</returns>
    private async Task<bool> DiesAsync(
        Consumer consumer, Envelope[] messages, int request, bool answerLost)
    {
        await using Worker process = Worker.OnAFaultyWire(servers.Servers);
        // It has worked before: connections are open, so that only the work itself is cut.
        DeliveryShop before = await servers.OpenAsync(consumer);
        Assert.Null(await process.HandAsync(
            consumer.Loop, await consumer.TwoMessages(before)));
        process.Wire.PartAt(request, answerLost);

        Exception? died = await process.HandAsync(consumer.Loop, messages);

        return died is not null || process.Wire.Parted;
    }

    // A print without what stands before it, such as what was forwarded or received.
    private static string Rows(string effect)
    {
        int first = effect.IndexOf('\n', StringComparison.Ordinal);
        return effect[..first].Contains("rows=", StringComparison.Ordinal)
            ? effect
            : effect[(first + 1)..];
    }
}
