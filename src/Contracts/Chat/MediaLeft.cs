namespace ConverseErp.Contracts;

/// <summary>A customer's voice note, picture or file that nobody could turn into words: a person of
/// the shop gets it as it is and types what it says.</summary>
/// <param name="SenderName">As the provider names them.</param>
/// <param name="File">As it lies in the blobs.</param>
/// <param name="Caption">What was written beside it.</param>
public sealed record MediaLeft(
    string? SenderName, string? Phone, PartyId? Party, string? PartyName, AttachedFile File,
    string? Caption, DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>The sender's other id; null when the provider gave none.</summary>
    public string? Bsuid { get; init; }

    public static string Name => "conversations.media-left.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
