using System.Net;
using ConverseErp.Contracts;
using StackExchange.Redis;
using Xunit.Abstractions;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The shop goes on writing while a server is away: what it said waits, and what it
/// asks for is refused in words.</summary>
public sealed class When_a_server_is_down(
    LonelyInstallation house, ITestOutputHelper output)
    : IClassFixture<LonelyInstallation>, IAsyncLifetime
{
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(6);

    private readonly HttpClient _app = new()
    {
        BaseAddress = new Uri(house.Url), Timeout = TimeSpan.FromSeconds(30),
    };

    private LonelyShop _shop = null!;
    private int _logBefore;

    public async Task InitializeAsync()
    {
        _shop = house.TakeShop();
        _app.DefaultRequestHeaders.Add("Authorization", "Bearer " + _shop.Token);
        _logBefore = (await house.LogAsync()).Length;
    }

    [Fact]
    public async Task Without_the_database_messages_wait_and_the_app_says_try_again()
    {
        await SellsAsync(1);

        await house.Servers.Postgres.KillAsync();
        await SayAsync();
        (HttpStatusCode status, string said, TimeSpan? retryAfter) = await AskAsync("stock");
        await Task.Delay(Outage);
        (HttpStatusCode ready, string away) = await ReadyAsync();
        await house.Servers.Postgres.RestartAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("\"type\":\"server-away\"", said, StringComparison.Ordinal);
        Assert.NotNull(retryAfter);
        Assert.DoesNotContain("Npgsql", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "not ready: PostgreSQL"), (ready, away));
        await HearsBillsAsync(2);
        await SellsAsync(3);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("stock")).Status);
        await Until.TrueAsync(
            async () => (await ReadyAsync()).Status == HttpStatusCode.OK, "it to be ready again");
        await LogIsShortAsync("request-server-away");
    }

    [Fact]
    public async Task The_first_to_ask_after_a_restart_of_the_database_is_answered()
    {
        // Twice as many as answer at once: connections that nobody uses are left in the pool.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AskAsync("stock")));

        await house.Servers.Postgres.KillAsync();
        await house.Servers.Postgres.RestartAsync();
        (HttpStatusCode status, string said, _) = await AskAsync("stock");

        Assert.True(status == HttpStatusCode.OK, said);
    }

    [Fact]
    public async Task Without_the_broker_the_books_can_be_read_and_the_provider_tries_again()
    {
        await SellsAsync(1);

        await house.Servers.RabbitMq.KillAsync();
        await SayAsync();
        (HttpStatusCode status, string said, _) = await AskAsync("stock");
        await Task.Delay(Outage);
        await house.Servers.RabbitMq.RestartAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Sugar", said, StringComparison.Ordinal);
        await HearsBillsAsync(2);
        await SellsAsync(3);
        await LogIsShortAsync("intake-not-durable");
    }

    [Fact]
    public async Task Without_redis_and_after_it_forgot_everything_the_shop_sells_on()
    {
        await SellsAsync(1);

        await house.Servers.Redis.KillAsync();
        await SellsAsync(2);
        (HttpStatusCode status, _, _) = await AskAsync("stock");
        await house.Servers.Redis.RestartAsync();
        using (ConnectionMultiplexer redis = await ConnectionMultiplexer.ConnectAsync(
            house.Servers.Settings["Redis__ConnectionString"] + ",allowAdmin=true"))
            await redis.GetServer(redis.GetEndPoints()[0]).FlushAllDatabasesAsync();
        await SellsAsync(3);

        Assert.Equal(HttpStatusCode.OK, status);
    }

    public Task DisposeAsync()
    {
        _app.Dispose();
        return Task.CompletedTask;
    }

    private Task SayAsync() => house.Phones.SayAsync(
        _shop.Number, _shop.Owner, "Ramesh ko 1 kg chini udhaar");

    private async Task SellsAsync(int bill)
    {
        await SayAsync();
        await HearsBillsAsync(bill);
    }

    // As many bills as sales, each told once, and the books agree.
    private async Task HearsBillsAsync(int bills)
    {
        await Until.TrueAsync(async () => (await TellingAsync()).Count >= bills,
            $"the owner to hear of bill {bills}", 60);
        IReadOnlyList<BillView> made = await house.Room<IBills>().ListAsync(
            _shop.Id, null, 50, CancellationToken.None);
        Assert.Equal(bills, made.Count);
        Assert.Equal(bills, (await TellingAsync()).Count);
    }

    private async Task<List<Received>> TellingAsync() =>
        [.. (await house.Phones.SentByAsync(_shop.Number)).Where(
            m => "+" + m.Phone == _shop.Owner)];

    private async Task<(HttpStatusCode Status, string Said, TimeSpan? RetryAfter)> AskAsync(
        string what)
    {
        using HttpResponseMessage answer = await _app.GetAsync(
            new Uri("/api/v1/" + what, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(),
            answer.Headers.RetryAfter?.Delta);
    }

    // Told with its code, and neither line after line nor with the insides of the program.
    private async Task LogIsShortAsync(string code)
    {
        string log = (await house.LogAsync())[_logBefore..];
        string[] warnings = [.. log.Split('\n').Where(line => IsWarning(line))];
        foreach (string line in warnings) output.WriteLine(line);
        Assert.Contains(warnings, line => line.Contains(code, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", log, StringComparison.Ordinal);
        Assert.InRange(warnings.Length, 1, 60);
    }

    // "2026-11-08T09:00:00.000+05:30 WRN Room code: …"
    private async Task<(HttpStatusCode Status, string Said)> ReadyAsync()
    {
        using HttpClient http = new();
        using HttpResponseMessage answer =
            await http.GetAsync(new Uri(new Uri(house.Url), "/readyz"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static bool IsWarning(string line) =>
        line.Split(' ', 3) is [_, "WRN" or "ERR" or "FTL", _];
}
