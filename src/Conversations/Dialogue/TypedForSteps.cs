using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The shop types what a customer's voice note or picture says: that order is the
/// customer's without naming them.</summary>
internal static class TypedForSteps
{
    private const string Prefix = "type";

    /// <summary>The button under the voice note; it works however late it is tapped.</summary>
    public static Option[] Options(Phrases phrases, PartyId? party) =>
        [new($"{Prefix}:{party?.ToString() ?? "-"}", phrases.TypeItNow)];

    /// <summary>Nothing is known yet but whose it is.</summary>
    public static Question Question(
        string text, Option[] options, PartyId? party, string? newName, DateTimeOffset now) =>
        new(Questions.TypeOrder, options, now, Text: text, Sale: new SaleDraft(
            [], party, null, party is null ? newName : null, null, 0, Money.Zero, false, false,
            false));

    /// <summary>The button was tapped; null when it was another one.</summary>
    public static Outcome? Tapped(ChatContext c, string value)
    {
        if (!c.FromMember || value.Split(':') is not [Prefix, var id]) return null;
        SaleDraft? asked = c.Question is { Kind: Questions.TypeOrder } open ? open.Sale : null;
        PartyId? party = Guid.TryParse(id, out Guid known) ? new PartyId(known) : asked?.Party;
        string name = party is { } whose ? c.Party(whose)?.Name ?? "?" : asked?.NewName ?? "?";
        Question question = Question("", [], party, asked?.NewName, c.Now);
        Outcome outcome = new(asked is null ? c.State.SetAside() : c.State);
        return outcome.Ask(c.Phrases.TypeOrderFor(Wording.Short(name)), question);
    }

    /// <summary>The order in the shop's words; null when something else was written.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        // "1": the button, typed.
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option)
            return Tapped(c, option.Value);
        if (AnswerMatching.IsNo(c.Heard.Intent))
            return new Outcome(c.State).Drop().Say(c.Phrases.Dropped);
        if (c.Heard.Intent != "order.create" || c.Heard.Lines.Count == 0
            || c.Heard.Party is not null || c.Heard.Parts.Count > 1)
            return null;
        return SaleSteps.Continue(c, SaleSteps.Draft(c) with
        {
            Party = question.Sale!.Party,
            NewName = question.Sale.NewName,
        });
    }
}
