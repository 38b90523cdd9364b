using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A setting of the shop that a sentence of its own switches on or off.</summary>
/// <param name="Name">In the trail.</param>
/// <param name="Said">What a message wants; null when it is about something else.</param>
/// <param name="Want">Keeps it, with the answer.</param>
internal sealed record ShopSwitch(
    string Name, Func<string?, bool?> Said, Action<ITenantStatements, bool> Want,
    Func<Phrases, bool, string> Told)
{
    /// <returns>Null when the message is about something else.</returns>
    public Outcome? Answer(ChatContext c)
    {
        if (!c.FromMember || c.Message.ReplyId is not null
            || Said(c.Message.Text) is not { } wanted)
            return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        Member member = c.Person.Member!;
        if (!member.Rights.ChangeSettings) return outcome.Say(c.Phrases.NotAllowed);
        outcome.Also(writer =>
        {
            Want(writer.Now, wanted);
            AuditTrail.Note(writer.Now,
            [
                new AuditEntry("setting", c.Message.SentAt, member.Id, Doors.Chat)
                {
                    Device = c.Shop.PhoneNumberId,
                    After = $$"""{"{{Name}}":{{(wanted ? "true" : "false")}}}""",
                },
            ]);
        });
        return outcome.Say(Told(c.Phrases, wanted));
    }
}
