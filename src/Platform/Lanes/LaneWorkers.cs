using System.Collections.Concurrent;

namespace ConverseErp.Platform.Lanes;

/// <summary>The lane workers of this process, for whoever counts what they have in hand.
/// </summary>
public sealed class LaneWorkers
{
    private readonly ConcurrentDictionary<LaneWorker, byte> _workers = [];

    /// <summary>Messages of inbound and booking lanes that were received and are not done.
    /// </summary>
    public long InHand => _workers.Keys
        .Where(static worker => worker.Address.IsInboundWork)
        .Sum(static worker => (long)worker.Pending);

    internal void Add(LaneWorker worker) => _workers.TryAdd(worker, 0);

    internal void Remove(LaneWorker worker) => _workers.TryRemove(worker, out _);
}
