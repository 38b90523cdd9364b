using ConverseErp.Contracts;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace ConverseErp.Platform.Lanes;

/// <summary>Connections to RabbitMQ: one to publish, one to consume, made again when lost.
/// </summary>
/// <remarks>The client's own recovery is off: it resubscribes behind our back with delivery tags
/// that no longer mean anything. A lost connection ends what ran on it, and the owner of that
/// work starts again; the inbox knows what was done.</remarks>
public sealed class Broker(RabbitMqOptions options, ILogger<Broker> log) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private IConnection? _publishing;
    private IConnection? _consuming;

    internal Task<IConnection> PublishingAsync(CancellationToken cancel) =>
        ConnectedAsync(consume: false, cancel);

    internal Task<IConnection> ConsumingAsync(CancellationToken cancel) =>
        ConnectedAsync(consume: true, cancel);

    // The broker writes its directory of quorum queues half a second after a declaration, and a
    // queue that is killed before is lost with what it had confirmed.
    private static readonly TimeSpan SettlingTime = TimeSpan.FromSeconds(1);

    /// <summary>Declares the queues of these addresses; safe to repeat. Returns when they
    /// outlive the broker's sudden end.</summary>
    public async Task DeclareAsync(
        IReadOnlyList<LaneAddress> addresses, int laneCount, CancellationToken cancel)
    {
        if (addresses.Count == 0) return;
        bool fresh = await ReadyAsync(addresses[^1].Queue(laneCount - 1), cancel) is null;
        IConnection connection = await PublishingAsync(cancel);
        await using IChannel channel = await connection.CreateChannelAsync(
            cancellationToken: cancel);
        Dictionary<string, object?> arguments = new()
        {
            ["x-queue-type"] = "quorum",
            ["x-single-active-consumer"] = true,
        };
        foreach (LaneAddress address in addresses)
        {
            for (int lane = 0; lane < laneCount; lane++)
            {
                await channel.QueueDeclareAsync(
                    address.Queue(lane), durable: true, exclusive: false, autoDelete: false,
                    arguments, cancellationToken: cancel);
            }
        }

        if (fresh) await Task.Delay(SettlingTime, cancel);
    }

    /// <summary>Messages ready in a queue, or null when it is not declared.</summary>
    public async Task<long?> ReadyAsync(string queue, CancellationToken cancel) =>
        (await ReadyAsync([queue], cancel))?[0];

    /// <summary>Messages ready in each of these queues, or null when one is not declared.
    /// </summary>
    public async Task<long[]?> ReadyAsync(string[] queues, CancellationToken cancel)
    {
        IConnection connection = await PublishingAsync(cancel);
        await using IChannel channel = await connection.CreateChannelAsync(
            cancellationToken: cancel);
        try
        {
            long[] ready = new long[queues.Length];
            for (int i = 0; i < queues.Length; i++)
                ready[i] = (await channel.QueueDeclarePassiveAsync(queues[i], cancel)).MessageCount;
            return ready;
        }
        catch (OperationInterruptedException error)
            when (error.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return null;
        }
    }

    public bool IsOpen => _publishing is { IsOpen: true };

    public async ValueTask DisposeAsync()
    {
        foreach (IConnection? connection in new[] { _consuming, _publishing })
        {
            if (connection is null) continue;
            try
            {
                await connection.CloseAsync(TimeSpan.FromSeconds(2));
            }
            catch (Exception error)
            {
                PlatformLog.BrokerCloseFailed(log, error.Message);
            }

            await connection.DisposeAsync();
        }

        _gate.Dispose();
    }

    /// <summary>Frees a connection or channel that is closed already. Whatever goes wrong with
    /// that must not keep us from the next one.</summary>
    internal async Task LetGoAsync(IAsyncDisposable closed)
    {
        try
        {
            await closed.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception error)
        {
            PlatformLog.BrokerCloseFailed(log, error.Message);
        }
    }

    private async Task<IConnection> ConnectedAsync(bool consume, CancellationToken cancel)
    {
        IConnection? known = consume ? _consuming : _publishing;
        if (known is { IsOpen: true }) return known;
        await _gate.WaitAsync(cancel);
        try
        {
            known = consume ? _consuming : _publishing;
            if (known is { IsOpen: true }) return known;
            if (known is not null)
            {
                if (consume) _consuming = null;
                else _publishing = null;
                await LetGoAsync(known);
            }

            ConnectionFactory factory = new()
            {
                Uri = new Uri(options.Uri),
                AutomaticRecoveryEnabled = false,
                TopologyRecoveryEnabled = false,
                RequestedHeartbeat = TimeSpan.FromSeconds(10),
                RequestedConnectionTimeout = TimeSpan.FromSeconds(5),
                ContinuationTimeout = TimeSpan.FromSeconds(15),
                ClientProvidedName = "converse-erp " + (consume ? "consume" : "publish"),
            };
            IConnection made = await factory.CreateConnectionAsync(cancel);
            if (consume) _consuming = made;
            else _publishing = made;
            return made;
        }
        finally
        {
            _gate.Release();
        }
    }
}
