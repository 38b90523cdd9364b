using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>Drafts are put to the customer, offers too; whoever waits hears where the goods are.
/// </summary>
internal static class OfferAnswers
{
    private const int LinesShown = 15;

    /// <summary>The customer sees the total, what is not there and when it comes, and says yes.
    /// </summary>
    public static void Asked(AnswerContext c, OrderPlaced draft)
    {
        c.Answered(draft.Customer);
        OfferTexts texts = OfferTexts.In(draft.Customer.Language);
        string text = OfferTexts.Filled(
            texts.Asks, Wording.Lines(draft.Lines), draft.Total.ToString());
        if (draft.Slot is { } slot) text += "\n🕒 " + SlotWording.Of(slot);
        if (draft.DeliverTo is { } place) text += "\n📍 " + Wording.Place(place);
        if (draft.Lacking is { } lacking)
        {
            text += texts.Lacks(lacking);
            if (c.Alike.TryGetValue(draft.Order, out string? alike))
                text += $"\n👉 {texts.Alike}: {alike}";
        }

        bool some = draft.Lacking is { } less && (draft.Lines.Count > less.Count
            || less.Any(l => l.Have > 0));
        Option[] options = OfferSteps.Options(
            Speech.In(draft.Customer.Language), texts, draft.Order, some);
        c.Ask(draft.Customer, draft.Order.Value, text + "\n",
            new Question(Questions.Offer, options, c.Now, Order: draft.Order));
    }

    public static void Quoted(AnswerContext c, OrderQuoted quoted)
    {
        c.Answered(quoted.Chat);
        OfferTexts texts = OfferTexts.In(quoted.Chat.Language);
        string who = quoted.PartyName is { } name ? Wording.Short(name) : "";
        string sent = quoted.Customer is null ? ""
            : "\n" + OfferTexts.Filled(texts.OfferSent, who);
        c.Say(quoted.Chat, quoted.Order.Value, "quoted", Purpose.Answer,
            Told(texts, who, quoted) + sent);
        if (quoted.Customer is not { } customer) return;
        OfferTexts theirs = OfferTexts.In(customer.Language);
        Option[] options = OfferSteps.Options(
            Speech.In(customer.Language), theirs, quoted.Order, onlyStocked: false);
        c.Say(customer, quoted.Order.Value, "offered", Purpose.OrderNotice,
            Told(theirs, c.Shop.Name, quoted) + "\n" + Wording.Numbered(options),
            choices: [.. options.Select(o => new Choice(o.Value, o.Label))]);
    }

    public static void OnItsWay(AnswerContext c, OrderOnItsWay moved, MessageId id)
    {
        OfferTexts texts = OfferTexts.In(moved.Customer.Language);
        string text = OfferTexts.Filled(
            moved.Stage == OrderStage.Packed ? texts.PackedFor : texts.DeliveredFor, c.Shop.Name);
        if (moved is { Stage: OrderStage.Packed, Slot: { } slot })
            text += "\n🕒 " + SlotWording.Of(slot);
        c.Say(moved.Customer, id.Value, "way", Purpose.OrderNotice, text);
    }

    private static string Told(OfferTexts texts, string who, OrderQuoted quoted)
    {
        IEnumerable<string> lines = quoted.Lines.Take(LinesShown)
            .Select(line => $"\n{Wording.Line(line)} {line.Total}");
        string more = quoted.Lines.Count > LinesShown
            ? $"\n+{quoted.Lines.Count - LinesShown}" : "";
        string until = OfferTexts.Filled(texts.Until, quoted.ValidUntil.ToString(
            "d/M/yyyy", CultureInfo.InvariantCulture));
        string title = who.Length > 0 ? $"📋 {texts.Offer} – {who}" : $"📋 {texts.Offer}";
        return $"{title}{string.Concat(lines)}{more}\n= {quoted.Total} · {until}";
    }
}
