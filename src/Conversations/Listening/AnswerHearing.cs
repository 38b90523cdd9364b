using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Conversations.Listening;

/// <summary>Short answers are heard together with the question that they answer.</summary>
internal static class AnswerHearing
{
    /// <summary>The message as an answer; as it was heard alone when it is none.</summary>
    public static Heard Hear(IListener listener, ChatContext c) =>
        AsName(c) ?? AsQuantity(listener, c) ?? c.Heard;

    // "Sunita Sharma" after "whose?" is looked for as if it had been asked about.
    private static Heard? AsName(ChatContext c)
    {
        bool asksWho = c.Question?.Kind is Questions.Called or Questions.CreditName
            or Questions.PaymentParty or Questions.AffairWhose or Questions.Promise
            or Questions.AffairOfWhom;
        return asksWho && NameSaid.Of(c) is { NewName: null } party
            ? c.Heard with { Party = party }
            : null;
    }

    // "do kilo" after "chini kitni?" is heard as if it had been said in one breath.
    private static Heard? AsQuantity(IListener listener, ChatContext c)
    {
        const int AnswerMax = 30;
        if (c.Question is not { Kind: Questions.Quantity, Sale: { } sale } question
            || c.Heard.Lines.Count > 0 || c.Heard.Party is not null || c.Heard.Amount is not null
            || AnswerMatching.IsNo(c.Heard.Intent)
            || c.Message.Text is not { Length: <= AnswerMax } text)
            return null;
        Heard whole = Listen(listener, c, text + " " + sale.Lines[question.Line].Spoken);
        return whole.Lines is [{ Product: not null, Quantity: not null }]
            ? c.Heard with { Lines = whole.Lines }
            : null;
    }

    private static Heard Listen(IListener listener, ChatContext c, string text) =>
        listener.Listen(c.Shop.Id, c.Catalogue, c.Parties, c.Learned, c.FromMember, text);
}
