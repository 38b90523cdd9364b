namespace ConverseErp.Contracts;

/// <summary>Two seconds after a sale was asked for: if no bill came, answer in words.</summary>
public sealed record ReplyDue(OrderId Order, ChatReference Chat, int Try) : ILaneMessage
{
    public static string Name => "conversations.reply-due.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
