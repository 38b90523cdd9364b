using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Running;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using RabbitMQ.Client;

namespace ConverseErp.Tests.Integration.Lanes;

/// <summary>Real servers for services that exist only in these tests.</summary>
public sealed class LaneServers : IAsyncLifetime
{
    private TestServers? _servers;
    private Process? _sender;

    internal TestServers Servers => _servers!;

    /// <summary>Four lanes, quick leases and short waits.</summary>
    internal static LaneOptions Options { get; } = new()
    {
        Count = 4, RelayDomains = 1, LeaseSeconds = 3, LeaseRenewMs = 200, RetryDelayMs = 50,
        HoldMs = 2000, WatchSeconds = 1,
    };

    public async Task InitializeAsync()
    {
        _servers = await TestServers.StartAsync("lanes");
        _sender = new Process(Servers.Settings);
        await _sender.StartRelayAsync();
    }

    public async Task DisposeAsync()
    {
        if (_sender is not null) await _sender.DisposeAsync();
        await Servers.DisposeAsync();
    }

    /// <summary>A service's queues, declared.</summary>
    internal async Task<LaneAddress> DeclareAsync(string service, int priority = 1)
    {
        LaneAddress address = new(service, priority);
        await _sender!.Broker.DeclareAsync([address], Options.Count, default);
        return address;
    }

    internal Process Start(LaneHandler handler, StoodStill? surge = null)
    {
        Process process = new(Servers.Settings, surge);
        process.Work(handler);
        return process;
    }

    internal Task SendAsync(IReadOnlyList<Envelope> messages) =>
        _sender!.Publisher.PublishAsync(messages, default);

    /// <summary>What a migration could do.</summary>
    internal async Task AsOwnerAsync(string sql)
    {
        await using NpgsqlConnection owner = new(
            Servers.Settings["Postgres__OwnerConnectionString"]);
        await owner.OpenAsync();
        await using NpgsqlCommand command = new(sql, owner);
        await command.ExecuteNonQueryAsync();
    }

    internal ParkingLot Parking => _sender!.Parking;

    /// <summary>What the broker still has of a service's messages, in work or not.</summary>
    internal async Task<long> LeftAsync(LaneAddress address)
    {
        long left = 0;
        for (int lane = 0; lane < Options.Count; lane++)
            left += await _sender!.Broker.ReadyAsync(address.Queue(lane), default) ?? 0;
        return left;
    }

    internal async Task DeleteQueuesAsync(LaneAddress address)
    {
        IConnection connection = await _sender!.Broker.PublishingAsync(default);
        await using IChannel channel = await connection.CreateChannelAsync();
        for (int lane = 0; lane < Options.Count; lane++)
            await channel.QueueDeleteAsync(address.Queue(lane));
    }

    /// <summary>Messages of shops, numbered within each shop, shops in turn.</summary>
    internal static Envelope[] Numbered(LaneAddress to, BusinessId[] shops, int each, int from = 0)
        => [.. Enumerable.Range(from, each).SelectMany(i => shops.Select(shop => new Envelope(
            new MessageId(Guid.CreateVersion7()), "numbered", to, shop,
            PartitionKey.Of(shop), false, BitConverter.GetBytes(i))))];

    internal static BusinessId[] Shops(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new BusinessId(Guid.CreateVersion7()))];
}

/// <summary>One process as far as lanes go.</summary>
internal sealed class Process : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Databases _databases;
    private readonly SystemSession _system;
    private readonly LaneLeases _leases;
    private readonly OutboxSignal _signal = new();
    private readonly LanePace _pace;
    private OutboxRelay? _relay;
    private LaneWorker? _worker;
    private Task _working = Task.CompletedTask;

    public Process(IReadOnlyDictionary<string, string> settings, StoodStill? surge = null)
    {
        _pace = new LanePace(
            surge ?? new StoodStill(), new SurgeSignals(), new LaneWorkers(),
            LaneServers.Options, TimeProvider.System);
        _databases = new Databases(new PostgresOptions
        {
            ConnectionString = settings["Postgres__ConnectionString"],
            SystemConnectionString = settings["Postgres__SystemConnectionString"],
        });
        _system = new SystemSession(_databases);
        Broker = new Broker(
            new RabbitMqOptions { Uri = settings["RabbitMq__Uri"] }, NullLogger<Broker>.Instance);
        Publisher = new LanePublisher(Broker, LaneServers.Options);
        Parking = new ParkingLot(_system);
        _leases = new LaneLeases(
            _system, LaneServers.Options, NullLogger<LaneLeases>.Instance);
    }

    public Broker Broker { get; }

    public LanePublisher Publisher { get; }

    public ParkingLot Parking { get; }

    public bool Working => _worker is { Working: true };

    public async Task StartRelayAsync()
    {
        _relay = new OutboxRelay(
            _system, Publisher, _leases, _signal, LaneServers.Options,
            NullLogger<OutboxRelay>.Instance);
        await _relay.StartAsync(default);
        await _leases.StartAsync(default);
    }

    public void Work(LaneHandler handler)
    {
        _worker = new LaneWorker(handler, new LaneWorkerServices(
            Broker, _leases, Parking, LaneServers.Options, TimeProvider.System, _pace,
            NullLogger<LaneWorker>.Instance));
        _working = _worker.RunAsync(_stop.Token);
        _ = _leases.StartAsync(default);
    }

    /// <summary>What SIGTERM does to it.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _working.WaitAsync(TimeSpan.FromSeconds(20));
        await _leases.StopAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (_relay is not null) await _relay.StopAsync(default);
        await Publisher.DisposeAsync();
        await Broker.DisposeAsync();
        await _databases.DisposeAsync();
        _leases.Dispose();
        _relay?.Dispose();
        _signal.Dispose();
        _stop.Dispose();
    }
}

/// <summary>A surge level that a story sets.</summary>
internal sealed class StoodStill : ISurge
{
    private volatile SurgeNow _now = SurgeNow.Unknown;

    public SurgeNow Now => _now;

    public void Set(int level) => _now = new SurgeNow(level, null, "a story");
}

[CollectionDefinition(Name)]
public sealed class LaneTests : ICollectionFixture<LaneServers>
{
    public const string Name = "lanes";
}
