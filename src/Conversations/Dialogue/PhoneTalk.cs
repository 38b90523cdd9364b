using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ka naya number 98765 43210": asked for a yes, since whoever writes from it
/// sees that khata from then on, and the old number does not.</summary>
internal sealed class PhoneTalk : IAffairTalk
{
    /// <inheritdoc/>
    public Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel) =>
        Task.FromResult(c.Heard is { Affair: OwnAffairs.NewPhone, Phone: { } phone }
            ? Start(c, rights, phone)
            : null);

    /// <summary>An answer about a number; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        if (question.Phone is not { } draft
            || AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option)
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        switch (option.Value)
        {
            case AnswerMatching.Leave:
                return outcome.Say(c.Phrases.Dropped);
            case AnswerMatching.SayYes when draft.Party is { } party:
                return outcome.Command(new SaveParties(
                    Guid.CreateVersion7(c.Now), c.Chat,
                    c.Party(party)?.Kind ?? PartyKind.Customer,
                    [new NamedParty(party, null, draft.Phone)], c.Now));
            default:
                return Guid.TryParse(option.Value, out Guid chosen)
                    ? Ask(c, outcome, new PartyId(chosen), draft.Phone)
                    : null;
        }
    }

    private static Outcome Start(ChatContext c, Rights rights, string phone)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.MaySell) return outcome.Say(c.Phrases.NotAllowed);
        switch (c.Heard.AffairOf)
        {
            case { Party: { } party }:
                return Ask(c, outcome, party, phone);
            case { Candidates: { Count: > 0 } several }:
                Option[] options = SaleSteps.PartyOptions(c, several);
                return outcome.Ask(
                    c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                        + Wording.Numbered(options),
                    new Question(Questions.Phone, options, c.Now)
                    {
                        Phone = new PhoneDraft(null, phone),
                    });
            case { NewName: { } name }:
                return outcome.Say(c.Phrases.NoSuchKhata(Wording.Short(name)));
            default:
                return outcome.Say(c.Phrases.NotUnderstood);
        }
    }

    private static Outcome Ask(ChatContext c, Outcome outcome, PartyId party, string phone)
    {
        if (c.Party(party) is not { } known) return outcome.Say(c.Phrases.NotUnderstood);
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        string name = Wording.Short(known.Name);
        return outcome.Ask(
            (known.Phone is { } old
                ? c.Phrases.NewPhoneInPlace(name, phone, old) : c.Phrases.NewPhone(name, phone))
                + Wording.Numbered(options),
            new Question(Questions.Phone, options, c.Now)
            {
                Phone = new PhoneDraft(party, phone),
            });
    }
}
