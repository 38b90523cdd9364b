namespace ConverseErp.Outbound.Channels;

/// <summary>What one request to a provider came to.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The provider took it; delivery is told by statuses.</summary>
    public sealed record Accepted(string ProviderMessageId) : SendOutcome;

    /// <summary>The provider answered no: nothing was sent.</summary>
    /// <param name="Code">The provider's error code; null when the body did not say.</param>
    /// <param name="Detail">The provider's words, for matching only.</param>
    /// <param name="RetryAfter">What the provider asks for, if it does.</param>
    public sealed record Refused(int Http, int? Code, string? Detail, TimeSpan? RetryAfter)
        : SendOutcome
    {
        /// <summary>Kept with the message: the code, or the HTTP status.</summary>
        public string Reason => FormattableString.Invariant(
            $"{(Code is null ? "http-" : "")}{Code ?? Http}");
    }

    /// <summary>It never left: no connection, or the circuit is open.</summary>
    public sealed record NotSent(string Reason) : SendOutcome;

    /// <summary>For metrics.</summary>
    public static string Word(SendOutcome outcome) => outcome switch
    {
        Accepted => "accepted",
        Refused => "refused",
        NotSent => "not-sent",
        Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>It may have arrived or not: never sent again, settled by its status.</summary>
    public sealed record Unknown(string Reason) : SendOutcome;
}

/// <summary>What an upload came to; uploads may be repeated freely.</summary>
/// <param name="MediaId">Set when it worked.</param>
/// <param name="Refusal">Set when it did not: never Accepted.</param>
internal sealed record UploadOutcome(string? MediaId, SendOutcome? Refusal);
