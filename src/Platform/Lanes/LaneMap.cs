using ConverseErp.Contracts;

namespace ConverseErp.Platform.Lanes;

/// <summary>Every address that occurs in the product, whatever this process works.</summary>
public sealed record LaneMap(IReadOnlyList<LaneAddress> Addresses);

/// <summary>What waits at one address.</summary>
public sealed record Depth(LaneAddress Address, long Waiting);

/// <summary>How many messages wait at the broker.</summary>
/// <remarks>Asked by passive declarations: the broker's management is not everywhere. A bundle
/// counts as one, and what a process has received and not done is not seen here.</remarks>
public sealed class QueueDepths(Broker broker, LaneMap map, LaneOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>Null: a queue is not declared.</returns>
    /// <exception cref="Exception">The broker is away or too slow: <c>Infrastructure.IsAway</c>.
    /// </exception>
    public async Task<IReadOnlyList<Depth>?> ReadAsync(CancellationToken cancel)
    {
        LaneAddress[] addresses = [.. map.Addresses.Distinct()];
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            long[]? ready = await broker.ReadyAsync(
                [.. addresses.SelectMany(a => Enumerable.Range(0, options.Count).Select(a.Queue))],
                limit.Token);
            return ready is null
                ? null
                : [.. addresses.Select((address, i) => new Depth(
                    address, ready.Skip(i * options.Count).Take(options.Count).Sum()))];
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new TimeoutException("The broker did not tell its depths in time.", late);
        }
    }
}
