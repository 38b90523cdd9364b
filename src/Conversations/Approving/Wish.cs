using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Approving;

/// <summary>What a command needs a right for.</summary>
/// <param name="Posting">What it would book.</param>
/// <param name="About">Whose bill, or which goods; null: nobody's by name.</param>
internal sealed record Wish(WantedRight Right, Guid Posting, PartyId? Party, string? About);
