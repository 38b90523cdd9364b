using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Which of several people an affair is about, where the name fits more than one.
/// </summary>
internal static class PartyAsked
{
    /// <summary>The question, or that nobody has this name; null when it is clear who is meant,
    /// or when nobody is named.</summary>
    public static Outcome? Of(ChatContext c, Outcome outcome)
    {
        if (c.Heard.AffairOf is not { Party: null } named) return null;
        if (named.Candidates.Count > 0)
        {
            Option[] options = SaleSteps.PartyOptions(c, named.Candidates);
            return outcome.Ask(
                c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                    + Wording.Numbered(options),
                new Question(Questions.AffairOfWhom, options, c.Now)
                {
                    Affair = new AffairDraft(c.Heard.Affair!, null, null),
                });
        }

        return named.NewName is { } unknown
            ? outcome.Say(c.Phrases.NoSuchKhata(Wording.Short(unknown)))
            : null;
    }

    /// <summary>Who was chosen; null when the answer is none.</summary>
    public static PartyId? Answer(ChatContext c, Question question) =>
        AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option
        && Guid.TryParse(option.Value, out Guid chosen)
            ? new PartyId(chosen)
            : null;
}
