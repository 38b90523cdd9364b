using ConverseErp.Contracts;

namespace ConverseErp.Platform.Lanes;

/// <summary>What a service does with what arrives in its lanes. One call at a time.</summary>
public abstract class LaneHandler
{
    public abstract LaneAddress Address { get; }

    /// <summary>True: deliveries are acknowledged by the handler, one by one, later; failures
    /// are then its own business.</summary>
    public virtual bool AcknowledgesItself => false;

    /// <summary>Unacknowledged deliveries per lane; null: as configured for all.</summary>
    public virtual ushort? Prefetch => null;

    /// <summary>The key within which only one message at a time is worked on; null: none.
    /// </summary>
    public virtual string? TurnKey(Delivery delivery) => null;

    /// <summary>True while the message must wait for the answer to the one before.</summary>
    public virtual bool MustWait(Delivery delivery) => false;

    /// <summary>Does the messages in one commit, or throws having done nothing.</summary>
    public abstract Task HandleAsync(IReadOnlyList<Delivery> batch, CancellationToken cancel);

    /// <summary>This process now works these lanes: catch up on what memory does not know.
    /// </summary>
    public virtual Task LanesChangedAsync(IReadOnlySet<int> lanes, CancellationToken cancel) =>
        Task.CompletedTask;
}
