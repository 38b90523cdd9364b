using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Answering;

/// <summary>The khata from its other side: what customers say of it, and what becomes of that.
/// </summary>
internal static class DisputeAnswers
{
    /// <summary>A customer's word moves nothing: the owner is asked.</summary>
    public static void Opened(AnswerContext c, DisputeOpened dispute, MessageId id)
    {
        if (c.Owner is not { } owner) return;
        Phrases phrases = Speech.In(owner.Language);
        c.Ask(owner, id.Value,
            phrases.Disputed(
                Wording.Short(dispute.PartyName ?? "?"),
                DisputeSteps.Line(phrases, dispute.Line, c.Shop.TimeZone), dispute.Word),
            new Question(
                Questions.Dispute, DisputeSteps.Options(phrases, dispute.Dispute), c.Now));
    }

    /// <summary>The shop has answered: the customer hears it too. Where the bill is taken back,
    /// the answer to that tells both.</summary>
    public static void Decided(AnswerContext c, DisputeDecided decided, MessageId id)
    {
        c.Answered(decided.Chat);
        if (decided.Elsewhere) return;
        Phrases phrases = Speech.In(decided.Chat.Language);
        string party = Wording.Short(decided.PartyName ?? "");
        if (decided is { Refusal: { } refusal } || decided.Line is not { } line)
        {
            if (decided.Refusal is { } why)
                c.Say(decided.Chat, id.Value, "dispute", Purpose.Answer,
                    phrases.Refused(why, party));
            return;
        }

        string said = DisputeSteps.Line(phrases, line, c.Shop.TimeZone);
        c.Say(decided.Chat, id.Value, "dispute", Purpose.Answer, decided.Accepted
            ? phrases.LineTakenBack(party, said, decided.Balance)
            : phrases.LineStays(party, said));
        if (decided.Customer is not { } customer) return;
        MoneyAnswers.Tell(c, decided.Party, customer, decided.Dispute, their =>
        {
            string theirs = DisputeSteps.Line(their, line, c.Shop.TimeZone);
            if (decided.Accepted)
                return their.YourLineTakenBack(c.Shop.Name, theirs, decided.Balance);
            string word = decided.Word is { } added ? $"\n“{added}”" : "";
            return their.YourLineStays(c.Shop.Name, theirs) + word;
        });
    }

    public static void Agreed(AnswerContext c, BalanceAgreed agreed, MessageId id)
    {
        if (c.Owner is { } owner)
        {
            c.Tell(owner, News.BalanceAgreed, id.Value, "agreed",
                Speech.In(owner.Language).Agreed(
                    Wording.Short(agreed.PartyName ?? "?"), agreed.Balance));
        }
    }
}
