using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Switches the evening's digest off and on by chat.</summary>
internal static class DigestTalk
{
    /// <returns>Null when the message is about something else.</returns>
    public static Outcome? Answer(ChatContext c)
    {
        if (!c.FromMember || c.Message.ReplyId is not null
            || DigestSaid.In(c.Message.Text) is not { } wanted)
            return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        Member member = c.Person.Member!;
        if (!member.Rights.ChangeSettings) return outcome.Say(c.Phrases.NotAllowed);
        string after = wanted ? """{"nightDigest":true}""" : """{"nightDigest":false}""";
        outcome.Also(writer =>
        {
            NewsStore.Want(writer.Now, wanted);
            AuditTrail.Note(writer.Now,
            [
                new AuditEntry("setting", c.Message.SentAt, member.Id, Doors.Chat)
                {
                    Device = c.Shop.PhoneNumberId,
                    After = after,
                },
            ]);
        });
        NewsTexts texts = NewsTexts.In(c.Phrases.Language);
        return outcome.Say(wanted ? texts.On : texts.Off);
    }
}
