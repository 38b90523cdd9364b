using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>One lane in a run: its consumer, how much it has in work, and what of that the
/// broker has not been told yet.</summary>
internal sealed class ConsumedLane(string queue, int prefetch, Acknowledgements acks)
{
    private static readonly TimeSpan CancelLimit = TimeSpan.FromSeconds(5);
    private readonly Lock _lock = new();
    private readonly List<ulong> _heldBack = [];
    private bool _holdsBack;
    private int _pending;
    private int _unacknowledged;
    private long _received;
    private string? _tag;
    private LaneConsumer? _consumer;

    public string Queue => queue;

    /// <summary>Received and not done.</summary>
    public int Pending
    {
        get
        {
            lock (_lock) return _pending;
        }
    }

    /// <summary>Received so far.</summary>
    public long Received
    {
        get
        {
            lock (_lock) return _received;
        }
    }

    /// <summary>The broker delivers nothing more before something is acknowledged.</summary>
    public bool IsFull
    {
        get
        {
            lock (_lock) return _unacknowledged >= prefetch;
        }
    }

    public async Task ConsumeAsync(
        IChannel channel, LaneConsumer consumer, CancellationToken cancel)
    {
        _tag = await channel.BasicConsumeAsync(queue, autoAck: false, consumer, cancel);
        _consumer = consumer;
    }

    /// <summary>Ends the consumer; returns when all that was delivered has been received.
    /// </summary>
    public async Task CancelAsync(IChannel channel, CancellationToken cancel)
    {
        if (_tag is null || _consumer is null) return;
        await channel.BasicCancelAsync(_tag, noWait: false, cancel);
        await _consumer.Ended.WaitAsync(CancelLimit, cancel);
    }

    public void Receive()
    {
        lock (_lock)
        {
            _pending++;
            _unacknowledged++;
            _received++;
        }
    }

    /// <summary>Done: told to the broker at once, or when the lane has been handed over.
    /// </summary>
    public void Finish(ulong tag)
    {
        lock (_lock)
        {
            _pending--;
            if (_holdsBack)
            {
                _heldBack.Add(tag);
                return;
            }

            _unacknowledged--;
        }

        acks.Add(tag);
    }

    /// <summary>From now on the broker is told nothing, so that it stops delivering.</summary>
    public void HoldBack()
    {
        lock (_lock) _holdsBack = true;
    }

    /// <summary>Tells what was held back.</summary>
    public void LetGo()
    {
        ulong[] tags;
        lock (_lock)
        {
            _holdsBack = false;
            tags = [.. _heldBack];
            _heldBack.Clear();
            _unacknowledged -= tags.Length;
        }

        foreach (ulong tag in tags) acks.Add(tag);
    }
}
