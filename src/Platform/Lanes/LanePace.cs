using ConverseErp.Contracts;
using ConverseErp.Platform.Running;

namespace ConverseErp.Platform.Lanes;

/// <summary>How lanes are worked while the installation is full: more at once, and what can wait
/// for hours rests.</summary>
public sealed class LanePace(
    ISurge surge, ISurgeSignals signals, LaneWorkers workers, LaneOptions options,
    TimeProvider clock)
{
    private const int WiderBy = 2;

    /// <summary>Messages in one transaction at most, now.</summary>
    public int BatchMax => surge.Now.Level >= options.WiderAtSurgeLevel
        ? options.BatchMax * WiderBy
        : options.BatchMax;

    internal LaneWorkers Workers => workers;

    /// <summary>True while nothing of these lanes is taken from the broker.</summary>
    public bool Rests(LaneAddress address) =>
        address.MayRest && surge.Now.Level >= options.RestAtSurgeLevel;

    /// <summary>Its effect is safe: when a person waits for it, how long they did.</summary>
    internal void Done(Delivery delivery)
    {
        if (delivery.Read is IFromPerson message)
            signals.Replied(clock.GetUtcNow() - message.ReceivedAt);
    }
}
