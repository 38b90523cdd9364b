using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>A bill's money asked for inside WhatsApp: the customer can pay with a tap, and whoever
/// asked for it hears that it was sent.</summary>
internal static class RequestAnswers
{
    public static void Sent(AnswerContext c, PaymentRequested asked)
    {
        ChatReference customer = Customer(c.Shop, asked);
        PayAskTexts theirs = PayAskTexts.In(customer.Language);
        string text = asked.Ended
            ? PayAskTexts.Filled(theirs.Ended, asked.Amount, asked.Bill)
            : PayAskTexts.Filled(theirs.Asks, c.Shop.Name, asked.Amount, asked.Bill)
                + "\n" + asked.BillLink;
        MessageId id = ReplyTimers.Message(
            asked.Link, (asked.Ended ? "request-ended" : "request") + customer.ChatKey);
        c.Writer.Send(id, new PartitionKey(customer.PhoneNumberId), new SendMessage(
            id, customer.PhoneNumberId, customer.Bsuid, customer.Phone, customer.Language,
            Purpose.OrderNotice, text, null, null, null, c.Now)
        {
            Pay = new PayInChat(
                asked.Link.ToString("N"), asked.Configuration, asked.Amount,
                "Bill " + asked.Bill, c.Shop.Name, c.Shop.Address, c.Shop.StateCode,
                asked.Expires)
            {
                Ended = asked.Ended,
            },
        });
        if (asked is not { Chat: { } chat, Ended: false }) return;
        c.Answered(chat);
        string who = Wording.Short(asked.PartyName);
        c.Say(chat, asked.Link, "request", Purpose.Answer,
            c.Unreached.Contains(customer.ChatKey)
                ? ReachTexts.NotReached(chat.Language, who) + "\n" + asked.BillLink
                : PayAskTexts.Filled(
                    PayAskTexts.In(chat.Language).Sent, who, asked.Amount, asked.Bill));
    }

    /// <summary>Who is asked for the money.</summary>
    public static ChatReference Customer(Shop shop, PaymentRequested asked) => new(
        shop.PhoneNumberId, asked.Customer.Bsuid, asked.Customer.Phone,
        asked.Customer.Language ?? shop.Language, null, asked.Party, null);
}
