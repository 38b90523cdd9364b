using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Approving;

/// <summary>The owner's answer to what a member wants. The button says which question it is
/// about, a quote does as well, and a plain "1" answers the one that is open.</summary>
internal static class ApprovalSteps
{
    private const string Yes = "yes";
    private const string Prefix = "approve:";

    /// <summary>What the question is sent as; the ids of its messages follow from it.</summary>
    public const string Part = Questions.Approve;

    public static Option[] Options(Phrases phrases, Guid approval) =>
    [
        new($"{Prefix}{Yes}:{approval:N}", phrases.Yes),
        new($"{Prefix}{AnswerMatching.Leave}:{approval:N}", phrases.No),
    ];

    /// <summary>The value says what it is about.</summary>
    public static bool IsBound(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>A tapped or typed answer, also when another question is open now.</summary>
    public static Outcome? Tapped(ChatContext c, string value)
    {
        string[] parts = value.Split(':');
        if (!c.FromMember || parts is not ["approve", var what, var id]
            || !Guid.TryParseExact(id, "N", out Guid approval)
            || what is not (Yes or AnswerMatching.Leave))
            return null;
        Outcome outcome = new(Without(c.State, approval).SetAside());
        // Whoever was an owner when it was asked may be none now.
        if (!c.Person.Member!.Rights.MayApprove)
            return outcome.Drop().Say(c.Phrases.NotAllowed);
        return outcome.Command(new DecideApproval(
            approval, c.Person.Member.Id, what == Yes, c.Chat, c.Now));
    }

    /// <summary>A typed answer to the open question; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question) =>
        AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option
            ? Tapped(c, option.Value)
            : null;

    /// <summary>"haan" or "1" under a quote of a question, whichever is open now.</summary>
    public static Outcome? Quoted(ChatContext c)
    {
        if (c.Quoted is not { } quoted || !c.FromMember) return null;
        foreach (Question question in Asked(c.State))
        {
            if (IdOf(question) is { } approval
                && ReplyTimers.Message(approval, Part + c.Chat.ChatKey) == quoted
                && Answer(c, question) is { } answered)
                return answered;
        }

        return null;
    }

    /// <summary>Whether this chat is asked about anything a member wants.</summary>
    public static bool IsAsked(ChatState state) => Asked(state).Any();

    /// <summary>The chat is asked about it no longer.</summary>
    public static ChatState Without(ChatState state, Guid approval)
    {
        bool About(Question question) => IdOf(question) == approval;
        return state with
        {
            Question = state.Question is { } open && About(open) ? null : state.Question,
            Kept = state.Kept is { } kept && kept.Any(About)
                ? [.. kept.Where(q => !About(q))]
                : state.Kept,
        };
    }

    private static IEnumerable<Question> Asked(ChatState state) =>
        (state.Kept ?? []).Prepend(state.Question).OfType<Question>()
            .Where(q => q.Kind == Questions.Approve);

    private static Guid? IdOf(Question question) =>
        question.Kind == Questions.Approve
        && question.Options is [{ Value: var value }, ..]
        && value.Split(':') is [_, _, var id] && Guid.TryParseExact(id, "N", out Guid approval)
            ? approval
            : null;
}
