using ConverseErp.Contracts;
using ConverseErp.Conversations.Accountants;
using ConverseErp.Conversations.Approving;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What buttons carry. Every question offers "yes" and "leave", and an old one stands
/// in the chat for ever: a tap says which question it answers, and answers no other.</summary>
internal static class Buttons
{
    private const string Prefix = "q";

    /// <summary>The question with the id that its buttons carry.</summary>
    public static Question Named(Question question) =>
        question with { Id = question.Id ?? Question.NewId() };

    /// <summary>The buttons under a question.</summary>
    public static IReadOnlyList<Choice> Of(Question question) =>
        [.. question.Options.Select(o => new Choice(Value(question, o), o.Label))];

    /// <summary>The chat with the tapped question open, and the bare value as the tap; null
    /// when that question is over.</summary>
    public static ChatContext? Opened(ChatContext c)
    {
        if (c.Message.ReplyId is not { } tapped) return c;
        string[] parts = tapped.Split(':', 3);
        if (parts is not [Prefix, var id, var value]) return Unbound(c);
        ChatContext bare = c with { Message = c.Message with { ReplyId = value } };
        if (c.State.Question is { } open && open.Id == id)
            return Answers(c, open) ? bare with { State = Opened(c, c.State, open) } : null;
        if (c.State.Kept?.FirstOrDefault(q => q.Id == id) is not { } kept || !Answers(c, kept))
            return null;
        ChatState without = c.State with { Kept = [.. c.State.Kept.Where(q => q != kept)] };
        return bare with { State = Opened(c, without.SetAside(), kept) };
    }

    // An order, a claim, a reminder and what a customer left are decided by the value alone.
    private static string Value(Question question, Option option) =>
        OrderSteps.IsBound(option.Value) || TypedForSteps.IsBound(option.Value)
            || ClaimSteps.IsBound(option.Value) || OfferSteps.IsBound(option.Value)
            || DisputeSteps.IsBound(option.Value) || ApprovalSteps.IsBound(option.Value)
            || AccountantSteps.IsBound(option.Value) || ReminderOffer.IsBound(option.Value)
            ? option.Value
            : $"{Prefix}:{question.Id}:{option.Value}";

    // Customers' matters do not grow old.
    private static bool Answers(ChatContext c, Question question) =>
        !c.IsOld(question) || Questions.IsOfCustomer(question);

    private static ChatState Opened(ChatContext c, ChatState state, Question question) =>
        state with
        {
            Question = c.IsOld(question) ? question with { AskedAt = c.Now } : question,
        };

    // A button of an earlier release fits the question of an earlier release; one of a template
    // is words.
    private static ChatContext? Unbound(ChatContext c)
    {
        if (c.Question is { Id: null }) return c;
        return c.Message.Kind == "interactive"
            ? null
            : c with { Message = c.Message with { ReplyId = null } };
    }
}
