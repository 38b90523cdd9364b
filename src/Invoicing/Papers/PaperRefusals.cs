using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Papers;

/// <summary>Why there is no such paper. Codes are permanent.</summary>
internal static class PaperRefusals
{
    public static readonly Refusal PartyUnknown = new(
        "paper-party-unknown", "Nobody of that id is in the shop's khata.");
}
