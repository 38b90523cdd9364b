using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Inviting;

/// <summary>A customer's yes or no to the invitation to the shop's news.</summary>
internal static class InvitationTalk
{
    /// <returns>Null when it answers no invitation.</returns>
    public static Outcome? Answer(ChatContext c)
    {
        if (!c.AnswersInvitation || InvitationSaid.In(c.Message.Text) is not { } agreed)
            return null;
        Outcome outcome = new Outcome(c.State) { Agrees = agreed }.Drop();
        // A no is kept, and costs no message.
        return agreed
            ? outcome.Say(InvitationTexts.Fill(
                InvitationTexts.In(c.Phrases.Language).Thanks, c.Shop.Name))
            : outcome;
    }
}
