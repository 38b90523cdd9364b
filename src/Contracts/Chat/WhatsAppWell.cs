namespace ConverseErp.Contracts;

/// <summary>WhatsApp works again for somebody of the shop who was told that it is late; said once
/// for each time that they were told.</summary>
/// <param name="Member">Who was told.</param>
public sealed record WhatsAppWell(MemberId Member) : ILaneMessage
{
    public static string Name => "conversations.whatsapp-well.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
