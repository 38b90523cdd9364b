namespace ConverseErp.Simulator.Chats;

/// <summary>Ranks in the order of a message's life; it never goes back.</summary>
internal enum MessageState
{
    /// <summary>One tick: sent by the person, or taken from the product.</summary>
    Accepted = 0,
    Sent = 1,

    /// <summary>Two ticks: on the phone, or acknowledged by the product's webhook.</summary>
    Delivered = 2,
    Read = 3,
    Failed = 4,
}

/// <summary>One message of a chat; everything but the identity is guarded by the chat log.
/// </summary>
internal sealed class ChatMessage
{
    /// <summary>Rises by one over all chats; the cursor of the control API.</summary>
    public long Seq { get; set; }

    public required Chat Chat { get; init; }

    public required string Wamid { get; init; }

    /// <summary>True: the product sent it; false: the person did.</summary>
    public required bool Outbound { get; init; }

    public required string Type { get; init; }

    public required long AtUnixMs { get; init; }

    /// <summary>Outbound: the body of the send request. Inbound: the message object of the
    /// webhook. UTF-8 JSON either way.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>biz_opaque_callback_data.</summary>
    public string? Tracker { get; init; }

    /// <summary>Media that was sent by link, once it has been fetched.</summary>
    public string? FetchedMediaId { get; set; }

    /// <summary>Price facts decided at acceptance: inside the window or not, which category.
    /// </summary>
    public bool InsideWindow { get; init; }

    public string Category { get; init; } = "service";

    public MessageState State { get; set; }

    public Meta.GraphError? Failure { get; set; }

    /// <summary>Rises with every change; the page asks for what is newer.</summary>
    public long Version { get; set; }
}
