using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Media;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Sending;

/// <summary>What happens to every message that a provider has accepted, whichever it is.
/// </summary>
internal sealed class Acceptance(
    SimulatorOptions options,
    ChatLog chats,
    StatusSchedule statuses,
    LinkFetcher links,
    Counters counters)
{
    /// <param name="link">A file to be fetched before the message goes on; null: none.</param>
    public void Take(ChatMessage message, string? link)
    {
        Chat chat = message.Chat;
        chats.Add(message);
        long? waited = null;
        chats.Change(chat, () =>
        {
            waited = message.AtUnixMs - chat.WaitingSinceUnixMs;
            chat.WaitingSinceUnixMs = null;
            chat.TypingUntilUnixMs = 0;
        });
        if (waited is long ms) counters.Reply.Add(ms);
        counters.Add("sendsAccepted");
        counters.Add("sendsAccepted." + message.Type);
        if (chat.Number.Provider != ProviderNames.Meta)
            counters.Add("sendsAccepted." + chat.Number.Provider);
        if (message.Tracker is not null) counters.Tracked(message.Tracker);
        if (link is not null && options.FetchLinks) links.Fetch(link, message, statuses);
        else statuses.Start(message);
    }
}
