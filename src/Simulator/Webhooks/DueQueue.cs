using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace ConverseErp.Simulator.Webhooks;

/// <summary>Runs small actions when their time has come, in order of time. One loop with a
/// resolution of some milliseconds carries tens of thousands of status changes a second, which
/// a timer each would not.</summary>
internal sealed class DueQueue(TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Resolution = TimeSpan.FromMilliseconds(4);
    private readonly PriorityQueue<Action, long> _queue = new();
    private readonly Lock _gate = new();

    // Rung when the queue stops being empty; a second ring changes nothing.
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public int Count
    {
        get { lock (_gate) return _queue.Count; }
    }

    /// <summary>Runs <paramref name="action"/> after <paramref name="delay"/>; at once, on this
    /// thread, when that is zero. The action must not block and must not throw.</summary>
    public void After(TimeSpan delay, Action action)
    {
        if (delay <= TimeSpan.Zero)
        {
            action();
            return;
        }

        long due = (time.GetUtcNow() + delay).UtcTicks;
        bool wasEmpty;
        lock (_gate)
        {
            wasEmpty = _queue.Count == 0;
            _queue.Enqueue(action, due);
        }

        if (wasEmpty) _bell.Writer.TryWrite(true);
    }

    public void Clear()
    {
        lock (_gate) _queue.Clear();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            while (TryTake(out Action? action)) action();
            if (Count == 0) await _bell.Reader.ReadAsync(stoppingToken);
            else await Task.Delay(Resolution, time, stoppingToken);
        }
    }

    private bool TryTake([NotNullWhen(true)] out Action? action)
    {
        lock (_gate)
        {
            if (_queue.TryPeek(out action, out long due) && due <= time.GetUtcNow().UtcTicks)
            {
                _queue.Dequeue();
                return true;
            }

            action = null;
            return false;
        }
    }
}
