using System.Diagnostics;
using System.Globalization;
using ConverseErp.Businesses.Members;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using ConverseErp.Host.Installation;
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
    private const int ShopsWithNews = 8;
    internal const int MessagesEach = 60;
    private const int RoundsAFall = 5;
    private static readonly TimeSpan RoundPause = TimeSpan.FromMilliseconds(300);

    private static readonly string[] Roles =
    [
        "webhook", "conversations", "orders", "inventory", "invoicing", "ledger", "outbound",
        "operations", "companion",
    ];

    private static readonly string[] Customers = ["Ramesh", "Suresh"];
    private static readonly object[] Slow = [new { kind = "slow", delayMs = 1500 }];

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
        // Words that go with others have no message of their own at the provider, and every
        // answer here is looked for there; merged ones are killed in stories of their own.
        servers.Settings["Outbound__Limits__MergeBelow"] = "0";
        servers.Settings["Outbound__Limits__MergeAtSurgeLevel"] = "5";
        servers.Settings["Outbound__Limits__PairBurst"] = "1000";
        await using RoleProcesses roles = new(
            servers.Settings, Path.Combine(servers.Folder, "logs"));
        await using ServiceProvider rooms = RoomServices.Build(servers.Configuration());
        List<KilledShop> shops = await OpenShopsAsync(rooms, phones, 0, Shops);
        NewsDuringKilling news = new(
            rooms, phones, await OpenShopsAsync(rooms, phones, Shops, ShopsWithNews));
        foreach (string role in Roles) roles.Start(role);
        await Task.WhenAll(Roles.Select(roles.ReadyAsync));
        await phones.SendWebhooksToAsync(roles.UrlOf("webhook"));

        try
        {
            await KillInTurnAsync(servers, roles, phones, rooms, shops, news);
            await BookedAsync(rooms, shops);
            foreach (KilledShop shop in shops) await CheckBooksAsync(rooms, shop.Id);
            await RepliesAfterKilling.CheckAsync(rooms, phones, shops, output);
            await news.CheckAsync(output);
        }
        catch
        {
            await WhatIsLeft.TellAsync(rooms, roles, Roles, output);
            throw;
        }

        // Some were in flight when the sender fell: told as unknown by its heir.
        Assert.Contains("outbound-unknown", await roles.LogAsync("outbound"),
            StringComparison.Ordinal);
    }

    private static async Task<List<KilledShop>> OpenShopsAsync(
        ServiceProvider rooms, Phones phones, int from, int count)
    {
        List<KilledShop> shops = [];
        for (int i = from; i < from + count; i++)
        {
            string digits = (700_000 + i).ToString(CultureInfo.InvariantCulture);
            string number = "30" + digits + "0000000";
            string owner = "+919600" + digits;
            using StringReader products = new(Products);
            using StringReader parties = new(
                $"id,name,phone,kind,opening\nC1,Ramesh Kumar,+919500{digits},customer,0\n"
                + $"C2,Suresh Patil,+919501{digits},customer,0\n");
            Answer<ShopOpened> answer = await rooms.GetRequiredService<OpenShop>().OpenAsync(
                new ShopOpening("Killed " + digits, "27", owner)
                {
                    PhoneNumberId = number,
                    Catalogue = products,
                    Parties = parties,
                }, CancellationToken.None);
            BusinessId id = answer.Fact!.Business;
            string staff = "+919700" + digits;
            await rooms.GetRequiredService<ShopMembers>().AddAsync(
                id, "Vijay", MemberRole.Staff, new Sender(null, staff, "Vijay"),
                CancellationToken.None);
            shops.Add(new KilledShop(id, number, [owner, staff]));
            await phones.AddNumberAsync(number, "Killed " + digits);
        }

        return shops;
    }

    // Every fall has messages before, during and after it.
    private async Task KillInTurnAsync(TestServers servers, RoleProcesses roles, Phones phones,
        ServiceProvider rooms, List<KilledShop> shops, NewsDuringKilling news)
    {
        List<(string Name, Func<Task> Fall)> falls =
        [
            .. Roles.Select(role => (role, new Func<Task>(async () =>
            {
                await roles.KillAsync(role);
                roles.Start(role);
                await roles.ReadyAsync(role);
            }))),
            ("RabbitMQ", () => FallAsync(servers.Servers.RabbitMq)),
            ("PostgreSQL", () => FallAsync(servers.Servers.Postgres)),
        ];
        int said = 0;
        Stopwatch elapsed = Stopwatch.StartNew();
        foreach ((string name, Func<Task> fall) in falls)
        {
            // A slow provider has answers under way whenever the sender falls.
            bool sends = name == "outbound";
            if (sends) await phones.PutAsync("/sim/api/faults", Slow);
            Task talking = TalkAsync(phones, shops, said, said + RoundsAFall);
            said += RoundsAFall;
            Task telling = news.TellAsync();
            await Task.Delay(RoundPause * 2);
            if (sends) await RepliesAfterKilling.UnderWayAsync(rooms, shops);
            await fall();
            await Task.WhenAll(talking, telling);
            if (sends) await phones.PutAsync("/sim/api/faults", Array.Empty<object>());
            output.WriteLine($"killed {name} by {elapsed.Elapsed.TotalSeconds:0} s");
        }

        await TalkAsync(phones, shops, said, MessagesEach);
    }

    private static async Task FallAsync(PrivateServer server)
    {
        await server.KillAsync();
        await server.RestartAsync();
    }

    private static async Task TalkAsync(
        Phones phones, List<KilledShop> shops, int from, int to)
    {
        for (int round = from; round < to; round++)
        {
            // Two pairs of phones: one alone meets the provider's limit of one in six seconds.
            string customer = Customers[round % Customers.Length];
            foreach (KilledShop shop in shops)
            {
                await phones.SayAsync(shop.Number, shop.People[round % shop.People.Length],
                    customer + " ko 1 kg chini aur 2 maggi udhaar");
            }

            await Task.Delay(RoundPause);
        }
    }

    private static async Task BookedAsync(
        ServiceProvider rooms, List<KilledShop> shops)
    {
        IOrders orders = rooms.GetRequiredService<IOrders>();
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        await Until.TrueAsync(async () =>
        {
            try
            {
                foreach (KilledShop shop in shops)
                {
                    SalesReport sales = await orders.SalesAsync(
                        shop.Id, today.AddDays(-1), today, CancellationToken.None);
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
    }

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
        IReadOnlyList<Due> dues = await rooms.GetRequiredService<IKhata>().DuesAsync(
            id, 10, none);
        Assert.Equal(Customers.Length, dues.Count);
        Assert.All(dues, due => Assert.Equal(
            Money.FromRupees(73 * MessagesEach / Customers.Length), due.Balance));
    }
}

/// <summary>A shop of the test, with those of its people who write.</summary>
internal sealed record KilledShop(BusinessId Id, string Number, string[] People);
