using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"chai nashta 120 kharcha": money that left the till for no goods.</summary>
internal static class ExpenseSteps
{
    public static Outcome Start(ChatContext c) => Continue(c, new PaymentDraft(
        false, c.Heard.Amount, c.Heard.Pay, null, Note: c.Heard.Note)
    {
        Doubtful = c.Heard.Doubtful,
        Told = c.Heard.Paid?.On is { } day ? new PaymentTold { On = day } : null,
    });

    /// <summary>"120" after "how much?", "haan" after "is that right?"; null when it is no
    /// answer.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        PaymentDraft draft = question.Payment!;
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option)
        {
            return option.Value == AnswerMatching.SayYes
                ? Continue(c, draft with { Confirmed = true })
                : new Outcome(c.State).Drop().Say(c.Phrases.Dropped);
        }

        return question.Kind == Questions.ExpenseAmount
            && AnswerMatching.Amount(c.Message.Text) is { } amount
                ? Continue(c, draft with { Amount = amount })
                : null;
    }

    private static Outcome Continue(ChatContext c, PaymentDraft draft)
    {
        Outcome outcome = new(c.State);
        if (draft.Amount is not { Paise: > 0 } amount)
        {
            return outcome.Ask(c.Phrases.HowMuchMoney(draft.Note), new Question(
                Questions.ExpenseAmount, [], c.Now, Payment: draft));
        }

        bool large = draft.Doubtful || c.ConfirmsAt(amount);
        return large && !draft.Confirmed
            ? Confirm(c, outcome, draft, amount)
            : Write(c, outcome, draft, amount);
    }

    private static Outcome Confirm(
        ChatContext c, Outcome outcome, PaymentDraft draft, Money amount)
    {
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        return outcome.Ask(
            c.Phrases.ConfirmExpense(draft.Note, amount)
                + draft.Told?.Words(c.Phrases) + Wording.Numbered(options),
            new Question(Questions.ExpenseConfirm, options, c.Now, Payment: draft));
    }

    private static Outcome Write(
        ChatContext c, Outcome outcome, PaymentDraft draft, Money amount)
    {
        Guid memo = Guid.CreateVersion7(c.Now);
        outcome.Command(new WriteMemo(
            memo, c.Chat, MemoKind.Expense, null, null, amount,
            draft.Mode is null or PaymentMode.Credit ? PaymentMode.Cash : draft.Mode.Value,
            draft.Note, c.Now)
        {
            On = draft.Told?.On,
        });
        outcome.State = c.Posted(outcome.State, "memo", memo);
        return outcome;
    }
}
