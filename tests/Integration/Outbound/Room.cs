using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json.Nodes;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Broadcasts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Sms;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Media;
using ConverseErp.Outbound.Merging;
using ConverseErp.Outbound.Reading;
using ConverseErp.Outbound.Sending;
using ConverseErp.Outbound.Statuses;
using ConverseErp.Outbound.Templates;
using ConverseErp.Outbound.Windows;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Tenancy;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>One process of the outbound role on a real database, with a provider that does as
/// it is told. Letting go of it while a request hangs is what a kill looks like to others.
/// </summary>
internal sealed class Room
    : IHttpClientFactory, IBlobs, ISurge, IDegradation, IAsyncDisposable
{
    public const string Number = "106540352242922";

    private static readonly byte[] HashKey = new byte[32];
    private readonly Databases _databases;
    private readonly SendHandler _sending;
    private readonly StatusHandler _statuses;
    private readonly MarketingSendHandler _marketing;
    private readonly InFlight _inFlight = new();
    private readonly HttpMessageHandler _wire;

    /// <param name="account">The WhatsApp account; null: one of its own.</param>
    /// <param name="provider">Where a real endpoint listens; null: <see cref="Provider"/>.
    /// </param>
    public Room(
        PostgresOptions postgres, ManualClock? clock = null, int inFlightMax = 128,
        string? provider = null, SmsOptions? sms = null, LimitOptions? limits = null,
        string? account = null, Action<OutboundOptions>? change = null)
    {
        Clock = clock ?? new ManualClock();
        _wire = provider is null ? new Wire(this) : new SocketsHttpHandler();
        _databases = new Databases(postgres);
        Sessions = new TenantSessions(
            _databases, new Placements(_databases, TimeProvider.System));
        System = new SystemSession(_databases);
        OutboundOptions options = new()
        {
            InFlightMax = inFlightMax,
            // On a clock that stands, nothing comes back to a number.
            Limits = limits ?? (Clock.Runs ? new() : new() { PerSecond = 10_000 }),
        };
        change?.Invoke(options);
        MetaOptions meta = MetaAt(provider, account);
        SmsOptions operators = sms ?? new SmsOptions();
        SmsTexts texts = new(operators);
        ChannelBook channels = new(
            new ProviderSettings(meta, new(), new(), new(), operators), texts, this, options,
            publicUrl: "https://shop.example.in", Clock, NullLogger<ChannelBook>.Instance);
        MediaUploads uploads = new(this, Clock, NullLogger<MediaUploads>.Instance);
        NumberGates gates = new(Clock, NullLogger<NumberGates>.Instance);
        DeliveryTally tally = Tally = new(Clock);
        Routes routes = new(channels, gates, texts, new(), new(options), this, this);
        Rescue = new RescueLoop(
            System, Sessions, routes, Personal, this, Clock, NullLogger<RescueLoop>.Instance);
        Slots slots = new(options);
        Recorder recorder = new(
            Sessions, _inFlight, Personal, Clock, NullLogger<Recorder>.Instance);
        TemplateNews news = LearnTemplates(meta, options);
        SendingLimits sendingLimits = new(options, Clock);
        Gathering gathering = new(_inFlight, sendingLimits, this, options);
        PriceTable prices = PriceTable.Shipped();
        Estimates estimates = new(prices, Templates, texts, options, Clock);
        Budgets = new MessageBudgets(options);
        Costs = new MessageCosts(Sessions, System, options, Clock);
        Courier courier = new(
            _inFlight, slots, sendingLimits, gathering, uploads, routes, recorder, gates,
            Templates, estimates, tally, options, Clock, NullLogger<Courier>.Instance);
        Portfolios portfolios = new(options);
        TakeServices taking = new(
            _inFlight, slots, gates, routes, new Backups(options), sendingLimits, gathering,
            uploads, Templates, Budgets, tally, portfolios, Personal, options, Clock,
            NullLogger<SendHandler>.Instance);
        _sending = new SendHandler(taking, Sessions, courier);
        _statuses = new StatusHandler(
            Sessions, Personal, routes, tally, news,
            new MarketingNews(System, Sessions, Personal, meta, options),
            new Untracked(System, Personal), prices, Clock,
            NullLogger<StatusHandler>.Instance);
        Slots = slots;
        _marketing = Market(taking, courier, portfolios, options);
        Messages = new Messages(Sessions, Personal);
        Window = new OutboundWindow(Personal);
        Provider = DefaultAsync;
    }

    [MemberNotNull(nameof(Templates), nameof(Refresh), nameof(Troubles))]
    private TemplateNews LearnTemplates(MetaOptions meta, OutboundOptions options)
    {
        TemplateAccounts accounts = new(meta, new());
        TemplateStore store = new(System);
        Templates = new TemplateBook(store, accounts, Clock, NullLogger<TemplateBook>.Instance);
        TemplateNews news = new(store, options, NullLogger<TemplateNews>.Instance);
        Refresh = new TemplateRefresh(
            accounts, store, news, meta, this, Clock, NullLogger<TemplateRefresh>.Instance);
        Troubles = new TemplateTroubles(store, options, Clock);
        return news;
    }

    [MemberNotNull(
        nameof(Conditions), nameof(Rows), nameof(Turns), nameof(Consents), nameof(Broadcasts))]
    private MarketingSendHandler Market(
        TakeServices taking, Courier courier, Portfolios portfolios, OutboundOptions options)
    {
        Conditions = new MarketingConditions(
            this, this, Templates, options.Broadcasts, Clock);
        Rows = new BroadcastRows(Personal);
        Turns = new BroadcastTurns(
            Sessions, Rows, Conditions, portfolios, options.Broadcasts, Clock,
            NullLogger<BroadcastTurns>.Instance);
        Consents = new Consents(Sessions, Personal, Clock);
        Broadcasts = options.Broadcasts;
        return new MarketingSendHandler(
            taking, Sessions, courier, Conditions, portfolios,
            new MarketingPace(options.Broadcasts, TimeProvider.System));
    }

    private static MetaOptions MetaAt(string? provider, string? account) => new()
    {
        BaseUrl = provider ?? "http://127.0.0.1:9/v25.0",
        AccessToken = "simulator-access-token",
        // Templates are the installation's: what a test teaches is not another's.
        AccountId = account ?? Guid.NewGuid().ToString("N"),
    };

    public ManualClock Clock { get; }

    /// <summary>The surge level that the room knows of.</summary>
    public int Level { get; set; }

    /// <summary>The mode that the room knows of.</summary>
    public Mode Mode { get; set; }

    SurgeNow ISurge.Now => new(Level, null, "");

    ModeNow IDegradation.Now => new(Mode, null, "", "automatic", null);

    public TenantSessions Sessions { get; }

    public SystemSession System { get; }

    public PersonalData Personal { get; } = new(HashKey);

    public IMessages Messages { get; }

    public IOutboundWindow Window { get; }

    public TemplateBook Templates { get; private set; }

    public Slots Slots { get; }

    public MarketingConditions Conditions { get; private set; }

    public BroadcastRows Rows { get; private set; }

    public BroadcastTurns Turns { get; private set; }

    public IConsents Consents { get; private set; }

    public BroadcastOptions Broadcasts { get; private set; }

    public IMessageCosts Costs { get; }

    public IMessageBudgets Budgets { get; }

    public TemplateRefresh Refresh { get; private set; }

    public ITemplateTroubles Troubles { get; private set; }

    /// <summary>Providers tell of templates.</summary>
    public async Task ToldAsync(params TemplateTold[] told)
    {
        await _statuses.HandleAsync(
            [.. told.Select(t => Delivery.Alone(Envelopes.Pack(
                new MessageId(Guid.CreateVersion7()), default, new PartitionKey(t.Account), t,
                fromProvider: false)))],
            CancellationToken.None);
        await Templates.ReadAsync(CancellationToken.None);
    }

    public InFlight InFlight => _inFlight;

    public RescueLoop Rescue { get; }

    /// <summary>Bodies that reached the provider, in order.</summary>
    public ConcurrentQueue<JsonNode> Sent { get; } = new();

    /// <summary>Forms of SMS that reached the operator, in order.</summary>
    public ConcurrentQueue<Dictionary<string, string>> Texts { get; } = new();

    /// <summary>What the operator does with an SMS; accepts by default.</summary>
    public Func<Dictionary<string, string>, HttpResponseMessage> Operator { get; set; } =
        static _ => Json(200, $$$"""{"SMSMessage":{"Sid":"{{{Guid.NewGuid():N}}}"}}""");

    public int Uploads => _uploads;

    /// <summary>What this process counted of the provider.</summary>
    public DeliveryTally Tally { get; }

    public bool BlobsAreAway { get; set; }

    /// <summary>What the provider says to a document; null: it takes it.</summary>
    public int? UploadsFail { get; set; }

    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    /// <summary>What the provider does with a message; accepts by default.</summary>
    public Func<JsonNode, Task<HttpResponseMessage>> Provider { get; set; }

    private int _uploads;
    private int _accepted;

    public Task<HttpResponseMessage> DefaultAsync(JsonNode body)
    {
        int n = Interlocked.Increment(ref _accepted);
        return Task.FromResult(Json(
            200, $$"""{"messages":[{"id":"wamid.{{Guid.NewGuid():N}}.{{n}}"}]}"""));
    }

    public static HttpResponseMessage Json(int status, string body) => new((HttpStatusCode)status)
    {
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
    };

    public static HttpResponseMessage Error(int code, int status = 400) =>
        Json(status, $$$"""{"error":{"message":"(#{{{code}}})","code":{{{code}}}}}""");

    /// <summary>Hands deliveries of these messages to the room, as the lane does.</summary>
    public Task<Handed> TakeAsync(BusinessId business, params SendMessage[] messages) =>
        TakeAsync([.. messages.Select(m => Envelopes.Pack(
            m.Message, business, new PartitionKey(m.PhoneNumberId), m, fromProvider: false))]);

    /// <summary>The same for words about money, as their lane does.</summary>
    public Task<Handed> TakeMoneyAsync(BusinessId business, params SendMessage[] messages) =>
        TakeAsync([.. messages.Select(m => Envelopes.Pack(
            m.Message, business, new PartitionKey(m.PhoneNumberId), m, fromProvider: false)
            with { To = LaneAddress.OutboundMoney })]);

    /// <summary>The same for what nobody waits for, as their lane does.</summary>
    public Task<Handed> TakeReportsAsync(BusinessId business, params SendMessage[] messages) =>
        TakeAsync([.. messages.Select(m => Envelopes.Pack(
            m.Message, business, new PartitionKey(m.PhoneNumberId), m, fromProvider: false)
            with { To = LaneAddress.OutboundReports })]);

    public async Task<Handed> TakeAsync(params Envelope[] envelopes)
    {
        Handed handed = new(envelopes);
        await _sending.HandleAsync(handed.Deliveries, CancellationToken.None);
        return handed;
    }

    public Task ToldAsync(params (BusinessId Business, StatusReceived Status)[] statuses) =>
        _statuses.HandleAsync(
            [.. statuses.Select(s => Delivery.Alone(Envelopes.Pack(
                new MessageId(Guid.CreateVersion7()), s.Business, s.Status)))],
            CancellationToken.None);

    /// <summary>Hands marketing to the room, as its lanes do.</summary>
    public async Task<Handed> MarketAsync(params Envelope[] envelopes)
    {
        Handed handed = new(envelopes);
        // A lane never hands over nothing.
        if (envelopes.Length == 0) return handed;
        await _marketing.HandleAsync(handed.Deliveries, CancellationToken.None);
        return handed;
    }

    /// <summary>Providers tell of numbers.</summary>
    public Task ToldAsync(NumberTold told) => _statuses.HandleAsync(
        [Delivery.Alone(Envelopes.Pack(
            new MessageId(Guid.CreateVersion7()), default, new PartitionKey(told.Account), told,
            fromProvider: false))],
        CancellationToken.None);

    /// <summary>What the relay would carry back to the lanes by then.</summary>
    public async Task<Envelope[]> DueAsync(BusinessId business, DateTimeOffset by) =>
        [.. await System.ListAsync("""
            WITH gone AS (
              DELETE FROM platform.later WHERE business_id = $1 AND due_at <= $2
              RETURNING message_id, type, service, priority, business_id, key, body, due_at)
            SELECT message_id, type, service, priority, business_id, key, body FROM gone
            ORDER BY due_at
            """, r => new Envelope(
                new MessageId(r.GetGuid(0)), r.GetString(1),
                new LaneAddress(r.GetString(2), r.GetInt16(3)), new BusinessId(r.GetGuid(4)),
                new PartitionKey(r.GetString(5)), false, (byte[])r.GetValue(6)),
            CancellationToken.None, business.Value, by)];

    /// <summary>Waits until so many requests have reached the provider.</summary>
    public async Task SentAsync(int count)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(20));
        while (Sent.Count < count) await Task.Delay(5, limit.Token);
    }

    public async Task<string?> StateAsync(BusinessId business, MessageId message) =>
        (await Messages.FindAsync(business, message, CancellationToken.None))?.State;

    public async Task<long> CountAsync(string table, BusinessId business) =>
        (await Sessions.ListAsync(
            business, SessionUse.ReadNow, $"SELECT count(*) FROM {table} WHERE business_id = $1",
            r => r.GetInt64(0), CancellationToken.None, business.Value))[0];

    public Task HeardAsync(BusinessId business, string phone, DateTimeOffset at) =>
        Sessions.RunAsync(
            business, SessionUse.Write,
            s => Window.Heard(s, Number, new Sender(null, phone, null), at),
            CancellationToken.None);

    public Task ProposeAsync(ModeProposal proposal, CancellationToken cancel) =>
        Task.CompletedTask;

    public HttpClient CreateClient(string name) => new(_wire, disposeHandler: false);

    public Task PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        Files[key] = content.ToArray();
        return Task.CompletedTask;
    }

    public Task<byte[]?> GetAsync(string key, CancellationToken cancel) => BlobsAreAway
        ? throw new IOException("The blobs are away.")
        : Task.FromResult(Files.GetValueOrDefault(key));

    public ValueTask DisposeAsync()
    {
        _wire.Dispose();
        return _databases.DisposeAsync();
    }

    private sealed class Wire(Room room) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            byte[] body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            if (request.RequestUri!.AbsolutePath.EndsWith("/media", StringComparison.Ordinal))
            {
                int n = Interlocked.Increment(ref room._uploads);
                if (room.UploadsFail is { } status) return Json(status, "");
                return Json(200, $$"""{"id":"media-{{n}}"}""");
            }

            if (request.RequestUri.AbsolutePath.EndsWith("/send.json", StringComparison.Ordinal))
            {
                Dictionary<string, string> text = QueryHelpers
                    .ParseQuery(Encoding.ASCII.GetString(body))
                    .ToDictionary(f => f.Key, f => f.Value.ToString());
                room.Texts.Enqueue(text);
                return room.Operator(text);
            }

            JsonNode message = JsonNode.Parse(body)!;
            room.Sent.Enqueue(message);
            return await room.Provider(message).WaitAsync(cancellationToken);
        }
    }
}
