using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"chai nashta 120 kharcha": money that left the till for no goods.</summary>
internal static class ExpenseSteps
{
    public static Outcome Start(ChatContext c) => Continue(
        c, new PaymentDraft(false, c.Heard.Amount, c.Heard.Pay, null, c.Heard.Note));

    /// <summary>"120" after "how much?"; null when it is no answer.</summary>
    public static Outcome? Answer(ChatContext c, Question question) =>
        AnswerMatching.Amount(c.Message.Text) is { } amount
            ? Continue(c, question.Payment! with { Amount = amount })
            : null;

    // The draft's name is what the money was for.
    private static Outcome Continue(ChatContext c, PaymentDraft draft)
    {
        Outcome outcome = new(c.State);
        if (draft.Amount is not { Paise: > 0 } amount)
        {
            return outcome.Ask(c.Phrases.HowMuchMoney(draft.NewName), new Question(
                Questions.ExpenseAmount, [], c.Now, Payment: draft));
        }

        Guid memo = Guid.CreateVersion7(c.Now);
        outcome.Command(new WriteMemo(
            memo, c.Chat, MemoKind.Expense, null, null, amount,
            draft.Mode is null or PaymentMode.Credit ? PaymentMode.Cash : draft.Mode.Value,
            draft.NewName, c.Now));
        outcome.State = outcome.State.Posted("memo", memo, c.Message.ProviderMessageId);
        return outcome;
    }
}
