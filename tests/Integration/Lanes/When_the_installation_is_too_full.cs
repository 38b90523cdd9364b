using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Lanes;

[Collection(LaneTests.Name)]
public sealed class When_the_installation_is_too_full(LaneServers servers)
{
    [Fact]
    public async Task What_can_wait_for_hours_rests_at_the_broker_and_goes_on_afterwards()
    {
        LaneAddress greetings = await servers.DeclareAsync("greetings", priority: 3);
        LaneAddress answers = await servers.DeclareAsync("replies");
        List<Note> greeted = [];
        List<Note> answered = [];
        BusinessId[] shops = LaneServers.Shops(4);
        StoodStill surge = new();
        await using Process first = servers.Start(new Notebook(greetings, greeted), surge);
        await using Process second = servers.Start(new Notebook(answers, answered), surge);
        await servers.SendAsync(LaneServers.Numbered(greetings, shops, 3));
        await Notebook.DoneAsync(greeted, 12);

        surge.Set(2);
        await Task.Delay(1500);
        // One by one: together they would be bundles at the broker.
        foreach (Envelope one in LaneServers.Numbered(greetings, shops, 5, from: 3))
            await servers.SendAsync([one]);
        await servers.SendAsync(LaneServers.Numbered(answers, shops, 5));
        await Notebook.DoneAsync(answered, 20);
        await Task.Delay(1500);
        int whileFull = greeted.Count;
        long left = await servers.LeftAsync(greetings);
        surge.Set(1);
        await Notebook.DoneAsync(greeted, 32);

        Assert.Equal(12, whileFull);
        Assert.Equal(20, left);
        Assert.All(shops, shop => Assert.Equal(
            Enumerable.Range(0, 8), greeted.Where(n => n.Shop == shop).Select(n => n.Number)));
    }

    [Fact]
    public async Task Twice_as_many_messages_share_a_transaction()
    {
        LaneAddress address = await servers.DeclareAsync("crowded");
        List<Note> notes = [];
        List<int> batches = [];
        StoodStill surge = new();
        surge.Set(1);
        Notebook book = new(address, notes) { Takes = TimeSpan.FromMilliseconds(300) };
        Envelope[] many = LaneServers.Numbered(address, LaneServers.Shops(40), 20);
        await servers.SendAsync(many);

        await using Process process = servers.Start(book, surge);
        await Until.TrueAsync(() =>
        {
            lock (notes)
            {
                if (notes.Count > batches.Sum()) batches.Add(notes.Count - batches.Sum());
                return Task.FromResult(notes.Count >= many.Length);
            }
        }, "all of them");

        Assert.Contains(2 * LaneServers.Options.BatchMax, batches);
        Assert.DoesNotContain(batches, b => b > 2 * LaneServers.Options.BatchMax);
    }
}
