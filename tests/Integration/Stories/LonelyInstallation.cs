using System.Globalization;
using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using ConverseErp.Tests.Integration.Killing;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>An installation of its own, in a process of its own, whose servers may be killed.
/// </summary>
public sealed class LonelyInstallation : IAsyncLifetime
{
    private const int ShopsMax = 8;
    private TestServers _servers = null!;
    private RoleProcesses _processes = null!;
    private ServiceProvider _rooms = null!;
    private readonly Queue<LonelyShop> _shops = [];

    public PrivateServers Servers => _servers.Servers;

    public Phones Phones { get; private set; } = null!;

    public string Url => _processes.UrlOf("all");

    public T Room<T>() where T : notnull => _rooms.GetRequiredService<T>();

    public Task<string> LogAsync() => _processes.LogAsync("all");

    public async Task InitializeAsync()
    {
        _servers = await TestServers.StartAsync("lonely");
        Phones = await Phones.StartAsync(_servers.Settings);
        _servers.Settings["Providers__Meta__BaseUrl"] = Phones.Url;
        _servers.Settings["PublicUrl"] = "https://bills.example";
        _rooms = RoomServices.Build(_servers.Configuration());
        _processes = new RoleProcesses(
            _servers.Settings, Path.Combine(_servers.Folder, "logs"));
        _processes.Start("all");
        await _processes.ReadyAsync("all");
        await Phones.SendWebhooksToAsync(Url);
        for (int shop = 1; shop <= ShopsMax; shop++) _shops.Enqueue(await OpenShopAsync(shop));
    }

    /// <summary>One that no other test has. All are opened before the first server falls.
    /// </summary>
    public LonelyShop TakeShop() => _shops.Dequeue();

    public async Task DisposeAsync()
    {
        await _processes.DisposeAsync();
        await _rooms.DisposeAsync();
        await Phones.DisposeAsync();
        await _servers.DisposeAsync();
    }

    private async Task<LonelyShop> OpenShopAsync(int shop)
    {
        string digits = shop.ToString("000000", CultureInfo.InvariantCulture);
        string number = "40100200" + digits;
        string owner = "+919811" + digits;
        await Phones.AddNumberAsync(number, "Sahara Store " + digits);
        using StringReader products = new("""
            sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock
            SUGAR,Sugar,chini,kg,45,,5,1701,,,60
            """);
        using StringReader parties = new("""
            id,name,phone,kind,opening
            C1,Ramesh Kumar,,customer,0
            """);
        Answer<ShopOpened> answer = await Room<OpenShop>().OpenAsync(
            new ShopOpening("Sahara Store " + digits, "27", owner)
            {
                PhoneNumberId = number,
                Catalogue = products,
                Parties = parties,
            }, CancellationToken.None);
        BusinessId id = answer.Fact!.Business;
        Answer<string> token = await Room<MemberTokens>().IssueAsync(
            id, owner, null, CancellationToken.None);
        return new LonelyShop(id, number, owner, token.Fact!);
    }
}

/// <summary>A shop of an installation whose servers fall.</summary>
public sealed record LonelyShop(BusinessId Id, string Number, string Owner, string Token);
