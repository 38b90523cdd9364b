using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A question that something else came between is asked again: what hangs on it is a
/// sale or a payment that nobody wants to lose.</summary>
internal static class KeptQuestions
{
    private const int AgainMax = 2;

    /// <summary>The chat without its open question, which waits, unless the message says the
    /// whole matter anew.</summary>
    public static ChatContext MakeRoom(ChatContext c)
    {
        if (c.Question is not { } open)
            return c with { State = c.State with { Question = null } };
        bool replaced = AnswerOrNot.Replaces(c, open);
        return c with
        {
            State = replaced ? c.State with { Question = null } : c.State.SetAside(),
        };
    }

    /// <summary>Asks the latest of those that wait, when nothing else is open.</summary>
    public static Outcome Resume(ChatContext c, Outcome outcome)
    {
        if (outcome.State.Question is not null) return outcome;
        Question[] waiting = [.. (outcome.State.Kept ?? []).Where(
            q => c.Now - q.AskedAt < Questions.OpenFor)];
        if (waiting.Length == 0)
        {
            if (outcome.State.Kept is not null)
                outcome.State = outcome.State with { Kept = null };
            return outcome;
        }

        Question again = waiting[^1];
        outcome.State = outcome.State with { Kept = [.. waiting.SkipLast(1)] };
        if (again.AskedAgain >= AgainMax) return LeaveIt(c, outcome, again);
        string? said = outcome.Text;
        AttachedBill? bill = outcome.Bill;
        // A customer's small talk is answered by nothing, the question stays open all the same.
        if (said is null && !outcome.Awaits && !c.FromMember)
        {
            outcome.State = outcome.State with { Question = again };
            return outcome;
        }

        string text = c.Phrases.StillOpen(WhoseIsIt(c, again)) + "\n" + again.Text;
        outcome.Ask(
            said is null ? text : said + "\n\n" + text, again with { AskedAt = c.Now });
        // Asked once more, it is to read as at first.
        outcome.State = outcome.State with
        {
            Question = outcome.State.Question! with
            {
                Text = again.Text,
                AskedAgain = again.AskedAgain + 1,
            },
        };
        return bill is null ? outcome : outcome.Attach(outcome.Text!, bill);
    }

    // Asking for ever costs money and patience. What is dropped is told; a customer's order is
    // not dropped: its buttons go on working.
    private static Outcome LeaveIt(ChatContext c, Outcome outcome, Question question)
    {
        if (question.Kind is Questions.Accept or Questions.Claim) return outcome;
        string left = c.Phrases.Dropped + ":\n" + (WhoseIsIt(c, question) is { } name
            ? name + " " + question.Text
            : question.Text);
        return outcome.Say(outcome.Text is { } said ? said + "\n\n" + left : left);
    }

    private static string? WhoseIsIt(ChatContext c, Question question)
    {
        // A customer knows whose it is.
        string? name = c.FromMember && question.Sale is { } sale
            ? sale.Party is { } party ? c.Party(party)?.Name : sale.NewName
            : null;
        return name is null ? null : Wording.Short(name);
    }
}
