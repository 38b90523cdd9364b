using ConverseErp.Contracts;
using ConverseErp.Operations.Checking;
using ConverseErp.Platform.Tenancy;
using ConverseErp.Tests.Integration.Delivering;
using ConverseErp.Tests.Integration.Outbound;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Tests.Integration.Operations;

[Collection(DeliveryTests.Name)]
public sealed class When_the_books_are_checked_at_night(DeliveryServers servers)
{
    // 04:00 in India.
    private static readonly DateTimeOffset Night = new(2031, 5, 3, 22, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_balance_that_is_not_the_sum_of_its_movements_is_told_once_a_night()
    {
        DeliveryShop shop = await servers.OpenAsync(Consumers.All[0]);
        Told told = new();
        ManualClock clock = new() { Now = Night };
        NightlyCheck check = Check(told, clock);
        await check.RunAsync(default);
        Assert.Empty(told.Differences);

        await ChangeAsync(shop, by: -3);
        clock.Now = Night.AddMinutes(15);
        await check.RunAsync(default);
        Assert.Empty(told.Differences);
        clock.Now = Night.AddDays(1);
        await check.RunAsync(default);
        await ChangeAsync(shop, by: 3);

        string line = Assert.Single(told.Differences);
        Assert.Contains($"book-differs: stock of {shop.Id.Value}", line, StringComparison.Ordinal);
        Assert.Contains(shop.Sugar.Value.ToString(), line, StringComparison.Ordinal);
        Assert.Contains("stored 57.000, sum 60.000", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_falls_silent_is_relieved_and_a_missed_night_is_made_up_for()
    {
        Told told = new();
        ManualClock clock = new() { Now = Night.AddDays(10) };
        NightTurn silent = new(servers.Sound.Get<SystemSession>());
        DateOnly night = IndianDay.Of(clock.Now);
        NightProgress? taken = await silent.TakeAsync(night, clock.Now, default);
        NightlyCheck other = Check(told, clock);

        clock.Now = clock.Now.AddMinutes(4);
        await other.RunAsync(default);
        Assert.Equal(0, told.Checks);
        clock.Now = clock.Now.AddMinutes(2);
        await other.RunAsync(default);
        Assert.Equal(1, told.Checks);
        Assert.False(await silent.NoteAsync(night, taken!, done: true, clock.Now, default));
        clock.Now = clock.Now.AddHours(8);
        await other.RunAsync(default);
        Assert.Equal(1, told.Checks);
        clock.Now = clock.Now.AddDays(2);
        await other.RunAsync(default);
        Assert.Equal(2, told.Checks);
    }

    private NightlyCheck Check(Told told, TimeProvider clock) => new(
        servers.Sound.Get<PlacedShops>(), new NightTurn(servers.Sound.Get<SystemSession>()),
        new ShopNight(servers.Sound.Get<IEnumerable<IBookCheck>>(), [], told), clock, told);

    private Task ChangeAsync(DeliveryShop shop, int by) =>
        servers.Sound.Get<TenantSessions>().RunAsync(
            shop.Id, SessionUse.Write, s => s.RunExpecting(1, """
                UPDATE inventory.stock_balance SET quantity = quantity + $3
                WHERE business_id = $1 AND product_id = $2
                """, shop.Id.Value, shop.Sugar.Value, (decimal)by), default);

    private sealed class Told : ILogger<NightlyCheck>, ILogger<ShopNight>
    {
        public List<string> Differences { get; } = [];

        public int Checks { get; private set; }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            string line = formatter(state, exception);
            if (logLevel == LogLevel.Error) Differences.Add(line);
            else if (line.StartsWith("books-checked", StringComparison.Ordinal)) Checks++;
        }
    }
}
