using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Inviting;

/// <summary>The invitations to the shop's news, switched by chat.</summary>
internal sealed class InviteTalk(IInvitations invitations)
{
    private readonly ShopSwitch _switch = new(
        "newsInvitations", InviteSaid.In, invitations.Want, static (phrases, wanted) =>
        {
            InvitationTexts texts = InvitationTexts.In(phrases.Language);
            return wanted ? texts.On : texts.Off;
        });

    /// <returns>Null when the message is about something else.</returns>
    public Outcome? Answer(ChatContext c) => _switch.Answer(c);
}
