using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Answering;

/// <summary>What the shelf has to say of itself.</summary>
internal static class ShelfAnswers
{
    /// <summary>How a counting stands, or what it came to.</summary>
    public static void Counted(AnswerContext c, ShelfCounted counted, MessageId id)
    {
        c.Answered(counted.Chat);
        Phrases phrases = Speech.In(counted.Chat.Language);
        string text = counted switch
        {
            { Twice.Count: > 0 } => ShelfTexts.Twice(phrases, counted.Twice),
            { Refusal: { } refusal } => phrases.Refused(refusal, null),
            { Closed: { } closed } => ShelfTexts.Closed(phrases, closed),
            _ => ShelfTexts.Counting(phrases, counted.Standing!),
        };
        // A counting that is not closed has posted nothing that could be taken back.
        if (counted is { Step: CountStep.Close, Refusal: { } refused })
            c.Refused(counted.Chat, counted.Session, refused);
        if (counted.Twice.Count > 0)
        {
            c.Ask(counted.Chat, id.Value, text,
                CountTwiceSteps.Ask(phrases, counted.Session, c.Now));
            return;
        }

        c.Say(counted.Chat, id.Value, "counted", Purpose.Answer, text);
    }

    /// <summary>A batch's day has come near or is past.</summary>
    public static void Expiring(AnswerContext c, GoodsExpiring told, MessageId id)
    {
        if (c.Owner is { } owner)
        {
            c.Tell(owner, News.GoodsExpiring, id.Value, "expiring",
                ShelfTexts.Expiring(Speech.In(owner.Language), told));
        }
    }
}
