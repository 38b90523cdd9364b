using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ko roz 1 litre doodh": goods for fixed days, each time asked about.</summary>
internal static class StandingSteps
{
    // Before the shop opens: it says yes to them in one go.
    private const int AtMinute = 6 * 60;

    /// <summary>Every line is clear: kept, or asked about when words were left over.</summary>
    public static Outcome Finish(ChatContext c, Outcome outcome, SaleDraft draft)
    {
        if (draft.Party is not { } party)
        {
            return outcome.Drop().Say(draft.NewName is { } unknown
                ? c.Phrases.NoSuchKhata(Wording.Short(unknown))
                : c.Phrases.WhosePayment);
        }

        if (draft is { Doubtful: true, Confirmed: false })
        {
            Option[] options = AnswerMatching.YesNo(c.Phrases);
            string goods = Wording.First(6, draft.Lines,
                l => Wording.Wished(l.Quantity, l.Unit, l.Worth, l.Spoken));
            return outcome.Ask(
                c.Phrases.HeardYou($"🔁 {Wording.Short(c.Party(party)?.Name ?? "?")}: {goods}")
                    + Wording.Numbered(options),
                new Question(Questions.Confirm, options, c.Now, Sale: draft));
        }

        return outcome.Command(new SaveStandingOrder(
            Guid.CreateVersion7(c.Now), party, c.Chat,
            [.. draft.Lines.Select(l => new WantedLine(
                l.Product!.Value, l.Quantity, l.Unit, l.Worth, l.Spoken))],
            draft.Weekdays!, AtMinute, c.Now));
    }
}
