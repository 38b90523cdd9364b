using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Conversations.Inviting;

/// <summary>Whether a yes or a no answers the invitation to a shop's news. Where it may mean
/// something else it does not: a consent that nobody gave is worse than one that is missed. Pure.
/// </summary>
internal static class InvitationDecision
{
    /// <summary>Later than this nobody remembers what was asked.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromDays(7);

    /// <summary>Nothing is being asked in this chat, and nothing waits to be asked again.</summary>
    public static bool IsFree(ChatState state, DateTimeOffset now) =>
        (state.Question is not { } open || IsOver(open, now))
        && (state.Kept is not { } kept || kept.All(q => IsOver(q, now)));

    /// <param name="invited">What the person was asked.</param>
    /// <param name="quotes">They quote a message.</param>
    /// <param name="quoted">Of ours, that message; null when it is none.</param>
    /// <param name="now">When they answer.</param>
    public static bool Answers(
        Invited invited, bool quotes, MessageId? quoted, DateTimeOffset now)
    {
        if (!invited.Carried || now - invited.At > OpenFor) return false;
        return quotes ? quoted == invited.Message : !invited.OtherSince;
    }

    private static bool IsOver(Question question, DateTimeOffset now) =>
        now - question.AskedAt >= Questions.OpenFor && !Questions.IsOfCustomer(question);
}
