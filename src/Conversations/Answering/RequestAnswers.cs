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
        ChatReference customer = new(
            c.Shop.PhoneNumberId, asked.Customer.Bsuid, asked.Customer.Phone,
            asked.Customer.Language ?? c.Shop.Language, null, asked.Party, null);
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
        c.Say(chat, asked.Link, "request", Purpose.Answer, PayAskTexts.Filled(
            PayAskTexts.In(chat.Language).Sent, Wording.Short(asked.PartyName), asked.Amount,
            asked.Bill));
    }
}
