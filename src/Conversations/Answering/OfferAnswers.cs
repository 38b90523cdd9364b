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
        // Whoever made it hears of it by its numbered paper: one reply.
        DrawQuotation offer = new(
            quoted.Order, quoted.Party, quoted.PartyName, quoted.Lines, quoted.Total,
            quoted.ValidUntil, quoted.Chat, quoted.Customer, Sends: false);
        c.Writer.Send(
            ReplyTimers.Message(quoted.Order.Value, "draw" + quoted.Chat.ChatKey), offer);
        if (quoted.Customer is not { } customer) return;
        OfferTexts theirs = OfferTexts.In(customer.Language);
        Option[] options = OfferSteps.Options(
            Speech.In(customer.Language), theirs, quoted.Order, onlyStocked: false);
        c.Ask(customer, quoted.Order.Value, Told(theirs, c.Shop.Name, offer, null) + "\n",
            new Question(Questions.Offer, options, c.Now, Order: quoted.Order),
            purpose: Purpose.OrderNotice);
    }

    /// <summary>The numbered paper of an offer; without one the words alone.</summary>
    public static void Drawn(AnswerContext c, QuotationDrawn drawn, MessageId id)
    {
        DrawQuotation offer = drawn.Offer;
        c.Answered(offer.Chat);
        AttachedFile? file = drawn is { Number: { } number, Blob: { } blob }
            ? new AttachedFile(
                blob, "document", "application/pdf",
                "Quotation-" + number.Replace('/', '-') + ".pdf")
            : null;
        OfferTexts texts = OfferTexts.In(offer.Chat.Language);
        string who = offer.PartyName is { } name ? Wording.Short(name) : "";
        string sent = offer.Customer switch
        {
            null => "",
            // Unasked words need a window: what does not arrive is not said to be sent.
            { } closed when c.Unreached.Contains(closed.ChatKey) =>
                "\n" + ReachTexts.NotReached(offer.Chat.Language, who)
                    + Share(c, drawn, closed),
            _ => "\n" + OfferTexts.Filled(texts.OfferSent, who),
        };
        // A later wish for the paper is answered anew, the offer itself once.
        Guid about = offer.Sends ? id.Value : offer.Order.Value;
        c.Say(offer.Chat, about, "quoted", Purpose.Answer,
            Told(texts, who, offer, drawn.Number) + sent, file: file);
        if (offer is not { Sends: true, Customer: { } customer }) return;
        c.Say(customer, about, "quotation", Purpose.OrderNotice,
            Told(OfferTexts.In(customer.Language), c.Shop.Name, offer, drawn.Number),
            file: file);
    }

    // It goes from the shop's own phone, for nothing, as a bill does that would cost.
    private static string Share(AnswerContext c, QuotationDrawn drawn, ChatReference customer)
    {
        if (drawn.Link is not { } page) return "";
        string words = Told(
            OfferTexts.In(customer.Language), c.Shop.Name, drawn.Offer, drawn.Number);
        return AnswerContext.OwnPhoneLink(customer, words, page) is { } link
            ? "\n" + ReachTexts.Share(drawn.Offer.Chat.Language, link)
            : "";
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

    private static string Told(
        OfferTexts texts, string who, DrawQuotation quoted, string? number)
    {
        IEnumerable<string> lines = quoted.Lines.Take(LinesShown)
            .Select(line => $"\n{Wording.Line(line)} {line.Total}");
        string more = quoted.Lines.Count > LinesShown
            ? $"\n+{quoted.Lines.Count - LinesShown}" : "";
        string until = quoted.ValidUntil is { } day
            ? " · " + OfferTexts.Filled(
                texts.Until, day.ToString("d/M/yyyy", CultureInfo.InvariantCulture))
            : "";
        string title = $"📋 {texts.Offer}{(number is null ? "" : " " + number)}";
        if (who.Length > 0) title += " – " + who;
        return $"{title}{string.Concat(lines)}{more}\n= {quoted.Total}{until}";
    }
}
