using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What a line costs this buyer: what was said, or what the shop's list for the buyer's
/// group says today.</summary>
internal static class ListPrices
{
    /// <returns>Null: the usual price, which the books look up.</returns>
    public static Money? Of(ChatContext c, PartyId? buyer, DraftLine line) =>
        line.Price ?? (line.Product is { } product
            ? c.Catalogue.PriceLists.Of(
                buyer, product, IndianDay.Of(c.Now, c.Shop.TimeZone))
            : null);

    /// <summary>The price that is told to who asks for it: a customer hears their own.</summary>
    public static Money? Told(ChatContext c, Product product) =>
        (c.FromMember ? null : c.Catalogue.PriceLists.Of(
            c.Person.Party, product.Id, IndianDay.Of(c.Now, c.Shop.TimeZone))) ?? product.Price;

    /// <summary>A sale of goods that have no price yet: what is it?</summary>
    public static Outcome? Ask(
        ChatContext c, Outcome outcome, SaleDraft draft, int i, Product product) =>
        c.FromMember && !draft.IsStock && product.Price is null
            && Of(c, draft.Party, draft.Lines[i]) is null
                ? outcome.Ask(
                    c.Phrases.WhatPrice(Wording.Short(draft.Lines[i].Spoken), product.Unit),
                    new Question(Questions.Price, [], c.Now, i, draft))
                : null;

    /// <summary>The line as it is ordered.</summary>
    public static WantedLine Wanted(ChatContext c, PartyId? buyer, DraftLine line) => new(
        line.Product!.Value, line.Quantity, line.Unit, line.Worth, line.Spoken,
        Of(c, buyer, line))
    {
        Batch = line.Batch?.Number,
    };

    /// <summary>What a draft will come to.</summary>
    public static Money Total(ChatContext c, SaleDraft draft) =>
        Estimates.Total(draft.Lines.Sum(line => Estimates.Paise(
            line.Product is { } id ? c.Product(id) : null, line.Quantity, line.Unit, line.Worth,
            Of(c, draft.Party, line))));
}
