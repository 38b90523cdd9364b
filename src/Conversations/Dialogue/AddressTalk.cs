using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ka address 12 Gandhi Road Pune": read back first, since every bill to them is
/// printed with it from then on.</summary>
internal sealed class AddressTalk(IPartyDesk desk) : IAffairTalk
{
    /// <inheritdoc/>
    public Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel) =>
        Task.FromResult(c.Heard is { Affair: OwnAffairs.Address, Address: { } address }
            ? Start(c, rights, address)
            : null);

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
                return await KeepAsync(c, outcome, party, draft.Address, cancel);
            default:
                return Guid.TryParse(option.Value, out Guid chosen)
                    ? Ask(c, outcome, new PartyId(chosen), draft.Address)
                    : null;
        }
    }

    // The same right as its door by the API; the accountant knows addresses as well.
    private static bool May(Rights rights) => rights.ChangeSettings || rights.MayFile;

    private static Outcome Start(ChatContext c, Rights rights, string address)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!May(rights)) return outcome.Say(c.Phrases.NotAllowed);
        switch (c.Heard.AffairOf)
        {
            case { Party: { } party }:
                return Ask(c, outcome, party, address);
            case { Candidates: { Count: > 0 } several }:
                Option[] options = SaleSteps.PartyOptions(c, several);
                return outcome.Ask(
                    c.Phrases.WhichParty(SaleSteps.FirstWord(options[0].Label))
                        + Wording.Numbered(options),
                    new Question(Questions.Address, options, c.Now)
                    {
                        Address = new AddressDraft(null, address),
                    });
            default:
                return outcome.Say(c.Phrases.NotUnderstood);
        }
    }

    private static Outcome Ask(ChatContext c, Outcome outcome, PartyId party, string address)
    {
        if (c.Party(party) is not { } known) return outcome.Say(c.Phrases.NotUnderstood);
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        string name = Wording.Short(known.Name);
        AddressTexts texts = AddressTexts.In(c.Chat.Language);
        return outcome.Ask(
            (known.Address is { Length: > 0 } old
                ? AddressTexts.Filled(texts.InPlace, name, address, old)
                : AddressTexts.Filled(texts.Asks, name, address)) + Wording.Numbered(options),
            new Question(Questions.Address, options, c.Now)
            {
                Address = new AddressDraft(party, address),
            });
    }

    // Told twice, it is the same address.
    private async Task<Outcome> KeepAsync(ChatContext c, Outcome outcome, PartyId party,
        string address, CancellationToken cancel)
    {
        if (c.Person.Member is not { } member || !May(member.Rights))
            return outcome.Say(c.Phrases.NotAllowed);
        Answer<Party> kept = await desk.SetTaxAsync(
            c.Shop.Id, party, new PartyTax(null, null, address, null), cancel);
        if (kept.Fact is not { } after)
            return outcome.Say(c.Phrases.Refused(kept.Refusal!, null));
        outcome.Addressed = party;
        return outcome.Say(AddressTexts.Filled(
            AddressTexts.In(c.Chat.Language).Kept, Wording.Short(after.Name), address));
    }
}
