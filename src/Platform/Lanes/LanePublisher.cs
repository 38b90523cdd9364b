using ConverseErp.Contracts;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>Publishes to lanes with publisher confirms: when it returns, a quorum has it.
/// </summary>
public sealed class LanePublisher(Broker broker, LaneOptions options) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<LaneAddress, string[]> _queues = [];
    private IChannel? _channel;

    /// <summary>All messages are safe, or it throws; some may then be safe as well, which the
    /// receiver's inbox takes care of.</summary>
    /// <exception cref="OperationCanceledException">No confirm in time.</exception>
    public async Task PublishAsync(
        IReadOnlyList<Envelope> envelopes, CancellationToken cancel)
    {
        if (envelopes.Count == 0) return;
        IChannel channel = await OpenAsync(cancel);
        if (envelopes.Count == 1)
        {
            await PublishOneAsync(channel, envelopes[0], cancel);
            return;
        }

        Task[] confirms = new Task[envelopes.Count];
        for (int i = 0; i < confirms.Length; i++)
            confirms[i] = PublishOneAsync(channel, envelopes[i], cancel);
        await Task.WhenAll(confirms);
    }

    public async ValueTask DisposeAsync()
    {
        if (_channel is not null) await _channel.DisposeAsync();
        _gate.Dispose();
    }

    private Task PublishOneAsync(IChannel channel, Envelope envelope, CancellationToken cancel)
    {
        BasicProperties properties = new()
        {
            Persistent = true,
            MessageId = envelope.Id.Value.ToString("N"),
            Type = envelope.Type,
            ContentType = "application/json",
            Headers = new Dictionary<string, object?>
            {
                ["b"] = envelope.Business.Value.ToString("N"),
                ["k"] = envelope.Key.Value,
                ["p"] = envelope.FromProvider,
            },
        };
        return channel.BasicPublishAsync(
            "", Queue(envelope), mandatory: true, properties, envelope.Body, cancel).AsTask();
    }

    private string Queue(Envelope envelope)
    {
        int lane = PartitionSlot.Lane(envelope.Key, options.Count);
        string[]? names;
        lock (_queues)
        {
            if (!_queues.TryGetValue(envelope.To, out names))
            {
                names = [.. Enumerable.Range(0, options.Count).Select(envelope.To.Queue)];
                _queues.Add(envelope.To, names);
            }
        }

        return names[lane];
    }

    private async Task<IChannel> OpenAsync(CancellationToken cancel)
    {
        if (_channel is { IsOpen: true } open) return open;
        await _gate.WaitAsync(cancel);
        try
        {
            if (_channel is { IsOpen: true } other) return other;
            if (_channel is { } closed)
            {
                _channel = null;
                await broker.LetGoAsync(closed);
            }

            IConnection connection = await broker.PublishingAsync(cancel);
            // The default rate limiter delays publishes to 255/s: none, our batches are bounded.
            _channel = await connection.CreateChannelAsync(
                new CreateChannelOptions(
                    publisherConfirmationsEnabled: true,
                    publisherConfirmationTrackingEnabled: true,
                    outstandingPublisherConfirmationsRateLimiter: null),
                cancel);
            return _channel;
        }
        finally
        {
            _gate.Release();
        }
    }
}
