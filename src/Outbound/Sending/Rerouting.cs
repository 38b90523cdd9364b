using System.Collections.Frozen;

namespace ConverseErp.Outbound.Sending;

/// <summary>Whether a message that one way refused for good is worth another.</summary>
internal static class Rerouting
{
    // The person does not want it, or nobody does any more: by no way.
    private static readonly FrozenSet<string> Final = new[]
    {
        OutboundReasons.OptedOut, OutboundReasons.Expired, OutboundReasons.NoRecipient,
        OutboundReasons.OverBudget,
        // Said STOP to the provider: Meta, Twilio, Gupshup.
        "131050", "21610", "1012",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="reason">Why it failed: of ours, or the provider's code.</param>
    public static bool Helps(string? reason) => reason is null || !Final.Contains(reason);
}
