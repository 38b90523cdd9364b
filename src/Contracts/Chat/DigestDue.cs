namespace ConverseErp.Contracts;

/// <summary>It is time to tell somebody of the shop what could wait and was not told with an
/// answer.</summary>
/// <param name="Member">Whose it is.</param>
/// <param name="Night">Day of the shop's calendar; a night has one digest.</param>
public sealed record DigestDue(MemberId Member, DateOnly Night) : ILaneMessage
{
    public static string Name => "conversations.digest-due.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
