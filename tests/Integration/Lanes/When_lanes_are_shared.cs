using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Lanes;

[Collection(LaneTests.Name)]
public sealed class When_lanes_are_shared(LaneServers servers)
{
    [Fact]
    public async Task A_stopping_process_finishes_what_it_has_and_nothing_comes_twice()
    {
        LaneAddress address = await servers.DeclareAsync("sharing");
        List<Note> notes = [];
        Notebook stays = new(address, notes) { Takes = TimeSpan.FromMilliseconds(15) };
        Notebook goes = new(address, notes) { Takes = TimeSpan.FromMilliseconds(15) };
        BusinessId[] shops = LaneServers.Shops(24);
        await using Process one = servers.Start(stays);
        await using Process other = servers.Start(goes);
        await Until.TrueAsync(() => Task.FromResult(one.Working && other.Working), "both");

        await servers.SendAsync(LaneServers.Numbered(address, shops, 20));
        await Until.TrueAsync(() => Task.FromResult(goes.Handed > 30), "the one that goes");
        await servers.SendAsync(LaneServers.Numbered(address, shops, 20, from: 20));
        await other.StopAsync();
        int byTheOther = goes.Handed;
        await servers.SendAsync(LaneServers.Numbered(address, shops, 10, from: 40));
        await Notebook.DoneAsync(notes, shops.Length * 50);

        Assert.True(stays.Handed > 0 && byTheOther > 0);
        Assert.Equal(byTheOther, goes.Handed);
        AssertOnceAndInOrder(notes, shops, 50);
        Assert.Equal(0, await servers.LeftAsync(address));
    }

    [Fact]
    public async Task A_newcomer_gets_its_share_while_work_goes_on()
    {
        LaneAddress address = await servers.DeclareAsync("newcomer");
        List<Note> notes = [];
        Notebook first = new(address, notes) { Takes = TimeSpan.FromMilliseconds(10) };
        Notebook second = new(address, notes) { Takes = TimeSpan.FromMilliseconds(10) };
        BusinessId[] shops = LaneServers.Shops(24);
        await using Process one = servers.Start(first);
        await servers.SendAsync(LaneServers.Numbered(address, shops, 20));
        await Until.TrueAsync(() => Task.FromResult(first.Handed > 100), "the first");

        await using Process other = servers.Start(second);
        int said = 20;
        await Until.TrueAsync(async () =>
        {
            await servers.SendAsync(LaneServers.Numbered(address, shops, 1, from: said++));
            return second.Handed > 0;
        }, "the newcomer to work");
        await Notebook.DoneAsync(notes, shops.Length * said);

        AssertOnceAndInOrder(notes, shops, said);
    }

    [Fact]
    public async Task A_queue_that_somebody_deletes_is_declared_and_worked_again()
    {
        LaneAddress address = await servers.DeclareAsync("deleted");
        List<Note> notes = [];
        BusinessId[] shops = LaneServers.Shops(8);
        await using Process process = servers.Start(new Notebook(address, notes));
        await servers.SendAsync(LaneServers.Numbered(address, shops, 1));
        await Notebook.DoneAsync(notes, shops.Length);

        await servers.DeleteQueuesAsync(address);
        await Until.TrueAsync(() => Task.FromResult(!process.Working), "the worker to notice");
        await Until.TrueAsync(() => Task.FromResult(process.Working), "the worker to return");
        await servers.SendAsync(LaneServers.Numbered(address, shops, 1, from: 1));
        await Notebook.DoneAsync(notes, shops.Length * 2);

        AssertOnceAndInOrder(notes, shops, 2);
    }

    private static void AssertOnceAndInOrder(List<Note> notes, BusinessId[] shops, int each)
    {
        lock (notes)
        {
            foreach (BusinessId shop in shops)
            {
                Assert.Equal(
                    Enumerable.Range(0, each),
                    notes.Where(n => n.Shop == shop).Select(n => n.Number));
            }
        }
    }
}
