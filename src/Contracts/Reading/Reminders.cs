namespace ConverseErp.Contracts;

/// <summary>Whether somebody who owes may be reminded now.</summary>
public sealed record ReminderPlan(
    PartyId Party, string Name, Money Balance, ReminderHold Hold, DateTimeOffset? Next)
{
    /// <summary>The day that was promised and holds it back; null mostly.</summary>
    public DateOnly? PromisedOn { get; init; }
}

/// <summary>Reminders of dues; owned by Ledger.</summary>
public interface IReminders
{
    Task<ReminderRule> RuleAsync(BusinessId business, CancellationToken cancel);

    Task<Refusal?> SetRuleAsync(
        BusinessId business, ReminderRule rule, CancellationToken cancel);

    /// <summary>All customers who owe, the largest first.</summary>
    Task<IReadOnlyList<ReminderPlan>> PlanAsync(
        BusinessId business, int limit, CancellationToken cancel);
}
