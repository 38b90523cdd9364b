using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A message was edited or deleted in WhatsApp. What is in the books does not change by
/// itself: it is a request, and asked about.</summary>
internal static class EditSteps
{
    public static Outcome Deleted(ChatContext c)
    {
        LastPosting[] postings = c.State.Led(c.Origin);
        if (postings.Length == 0)
        {
            // What was asked because of it is not wanted any more.
            return c.State.AsksFor(c.Origin)
                ? new Outcome(c.State.Unasked(c.Origin)).Say(c.Phrases.Dropped)
                : new Outcome(c.State);
        }

        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return new Outcome(c.State.SetAside()).Ask(
            c.Phrases.DeletedAfterPosting + Wording.Numbered(options),
            new Question(Questions.TakeBack, options, c.Now) { Postings = postings });
    }

    /// <summary>Other words for a message of before.</summary>
    /// <returns>Null when it had no effect: they count as if they had just been written.
    /// </returns>
    public static Outcome? Edited(ChatContext c, ChatContext typed, string now)
    {
        LastPosting[] postings = c.State.Led(c.Origin);
        if (postings.Length > 0)
        {
            Option[] options = AnswerMatching.YesNo(c.Phrases);
            return new Outcome(c.State.SetAside()).Ask(
                c.Phrases.EditedAfterPosting(now) + Wording.Numbered(options),
                new Question(Questions.TakeBack, options, c.Now)
                {
                    Postings = postings,
                    Said = now,
                });
        }

        // Booked so long ago that nobody here remembers, it would be booked twice.
        return HadNoEffect(c) || MeantSteps.OnlyLooks(typed, typed.Heard)
            || (typed.Question is { } shown && PageSteps.Corrected(typed, shown) is not null)
                ? null
                : MeantSteps.Ask(c, now);
    }

    /// <summary>Yes: what was booked goes; the words in its place count as written. Where they
    /// are a sale for a sale, both happen or neither.</summary>
    /// <returns>Null where the words, on top of this outcome, are to be taken as typed.</returns>
    public static Outcome TakeBack(
        ChatContext c, Question question, out ChatContext? typed)
    {
        typed = null;
        IReadOnlyList<LastPosting> postings = question.Postings
            ?? (question.Posting is { } one ? [one] : []);
        ChatContext free = c with { State = c.State.Unasked(c.Origin) with { Question = null } };
        if (question.Said is not { } said) return TakeBack(free, postings);
        ChatContext now = MeantSteps.As(free, said);
        if (postings is [{ Kind: "order" } sale] && IsOneSale(now.Heard))
        {
            return SaleSteps.Continue(
                now, SaleSteps.Draft(now) with { TakesBack = sale.Id });
        }

        Outcome outcome = TakeBack(free, postings);
        if (now.Heard.Intent is "yes" or "no" or "undo") return outcome;
        if (!postings.All(AlwaysGoes) && !MeantSteps.OnlyLooks(now, now.Heard))
            return AskAgain(now, outcome, said);
        typed = now with { State = outcome.State };
        return outcome;
    }

    // Sales and stock may refuse to be taken back; the new words would then be booked on top.
    private static bool AlwaysGoes(LastPosting posting) => posting.Kind is "payment" or "memo";

    private static bool IsOneSale(Heard heard) =>
        heard is { Intent: "order.create", MayChange: false, Parts.Count: <= 1, Lines.Count: > 0 };

    private static Outcome AskAgain(ChatContext c, Outcome outcome, string said)
    {
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return outcome.Ask(
            c.Phrases.HeardYou(said) + Wording.Numbered(options),
            new Question(Questions.Meant, options, c.Now) { Said = said });
    }

    private static bool HadNoEffect(ChatContext c) =>
        c.State.RemembersAll || c.State.AsksFor(c.Origin)
        || c.State.Recent!.Any(p => p.IsOf(c.Origin));

    // The latest first, as they would be taken back one by one.
    private static Outcome TakeBack(ChatContext c, IReadOnlyList<LastPosting> postings)
    {
        Outcome outcome = new(c.State);
        foreach (LastPosting posting in postings.Reverse())
        {
            outcome.State = outcome.State.Unposted(posting.Id);
            if (c.FromMember) OrderSteps.TakeBack(c, outcome, posting);
            else
            {
                outcome.Command(new CancelOrder(
                    new OrderId(posting.Id), c.Chat, ByCustomer: true, c.Now));
            }
        }

        return outcome;
    }
}
