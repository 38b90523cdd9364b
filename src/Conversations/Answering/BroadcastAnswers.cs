using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Answering;

/// <summary>What the owner hears of a broadcast that stopped by itself.</summary>
internal static class BroadcastAnswers
{
    public static void Halted(AnswerContext c, BroadcastHalted told, MessageId id)
    {
        if ((told.To ?? c.Owner) is not { } to) return;
        c.Tell(to, News.BroadcastHalted, id.Value, "broadcast",
            BroadcastTexts.In(to.Language).HaltedBy(told));
    }
}
