using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Disputing;
using ConverseErp.Ledger.Promising;
using ConverseErp.Ledger.Reminding;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger;

/// <summary>What customers say of their khata, what the shop says to that, and reminders, of one
/// batch.</summary>
internal sealed class WordsTurn(
    ShopWriter writer, ClaimWriter claims, DisputeWriter disputes, ReminderWriter reminders,
    PromiseWriter promises)
{
    /// <param name="delivery">The message.</param>
    /// <param name="id">Of what is said to it.</param>
    /// <returns>False when the message is none of these.</returns>
    public bool Take(Delivery delivery, MessageId id)
    {
        switch (delivery.Envelope.Type)
        {
            case var type when type == ClaimPayment.Name:
                if (claims.Claim(delivery.Message<ClaimPayment>(), null) is { } question)
                    writer.Send(id, question);
                return true;
            case var type when type == DecideClaim.Name:
                writer.Send(id, claims.Decide(delivery.Message<DecideClaim>()));
                return true;
            case var type when type == DisputeLine.Name:
                Dispute(delivery.Message<DisputeLine>(), id);
                return true;
            case var type when type == DecideDispute.Name:
                Decide(delivery, id);
                return true;
            case var type when type == RemindParty.Name:
                Remind(delivery.Message<RemindParty>(), id);
                return true;
            case var type when type == ReminderSent.Name:
                reminders.Sent(delivery.Message<ReminderSent>());
                return true;
            case var type when type == SetReminderRule.Name:
                writer.Send(id, reminders.Set(delivery.Message<SetReminderRule>()));
                return true;
            case var type when type == PromiseDue.Name:
                writer.Send(id, promises.Promise(delivery.Message<PromiseDue>()));
                return true;
            case var type when type == UndoPromise.Name:
                writer.Send(id, promises.Undo(
                    delivery.Message<UndoPromise>(), delivery.Id.Value));
                return true;
            default:
                return false;
        }
    }

    private void Dispute(DisputeLine command, MessageId id)
    {
        (DisputeOpened? question, Refusal? refusal) = disputes.Open(command);
        if (question is not null) writer.Send(id, question);
        else if (refusal is not null) writer.Send(id, disputes.Refused(command, refusal));
    }

    private void Decide(Delivery delivery, MessageId id)
    {
        DisputeOutcome outcome = disputes.Decide(
            delivery.Message<DecideDispute>(), delivery.Id.Value);
        writer.Send(id, outcome.Answer);
        if (outcome.Bill is { } bill) writer.Send(new MessageId(Guid.CreateVersion7()), bill);
        if (outcome.Note is { } note) writer.Send(new MessageId(Guid.CreateVersion7()), note);
    }

    // In the quiet hours, and while WhatsApp works badly, the same wish comes again by itself when
    // that is over. It was said once that it waits.
    private void Remind(RemindParty command, MessageId id)
    {
        if (reminders.Remind(command) is not { } answer) return;
        bool waits = answer is
        {
            Hold: ReminderHold.QuietHours or ReminderHold.WhatsAppSlow, Next: not null,
        };
        bool said = command.Waited || command.Batch is not null;
        if (!said || (!waits && answer.SentAt is null)) writer.Send(id, answer);
        if (!waits) return;
        string what = command.Sends ? "send" : "awake";
        DateTimeOffset next = answer.Next!.Value;
        writer.SendLater(
            new MessageId(Booking.NamedId.Of(
                $"{what}\n{command.Reminder}\n{next.UtcTicks}")), next,
            command with { Waited = command.Sends });
    }
}
