using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ka challan banao", "bill 22 ka challan", "proforma banao": the paper of goods
/// that are written down, to whoever asks. Asked again it is the same paper.</summary>
internal sealed class PaperTalk(BillMeant meant) : IAffairTalk
{
    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard.Affair is not (OwnAffairs.Challan or OwnAffairs.Proforma)) return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.MaySell) return outcome.Say(c.Phrases.NotAllowed);
        return PartyAsked.Of(c, outcome)
            ?? await DrawAsync(c, c.Heard.Affair, c.Heard.AffairOf?.Party, cancel);
    }

    /// <inheritdoc/>
    public async Task<Outcome?> AnswerAsync(
        ChatContext c, Question question, CancellationToken cancel) =>
        question is { Kind: Questions.AffairOfWhom, Affair: { } draft }
        && draft.Affair is OwnAffairs.Challan or OwnAffairs.Proforma
        && PartyAsked.Answer(c, question) is { } party
            ? await DrawAsync(c, draft.Affair, party, cancel)
            : null;

    private async Task<Outcome> DrawAsync(
        ChatContext c, string affair, PartyId? party, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        TradePaperKind kind = affair == OwnAffairs.Challan
            ? TradePaperKind.DeliveryChallan
            : TradePaperKind.Proforma;
        PaperTexts texts = PaperTexts.In(c.Chat.Language);
        if (await meant.OrderAsync(c, party, o => Fits(o, kind), cancel) is not { } order)
        {
            return outcome.Say(party is { } whose
                ? PayAskTexts.Filled(texts.NoneOf, Wording.Short(c.Party(whose)?.Name ?? "?"))
                : c.Heard.Paper?.Bill is not null || c.BillNumber is not null
                    ? c.Phrases.NoBill
                    : texts.Of(kind).Which);
        }

        return outcome.Command(new DrawPaper(
            DrawPaper.IdOf(order.Id, kind), kind, order.Id, order.Invoice, order.Party,
            order.PartyName, order.Lines, order.DeliverAt, c.Chat));
    }

    // What nobody has agreed to travels nowhere; what it would cost can be written all the same.
    private static bool Fits(OrderView order, TradePaperKind kind) =>
        kind == TradePaperKind.Proforma
        || order.Stage is not (OrderStage.Quoted or OrderStage.Draft);
}
