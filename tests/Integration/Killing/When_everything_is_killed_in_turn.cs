using System.Globalization;
using System.Text.Json;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using ConverseErp.Host.Serving;
using ConverseErp.Inventory.Checking;
using ConverseErp.Ledger.Checking;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit.Abstractions;

namespace ConverseErp.Tests.Integration.Killing;

/// <summary>3,000 messages from 50 shops while each role, then the broker, then PostgreSQL is
/// killed: every message is booked exactly once and nothing is told twice.</summary>
public sealed class When_everything_is_killed_in_turn(ITestOutputHelper output)
{
    private const int Shops = 50;
    private const int MessagesEach = 60;

    private static readonly string[] Roles =
    [
        "webhook", "conversations", "orders", "inventory", "invoicing", "ledger", "outbound",
        "operations", "companion",
    ];

    private const string Products = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock
        SUGAR,Sugar,chini,kg,45,,5,1701,,,1000
        MAGGI,Maggi 70 g,maggi,pkt,14,14,5,1902,70 g,,1000
        """;

    [Fact]
    public async Task Every_message_is_booked_exactly_once()
    {
        await using TestServers servers = await TestServers.StartAsync("killing");
        await using Phones phones = await Phones.StartAsync(servers.Settings);
        servers.Settings["Providers__Meta__BaseUrl"] = phones.Url;
        servers.Settings["PublicUrl"] = "https://bills.example";
        await using RoleProcesses roles = new(
            servers.Settings, Path.Combine(servers.Folder, "logs"));
        await using ServiceProvider rooms = RoomServices.Build(servers.Configuration());
        List<(BusinessId Id, string Number, string Owner)> shops =
            await OpenShopsAsync(rooms, phones);
        foreach (string role in Roles) roles.Start(role);
        await Task.WhenAll(Roles.Select(roles.ReadyAsync));
        await phones.SendWebhooksToAsync(roles.UrlOf("webhook"));

        Task talking = TalkAsync(phones, shops);
        await KillInTurnAsync(servers, roles);
        await talking;
        await SettledAsync(rooms, phones, shops);

        foreach ((BusinessId id, _, _) in shops) await CheckBooksAsync(rooms, id);
        await CheckRepliesAsync(phones);
    }

    private static async Task<List<(BusinessId, string, string)>> OpenShopsAsync(
        ServiceProvider rooms, Phones phones)
    {
        List<(BusinessId, string, string)> shops = [];
        for (int i = 0; i < Shops; i++)
        {
            string digits = (700_000 + i).ToString(CultureInfo.InvariantCulture);
            string number = "30" + digits + "0000000";
            string owner = "+919600" + digits;
            using StringReader products = new(Products);
            using StringReader parties = new(
                $"id,name,phone,kind,opening\nC1,Ramesh Kumar,+919500{digits},customer,0\n");
            Answer<ShopOpened> answer = await rooms.GetRequiredService<OpenShop>().OpenAsync(
                new ShopOpening("Killed " + digits, "27", owner)
                {
                    PhoneNumberId = number,
                    Catalogue = products,
                    Parties = parties,
                }, CancellationToken.None);
            shops.Add((answer.Fact!.Business, number, owner));
            await phones.AddNumberAsync(number, "Killed " + digits);
        }

        return shops;
    }

    private static async Task TalkAsync(
        Phones phones, List<(BusinessId Id, string Number, string Owner)> shops)
    {
        for (int round = 0; round < MessagesEach; round++)
        {
            foreach ((_, string number, string owner) in shops)
                await phones.SayAsync(number, owner, "Ramesh ko 1 kg chini aur 2 maggi udhaar");
            await Task.Delay(400);
        }
    }

    private async Task KillInTurnAsync(TestServers servers, RoleProcesses roles)
    {
        foreach (string role in Roles)
        {
            await Task.Delay(1000);
            await roles.KillAsync(role);
            roles.Start(role);
            output.WriteLine($"killed {role}");
            await roles.ReadyAsync(role);
        }

        await servers.Servers.RabbitMq.KillAsync();
        await servers.Servers.RabbitMq.RestartAsync();
        output.WriteLine("killed RabbitMQ");
        await Task.Delay(3000);
        await servers.Servers.Postgres.KillAsync();
        await servers.Servers.Postgres.RestartAsync();
        output.WriteLine("killed PostgreSQL");
    }

    private static async Task SettledAsync(
        ServiceProvider rooms, Phones phones,
        List<(BusinessId Id, string Number, string Owner)> shops)
    {
        IOrders orders = rooms.GetRequiredService<IOrders>();
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        await Until.TrueAsync(async () =>
        {
            try
            {
                foreach ((BusinessId id, _, _) in shops)
                {
                    SalesReport sales = await orders.SalesAsync(
                        id, today.AddDays(-1), today, CancellationToken.None);
                    if (sales.Bills < MessagesEach) return false;
                }

                return true;
            }
            catch (NpgsqlException)
            {
                // This test's own pooled connections died with the database: look again.
                return false;
            }
        }, "every message to be booked", 240);
        await Until.TrueAsync(
            async () =>
            {
                using JsonDocument before = await phones.GetAsync("/sim/api/counters");
                await Task.Delay(4000);
                using JsonDocument after = await phones.GetAsync("/sim/api/counters");
                return Trackers(before) == Trackers(after);
            }, "the replies to have gone out", 120);
    }

    private static int Trackers(JsonDocument counters) =>
        counters.RootElement.GetProperty("trackersDistinct").GetInt32();

    private static async Task CheckBooksAsync(ServiceProvider rooms, BusinessId id)
    {
        CancellationToken none = CancellationToken.None;
        List<OrderView> orders = [.. await rooms.GetRequiredService<IOrders>().ListAsync(
            id, null, 200, none)];
        Assert.Equal(MessagesEach, orders.Count);
        Assert.All(orders, o => Assert.Equal(OrderState.Booked, o.State));
        IReadOnlyList<BillView> bills = await rooms.GetRequiredService<IBills>().ListAsync(
            id, null, 200, none);
        int[] numbers = [.. bills.Select(b => int.Parse(
            b.Number[(b.Number.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture)).Order()];
        Assert.Equal(Enumerable.Range(1, MessagesEach), numbers);
        Assert.Empty(await rooms.GetRequiredService<StockCheck>().RunAsync(id));
        Assert.Empty(await rooms.GetRequiredService<KhataCheck>().RunAsync(id));
        IReadOnlyList<StockLevel> stock = await rooms.GetRequiredService<ICatalogue>()
            .StockAsync(id, [], none);
        Assert.Equal(1000 - MessagesEach, stock.Single(s => s.Name == "Sugar").OnHand);
        Due ramesh = Assert.Single(await rooms.GetRequiredService<IKhata>().DuesAsync(
            id, 10, none));
        Assert.Equal(Money.FromRupees(73 * MessagesEach), ramesh.Balance);
    }

    // Each reply and each bill went out at most once; what was in flight at a kill and not told
    // by a status is counted as unknown, never sent again.
    private async Task CheckRepliesAsync(Phones phones)
    {
        using JsonDocument repeated = await phones.GetAsync("/sim/api/trackers");
        Assert.True(repeated.RootElement.GetProperty("complete").GetBoolean());
        Assert.Empty(repeated.RootElement.GetProperty("repeated").EnumerateArray());
        int distinct = repeated.RootElement.GetProperty("distinct").GetInt32();
        output.WriteLine($"{distinct} messages reached phones");
        int expected = Shops * MessagesEach * 2;
        Assert.InRange(distinct, expected - 200, expected + 200);
    }
}
