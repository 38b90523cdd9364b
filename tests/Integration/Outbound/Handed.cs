using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Integration.Outbound;

/// <summary>Deliveries and whether they were acknowledged.</summary>
internal sealed class Handed
{
    private int _left;
    private readonly TaskCompletionSource _all = new(
        TaskCreationOptions.RunContinuationsAsynchronously);

    public Handed(IReadOnlyList<Envelope> envelopes)
    {
        _left = envelopes.Count;
        Deliveries = [.. envelopes.Select(e => Delivery.Alone(e, _ =>
        {
            if (Interlocked.Decrement(ref _left) == 0) _all.TrySetResult();
        }))];
        if (_left == 0) _all.TrySetResult();
    }

    public IReadOnlyList<Delivery> Deliveries { get; }

    public int Unacknowledged => Volatile.Read(ref _left);

    /// <summary>Waits until everything is acknowledged.</summary>
    public Task DoneAsync() => _all.Task.WaitAsync(TimeSpan.FromSeconds(20));
}
