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
    // Counted as the broker counts: a bundle is one.
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

    /// <summary>Delivered by the broker so far.</summary>
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

    /// <summary>The broker has delivered so many messages in one.</summary>
    public void Receive(int messages)
    {
        lock (_lock)
        {
            _pending += messages;
            _unacknowledged++;
            _received++;
        }
    }

    /// <summary>Done: told to the broker at once, or when the lane has been handed over.
    /// </summary>
    public void Finish(Carried carried)
    {
        lock (_lock)
        {
            _pending--;
            if (!carried.Finish()) return;
            if (_holdsBack)
            {
                _heldBack.Add(carried.Tag);
                return;
            }

            _unacknowledged--;
        }

        acks.Add(carried.Tag);
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
