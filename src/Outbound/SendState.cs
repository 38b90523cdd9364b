namespace ConverseErp.Outbound;

/// <summary>Where a message stands. The number is a rank: of two reports, in whatever order
/// they arrive, the greater one holds.</summary>
/// <remarks>failed lies between sent and delivered: a failure is final unless the message was
/// seen on the phone, and a late "sent" does not undo it.</remarks>
internal enum SendState : short
{
    Queued = 0,
    Waiting = 1,
    Attempting = 2,
    Unknown = 3,
    Accepted = 4,
    Sent = 5,
    Failed = 6,
    Delivered = 7,
    Read = 8,
    Played = 9,
}

internal static class SendStates
{
    /// <summary>What holds after both were reported. Commutative, associative, idempotent.
    /// </summary>
    public static SendState Join(SendState a, SendState b) => a > b ? a : b;

    /// <summary>A provider's word for it; null for words that say nothing about delivery.
    /// </summary>
    public static SendState? Of(string status) => status switch
    {
        "accepted" => SendState.Accepted,
        "sent" => SendState.Sent,
        "delivered" => SendState.Delivered,
        "read" => SendState.Read,
        "played" => SendState.Played,
        "failed" => SendState.Failed,
        _ => null,
    };

    /// <summary>The lower-case name that the API shows.</summary>
    public static string NameOf(SendState state) => state switch
    {
        SendState.Queued => "queued",
        SendState.Waiting => "waiting",
        SendState.Attempting => "attempting",
        SendState.Unknown => "unknown",
        SendState.Accepted => "accepted",
        SendState.Sent => "sent",
        SendState.Failed => "failed",
        SendState.Delivered => "delivered",
        SendState.Read => "read",
        SendState.Played => "played",
    };
}
