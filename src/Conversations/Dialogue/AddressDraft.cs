using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A party's address on its way into the book.</summary>
/// <param name="Party">Null while that is asked.</param>
/// <param name="Address">As it was written, in one line.</param>
internal sealed record AddressDraft(PartyId? Party, string Address)
{
    /// <summary>It is the party's GSTIN in place of an address.</summary>
    public bool IsGstin { get; init; }
}
