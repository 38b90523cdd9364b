using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>Customers' orders: the customer hears that it arrived, the shop is asked.
/// </summary>
internal static class OrderAnswers
{
    public static void Placed(AnswerContext c, OrderPlaced placed)
    {
        c.Answered(placed.Customer);
        if (placed.Replaces is { } replaced)
        {
            c.Settled(replaced);
            // Whoever of the shop changed it is answered by being asked anew.
            if (c.Owner is { } changing) c.Answered(changing);
        }

        string lines = Wording.Lines(placed.Lines);
        c.Say(placed.Customer, placed.Order.Value, "taken", Purpose.OrderNotice,
            Speech.In(placed.Customer.Language).OrderTaken(lines, placed.Total, c.Shop.Name));
        if (c.Owner is not { } owner) return;
        Phrases phrases = Speech.In(owner.Language);
        Option[] options = OrderSteps.AcceptOptions(phrases, placed.Order);
        c.Ask(owner, placed.Order.Value,
            phrases.OrderArrived(
                Wording.Short(placed.PartyName ?? placed.Customer.Phone ?? "?"), lines,
                placed.Total),
            new Question(Questions.Accept, options, c.Now, Order: placed.Order));
    }

    public static void Cancelled(AnswerContext c, OrderCancelled cancelled)
    {
        c.Answered(cancelled.Chat);
        c.Settled(cancelled.Order);
        c.Say(cancelled.Chat, cancelled.Order.Value, "cancelled", Purpose.Answer,
            Speech.In(cancelled.Chat.Language).Dropped);
        ChatReference? other = cancelled.ByCustomer ? c.Owner : cancelled.Customer;
        if (other is null) return;
        Phrases phrases = Speech.In(other.Language);
        c.Say(other, cancelled.Order.Value, "cancelled", Purpose.OrderNotice,
            cancelled.ByCustomer
                ? phrases.OrderWithdrawn(null)
                : phrases.OrderDeclined(c.Shop.Name));
    }
}
