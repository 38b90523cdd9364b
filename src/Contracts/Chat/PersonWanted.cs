namespace ConverseErp.Contracts;

/// <summary>A customer wants to talk to a person: the shop is told.</summary>
/// <param name="SenderName">As the provider names them.</param>
/// <param name="Text">What they wrote.</param>
public sealed record PersonWanted(
    string? SenderName, string? Phone, PartyId? Party, string? PartyName, string Text,
    DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "conversations.person-wanted.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
