namespace ConverseErp.Outbound.Sending;

/// <summary>What is recorded of an attempt.</summary>
internal abstract record Settlement
{
    private Settlement()
    {
    }

    public sealed record Accepted(string ProviderMessageId) : Settlement;

    public sealed record Unsettled(string Reason) : Settlement;

    public sealed record Failed(string Reason) : Settlement;

    /// <param name="Counts">It was a real try: the next wait grows.</param>
    public sealed record Waiting(
        DateTimeOffset DueAt, MustBe MustBe, string Reason, bool Counts) : Settlement
    {
        /// <summary>Ways before this one are closed to it from now on.</summary>
        public Route From { get; init; }

        /// <summary>What follows to the same person waits for it. Where only this kind of message
        /// may not go, it does not.</summary>
        public bool HoldsOthers => Reason != OutboundReasons.OverLimit;
    }
}
