using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Two people counted the same goods in the same place: what that means is asked, and
/// the answer closes the counting.</summary>
internal static class CountTwiceSteps
{
    private const string Later = "later";
    private const string Add = "add";

    /// <summary>The question behind the list of what was counted twice.</summary>
    public static Question Ask(Phrases phrases, Guid session, DateTimeOffset now) => new(
        Questions.CountTwice,
        [
            new(Later, phrases.LaterCounts), new(Add, phrases.BothCount),
            new(AnswerMatching.Leave, phrases.Leave),
        ], now)
    {
        Count = new CountDraft(session),
    };

    /// <summary>Null when it is no answer. Nothing is posted on "leave": the sheet stays open.
    /// </summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        Option? option = AnswerMatching.Find(question, c.Message, c.Heard.Intent);
        if (option is null || c.Person.Member is not { } member) return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (!member.Rights.MaySetPrices) return outcome.Say(c.Phrases.NotAllowed);
        return option.Value switch
        {
            Later => CountSteps.CloseAs(c, question.Count!.Session, CountedTwice.Later),
            Add => CountSteps.CloseAs(c, question.Count!.Session, CountedTwice.Add),
            _ => outcome.Say(c.Phrases.Dropped),
        };
    }
}
