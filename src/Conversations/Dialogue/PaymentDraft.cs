using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A payment, an expense, or udhaar in one figure, in the making.</summary>
/// <param name="NewName">A name that has no khata yet.</param>
/// <param name="Udhaar">No money moved: the party owes more.</param>
/// <param name="Note">What an expense was for.</param>
internal sealed record PaymentDraft(
    bool Received, Money? Amount, PaymentMode? Mode, PartyId? Party, string? NewName = null,
    bool Udhaar = false, bool Confirmed = false, string? Note = null)
{
    /// <summary>Words were left over that nobody understood.</summary>
    public bool Doubtful { get; init; }

    /// <summary>The words that left a doubt about the party.</summary>
    public string? PartySaid { get; init; }

    /// <summary>A relation in place of a name ("bhabhi ji").</summary>
    public string? Called { get; init; }

    /// <summary>Its parts, its bills and its day; null mostly.</summary>
    public PaymentTold? Told { get; init; }

    /// <summary>What another release kept here; see <see cref="OldAffairs"/>.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
