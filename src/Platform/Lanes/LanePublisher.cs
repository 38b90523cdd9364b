using ConverseErp.Contracts;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>Publishes to lanes with publisher confirms: when it returns, a quorum has it.
/// </summary>
public sealed class LanePublisher(Broker broker, LaneOptions options) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<LaneAddress, QueueSender[]> _senders = [];
    private IChannel? _channel;

    /// <summary>All messages are safe, or it throws; some may then be safe as well, which the
    /// receiver's inbox takes care of.</summary>
    /// <exception cref="OperationCanceledException">No confirm in time.</exception>
    public Task PublishAsync(IReadOnlyList<Envelope> envelopes, CancellationToken cancel)
    {
        if (envelopes.Count == 1) return SendAsync(envelopes[0], cancel);
        Task[] confirms = new Task[envelopes.Count];
        for (int i = 0; i < confirms.Length; i++) confirms[i] = SendAsync(envelopes[i], cancel);
        return Task.WhenAll(confirms);
    }

    public async ValueTask DisposeAsync()
    {
        if (_channel is not null) await _channel.DisposeAsync();
        _gate.Dispose();
    }

    private Task SendAsync(Envelope envelope, CancellationToken cancel)
    {
        QueueSender[]? senders;
        lock (_senders)
        {
            if (!_senders.TryGetValue(envelope.To, out senders))
            {
                senders = [.. Enumerable.Range(0, options.Count)
                    .Select(lane => SenderTo(envelope.To.Queue(lane)))];
                _senders.Add(envelope.To, senders);
            }
        }

        return senders[PartitionSlot.Lane(envelope.Key, options.Count)]
            .SendAsync(envelope, cancel);
    }

    private QueueSender SenderTo(string queue) => new(async (envelopes, cancel) =>
    {
        IChannel channel = await OpenAsync(cancel);
        (BasicProperties properties, ReadOnlyMemory<byte> body) = EnvelopeWire.Write(envelopes);
        await channel.BasicPublishAsync("", queue, mandatory: true, properties, body, cancel);
    });

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
