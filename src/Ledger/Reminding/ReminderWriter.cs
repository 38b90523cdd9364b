using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Reminding;

/// <summary>Decides one shop's reminders in order and keeps those that were given.</summary>
/// <param name="zone">IANA name, the shop's.</param>
internal sealed class ReminderWriter(
    ITenantStatements writes, ShopKhata khata, ReminderBook book, string zone, DateTimeOffset now)
{
    /// <returns>Null when the same reminder was given before.</returns>
    public ReminderAnswered? Remind(RemindParty command)
    {
        if (book.IsKnown(command.Reminder)) return null;
        PartyAtBooking? party = khata.Party(command.Party);
        Money balance = khata.Balance(command.Party);
        ReminderFacts facts = book.Of(command.Party, balance);
        (ReminderHold hold, DateTimeOffset? next) =
            ReminderDecision.Decide(book.Rule, facts, now, zone);
        DateOnly today = IndianDay.Of(now, zone);
        Money asked = facts.Asked(today);
        if (hold == ReminderHold.None)
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
        };
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
