using ConverseErp.Contracts;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Merging;

/// <summary>Puts answers that wait together for one person into one message.</summary>
internal sealed class Gathering(
    InFlight inFlight, SendingLimits limits, ISurge surge, OutboundOptions options)
{
    /// <summary>What waits together for this person is to leave together.</summary>
    public bool IsWanted(Shipment shipment) =>
        surge.Now.Level >= options.Limits.MergeAtSurgeLevel || limits.IsShort(shipment);

    /// <summary>The message may go with others.</summary>
    public static bool May(Shipment shipment) =>
        shipment.Way is { Route: Route.Own }
        && MergedWords.May(shipment.Message, shipment.MustBe);

    /// <summary>How much later than the message before it a message comes back that waits behind
    /// it: together with it when the two may leave as one, else when there is a place again.
    /// </summary>
    public TimeSpan GapBefore(Shipment shipment) =>
        IsWanted(shipment) && May(shipment) ? Departures.Together
        : limits.PairLeft(shipment) > TimeSpan.Zero ? limits.PairStep
        : Departures.Gap;

    /// <summary>Takes along what stands behind it, as far as it fits and may.</summary>
    /// <remarks>Up to the first that may not: nothing overtakes.</remarks>
    public void Gather(Shipment carrier)
    {
        if (!May(carrier) || !IsWanted(carrier)) return;
        int lengthMax = carrier.Way!.Channel.TextMax;
        string words = MergedWords.Of(carrier.Message, lengthMax);
        inFlight.Gather(carrier, next =>
        {
            // On a shared number the next one may be another shop's.
            if (next.Business != carrier.Business || next.Way != carrier.Way || !May(next)
                || MergedWords.Joined(words, next.Message, lengthMax) is not { } longer)
                return false;
            words = longer;
            return true;
        });
        foreach (Shipment carried in carrier.Carried) carried.As = SentAs.Text;
        if (carrier.Carried.Count > 0) carrier.As = SentAs.Text;
    }

    /// <summary>The message as it leaves.</summary>
    public static SendMessage Whole(Shipment shipment)
    {
        if (shipment.Carried.Count == 0) return shipment.Message;
        int lengthMax = shipment.Way!.Channel.TextMax;
        string words = MergedWords.Of(shipment.Message, lengthMax);
        foreach (Shipment carried in shipment.Carried.Where(c => c.Begun))
            words = MergedWords.Joined(words, carried.Message, lengthMax) ?? words;
        return shipment.Message with { Text = words, Bill = null };
    }
}
