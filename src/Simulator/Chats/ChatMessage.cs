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

    /// <summary>The id it is known by: WhatsApp's where the provider passes that on, otherwise
    /// the provider's own.</summary>
    public required string Wamid { get; init; }

    /// <summary>A second id: Gupshup's own beside WhatsApp's.</summary>
    public string? ProviderId { get; init; }

    /// <summary>Where the sender wants to be told of this message; null: nowhere, or where all
    /// updates go.</summary>
    public string? StatusCallback { get; init; }

    /// <summary>True: the product sent it; false: the person did.</summary>
    public required bool Outbound { get; init; }

    public required string Type { get; init; }

    public required long AtUnixMs { get; init; }

    /// <summary>Outbound: the body of the send request, of other providers put as Meta would
    /// have it. Inbound: the message object of Meta's webhook. UTF-8 JSON either way.</summary>
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

    /// <summary>Why it failed; before it has failed, why it is going to.</summary>
    public Meta.GraphError? Failure { get; set; }

    /// <summary>Accepted by a provider that then lost it: it never gets anywhere.</summary>
    public bool Lost { get; set; }

    /// <summary>Rises with every change; the page asks for what is newer.</summary>
    public long Version { get; set; }
}
