using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Inviting;

/// <summary>Who may be invited to the shop's news with a message of this turn.</summary>
/// <param name="may">Their chats.</param>
internal sealed class InvitationBook(IInvitations invitations, IEnumerable<string> may)
{
    private readonly HashSet<string> _may = [.. may];

    public static InvitationBook None { get; } = new(null!, []);

    /// <summary>The line that invites, for the end of a message that goes anyway: recorded with it.
    /// </summary>
    /// <param name="message">What carries it.</param>
    /// <param name="words">That it says already.</param>
    /// <returns>Empty when this person is not invited, or there is no room for it.</returns>
    public string Take(
        ITenantStatements writes, ChatReference to, MessageId message, string shop, string words,
        DateTimeOffset now)
    {
        if (!_may.Contains(to.ChatKey)) return "";
        InvitationTexts texts = InvitationTexts.In(to.Language);
        string line = "\n" + InvitationTexts.Fill(texts.Ask, shop);
        // Half an invitation invites to nothing.
        if (words.Length + line.Length > Posting.CaptionMax) return "";
        _may.Remove(to.ChatKey);
        invitations.Asked(
            writes, to, message,
            new InvitationWords(InvitationTexts.Wording, texts.Language), now);
        return line;
    }
}
