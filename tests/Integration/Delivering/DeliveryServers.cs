using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace ConverseErp.Tests.Integration.Delivering;

/// <summary>Real servers without a running process: the tests hand messages over themselves.
/// </summary>
public sealed class DeliveryServers : IAsyncLifetime
{
    private static int _made;
    private Phones? _phones;
    private ShopPrint? _print;
    private IConnection? _listening;
    private readonly ConcurrentDictionary<string, string> _forwarded = new();
    private readonly ConcurrentDictionary<string, bool> _markers = new();

    internal TestServers Servers { get; private set; } = null!;

    /// <summary>A process that nothing happens to.</summary>
    internal Worker Sound { get; private set; } = null!;

    internal Phones Phones => _phones!;

    internal ShopPrint Print => _print!;

    public async Task InitializeAsync()
    {
        Servers = await TestServers.StartAsync("delivery");
        _phones = await Phones.StartAsync(Servers.Settings);
        Servers.Settings["Providers__Meta__BaseUrl"] = _phones.Url;
        Servers.Settings["PublicUrl"] = "https://bills.example";
        Sound = Worker.On(Servers);
        await Sound.Get<Broker>().DeclareAsync(
            [.. Worker.Consumers.Select(l => l.Address!.Value)], 16, default);
        await ListenAsync();
        _print = await ShopPrint.OnAsync(Servers);
    }

    public async Task DisposeAsync()
    {
        await Sound.DisposeAsync();
        if (_listening is not null) await _listening.DisposeAsync();
        if (_print is not null) await _print.DisposeAsync();
        if (_phones is not null) await _phones.DisposeAsync();
        await Servers.DisposeAsync();
    }

    /// <summary>A shop to which nothing has happened yet, like every other one.</summary>
    internal async Task<DeliveryShop> OpenAsync(Consumer forWhom)
    {
        string digits = Interlocked.Increment(ref _made).ToString(
            "0000000", CultureInfo.InvariantCulture);
        string number = "30" + digits + "00000";
        string customer = "+9196" + digits + "2";
        await Phones.AddNumberAsync(number, "Delivery " + digits);
        using StringReader catalogue = new(
            "sku,name,aliases,unit,price,gst_rate,hsn,stock\n"
            + "SUGAR,Sugar,chini,kg,45,5,1701,60\nMAGGI,Maggi,,pkt,14,5,1902,96\n");
        using StringReader parties = new(
            $"id,name,phone,kind,opening\nC1,Ramesh Kumar,{customer},customer,1100\n");
        Answer<ShopOpened> answer = await Sound.Get<OpenShop>().OpenAsync(
            new ShopOpening("Delivery Store", "27", "+9195" + digits + "1")
            {
                PhoneNumberId = forWhom.OnSharedNumber ? null : number,
                Gstin = "27AAPFU0939F1ZV",
                Catalogue = catalogue,
                Parties = parties,
            },
            default);
        BusinessId id = answer.Fact!.Business;
        Catalogue goods = await Sound.Get<ICatalogue>().GetAsync(id, default);
        PartyBook book = await Sound.Get<IKhata>().PartiesAsync(id, default);
        return new DeliveryShop(this, id, number, "+9195" + digits + "1", customer)
        {
            Sugar = goods.Products.Single(p => p.Sku == "SUGAR").Id,
            Maggi = goods.Products.Single(p => p.Sku == "MAGGI").Id,
            Ramesh = book.Parties.Single().Id,
        };
    }

    /// <summary>Ids of what was published to the conversations of a shop so far.</summary>
    internal async Task<IReadOnlyCollection<string>> ForwardedAsync(BusinessId business)
    {
        // A lane keeps its order: once the marker is here, all before it is.
        MessageId marker = new(Guid.CreateVersion7());
        await Sound.Get<LanePublisher>().PublishAsync(
            [new Envelope(marker, "marker", LaneAddress.Conversations, business,
                PartitionKey.Of(business), false, "{}"u8.ToArray())], default);
        string last = marker.Value.ToString("N");
        await Until.TrueAsync(() => Task.FromResult(_markers.ContainsKey(last)), "the marker");
        return [.. _forwarded.Where(f => f.Value == business.Value.ToString("N"))
            .Select(f => f.Key)];
    }

