using ConverseErp.Outbound.Limits;

namespace ConverseErp.Outbound.Sending;

/// <summary>What a delivery means, given the message's row.</summary>
internal enum Take
{
    /// <summary>Nothing has left: this process goes on with it.</summary>
    Go,

    /// <summary>It is in this process's hands already: acknowledged together.</summary>
    Join,

    /// <summary>Done, or somebody else's: acknowledged.</summary>
    Drop,

    /// <summary>An attempt was interrupted: its outcome is unknown from now on.</summary>
    Settle,
}

/// <summary>The rule that keeps a message from being sent twice.</summary>
internal static class Taking
{
    /// <param name="state">Of the row, after it was inserted or found and locked.</param>
    /// <param name="mine">This process holds the row.</param>
    /// <param name="inHand">This attempt is in this process's hands.</param>
    /// <param name="isDueCopy">The delivery is the copy for which the row waits.</param>
    public static Take Decide(SendState state, bool mine, bool inHand, bool isDueCopy) =>
        state switch
        {
            SendState.Queued => inHand ? Take.Join : Take.Go,
            // Any other delivery is a repeat: the copy still comes at its time.
            SendState.Waiting => isDueCopy ? Take.Go : Take.Drop,
            SendState.Attempting when inHand => Take.Join,
            // Recorded by this process but not in its hands: the commit's answer was lost, and
            // nothing is sent before that answer.
            SendState.Attempting when mine => Take.Go,
            SendState.Attempting => Take.Settle,
            SendState.Unknown or SendState.Accepted or SendState.Sent or SendState.Failed
                or SendState.Delivered or SendState.Read or SendState.Played => Take.Drop,
        };
}

/// <summary>How a message that may go goes.</summary>
internal abstract record Departure
{
    private Departure()
    {
    }

    /// <summary>At once: the attempt is recorded in this transaction.</summary>
    public sealed record Now : Departure;

    /// <summary>As soon as its document, its turn or a free slot is there.</summary>
    public sealed record Queued : Departure;

    public sealed record Settled(Settlement As) : Departure;
}

/// <summary>What stands between a message and its departure.</summary>
/// <param name="HasWay">Somebody can carry it.</param>
/// <param name="PausedUntil">The number is paused.</param>
/// <param name="CircuitLeft">The provider failed too often: nothing is tried for so long.
/// </param>
/// <param name="Behind">When the message before it to the same person is due.</param>
/// <param name="Gap">So much later than that one it is due itself.</param>
/// <param name="Held">WhatsApp lets no more leave for a while.</param>
/// <param name="Ready">Its document is there, its turn has come, a slot is free.</param>
internal readonly record struct DepartureFacts(
    DateTimeOffset Now, TimeSpan Age, TimeSpan WaitMax, bool OptedOut, bool HasRecipient,
    bool HasWay, DateTimeOffset? PausedUntil, TimeSpan? CircuitLeft, DateTimeOffset? Behind,
    TimeSpan Gap, Hold? Held, bool Ready, MustBe MustBe, double Jitter);

internal static class Departures
{
    /// <summary>What follows another message to the same person follows it this much later.
    /// </summary>
    public static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(250);

    /// <summary>The same while what waits is to leave together: only so that it keeps its order.
    /// </summary>
    public static readonly TimeSpan Together = TimeSpan.FromMilliseconds(1);

    private static readonly TimeSpan NoProviderWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseSpread = TimeSpan.FromSeconds(30);

    public static Departure Decide(DepartureFacts facts)
    {
        if (!facts.HasRecipient) return Fail(OutboundReasons.NoRecipient);
        if (facts.OptedOut) return Fail(OutboundReasons.OptedOut);
        if (!facts.HasWay)
            return Wait(facts, facts.Now + NoProviderWait, OutboundReasons.NoProvider);
        if (facts.Behind is { } before)
        {
            DateTimeOffset dueAt = (before > facts.Now ? before : facts.Now) + facts.Gap;
            return Wait(facts, dueAt, OutboundReasons.Behind);
        }

        if (facts.PausedUntil is { } until)
        {
            return Wait(
                facts, until + (PauseSpread * facts.Jitter), OutboundReasons.NumberPaused);
        }

        if (facts.CircuitLeft is { } left)
        {
            TimeSpan wait = Backoff.WhileOpen(facts.Age, left, facts.Jitter);
            return Wait(facts, facts.Now + wait, OutboundReasons.CircuitOpen);
        }

        if (facts.Held is { } hold) return Wait(facts, hold.DueAt, hold.Reason);
        return facts.Ready ? new Departure.Now() : new Departure.Queued();
    }

    private static Departure.Settled Wait(
        DepartureFacts facts, DateTimeOffset dueAt, string reason) =>
        facts.Age > facts.WaitMax
            ? Fail(OutboundReasons.Expired)
            : new Departure.Settled(
                new Settlement.Waiting(dueAt, facts.MustBe, reason, Counts: false));

    private static Departure.Settled Fail(string reason) =>
        new(new Settlement.Failed(reason));
}
