using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A message was edited or deleted in WhatsApp. What is in the books does not change by
/// itself: it is a request, and asked about.</summary>
internal static class EditSteps
{
    public static Outcome Deleted(ChatContext c)
    {
        Outcome outcome = new(c.State);
        if (QuotedPosting.Of(c) is not { } posting) return outcome;
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        outcome.State = outcome.State.SetAside();
        return outcome.Ask(
            c.Phrases.DeletedAfterPosting + Wording.Numbered(options),
            new Question(Questions.TakeBack, options, c.Now) { Posting = posting });
    }

    /// <summary>Of a message that had its effect.</summary>
    /// <returns>Null when it had none: the new words count as if they had just been written.
    /// </returns>
    public static Outcome? Edited(ChatContext c, string now)
    {
        if (QuotedPosting.Of(c) is not { } posting) return null;
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return new Outcome(c.State.SetAside()).Ask(
            c.Phrases.EditedAfterPosting(now) + Wording.Numbered(options),
            new Question(Questions.TakeBack, options, c.Now) { Posting = posting, Said = now });
    }

    /// <summary>The effect goes.</summary>
    public static Outcome TakeBack(ChatContext c, LastPosting posting)
    {
        Outcome outcome = new Outcome(c.State.Unposted(posting.Id)).Drop();
        return c.FromMember
            ? OrderSteps.TakeBack(c, outcome, posting)
            : outcome.Command(new CancelOrder(
                new OrderId(posting.Id), c.Chat, ByCustomer: true, c.Now));
    }
}
