using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Which posting a quoted message is about: the one it asked for, or the one it told.
/// </summary>
internal static class QuotedPosting
{
    // The parts that answers about a posting are sent as; their ids follow from it.
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["order"] = ["sale", "slow", "taken", "quoted"],
        ["payment"] = ["payment"],
        ["memo"] = ["memo"],
        ["close"] = ["close"],
        ["filing"] = ["filing"],
        ["limit"] = ["limit"],
        ["promise"] = ["promise"],
        ["note"] = ["note"],
        ["stock"] = ["receive", "adjust", "count", "price", "product"],
    };

    public static LastPosting? Of(ChatContext c)
    {
        if (c.Message.QuotedId is not { } quotedId) return null;
        string source = RecentPosting.SourceOf(quotedId);
        foreach (RecentPosting posting in c.State.Recent ?? [])
        {
            if (posting.Source == source || (c.Quoted is { } quoted
                && Tells(posting.Kind, posting.Id, c.Chat.ChatKey, quoted)))
                return new LastPosting(posting.Kind, posting.Id);
        }

        return null;
    }

    /// <summary>Whether a message of ours told a chat of this posting.</summary>
    public static bool Tells(string kind, Guid posting, string chatKey, MessageId message) =>
        Parts.TryGetValue(kind, out string[]? parts)
        && parts.Any(part => ReplyTimers.Message(posting, part + chatKey) == message);
}
