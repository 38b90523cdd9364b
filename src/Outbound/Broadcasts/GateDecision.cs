using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Where a person of a broadcast stands.</summary>
internal enum PersonState : short
{
    Waiting = 0,
    Queued = 1,
    Sent = 2,
    Skipped = 3,
    Unsent = 4,
}

/// <summary>What a delivery of marketing comes to before anything is tried.</summary>
internal enum Pass
{
    /// <summary>On to the sending: the person is "sent" from now on.</summary>
    Go,

    /// <summary>Back to its broadcast, which queues it again when it may.</summary>
    PutBack,

    /// <summary>The person does not want it (any more).</summary>
    Skip,

    /// <summary>Nobody's, or not the one that counts: acknowledged.</summary>
    Drop,
}

/// <summary>What is known of one delivery, read in the transaction of the attempt.</summary>
/// <param name="Message">Of the message's own row; null: it has none.</param>
/// <param name="MayLeave">Its broadcast goes on, and nothing stands in the way.</param>
/// <param name="Wanted">The person agreed, and did not say STOP.</param>
/// <param name="HasRoom">The portfolio may still write to this person.</param>
internal readonly record struct GateFacts(
    PersonState Person, SendState? Message, bool MayLeave, bool Wanted, bool HasRoom);

/// <summary>The door that every marketing message goes through. Pure.</summary>
internal static class GateDecision
{
    public static Pass Decide(GateFacts facts)
    {
        switch (facts.Person)
        {
            case PersonState.Queued:
                if (!facts.Wanted) return Pass.Skip;
                return facts.MayLeave && facts.HasRoom ? Pass.Go : Pass.PutBack;
            // Its attempts are the message's own affair, except that none begins any more.
            case PersonState.Sent when facts.Message is SendState.Queued or SendState.Waiting:
                if (!facts.Wanted) return Pass.Skip;
                return facts.MayLeave ? Pass.Go : Pass.PutBack;
            case PersonState.Sent:
                return Pass.Go;
            default:
                // It was put back, and comes again under the same id.
                return Pass.Drop;
        }
    }
}
