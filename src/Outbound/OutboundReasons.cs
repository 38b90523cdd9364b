namespace ConverseErp.Outbound;

/// <summary>Why a message failed or waits, in words of our own; the provider's reasons are its
/// codes. Never renamed or reused.</summary>
internal static class OutboundReasons
{
    /// <summary>The person said STOP.</summary>
    public const string OptedOut = "opted-out";

    /// <summary>It waited longer than it is worth.</summary>
    public const string Expired = "expired";

    /// <summary>The bill's file is gone, and a template cannot go without it.</summary>
    public const string DocumentMissing = "document-missing";

    /// <summary>A file without words, and its provider takes no files of ours.</summary>
    public const string FileNotCarried = "file-not-carried";

    /// <summary>Neither a phone nor a BSUID.</summary>
    public const string NoRecipient = "no-recipient";

    /// <summary>The 24-hour window is closed and there is no template for this message.
    /// </summary>
    public const string WindowClosed = "window-closed";

    /// <summary>It would cost, nobody asked for it, and the shop's budget of the month is used
    /// up.</summary>
    public const string OverBudget = "over-budget";

    /// <summary>The connection broke, or no answer came in time.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>Nobody has said how to send from this number.</summary>
    public const string NoProvider = "provider-not-configured";

    /// <summary>The provider could not be reached.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>The provider failed too often; nothing is tried for a while.</summary>
    public const string CircuitOpen = "circuit-open";

    /// <summary>Nobody waits for it, and WhatsApp is known to work badly.</summary>
    public const string Resting = "whatsapp-degraded";

    /// <summary>The sending number is paused after an account error.</summary>
    public const string NumberPaused = "number-paused";

    /// <summary>An earlier message to the same person waits.</summary>
    public const string Behind = "behind-another";

    /// <summary>This person has had as many as WhatsApp lets one number send.</summary>
    public const string PairLimit = "pair-limit";

    /// <summary>This number has sent as many as WhatsApp lets it.</summary>
    public const string NumberLimit = "number-limit";

    /// <summary>WhatsApp lets this portfolio write to no more people today.</summary>
    public const string OverLimit = "portfolio-limit";

    /// <summary>Our own mistake: see the log.</summary>
    public const string Internal = "internal";
}
