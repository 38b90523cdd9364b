using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The shop types what a customer's voice note or picture says: after a tap on its
/// button that order is the customer's without naming them. Before the tap nothing typed is
/// theirs: any stranger's picture could else take the shop's next sale.</summary>
internal static class TypedForSteps
{
    private const string Prefix = "type:";

    /// <summary>Whether to type it; only the button, or its number, answers that.</summary>
    public static Question Offer(Phrases phrases, LeftMedia left, DateTimeOffset now) => new(
        Questions.Left,
        [new($"{Prefix}{left.Id:N}:{left.Party?.ToString() ?? "-"}", phrases.TypeItNow)], now);

    /// <summary>The value says which voice note or picture it is about.</summary>
    public static bool IsBound(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The button was tapped, however late; null when it was another one.</summary>
    public static Outcome? Tapped(ChatContext c, string value)
    {
        if (!c.FromMember || !IsBound(value)) return null;
        string[] parts = value.Split(':');
        LeftMedia? left = Guid.TryParseExact(parts[1], "N", out Guid id)
            ? c.State.Left?.FirstOrDefault(l => l.Id == id)
            : null;
        PartyId? party = Guid.TryParse(parts[^1], out Guid known) && c.Party(new(known)) is not null
            ? new PartyId(known)
            : left is null ? null : Known(c, left)?.Id;
        if (party is null && left is null)
            return new Outcome(c.State).Say(c.Phrases.QuestionIsOver);
        if (!c.Person.Member!.Rights.MaySell)
            return new Outcome(c.State).Say(c.Phrases.NotAllowed);
        return Ask(c, Buttons.Named(new Question(
            Questions.TypeOrder, [], c.Now, Sale: Draft(party, left)) { Id = parts[1] }));
    }

    /// <summary>A customer's order came after the tap and before the typing: goods for nobody are
    /// still the tapped customer's, and the new order waits. What was paid at once is a sale over
    /// the counter.</summary>
    public static ChatContext BroughtForward(ChatContext c)
    {
        bool may = c.FromMember && c.Message.ReplyId is null && c.Heard is
            {
                Intent: "order.create", Lines.Count: > 0, Party: null, Parts.Count: < 2,
                Pay: null or PaymentMode.Credit,
            };
        if (!may || c.State.Question is { } open && !Questions.IsOfCustomer(open)) return c;
        Question? typing = c.State.Kept?.LastOrDefault(
            q => q.Kind == Questions.TypeOrder && !c.IsOld(q));
        if (typing is null) return c;
        ChatState aside = c.State.SetAside();
        return c with
        {
            State = aside with
            {
                Question = typing,
                Kept = [.. (aside.Kept ?? []).Where(q => !ReferenceEquals(q, typing))],
            },
        };
    }

    /// <summary>The order in the shop's words; null when something else was written.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        if (AnswerMatching.IsNo(c.Heard.Intent))
            return new Outcome(c.State).Drop().Say(c.Phrases.Dropped);
        if (c.Heard.Intent != "order.create" || c.Heard.Lines.Count == 0
            || c.Heard.Party is not null || c.Heard.Parts.Count > 1)
            return null;
        SaleDraft whose = question.Sale!;
        return SaleSteps.Continue(c, SaleSteps.Draft(c) with
        {
            Party = whose.Party,
            NewName = whose.NewName,
            NewPhone = whose.NewPhone,
            NewBsuid = whose.NewBsuid,
        });
    }

    // Another customer's waits its turn; the same one's is not asked twice.
    private static Outcome Ask(ChatContext c, Question question)
    {
        string name = question.Sale!.Party is { } party
            ? c.Party(party)?.Name ?? "?"
            : question.Sale.NewName!;
        ChatState state = c.State.Question?.Id == question.Id
            ? c.State with { Question = null }
            : c.State.SetAside();
        return new Outcome(state with
        {
            Kept = state.Kept is { } kept ? [.. kept.Where(q => q.Id != question.Id)] : null,
        }).Ask(c.Phrases.TypeOrderFor(Wording.Short(name)), question);
    }

    private static SaleDraft Draft(PartyId? party, LeftMedia? left) => new(
        [], party, null, party is null ? left!.Name ?? left.Phone ?? left.Bsuid ?? "?" : null,
        null, 0, Money.Zero, false, false, false)
    {
        NewPhone = party is null ? left!.Phone : null,
        NewBsuid = party is null ? left!.Bsuid : null,
    };

    // Whoever was a stranger then may have a khata by now.
    private static Party? Known(ChatContext c, LeftMedia left) =>
        c.Parties.Parties.FirstOrDefault(p =>
            (left.Bsuid is not null && p.Bsuid == left.Bsuid)
            || (left.Phone is not null && p.Phone == left.Phone));
}
