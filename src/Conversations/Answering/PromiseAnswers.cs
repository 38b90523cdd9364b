using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>Days that were promised for dues, with the day as it was understood.</summary>
internal static class PromiseAnswers
{
    public static void Told(AnswerContext c, DuePromised answer)
    {
        c.Answered(answer.Chat);
        Phrases phrases = Speech.In(answer.Chat.Language);
        PromiseTexts texts = PromiseTexts.In(answer.Chat.Language);
        string name = Wording.Short(answer.PartyName ?? "?");
        if (answer.Refusal is { } refusal)
        {
            c.Refused(answer.Chat, answer.Promise, refusal);
            c.Say(answer.Chat, answer.Promise, "promise", Purpose.Answer,
                phrases.Refused(refusal, name));
            return;
        }

        string whose = answer.BillNumber is { } bill ? $"{name}, Bill {bill}" : name;
        string day = answer.On is { } on ? PromiseTexts.Day(on) : "–";
        c.Say(
            answer.Chat, answer.Promise, answer.Undone ? "promise-undone" : "promise",
            Purpose.Answer, answer.Undone || answer.On is null
                ? PromiseTexts.Filled(texts.Gone, whose, day)
                : PromiseTexts.Filled(texts.Kept, whose, answer.Owed, day));
    }
}
