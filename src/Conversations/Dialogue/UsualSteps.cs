using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"How much?" says how much it mostly is: a yes takes that. A bare number is always
/// the quantity itself.</summary>
internal sealed class UsualSteps(IOrders orders)
{
    public async Task<Outcome> OfferAsync(
        ChatContext c, Outcome outcome, CancellationToken cancel)
    {
        if (outcome.State.Question is not { Kind: Questions.Quantity, Sale: { } sale } question
            || question.Usual is not null || outcome.Text is not { } asked
            || question.AskedAt != c.Now || sale.IsStock || sale.Doubtful
            // "2 bori" asks how many kilos those are.
            || sale.Lines[question.Line].Quantity is not null
            || sale.Lines[question.Line].Product is not { } product)
            return outcome;
        UsualQuantity? usual = sale.Party is { } party
            ? await orders.UsualAsync(c.Shop.Id, product, party, cancel)
            : null;
        usual ??= await orders.UsualAsync(c.Shop.Id, product, null, cancel);
        if (usual is null) return outcome;
        string amount = Wording.Level(usual.Quantity, usual.Unit);
        return outcome.Ask(
            $"{asked} {c.Phrases.Yes} = {c.Phrases.UsualAmount(amount)}",
            question with { Usual = usual });
    }
}
