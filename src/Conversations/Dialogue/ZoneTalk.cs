using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Sharma Exports SEZ hai", "Sharma Exports SEZ nahi hai": what a buyer is to the tax.
/// Whether a zone is billed with tax is asked before anything is set.</summary>
internal sealed class ZoneTalk(IPartyDesk desk) : IAffairTalk
{
    private const string With = "with";
    private const string Without = "without";

    private static readonly Refusal NeedsGstin = new(
        "gst-supply-needs-gstin", "A buyer in a zone has a GSTIN.");

    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard.Affair is not (OwnAffairs.Zone or OwnAffairs.ZoneNot)) return null;
        Outcome outcome = new Outcome(c.State).Drop();
        // Whose tax is whose, the accountant knows as well.
        if (rights is { ChangeSettings: false, MayFile: false })
            return outcome.Say(c.Phrases.NotAllowed);
        if (PartyAsked.Of(c, outcome) is { } asked) return asked;
        return c.Heard.AffairOf?.Party is { } party
            ? await OfAsync(c, c.Heard.Affair, party, cancel)
            : outcome.Say(c.Phrases.WhosePayment);
    }

    /// <inheritdoc/>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel)
    {
        if (question.Affair is not { Affair: OwnAffairs.Zone or OwnAffairs.ZoneNot } draft)
            return null;
        if (question.Kind == Questions.AffairOfWhom)
        {
            return PartyAsked.Answer(c, question) is { } chosen
                ? await OfAsync(c, draft.Affair, chosen, cancel)
                : null;
        }

        if (question.Kind != Questions.ZoneTax || draft.Party is not { } party) return null;
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option)
        {
            return await SetAsync(
                c, party, option.Value == Without
                    ? BuyerStanding.SezWithoutPayment
                    : BuyerStanding.SezWithPayment, cancel);
        }

        return AnswerMatching.IsNo(c.Heard.Intent)
            ? new Outcome(c.State).Drop().Say(c.Phrases.Dropped)
            : null;
    }

    private async Task<Outcome> OfAsync(
        ChatContext c, string affair, PartyId party, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (c.Party(party) is not { } known) return outcome.Say(c.Phrases.NotUnderstood);
        ZoneTexts texts = ZoneTexts.In(c.Chat.Language);
        string name = Wording.Short(known.Name);
        bool inZone = known.Standing
            is BuyerStanding.SezWithPayment or BuyerStanding.SezWithoutPayment;
        if (affair == OwnAffairs.ZoneNot)
        {
            // Whatever else the buyer is to the tax was not spoken of.
            return inZone
                ? await SetAsync(c, party, BuyerStanding.Regular, cancel)
                : outcome.Say(PayAskTexts.Filled(texts.WasNone, name));
        }

        if (known.Gstin is null) return outcome.Say(c.Phrases.Refused(NeedsGstin, name));
        Option[] options = [new(With, texts.With), new(Without, texts.Without)];
        return outcome.Ask(
            PayAskTexts.Filled(texts.Asks, name) + Wording.Numbered(options),
            new Question(Questions.ZoneTax, options, c.Now)
            {
                Affair = new AffairDraft(affair, null, null) { Party = party },
            });
    }

    private async Task<Outcome> SetAsync(
        ChatContext c, PartyId party, BuyerStanding standing, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        string name = Wording.Short(c.Party(party)?.Name ?? "?");
        Answer<Party> answer = await desk.SetTaxAsync(
            c.Shop.Id, party, new PartyTax(null, null, null, standing), cancel);
        if (answer.Refusal is { } refusal) return outcome.Say(c.Phrases.Refused(refusal, name));
        ZoneTexts texts = ZoneTexts.In(c.Chat.Language);
        return outcome.Say(PayAskTexts.Filled(
            standing switch
            {
                BuyerStanding.SezWithPayment => texts.SetWith,
                BuyerStanding.SezWithoutPayment => texts.SetWithout,
                _ => texts.SetNone,
            }, name));
    }
}
