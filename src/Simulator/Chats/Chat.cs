namespace ConverseErp.Simulator.Chats;

/// <summary>One person and one business number; guarded by the chat log.</summary>
internal sealed class Chat
{
    public required PhoneNumber Number { get; init; }

    public required Person Person { get; init; }

    /// <summary>The person's id in this number's portfolio, unless it is fixed.</summary>
    public required string ScopedUserId { get; init; }

    public string UserId => Person.UserId ?? ScopedUserId;

    /// <summary>Oldest first.</summary>
    public Queue<ChatMessage> Messages { get; } = new();

    /// <summary>The 24 h window opens here; null when the person never wrote.</summary>
    public long? LastInboundUnixMs { get; set; }

    /// <summary>Arrival of the message that waits for an answer, for the reply times.</summary>
    public long? WaitingSinceUnixMs { get; set; }

    /// <summary>Until when the phone shows that the business types.</summary>
    public long TypingUntilUnixMs { get; set; }

    /// <summary>Theoretical arrival time of the pair limit (one per 6 s, burst 45).</summary>
    public long PairTatUnixMs { get; set; }

    public long Version { get; set; }

    /// <summary>What the product calls the person in `from` and `recipient_id`.</summary>
    public string Address => Person.ShowsPhone ? Person.Phone! : UserId;

    public const long WindowMs = 24L * 60 * 60 * 1000;

    public bool WindowIsOpen(long unixMs) =>
        LastInboundUnixMs is long last && unixMs - last < WindowMs;

    /// <summary>Takes one place of the pair limit, borrowing from the future up to the burst.
    /// </summary>
    public bool TryTakePair(long unixMs)
    {
        const long everyMs = 6_000;
        const long burst = 45;
        long tat = Math.Max(PairTatUnixMs, unixMs);
        if (tat - unixMs > (burst - 1) * everyMs) return false;
        PairTatUnixMs = tat + everyMs;
        return true;
    }
}
