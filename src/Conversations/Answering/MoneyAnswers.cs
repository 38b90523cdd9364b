using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What became of payments.</summary>
internal static class MoneyAnswers
{
    public static void Payment(AnswerContext c, PaymentAnswered answer)
    {
        c.Answered(answer.Chat);
        if (answer.Refusal is not null) c.Unposted(answer.Chat, answer.Payment);
        Phrases phrases = Speech.In(answer.Chat.Language);
        string party = Wording.Short(answer.PartyName ?? "");
        string text = answer switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, party),
            { Undone: true } => phrases.UndonePayment(party, answer.Amount, answer.Balance),
            { Received: true } => phrases.PaymentIn(party, answer.Amount, answer.Balance),
            _ => phrases.PaymentOut(party, answer.Amount),
        };
        c.Say(answer.Chat, answer.Payment, answer.Undone ? "undone" : "payment",
            Purpose.Answer, text);
    }

    /// <summary>A customer's word settles nothing: the owner is asked.</summary>
    public static void Claimed(AnswerContext c, PaymentClaimed claim, MessageId id)
    {
        if (c.Owner is not { } owner) return;
        Phrases phrases = Speech.In(owner.Language);
        c.Ask(owner, id.Value,
            phrases.Claimed(Wording.Short(claim.PartyName ?? "?"), claim.Amount),
            new Question(
                Questions.Claim, OrderSteps.ClaimOptions(phrases), c.Now,
                Payment: new PaymentDraft(true, claim.Amount, claim.Mode, claim.Party)));
    }
}
