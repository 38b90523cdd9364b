using ConverseErp.Contracts;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>Turns what the broker delivers on one lane into deliveries.</summary>
internal sealed class LaneConsumer(
    IChannel channel, LaneAddress address, int lane, LaneWorkerServices services,
    Action<IReadOnlyList<Delivery>> receive, Action<Delivery> acknowledge, Action lost)
    : AsyncDefaultBasicConsumer(channel)
{
    private readonly TaskCompletionSource _ended = new(
        TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when it was cancelled and everything delivered before has been received.
    /// </summary>
    /// <remarks>The answer to a cancellation overtakes deliveries that the client has read but
    /// not handed over yet; this call comes in their order.</remarks>
    public Task Ended => _ended.Task;

    public override Task HandleBasicCancelOkAsync(
        string consumerTag, CancellationToken cancellationToken = default)
    {
        _ended.TrySetResult();
        return Task.CompletedTask;
    }

    /// <summary>The broker ended this consumer and nothing else: its queue is gone or has lost
    /// its leader. Without this word its lane would stand still.</summary>
    public override Task HandleBasicCancelAsync(
        string consumerTag, CancellationToken cancellationToken = default)
    {
        lost();
        return Task.CompletedTask;
    }

    public override Task HandleBasicDeliverAsync(
        string consumerTag, ulong deliveryTag, bool redelivered, string exchange,
        string routingKey, IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<Envelope> envelopes;
        try
        {
            envelopes = EnvelopeWire.Read(address, properties, body);
        }
        catch (FormatException error)
        {
            // Not one of ours: nothing can be done with it, and it must not stop the lane.
            PlatformLog.MessageUnreadable(
                services.Log, address.Service, properties.Type ?? "", error.Message);
            envelopes =
            [
                new Envelope(
                    new MessageId(Guid.CreateVersion7()), "unreadable", address, default,
                    new PartitionKey("unreadable"), FromProvider: false, body.ToArray()),
            ];
        }

        Carried carried = new(deliveryTag, envelopes.Count);
        receive([.. envelopes.Select(e => new Delivery(e, lane, carried, acknowledge))]);
        return Task.CompletedTask;
    }
}
