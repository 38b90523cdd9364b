using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Conversations.Inviting;

/// <summary>Switches the invitations to the shop's news on and off by chat.</summary>
internal sealed class InviteTalk(IInvitations invitations)
{
    /// <returns>Null when the message is about something else.</returns>
    public Outcome? Answer(ChatContext c)
    {
        if (!c.FromMember || c.Message.ReplyId is not null
            || InviteSaid.In(c.Message.Text) is not { } wanted)
            return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        Member member = c.Person.Member!;
        if (!member.Rights.ChangeSettings) return outcome.Say(c.Phrases.NotAllowed);
        string after = wanted ? """{"newsInvitations":true}""" : """{"newsInvitations":false}""";
        outcome.Also(writer =>
        {
            invitations.Want(writer.Now, wanted);
            AuditTrail.Note(writer.Now,
            [
                new AuditEntry("setting", c.Message.SentAt, member.Id, Doors.Chat)
                {
                    Device = c.Shop.PhoneNumberId,
                    After = after,
                },
            ]);
        });
        InvitationTexts texts = InvitationTexts.In(c.Phrases.Language);
        return outcome.Say(wanted ? texts.On : texts.Off);
    }
}
