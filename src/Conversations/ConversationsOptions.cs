using ConverseErp.Conversations.Errands.Models;
using ConverseErp.Conversations.Errands.Pictures;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations;

/// <summary>Section <c>Conversations</c>.</summary>
public sealed class ConversationsOptions
{
    /// <summary>How long a reply waits for the bill's paper before it goes in words.</summary>
    public int ReplyWaitMs { get; set; } = 2000;

    public PictureOptions Pictures { get; set; } = new();

    public ModelWatchOptions Models { get; set; } = new();

    /// <summary>The evening's digest.</summary>
    public DigestOptions Digest { get; set; } = new();

    /// <summary>Pictures read, voice notes heard and opinions asked for, each, for one shop a
    /// day. What is more is passed on, or has to be typed.</summary>
    public int DailyMax { get; set; } = 300;
}
