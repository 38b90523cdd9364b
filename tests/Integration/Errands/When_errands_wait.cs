using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using ConverseErp.Tests.Integration.Books;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Integration.Errands;

[Collection(BooksCollection.Name)]
public sealed class When_errands_wait(BooksDatabase database)
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(2);
    private readonly DateTimeOffset _now = TimeProvider.System.GetUtcNow();

    private ErrandStore Store => database.Services.GetRequiredService<ErrandStore>();

    private TenantSessions Sessions => database.Services.GetRequiredService<TenantSessions>();

    [Fact]
    public async Task Sixty_pictures_of_one_shop_keep_nobody_else_waiting()
    {
        BusinessId many = Shop();
        BusinessId one = Shop();
        for (int i = 0; i < 60; i++) await AddAsync(many, ErrandKinds.Picture, _now);
        await AddAsync(one, ErrandKinds.Picture, _now.AddSeconds(40));
        List<BusinessId> order = [];

        for (int i = 0; i < 3; i++)
        {
            // Each takes ten seconds, and one is read at a time.
            DueErrand due = Assert.Single(await TakeAsync(40 + (10 * i), 1, many, one));
            order.Add(due.Business);
            await EndAsync(due);
        }

        Assert.Contains(one, order);
    }

    [Fact]
    public async Task A_shop_has_one_under_way_and_another_kind_beside_it()
    {
        BusinessId shop = Shop();
        for (int i = 0; i < 3; i++) await AddAsync(shop, ErrandKinds.Voice, _now);
        await AddAsync(shop, ErrandKinds.Opinion, _now);

        List<DueErrand> first = await TakeAsync(0, 99, shop);
        List<DueErrand> none = await TakeAsync(0, 99, shop);
        await EndAsync(first.Single(d => d.Kind == ErrandKinds.Voice));
        DueErrand second = Assert.Single(await TakeAsync(1, 99, shop));
        await Store.LaterAsync(second, _now.AddSeconds(60), default);
        DueErrand third = Assert.Single(await TakeAsync(2, 99, shop));
        await Store.FailedAsync(third, default);
        List<DueErrand> failed = await TakeAsync(3, 99, shop);
        DueErrand waited = Assert.Single(await TakeAsync(61, 99, shop));

        Assert.Equal([ErrandKinds.Opinion, ErrandKinds.Voice],
            first.Select(d => d.Kind).Order(StringComparer.Ordinal));
        Assert.Empty(none);
        Assert.NotEqual(second.Id, third.Id);
        Assert.Empty(failed);
        Assert.Equal((second.Id, 1), (waited.Id, waited.Tries));
    }

    [Fact]
    public async Task Whoever_dies_over_one_leaves_it_to_the_next()
    {
        BusinessId shop = Shop();
        await AddAsync(shop, ErrandKinds.Voice, _now);
        DueErrand died = Assert.Single(await TakeAsync(0, 99, shop));

        DueErrand next = Assert.Single(await TakeAsync(121, 99, shop));

        Assert.Equal((died.Id, 2), (next.Id, next.Tries));
    }

    [Fact]
    public async Task A_shops_errands_of_a_kind_are_counted_day_by_day()
    {
        BusinessId shop = Shop();
        DateTimeOffset late = new(2026, 11, 22, 18, 29, 0, TimeSpan.Zero);
        await AddAsync(shop, ErrandKinds.Voice, late);
        await AddAsync(shop, ErrandKinds.Voice, late);
        await AddAsync(shop, ErrandKinds.Opinion, late);
        await AddAsync(shop, ErrandKinds.Voice, late.AddMinutes(2));

        List<(string, int)> days = await Sessions.ListAsync(shop, SessionUse.ReadNow,
            "SELECT kind, of_day FROM conversations.errand ORDER BY asked_at, kind, of_day",
            row => (row.GetString(0), row.GetInt32(1)), default);

        Assert.Equal([("opinion", 1), ("voice", 1), ("voice", 2), ("voice", 1)], days);
        foreach (int of in (int[])[1, 2, 1])
        {
            DueErrand due = (await TakeAsync(300_000_000, 99, shop)).First(
                d => d.Kind == ErrandKinds.Voice);
            Assert.Equal(of, due.OfDay);
            await EndAsync(due);
        }
    }

    [Fact]
    public async Task What_nobody_can_read_goes_after_some_tries_and_what_fails_is_given_up()
    {
        BusinessId shop = Shop();
        Guid torn = await AddAsync(shop, ErrandKinds.Picture, _now);
        await Sessions.RunAsync(shop, SessionUse.Write, s => s.Run("""
            UPDATE conversations.errand SET payload = '\x007b' WHERE business_id = $1
            """, shop.Value), default);
        await AddAsync(shop, ErrandKinds.Voice, _now);
        await Sessions.RunAsync(shop, SessionUse.Write, s => s.Run("""
            UPDATE conversations.errand SET tries = 3 WHERE business_id = $1
            """, shop.Value), default);
        Always runner = new(shop, _ => throw new InvalidOperationException("Not today."));

        await LoopUntilAsync(runner, async () => await CountAsync(shop) == 0);

        Assert.DoesNotContain(torn, runner.Ran);
        Assert.Equal(["errand-given-up"], await CodesAsync(shop));
    }

    [Fact]
    public async Task Being_stopped_is_no_try()
    {
        BusinessId shop = Shop();
        await AddAsync(shop, ErrandKinds.Voice, _now);
        Always runner = new(shop, async stop =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, stop);
            throw new InvalidOperationException("It was stopped.");
        });

        for (int i = 1; i <= 5; i++)
        {
            int times = i;
            await LoopUntilAsync(runner, () => Task.FromResult(runner.Ran.Count == times));
        }

        DueErrand due = Assert.Single(await TakeAsync(9, 99, shop));
        Assert.Equal(1, due.Tries);
        await EndAsync(due);
    }

    private static BusinessId Shop() => new(Guid.CreateVersion7());

    private async Task<Guid> AddAsync(BusinessId shop, string kind, DateTimeOffset at)
    {
        MessageId id = new(Guid.CreateVersion7());
        ChatReceived chat = new("meta", "wamid", "1", new Sender(null, "+919820012345", null),
            "image", null, null, null, null, at, at, null);
        await Sessions.RunAsync(shop, SessionUse.Write, writes => Store.Add(
            writes, id, new Errand(kind, chat, "en"), at), default);
        return id.Value;
    }

    // Other tests' errands are theirs.
    private async Task<List<DueErrand>> TakeAsync(
        int seconds, int limit, params BusinessId[] of)
    {
        List<DueErrand> found = [];
        while (true)
        {
            List<DueErrand> due = await Store.TakeAsync(
                [ErrandKinds.Picture, ErrandKinds.Voice, ErrandKinds.Opinion], limit,
                _now.AddSeconds(seconds), Again, default);
            found.AddRange(due.Where(d => of.Contains(d.Business)));
            if (due.Count == 0 || found.Count >= limit) return found;
        }
    }

    private Task EndAsync(DueErrand due) => Store.DropAsync(due, default);

    private async Task LoopUntilAsync(Always runner, Func<Task<bool>> done)
    {
        using ErrandLoop loop = new([runner], Store, new ErrandSignal(), TimeProvider.System,
            NullLogger<ErrandLoop>.Instance);
        await loop.StartAsync(default);
        await Until.TrueAsync(done, "the errand's end");
        await loop.StopAsync(default);
    }

    private async Task<long> CountAsync(BusinessId shop) => (await Sessions.ListAsync(
        shop, SessionUse.ReadNow, "SELECT count(*) FROM conversations.errand",
        row => row.GetInt64(0), default))[0];

    private async Task<List<string?>> CodesAsync(BusinessId shop) =>
        await database.Services.GetRequiredService<SystemSession>().ListAsync("""
            SELECT message_id, body FROM platform.later WHERE business_id = $1
            """, row => Envelopes.Unpack<ErrandDone>(new Envelope(
                new MessageId(row.GetGuid(0)), ErrandDone.Name, ErrandDone.Address, shop,
                PartitionKey.Of(shop), false, row.GetFieldValue<byte[]>(1))).Code,
            default, shop.Value);

    /// <summary>Does whatever it is told for one shop, and leaves the others'.</summary>
    private sealed class Always(
        BusinessId shop, Func<CancellationToken, Task<ErrandResult>> run) : IErrandRunner
    {
        public IReadOnlyList<string> Kinds { get; } = [ErrandKinds.Picture, ErrandKinds.Voice];

        public int AtOnce => 4;

        public List<Guid> Ran { get; } = [];

        public async Task<ErrandResult> RunAsync(
            Errand errand, DueErrand due, CancellationToken cancel)
        {
            if (due.Business != shop) return ErrandResult.Later(Again);
            lock (Ran) Ran.Add(due.Id);
            return await run(cancel);
        }
    }
}
