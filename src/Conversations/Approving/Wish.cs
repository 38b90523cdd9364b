using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Approving;

/// <summary>What a command needs rights for.</summary>
/// <param name="Rights">Each that it takes, with its amount.</param>
/// <param name="Posting">What it would book.</param>
/// <param name="About">Whose bill, or which goods; null: nobody's by name.</param>
internal sealed record Wish(
    IReadOnlyList<WantedRight> Rights, Guid Posting, PartyId? Party, string? About)
{
    /// <summary>Those that a member does not have: all of them are asked for at once, so that a
    /// yes to one is never a yes to another that nobody showed.</summary>
    public WantedRight[] Missing(Rights member) =>
        [.. Rights.Where(r => !member.Allows(r))];
}
