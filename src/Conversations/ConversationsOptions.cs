using ConverseErp.Conversations.Errands.Pictures;

namespace ConverseErp.Conversations;

/// <summary>Section <c>Conversations</c>.</summary>
public sealed class ConversationsOptions
{
    /// <summary>How long a reply waits for the bill's paper before it goes in words.</summary>
    public int ReplyWaitMs { get; set; } = 2000;

    public PictureOptions Pictures { get; set; } = new();
}
