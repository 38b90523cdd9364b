using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Broadcasts for the chat and the API. Every step is one transaction, and one that was
/// taken already is taken.</summary>
internal sealed class BroadcastDesk(
    TenantSessions sessions, BroadcastRows rows, BroadcastPlanner planner,
    MarketingConditions conditions, TimeProvider clock) : IBroadcasts
{
    private const int ListMax = 200;

    public Task<Answer<BroadcastPlan>> PlanAsync(
        BusinessId business, BroadcastWish wish, CancellationToken cancel) =>
        planner.PlanAsync(business, wish, cancel);

    public async Task<Answer<BroadcastView>> DraftAsync(
        BusinessId business, BroadcastWish wish, MemberId by, CancellationToken cancel)
    {
        if (await FindAsync(business, wish.Id, cancel) is { } there) return there;
        Answer<BroadcastPlan> planned = await planner.PlanAsync(business, wish, cancel);
        if (planned.Fact is not { } plan) return planned.Refusal!;
        await sessions.RunAsync(business, SessionUse.Write,
            writes => rows.Insert(
                writes, plan, planner.TermsOf(plan), by, clock.GetUtcNow()), cancel);
        return await FindAsync(business, wish.Id, cancel) is { } made
            ? made with { Preview = plan.Preview }
            : BroadcastRefusals.Unknown;
    }

    public async Task<Answer<BroadcastView>> StepAsync(
        BusinessId business, Guid broadcast, BroadcastStep step, ChatReference by,
        CancellationToken cancel)
    {
        if (await FindAsync(business, broadcast, cancel) is not { } before)
            return BroadcastRefusals.Unknown;
        if (IsTaken(before.State, step)) return before;
        if (step == BroadcastStep.Start && before.State == BroadcastState.Draft)
        {
            Answer<BroadcastPlan> planned = await planner.PlanAsync(
                business, new BroadcastWish(broadcast, before.Words, before.Segment), cancel);
            if (planned.Fact is not { } plan) return planned.Refusal!;
            // Whoever said yes said it to these figures.
            if (plan.Preview.Cost > before.Preview.Cost)
                return BroadcastRefusals.Dearer;
            await sessions.RunAsync(business, SessionUse.Write,
                writes => rows.Start(writes, plan, by, clock.GetUtcNow()), cancel);
        }
        else
        {
            if (!Leads(before.State, step)) return BroadcastRefusals.Over;
            if (step == BroadcastStep.Resume && conditions.RefusesNew)
                return BroadcastRefusals.TooBusy;
            await sessions.RunAsync(business, SessionUse.Write,
                writes => Step(writes, broadcast, step, by, clock.GetUtcNow()), cancel);
        }

        return await FindAsync(business, broadcast, cancel) is { } after
            ? after
            : BroadcastRefusals.Unknown;
    }

    public async Task<BroadcastView?> FindAsync(
        BusinessId business, Guid broadcast, CancellationToken cancel) =>
        (await ViewsAsync(business, (reads, found) =>
            rows.Find(reads, broadcast, forUpdate: false, found), cancel)).FirstOrDefault();

    public async Task<IReadOnlyList<BroadcastView>> ListAsync(
        BusinessId business, int limit, CancellationToken cancel) =>
        await ViewsAsync(business, (reads, found) =>
            rows.List(reads, Math.Clamp(limit, 1, ListMax), found), cancel);

    public void Start(
        ITenantStatements writes, BroadcastPlan plan, ChatReference by, DateTimeOffset at)
    {
        rows.Insert(writes, plan, planner.TermsOf(plan), by.Member ?? default, at);
        rows.Start(writes, plan, by, at);
    }

    public void Step(
        ITenantStatements writes, Guid broadcast, BroadcastStep step, ChatReference by,
        DateTimeOffset at)
    {
        switch (step)
        {
            case BroadcastStep.Pause:
                StepSql.Pause(writes, broadcast, BroadcastReasons.Owner, at);
                break;
            case BroadcastStep.Resume:
                StepSql.Resume(writes, broadcast, at);
                break;
            case BroadcastStep.Stop:
                StepSql.Stop(writes, broadcast, BroadcastReasons.Owner, at);
                break;
            case BroadcastStep.Start:
                // With its people alone: see the plan.
                throw new ArgumentException("A broadcast starts with its plan.", nameof(step));
        }
    }

    private static bool IsTaken(BroadcastState state, BroadcastStep step) => (state, step) switch
    {
        (not BroadcastState.Draft, BroadcastStep.Start) => true,
        (BroadcastState.Paused, BroadcastStep.Pause) => true,
        (BroadcastState.Running or BroadcastState.Done, BroadcastStep.Resume) => true,
        (BroadcastState.Stopped or BroadcastState.Done, BroadcastStep.Stop) => true,
        _ => false,
    };

    private static bool Leads(BroadcastState state, BroadcastStep step) => (state, step) switch
    {
        (BroadcastState.Running, BroadcastStep.Pause) => true,
        (BroadcastState.Paused, BroadcastStep.Resume) => true,
        (BroadcastState.Draft or BroadcastState.Running or BroadcastState.Paused,
            BroadcastStep.Stop) => true,
        _ => false,
    };

    private async Task<List<BroadcastView>> ViewsAsync(
        BusinessId business, Action<ITenantStatements, Action<BroadcastRow>> find,
        CancellationToken cancel)
    {
        List<BroadcastRow> found = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => find(reads, found.Add), cancel);
        Dictionary<Guid, BroadcastCounts> counts = [];
        if (found.Count > 0)
        {
            await sessions.RunAsync(business, SessionUse.ReadNow, reads => BroadcastRows.Counts(
                reads, [.. found.Select(b => b.Id)], (id, c) => counts[id] = c), cancel);
        }

        return
        [
            .. found.Select(b => new BroadcastView(
                b.Id, b.State, b.Reason, b.Hold, b.Words, b.Segment, b.Preview,
                counts.GetValueOrDefault(b.Id) ?? new BroadcastCounts(0, 0, 0, 0, 0, 0),
                b.MadeAt, b.StartedAt, b.EndedAt)),
        ];
    }
}
