using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A party's new number on its way into the book.</summary>
/// <param name="Party">Null while that is asked.</param>
/// <param name="Phone">As it was written.</param>
internal sealed record PhoneDraft(PartyId? Party, string Phone);
