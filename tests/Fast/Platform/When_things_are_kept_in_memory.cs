using ConverseErp.Platform.Caching;

namespace ConverseErp.Tests.Fast.Platform;

public sealed class When_things_are_kept_in_memory
{
    private readonly Radio _radio = new();
    private readonly Clock _clock = new();
    private readonly List<string> _loads = [];
    private string _price = "Maggi 14";

    [Fact]
    public async Task What_was_read_once_is_not_read_again()
    {
        FreshCache<string, string> cache = Cache();

        Assert.Equal("Maggi 14", await cache.GetAsync("shop", default));
        Assert.Equal("Maggi 14", await cache.GetAsync("shop", default));

        Assert.Single(_loads);
    }

    [Fact]
    public async Task A_change_is_seen_by_the_next_to_ask()
    {
        FreshCache<string, string> cache = Cache();
        await cache.GetAsync("shop", default);
        _price = "Maggi 15";

        cache.Forget("shop");

        Assert.Equal("Maggi 15", await cache.GetAsync("shop", default));
    }

    [Fact]
    public async Task One_word_forgets_all_keys_that_answer_to_it()
    {
        FreshCache<Person, string> people = new("people", 10, _radio, _clock, (person, _) =>
        {
            _loads.Add(person.Phone);
            return Task.FromResult(person.Phone);
        });
        foreach (string phone in new[] { "1", "2" })
            await people.GetAsync(new Person("shop", phone), default);

        people.Forget(new Person("shop", ""));
        foreach (string phone in new[] { "1", "2" })
            await people.GetAsync(new Person("shop", phone), default);

        Assert.Equal(["1", "2", "1", "2"], _loads);
    }

    [Fact]
    public async Task What_changes_while_it_is_read_is_read_again()
    {
        FreshCache<string, string> cache = null!;
        bool changing = true;
        cache = new FreshCache<string, string>("prices", 10, _radio, _clock, (_, _) =>
        {
            string read = _price;
            if (changing)
            {
                changing = false;
                _price = "Maggi 15";
                cache.Forget("shop");
            }

            return Task.FromResult(read);
        });

        Assert.Equal("Maggi 14", await cache.GetAsync("shop", default));
        Assert.Equal("Maggi 15", await cache.GetAsync("shop", default));
    }

    [Theory]
    [InlineData(true, 59, 1)]
    [InlineData(true, 60, 2)]
    [InlineData(false, 1, 1)]
    [InlineData(false, 2, 2)]
    public async Task It_looks_again_by_itself_and_soon_when_nobody_can_tell_it(
        bool connected, int seconds, int reads)
    {
        FreshCache<string, string> cache = Cache();
        _radio.Connected = connected;
        await cache.GetAsync("shop", default);

        _clock.Now += TimeSpan.FromSeconds(seconds);
        await cache.GetAsync("shop", default);

        Assert.Equal(reads, _loads.Count);
    }

    [Fact]
    public async Task A_shop_with_thousands_of_goods_takes_the_room_of_many_small_ones()
    {
        FreshCache<string, string> cache = new("prices", 1000, _radio, _clock, (shop, _) =>
        {
            _loads.Add(shop);
            return Task.FromResult(shop);
        }, shop => shop == "bazaar" ? 900 : 10);
        for (int shop = 0; shop < 20; shop++) await cache.GetAsync("kirana " + shop, default);
        await cache.GetAsync("bazaar", default);
        _loads.Clear();

        await cache.GetAsync("bazaar", default);
        await cache.GetAsync("kirana 0", default);

        Assert.Equal(["kirana 0"], _loads);
    }

    [Fact]
    public void Whatever_is_kept_stays_within_the_limit()
    {
        Random random = new(20261108);
        BoundedCache<int, long> cache = new(100, _clock);
        for (int turn = 0; turn < 5_000; turn++)
        {
            _clock.Ticks++;
            long weight = random.Next(1, 30);
            cache.Set(random.Next(60), weight, weight);

            long kept = Enumerable.Range(0, 60)
                .Sum(key => cache.TryGet(key, out long known) ? known : 0);
            Assert.InRange(kept, weight, 100);
        }
    }

    [Fact]
    public void What_was_used_a_moment_ago_is_not_what_is_dropped()
    {
        Random random = new(20261108);
        BoundedCache<int, long> cache = new(100, _clock);
        int asked = 0;
        for (int turn = 0; turn < 5_000; turn++)
        {
            int used = random.Next(60);
            _clock.Ticks++;
            bool had = cache.TryGet(used, out _);
            if (had) asked++;
            _clock.Ticks++;
            long weight = random.Next(1, 20);
            int key = random.Next(60);
            cache.Set(key, weight, weight);

            Assert.True(cache.TryGet(key, out long kept));
            Assert.Equal(weight, kept);
            Assert.True(!had || cache.TryGet(used, out _), "The last used was dropped.");
        }

        Assert.InRange(asked, 100, 4_900);
    }

    [Fact]
    public void What_is_heavier_than_all_that_may_be_kept_is_kept_alone()
    {
        BoundedCache<string, string> cache = new(100, _clock);
        cache.Set("kirana", "small", 10);
        cache.Set("bazaar", "large", 500);

        Assert.True(cache.TryGet("bazaar", out _));
        Assert.False(cache.TryGet("kirana", out _));
    }

    private FreshCache<string, string> Cache() => new(
        "prices", 10, _radio, _clock, (shop, _) =>
        {
            _loads.Add(shop);
            return Task.FromResult(_price);
        });

    private sealed record Person(string Shop, string Phone)
    {
        public override string ToString() => Shop;
    }

    private sealed class Radio : ISharedCache
    {
        private readonly Dictionary<string, Action<string>> _listeners = [];

        public bool Connected { get; set; } = true;

        public void Forget(string cache, string key) => _listeners[cache](key);

        public void OnForget(string cache, Action<string> forget) => _listeners[cache] = forget;
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 8, 9, 0, 0, TimeSpan.Zero);

        public long Ticks { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => Ticks;
    }
}
