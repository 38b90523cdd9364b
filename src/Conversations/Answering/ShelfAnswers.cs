using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What the shelf has to say of itself.</summary>
internal static class ShelfAnswers
{
    /// <summary>In the morning, when a batch's day has come near or is past.</summary>
    public static void Expiring(AnswerContext c, GoodsExpiring told, MessageId id)
    {
        if (c.Owner is { } owner)
        {
            c.Say(owner, id.Value, "expiring", Purpose.Answer,
                ShelfTexts.Expiring(Speech.In(owner.Language), told));
        }
    }
}