    private async Task ListenAsync()
    {
        ConnectionFactory factory = new()
        {
            Uri = new Uri(Servers.Settings["RabbitMq__Uri"]),
        };
        _listening = await factory.CreateConnectionAsync();
        IChannel channel = await _listening.CreateChannelAsync();
        AsyncEventingBasicConsumer consumer = new(channel);
        consumer.ReceivedAsync += (_, message) =>
        {
            foreach (Envelope envelope in EnvelopeWire.Read(
                LaneAddress.Conversations, message.BasicProperties, message.Body))
            {
                string id = envelope.Id.Value.ToString("N");
                if (envelope.Type == "marker") _markers[id] = true;
                else _forwarded[id] = envelope.Business.Value.ToString("N");
            }

            return Task.CompletedTask;
        };
        for (int lane = 0; lane < 16; lane++)
        {
            await channel.BasicConsumeAsync(
                LaneAddress.Conversations.Queue(lane), autoAck: true, consumer);
        }
    }
}

/// <summary>One shop and the two people around it.</summary>
internal sealed class DeliveryShop(
    DeliveryServers servers, BusinessId id, string number, string owner, string customer)
{
    private static readonly JsonElement Raw = JsonDocument.Parse("{}").RootElement;

    public BusinessId Id => id;

    public string Number => number;

    public ProductId Sugar { get; init; }

    public ProductId Maggi { get; init; }

    public PartyId Ramesh { get; init; }

    public DeliveryServers Servers => servers;

    public DateTimeOffset Now { get; } = TimeProvider.System.GetUtcNow();

    public ChatReference OwnerChat => new(number, null, owner, "en", null, null, null);

    public ChatReference CustomerChat => new(number, null, customer, "en", null, Ramesh, null);

    public Envelope Pack<T>(T message) where T : ILaneMessage =>
        Envelopes.Pack(new MessageId(Guid.CreateVersion7()), id, message);

    public PlaceOrder Sale(ProductId product, decimal quantity) => new(
        new OrderId(Guid.CreateVersion7()), OwnerChat, new Buyer(Ramesh, null),
        [new WantedLine(product, quantity, null, null, null)], PaymentMode.Credit, 0, default,
        FromCustomer: false, Overrides.None, Now);

    public ChatReceived Said(string text, bool byOwner, string? onNumber = null) => new(
        "meta", "wamid." + Guid.NewGuid().ToString("N"), onNumber ?? number,
        new Sender(null, byOwner ? owner : customer, "Somebody"), "text", text, null, null, null,
        Now, Now, Raw);

    public SendMessage Note(string text, bool toOwner) => new(
        new MessageId(Guid.CreateVersion7()), number, null, toOwner ? owner : customer, "en",
        Purpose.Answer, text, null, null, null, Now);

    public StatusReceived Status(SendMessage of, string status, int secondsLater) => new(
        "meta", number, "wamid.none", new SendTracker(id, of.Message, 1).ToString(), status,
        Now.AddSeconds(secondsLater), null, null, null, null);

    /// <summary>Both have written lately, so that answers may go to them.</summary>
    public async Task HeardBothAsync()
    {
        IOutboundWindow window = servers.Sound.Get<IOutboundWindow>();
        foreach (string phone in (string[])[owner, customer])
        {
            await servers.Sound.Get<TenantSessions>().RunAsync(
                id, SessionUse.Write,
                s => window.Heard(s, number, new Sender(null, phone, null), Now), default);
        }
    }

    /// <summary>Messages that left with what was done so far, oldest first.</summary>
    public async Task<Envelope[]> LeftAsync<T>() where T : ILaneMessage =>
        [.. await servers.Sound.Get<SystemSession>().ListAsync("""
            SELECT message_id, body FROM platform.outbox WHERE business_id = $1 AND type = $2
            ORDER BY id
            """, row => new Envelope(
                new MessageId(row.GetGuid(0)), T.Name, T.Address, id, PartitionKey.Of(id), false,
                row.GetFieldValue<byte[]>(1)), default, id.Value, T.Name)];

    public Task<string> PrintAsync() => servers.Print.OfAsync(id);

    public Task<IReadOnlyList<MessageView>> MessagesAsync() =>
        servers.Sound.Get<IMessages>().ListAsync(id, null, 10, default);

    /// <summary>Texts that reached somebody's phone, a repeat as often as it came.</summary>
    public async Task<string[]> ReceivedAsync() =>
        [.. (await servers.Phones.SentByAsync(number)).Select(m => m.Text)];
}

[CollectionDefinition(Name)]
public sealed class DeliveryTests : ICollectionFixture<DeliveryServers>
{
    public const string Name = "delivery";
}
