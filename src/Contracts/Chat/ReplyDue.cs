namespace ConverseErp.Contracts;

/// <summary>Two seconds after a sale was asked for: if no bill came, answer in words.</summary>
public sealed record ReplyDue(OrderId Order, ChatReference Chat, int Try) : ILaneMessage
{
    /// <summary>What was paid with the sale, if the sale is booked.</summary>
    public PaidAtSale? PaidNow { get; init; }

    public static string Name => "conversations.reply-due.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
