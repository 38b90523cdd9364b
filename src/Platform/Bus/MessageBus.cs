using System.Collections.Concurrent;
using ConverseErp.Platform.Lanes;
using MassTransit;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Bus;

/// <summary>MassTransit, for sending and for what needs no order. It costs nothing until a loop
/// of this process sends or consumes.</summary>
/// <remarks>A command goes to its exchange, never to <c>queue:</c>, which would declare the queue
/// again without its arguments and wait for ever. The topology is declared before the first send,
/// so that a command never meets an exchange without a queue.</remarks>
public sealed class MessageBus(
    RabbitMqOptions options, Broker broker, ILoggerFactory logs) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ConcurrentDictionary<string, ISendEndpoint> _endpoints =
        new(StringComparer.Ordinal);

    private IBusControl? _bus;

    /// <summary>Sends a command; when it returns, its quorum queue has it.</summary>
    /// <param name="queue">Lower-case name, such as <c>intake-media</c>.</param>
    /// <param name="id">Stable: a repeat of the same command has the same id.</param>
    /// <exception cref="OperationCanceledException">No confirm in time. Always give a limit:
    /// while the broker is away, sending waits.</exception>
    public async Task SendAsync<T>(string queue, Guid id, T command, CancellationToken cancel)
        where T : class
    {
        ISendEndpoint endpoint = await EndpointAsync(queue, cancel);
        try
        {
            await endpoint.Send(command, Stamp, cancel);
        }
        catch (MessageReturnedException)
        {
            // Somebody deleted the queue under us; without Mandatory this would be a silent loss.
            await DeclareAsync(queue, cancel);
            await endpoint.Send(command, Stamp, cancel);
        }

        void Stamp(SendContext<T> context)
        {
            context.MessageId = id;
            context.GetPayload<RabbitMqSendContext>().Mandatory = true;
        }
    }

    /// <summary>Starts what sending needs, so that the first command does not pay for it.
    /// </summary>
    public Task PrepareAsync(string queue, CancellationToken cancel) =>
        EndpointAsync(queue, cancel);

    /// <summary>Consumes a queue until the handle is stopped.</summary>
    public async Task<HostReceiveEndpointHandle> ConsumeAsync(
        string queue, Action<IReceiveEndpointConfigurator> configure, CancellationToken cancel)
    {
        await DeclareAsync(queue, cancel);
        IBusControl bus = await StartedAsync(cancel);
        HostReceiveEndpointHandle handle = bus.ConnectReceiveEndpoint(queue, endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            if (endpoint is IRabbitMqReceiveEndpointConfigurator rabbitMq)
                rabbitMq.SetQuorumQueue();
            configure(endpoint);
        });
        await handle.Ready.WaitAsync(cancel);
        return handle;
    }

    public async ValueTask DisposeAsync()
    {
        if (_bus is not null)
        {
            try
            {
                using CancellationTokenSource limit = new(TimeSpan.FromSeconds(3));
                await _bus.StopAsync(limit.Token);
            }
            catch (Exception error)
            {
                PlatformLog.BrokerCloseFailed(
                    logs.CreateLogger<MessageBus>(), error.Message);
            }
        }

        _gate.Dispose();
    }

    private async Task<ISendEndpoint> EndpointAsync(string queue, CancellationToken cancel)
    {
        if (_endpoints.TryGetValue(queue, out ISendEndpoint? known)) return known;
        await DeclareAsync(queue, cancel);
        IBusControl bus = await StartedAsync(cancel);
        ISendEndpoint endpoint = await bus.GetSendEndpoint(new Uri("exchange:" + queue));
        return _endpoints.GetOrAdd(queue, endpoint);
    }

    // The same arguments as MassTransit's own declaration of a quorum endpoint.
    private async Task DeclareAsync(string queue, CancellationToken cancel)
    {
        IConnection connection = await broker.PublishingAsync(cancel);
        await using IChannel channel = await connection.CreateChannelAsync(
            cancellationToken: cancel);
        await channel.ExchangeDeclareAsync(
            queue, ExchangeType.Fanout, durable: true, autoDelete: false,
            cancellationToken: cancel);
        await channel.QueueDeclareAsync(
            queue, durable: true, exclusive: false, autoDelete: false,
            new Dictionary<string, object?> { ["x-queue-type"] = "quorum" },
            cancellationToken: cancel);
        await channel.QueueBindAsync(queue, queue, "", cancellationToken: cancel);
    }

    private async Task<IBusControl> StartedAsync(CancellationToken cancel)
    {
        if (_bus is not null) return _bus;
        await _gate.WaitAsync(cancel);
        try
        {
            if (_bus is not null) return _bus;
            LogContext.ConfigureCurrentLogContext(logs);
            IBusControl bus = MassTransit.Bus.Factory.CreateUsingRabbitMq(configure =>
            {
                configure.Host(new Uri(options.Uri), host =>
                {
                    host.Heartbeat(TimeSpan.FromSeconds(10));
                    host.RequestedConnectionTimeout(TimeSpan.FromSeconds(5));
                    host.ConnectionName("converse-erp bus");
                });
            });
            await bus.StartAsync(cancel);
            _bus = bus;
            return bus;
        }
        finally
        {
            _gate.Release();
        }
    }
}
