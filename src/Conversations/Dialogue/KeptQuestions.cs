using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A question that something else came between is asked again: what hangs on it is a
/// sale or a payment that nobody wants to lose. One that ends without an answer is told.
/// </summary>
internal static class KeptQuestions
{
    // Asking for ever costs money and patience.
    private const int AgainMax = 2;

    /// <summary>The chat without its open question, which waits, unless the message says the
    /// whole matter anew.</summary>
    public static ChatContext MakeRoom(ChatContext c)
    {
        bool replaced = c.State.Question is { } open && AnswerOrNot.Replaces(c, open);
        return c with
        {
            State = replaced ? c.State with { Question = null } : c.State.SetAside(),
        };
    }

    /// <summary>Asks the latest of those that wait, when nothing else is open, and tells which
    /// ended.</summary>
    public static Outcome Resume(ChatContext c, Outcome outcome)
    {
        outcome.State = WithoutOld(c, outcome.State);
        if (outcome.State.Question is null) AskAgain(c, outcome);
        return TellEnded(c, outcome);
    }

    private static ChatState WithoutOld(ChatContext c, ChatState state)
    {
        if (state.Kept is not { } kept) return state;
        ChatState current = state;
        // An order goes on waiting in the list of those.
        foreach (Question question in kept.Where(q => HasEnded(c, q)))
            if (question.Kind != Questions.Accept) current = current.End(question);
        Question[] waiting = [.. kept.Where(q => !HasEnded(c, q))];
        return current with { Kept = waiting.Length > 0 ? waiting : null };
    }

    private static bool HasEnded(ChatContext c, Question question) =>
        question.AskedAgain >= AgainMax
        || (c.IsOld(question) && !Questions.IsOfCustomer(question));

    private static void AskAgain(ChatContext c, Outcome outcome)
    {
        if (outcome.State.Kept is not { Count: > 0 } kept) return;
        Question again = kept[^1];
        Question[] others = [.. kept.SkipLast(1)];
        string? said = outcome.Text;
        // A customer's small talk is answered by nothing, the question stays open all the same;
        // what sounds like an answer is not left without one.
        if (said is null && !outcome.Awaits && !c.FromMember && !SoundsLikeAnswer(c))
        {
            outcome.State = outcome.State with { Kept = others, Question = again };
            return;
        }

        string text = c.Phrases.StillOpen(WhoseIsIt(c, again)) + "\n" + again.Text;
        outcome.Ask(
            said is null ? text : said + "\n\n" + text, again with
            {
                AskedAt = c.Now,
                FirstAskedAt = again.FirstAskedAt ?? again.AskedAt,
            });
        // Asked once more, it is to read as at first.
        outcome.State = outcome.State with
        {
            Kept = others,
            Question = outcome.State.Question! with
            {
                Text = again.Text,
                AskedAgain = again.AskedAgain + 1,
            },
        };
    }

    private static bool SoundsLikeAnswer(ChatContext c)
    {
        const int WordsMax = 3;
        string text = c.Message.Text ?? "";
        return c.Heard.Intent is "yes" or "no" or "unknown" && c.Heard.Lines.Count == 0
            && text.Any(char.IsLetterOrDigit)
            && AnswerWords.Of(text).Length <= WordsMax;
    }

    private static Outcome TellEnded(ChatContext c, Outcome outcome)
    {
        if (outcome.State.Ended is not { } ended) return outcome;
        // A customer's small talk is answered by nothing; the next words tell it.
        if (outcome.Text is null && !c.FromMember) return outcome;
        outcome.State = outcome.State with { Ended = null };
        string told = c.Phrases.Dropped + ":\n" + string.Join('\n', ended.Select(
            q => WhoseIsIt(c, q) is { } name ? name + " " + Matter(q) : Matter(q)));
        string text = outcome.Text switch
        {
            null => told,
            // What is to be answered stands last.
            { } asked when outcome.State.Question is not null => told + "\n\n" + asked,
            { } said => said + "\n\n" + told,
        };
        return outcome.Reword(text);
    }

    // What was asked, without the answers it offered: they choose nothing any more.
    private static string Matter(Question question)
    {
        string asked = question.Text!;
        string options = Wording.Numbered(question.Options);
        return asked.EndsWith(options, StringComparison.Ordinal)
            ? asked[..^options.Length]
            : asked;
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
