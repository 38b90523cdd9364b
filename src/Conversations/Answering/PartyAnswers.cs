using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What became of people from contact cards.</summary>
internal static class PartyAnswers
{
    public static void Saved(AnswerContext c, PartiesSaved saved)
    {
        c.Answered(saved.Chat);
        Phrases phrases = Speech.In(saved.Chat.Language);
        string names = string.Join(", ", saved.Parties.Select(
            p => Wording.Short(p.PartyName)));
        string text = saved switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, names),
            { Parties: [{ Opened: false, Phone: { } phone } known] } =>
                phrases.PhoneKept(Wording.Short(known.PartyName), phone),
            _ => phrases.PartiesKept(names, saved.Kind == PartyKind.Supplier),
        };
        c.Say(saved.Chat, saved.Posting, "parties", Purpose.Answer, text);
    }
}
