using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Npgsql;

namespace ConverseErp.Tests.Integration.Lanes;

[Collection(LaneTests.Name)]
public sealed class When_a_message_cannot_be_done(LaneServers servers)
{
    [Fact]
    public async Task It_is_tried_three_times_and_then_only_its_shop_waits_for_the_repair()
    {
        LaneAddress address = await servers.DeclareAsync("failing");
        List<Note> notes = [];
        BusinessId[] shops = LaneServers.Shops(6);
        BusinessId ill = shops[2];
        int tries = 0;
        Notebook book = new(address, notes)
        {
            Doing = note =>
            {
                if (note.Shop != ill || note.Number < 3) return;
                tries++;
                throw new InvalidOperationException("a case nobody thought of");
            },
        };
        await using Process process = servers.Start(book);
        Envelope[] first = LaneServers.Numbered(address, shops, 3);
        Envelope[] rest = LaneServers.Numbered(address, shops, 5, from: 3);

        await servers.SendAsync(first);
        await Notebook.DoneAsync(notes, 18);
        await servers.SendAsync(rest);
        await Notebook.DoneAsync(notes, 18 + 25);
        await Until.TrueAsync(
            async () => (await ParkedAsync(address)).Length == 5, "five to be set aside");
        int alone = tries;
        book.Doing = static _ => { };
        await servers.Parking.ReplayAsync(address.Service, ill, "a test", default);
        await Notebook.DoneAsync(notes, 48);

        // Together once or more, as its batch was halved; alone at most three times.
        Assert.InRange(alone, 3, 12);
        Assert.Empty(await ParkedAsync(address));
        foreach (BusinessId shop in shops)
        {
            Assert.Equal(
                Enumerable.Range(0, 8), notes.Where(n => n.Shop == shop).Select(n => n.Number));
        }
    }

    [Fact]
    public async Task A_server_that_is_away_is_waited_for_and_nobody_is_set_aside()
    {
        LaneAddress address = await servers.DeclareAsync("waiting");
        List<Note> notes = [];
        BusinessId[] shops = LaneServers.Shops(4);
        bool away = true;
        Notebook book = new(address, notes)
        {
            Doing = _ =>
            {
                if (Volatile.Read(ref away)) throw new NpgsqlException("connection refused");
            },
        };
        await using Process process = servers.Start(book);

        await servers.SendAsync(LaneServers.Numbered(address, shops, 5));
        await Task.Delay(1500);
        Assert.Empty(notes);
        Volatile.Write(ref away, false);
        await Notebook.DoneAsync(notes, 20);

        Assert.Empty(await ParkedAsync(address));
        Assert.All(shops, shop => Assert.Equal(
            Enumerable.Range(0, 5), notes.Where(n => n.Shop == shop).Select(n => n.Number)));
    }

    [Fact]
    public async Task A_worker_that_cannot_even_count_its_failures_begins_again()
    {
        LaneAddress address = await servers.DeclareAsync("breaking");
        List<Note> notes = [];
        BusinessId[] shops = LaneServers.Shops(3);
        bool ill = true;
        Notebook book = new(address, notes)
        {
            Doing = note =>
            {
                if (note.Shop == shops[0] && Volatile.Read(ref ill))
                    throw new InvalidOperationException("a case nobody thought of");
            },
        };
        await servers.AsOwnerAsync("ALTER TABLE platform.failing RENAME TO misplaced");
        try
        {
            await using Process process = servers.Start(book);
            await Until.TrueAsync(() => Task.FromResult(process.Working), "the worker");
            await servers.SendAsync(LaneServers.Numbered(address, shops, 4));
            await Until.TrueAsync(() => Task.FromResult(!process.Working), "its run to break");
            Volatile.Write(ref ill, false);
            await Notebook.DoneAsync(notes, 12);
        }
        finally
        {
            await servers.AsOwnerAsync("ALTER TABLE platform.misplaced RENAME TO failing");
        }

        Assert.All(shops, shop => Assert.Equal(
            Enumerable.Range(0, 4), notes.Where(n => n.Shop == shop).Select(n => n.Number)));
    }

    private async Task<ParkedMessage[]> ParkedAsync(LaneAddress address) =>
        [.. (await servers.Parking.ListAsync(500, default))
            .Where(p => p.Service == address.Service)];
}
