using ConverseErp.Contracts;
using ConverseErp.Ledger.Promising;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Reminding;

/// <summary>Who may be reminded, for the chat and the API.</summary>
internal sealed class ReminderDesk(
    TenantSessions sessions, IKhata khata, IShops shops, TimeProvider clock) : IReminders
{
    public async Task<ReminderRule> RuleAsync(BusinessId business, CancellationToken cancel)
    {
        ReminderRule rule = ReminderRule.Usual;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => ReminderStore.Rule(reads, found => rule = found), cancel);
        return rule;
    }

    public async Task<Refusal?> SetRuleAsync(
        BusinessId business, ReminderRule rule, CancellationToken cancel)
    {
        if (ReminderDecision.Refuses(rule) is { } refusal) return refusal;
        await sessions.RunAsync(business, SessionUse.Write,
            writes => ReminderStore.Set(writes, rule), cancel);
        return null;
    }

    public async Task<IReadOnlyList<ReminderPlan>> PlanAsync(
        BusinessId business, int limit, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string zone = (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
        IReadOnlyList<Due> dues = await khata.DuesAsync(business, limit, cancel);
        ReminderRule rule = ReminderRule.Usual;
        Dictionary<PartyId, ReminderFacts> facts = [];
        List<PromisedDay> promises = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            ReminderStore.Rule(reads, found => rule = found);
            ReminderStore.Facts(
                reads, [.. dues.Select(d => d.Party.Value)], now,
                (party, found) => facts[party] = found);
            PromiseStore.Standing(reads, [.. dues.Select(d => d.Party.Value)], promises.Add);
        }, cancel);
        ILookup<PartyId, PromisedDay> promised = promises.ToLookup(p => p.Party);
        return
        [
            .. dues.Where(d => facts.ContainsKey(d.Party)).Select(d =>
            {
                ReminderFacts known = facts[d.Party] with
                {
                    Promises = [.. promised[d.Party]],
                };
                (ReminderHold hold, DateTimeOffset? next) =
                    ReminderDecision.Decide(rule, known, now, zone);
                return new ReminderPlan(d.Party, d.Name, d.Balance, hold, next)
                {
                    PromisedOn = hold == ReminderHold.Promised
                        ? ReminderDecision.PromisedOn(known, IndianDay.Of(now, zone)) : null,
                };
            }),
        ];
    }
}
