using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Answering;

/// <summary>Customers' orders: the customer hears that it arrived, the shop is asked.
/// </summary>
internal static class OrderAnswers
{
    public static void Placed(AnswerContext c, OrderPlaced placed)
    {
        if (placed.AsksCustomer)
        {
            OfferAnswers.Asked(c, placed);
            return;
        }

        c.Answered(placed.Customer);
        if (placed.Replaces is { } replaced)
        {
            c.Settled(replaced);
            // Whoever of the shop changed it is answered by being asked anew.
            if (c.Owner is { } changing) c.Answered(changing);
        }

        string lines = Wording.Lines(placed.Lines);
        string place = placed.DeliverTo is { } to ? "\n📍 " + Wording.Place(to) : "";
        string note = placed.Note is { } said ? "\n«" + said + "»" : "";
        string slot = placed.Slot is { } when ? "\n🕒 " + SlotWording.Of(when) : "";
        string beside = note + place + slot;
        if (beside.Length > 0) beside += "\n";
        c.Say(placed.Customer, placed.Order.Value, "taken", Purpose.OrderNotice,
            Speech.In(placed.Customer.Language).OrderTaken(lines, placed.Total, c.Shop.Name),
            sms: new SmsForm(
                SmsKind.OrderAccepted, [c.Shop.Name, SmsForm.Rupees(placed.Total)]));
        if (c.Owner is not { } owner) return;
        if (placed.Accepts)
        {
            // The shop has said yes beforehand: booked, and both hear of the bill.
            c.Writer.Send(new MessageId(Guid.CreateVersion7(c.Now)), new ConfirmOrder(
                placed.Order, owner, null, Overrides.None, c.Now));
            return;
        }

        Phrases phrases = Speech.In(owner.Language);
        if (placed.Unanswered)
            beside = $"\n⚠️ {OfferTexts.In(owner.Language).Unanswered}{beside}\n";
        Option[] options = OrderSteps.AcceptOptions(phrases, placed.Order);
        c.Ask(owner, placed.Order.Value,
            phrases.OrderArrived(
                Wording.Short(placed.PartyName ?? placed.Customer.Phone ?? "?"), lines,
                placed.Total) + beside,
            new Question(Questions.Accept, options, c.Now, Order: placed.Order));
    }

    /// <summary>Where a waiting order goes: the customer is answered, the shop is told.</summary>
    /// <param name="id">Of the fact: whoever goes back to an earlier place is told again.</param>
    public static void Delivered(AnswerContext c, DeliverySet set, MessageId id)
    {
        c.Answered(set.Chat);
        Phrases phrases = Speech.In(set.Chat.Language);
        string place = Wording.Place(set.Place);
        c.Say(set.Chat, id.Value, "delivery", Purpose.Answer,
            set.Refusal is { } refusal
                ? phrases.Refused(refusal, set.PartyName ?? "")
                : phrases.OrderComesTo(place));
        if (set.Refusal is not null || c.Owner is not { } owner) return;
        string name = Wording.Short(set.PartyName ?? set.Chat.Phone ?? "?");
        c.Tell(owner, News.OrderGoesElsewhere, id.Value, "delivery",
            Speech.In(owner.Language).OrderGoesTo(name, place), Purpose.OrderNotice);
    }

    public static void Cancelled(AnswerContext c, OrderCancelled cancelled)
    {
        c.Answered(cancelled.Chat);
        c.Settled(cancelled.Order);
        c.Say(cancelled.Chat, cancelled.Order.Value, "cancelled", Purpose.Answer,
            Speech.In(cancelled.Chat.Language).Dropped);
        if (cancelled.Unseen) return;
        if (!cancelled.ByCustomer)
        {
            if (cancelled.Customer is not { } customer) return;
            c.Say(customer, cancelled.Order.Value, "cancelled", Purpose.OrderNotice,
                Speech.In(customer.Language).OrderDeclined(c.Shop.Name),
                sms: new SmsForm(SmsKind.OrderRefused, [c.Shop.Name]));
        }
        else if (c.Owner is { } owner)
        {
            c.Tell(owner, News.OrderWithdrawn, cancelled.Order.Value, "cancelled",
                Speech.In(owner.Language).OrderWithdrawn(cancelled.CustomerName is { } name
                    ? Wording.Short(name) : cancelled.Chat.Phone), Purpose.OrderNotice);
        }
    }
}
