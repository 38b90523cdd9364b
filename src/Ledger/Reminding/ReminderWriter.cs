using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Reminding;

/// <summary>Decides one shop's reminders in order and keeps those that were given.</summary>
/// <param name="zone">IANA name, the shop's.</param>
/// <param name="works">WhatsApp carries what nobody waits for.</param>
internal sealed class ReminderWriter(
    ITenantStatements writes, ShopKhata khata, ReminderBook book, string zone, bool works,
    DateTimeOffset now)
{
    /// <returns>Null when the same reminder was given before, unless it is to be sent.</returns>
    public ReminderAnswered? Remind(RemindParty command)
    {
        KnownReminder? known = book.Known(command.Reminder);
        if (known is not null && !command.Sends) return null;
        PartyAtBooking? party = khata.Party(command.Party);
        Money balance = khata.Balance(command.Party);
        ReminderFacts facts = book.Of(command.Party, balance);
        (ReminderHold hold, DateTimeOffset? next) = command.Sends
            ? ReminderDecision.ToSend(book.Rule, facts, known, works, now, zone)
            : ReminderDecision.Decide(book.Rule, facts, now, zone);
        DateOnly today = IndianDay.Of(now, zone);
        Money asked = facts.Asked(today);
        if (hold == ReminderHold.None && known is null)
        {
            ReminderStore.Add(writes, command.Reminder, command.Party, balance, now);
            book.Given(command.Party, command.Reminder, now);
        }

        return new ReminderAnswered(
            command.Reminder, command.Chat, command.Party, party?.Name, balance, hold, next,
            (party?.Phone ?? party?.Bsuid) is null
                ? null
                : new PartyContact(party!.Phone, party.Bsuid, party.Language))
        {
            Asked = hold == ReminderHold.None && asked < balance ? asked : null,
            PromisedOn = hold == ReminderHold.Promised
                ? ReminderDecision.PromisedOn(facts, today) : null,
            Sends = command.Sends,
            Batch = command.Batch,
            SentAt = known?.SentAt,
        };
    }

    /// <summary>It counts from now on, and is not sent again.</summary>
    public void Sent(ReminderSent sent)
    {
        ReminderStore.Sent(writes, sent);
        book.Know(sent.Reminder, new KnownReminder(sent.At, sent.At));
    }

    public ReminderRuleAnswered Set(SetReminderRule command)
    {
        Refusal? refusal = ReminderDecision.Refuses(command.Rule);
        if (refusal is null)
        {
            ReminderStore.Set(writes, command.Rule);
            book.Rule = command.Rule;
        }

        return new ReminderRuleAnswered(command.Change, command.Chat, command.Rule, refusal);
    }
}
