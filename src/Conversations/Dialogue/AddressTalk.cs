using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ka address 12 Gandhi Road Pune", "Priya ka GSTIN 27…": read back first, since
/// every bill to them is printed with it from then on.</summary>
internal sealed class AddressTalk(IPartyDesk desk, IGstRules gst) : IAffairTalk
{
    /// <inheritdoc/>
    public Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel) =>
        Task.FromResult(c.Heard switch
        {
            { Affair: OwnAffairs.Address, Address: { } address } =>
                Start(c, rights, new AddressDraft(null, address)),
            { Affair: OwnAffairs.Gstin, Gstin: { } number } =>
                Start(c, rights, new AddressDraft(null, number) { IsGstin = true }),
            _ => null,
        });

    /// <summary>An answer about an address; null when it is none.</summary>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel)
    {
        if (question.Address is not { } draft
            || AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option)
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        switch (option.Value)
        {
            case AnswerMatching.Leave:
                return outcome.Say(c.Phrases.Dropped);
            case AnswerMatching.SayYes when draft.Party is { } party:
                return await KeepAsync(c, outcome, party, draft, cancel);
            default:
                return Guid.TryParse(option.Value, out Guid chosen)
                    ? Ask(c, outcome, draft with { Party = new PartyId(chosen) })
                    : null;
        }
    }

    // The same right as its door by the API; the accountant knows addresses as well.
    private static bool May(Rights rights) => rights.ChangeSettings || rights.MayFile;

    private Outcome Start(ChatContext c, Rights rights, AddressDraft draft)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!May(rights)) return outcome.Say(c.Phrases.NotAllowed);
        if (draft.IsGstin && gst.RefusesGstin(draft.Address) is { } wrong)
            return outcome.Say(c.Phrases.Refused(wrong, draft.Address));
        if (draft.IsGstin && draft.Address == c.Shop.Gstin)
            return outcome.Say(c.Phrases.Refused(new Refusal("party-gstin-own", ""), null));
        switch (c.Heard.AffairOf)
        {
            case { Party: { } party }:
                return Ask(c, outcome, draft with { Party = party });
            case { Candidates: { Count: > 0 } several }:
                Option[] options = SaleSteps.PartyOptions(c, several);
                return outcome.Ask(
                    c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                        + Wording.Numbered(options),
                    new Question(Questions.Address, options, c.Now)
                    {
                        Address = draft,
                    });
            default:
                return outcome.Say(c.Phrases.NotUnderstood);
        }
    }

    private static Outcome Ask(ChatContext c, Outcome outcome, AddressDraft draft)
    {
        if (c.Party(draft.Party!.Value) is not { } known)
            return outcome.Say(c.Phrases.NotUnderstood);
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        string name = Wording.Short(known.Name);
        AddressTexts texts = Texts(c, draft);
        string? old = draft.IsGstin ? known.Gstin : known.Address;
        return outcome.Ask(
            (old is { Length: > 0 } && old != draft.Address
                ? AddressTexts.Filled(texts.InPlace, name, draft.Address, old)
                : AddressTexts.Filled(texts.Asks, name, draft.Address))
                + Wording.Numbered(options),
            new Question(Questions.Address, options, c.Now) { Address = draft });
    }

    private static AddressTexts Texts(ChatContext c, AddressDraft draft) => draft.IsGstin
        ? GstinTexts.In(c.Chat.Language)
        : AddressTexts.In(c.Chat.Language);

    // Told twice, it is the same address.
    private async Task<Outcome> KeepAsync(ChatContext c, Outcome outcome, PartyId party,
        AddressDraft draft, CancellationToken cancel)
    {
        if (c.Person.Member is not { } member || !May(member.Rights))
            return outcome.Say(c.Phrases.NotAllowed);
        Answer<Party> kept = await desk.SetTaxAsync(
            c.Shop.Id, party, draft.IsGstin
                ? new PartyTax(draft.Address, null, null, null)
                : new PartyTax(null, null, draft.Address, null), cancel);
        if (kept.Fact is not { } after)
            return outcome.Say(c.Phrases.Refused(kept.Refusal!, draft.Address));
        outcome.Addressed = party;
        return outcome.Say(AddressTexts.Filled(
            Texts(c, draft).Kept, Wording.Short(after.Name), draft.Address));
    }
}
