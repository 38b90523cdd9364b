using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"udhaar walon ko bata do kal dukaan band hai": news for some of the customers, whom
/// the shop's own names of goods and price lists tell.</summary>
internal sealed class SegmentTalk(BroadcastTalk broadcasts)
{
    /// <summary>Who bought, where nobody says since when.</summary>
    private const int BoughtDays = 90;

    private const int AwayDays = 30;
    private const int NamesMax = 8;

    /// <returns>Null when the message is about something else.</returns>
    public async Task<Outcome?> AnswerAsync(ChatContext c, CancellationToken cancel)
    {
        if (!c.FromMember || c.Message.ReplyId is not null) return null;
        IReadOnlyList<PriceList> lists = c.Catalogue.PriceLists.Lists;
        if (SegmentSaid.In(
                c.Message.Text, said => Goods(c, said) is not null,
                [.. lists.Select(l => l.Name)]) is not { } wish)
            return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        if (!c.Person.Member!.Rights.ChangeSettings) return outcome.Say(c.Phrases.NotAllowed);
        SegmentTexts texts = SegmentTexts.In(c.Chat.Language);
        Segment segment = new(wish.Audience, wish.Audience switch
        {
            Audience.Bought => wish.Days ?? BoughtDays,
            Audience.Away => wish.Days ?? AwayDays,
            Audience.All or Audience.Owing or Audience.PriceGroup => null,
        });
        if (wish.Goods is { } goods)
        {
            if (Goods(c, goods) is not { } found)
                return outcome.Say(PayAskTexts.Filled(texts.NoGoods, goods));
            if (found.Count > 1)
                return outcome.Say(PayAskTexts.Filled(texts.Which, goods, Names(c, found)));
            segment = segment with { Product = found[0] };
        }

        if (wish.Group is { } group)
        {
            if (lists.FirstOrDefault(l => l.Name == group) is not { } list)
                return outcome.Say(NoGroup(texts, group, lists));
            segment = segment with { Group = list.Id };
        }

        return await broadcasts.DraftAsync(free, wish.Rest, segment, cancel);
    }

    // One of the shop's goods, or several that are called so; null: the words say more or less.
    private static IReadOnlyList<ProductId>? Goods(ChatContext c, string words) =>
        c.Hear(words) is { OnlyNames: true, Party: null, Lines: [var line] }
            ? line.Product is { } one ? [one]
                : line.Candidates is { Count: > 0 } several ? several : null
            : null;

    private static string Names(ChatContext c, IReadOnlyList<ProductId> goods) => string.Join(
        ", ", goods.Take(NamesMax).Select(g => c.Product(g)?.Name).OfType<string>());

    private static string NoGroup(
        SegmentTexts texts, string group, IReadOnlyList<PriceList> lists) =>
        lists.Count == 0 ? texts.NoGroups : PayAskTexts.Filled(
            texts.NoGroup, group, string.Join(", ", lists.Take(NamesMax).Select(l => l.Name)));
}
