using System.Diagnostics;
using System.Globalization;
using ConverseErp.Contracts;
using RabbitMQ.Client;

namespace ConverseErp.Tests.Load.References;

/// <summary>Confirmed publishes to quorum queues by the client library alone: one channel, as
/// many under way as the webhooks have, spread over as many queues as there are lanes.</summary>
internal sealed class RawPublishes : IAsyncDisposable
{
    private const int Queues = 16;

    private readonly IConnection _connection;
    private readonly IChannel _channel;
    private readonly byte[] _body;

    private RawPublishes(IConnection connection, IChannel channel, int bytes)
    {
        _connection = connection;
        _channel = channel;
        _body = new byte[bytes];
        Random.Shared.NextBytes(_body);
    }

    public static async Task<RawPublishes> OpenAsync(
        string uri, int bytes, CancellationToken stop)
    {
        IConnection connection = await new ConnectionFactory { Uri = new Uri(uri) }
            .CreateConnectionAsync(stop);
        IChannel channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(
                publisherConfirmationsEnabled: true,
                publisherConfirmationTrackingEnabled: true,
                outstandingPublisherConfirmationsRateLimiter: null), stop);
        Dictionary<string, object?> quorum = new() { ["x-queue-type"] = "quorum" };
        for (int i = 0; i < Queues; i++)
        {
            await channel.QueueDeclareAsync(Queue(i), durable: true, exclusive: false,
                autoDelete: false, quorum, cancellationToken: stop);
        }

        return new RawPublishes(connection, channel, bytes);
    }

    /// <returns>Confirmed publishes.</returns>
    public async Task<int> RunAsync(int underWay, TimeSpan time, CancellationToken stop)
    {
        long started = Stopwatch.GetTimestamp();
        int done = 0;
        await Task.WhenAll(Enumerable.Range(0, underWay).Select(async worker =>
        {
            string queue = Queue(worker % Queues);
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                await _channel.BasicPublishAsync("", queue, mandatory: true,
                    new BasicProperties { Persistent = true }, _body, stop);
                Interlocked.Increment(ref done);
            }
        }));
        for (int i = 0; i < Queues; i++) await _channel.QueuePurgeAsync(Queue(i), stop);
        return done;
    }

    /// <summary>Nobody consumes here: what a turn has left must not weigh on the next.</summary>
    public async Task EmptyAsync(LaneAddress address, CancellationToken stop)
    {
        for (int lane = 0; lane < Queues; lane++)
            await _channel.QueuePurgeAsync(address.Queue(lane), stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static string Queue(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"bench.raw.{number}");
}
