using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Limits;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>One turn of one broadcast: a few people are queued, or it rests, stops or ends. Their
/// states and their messages are one commit, so a kill loses nobody and queues nobody unseen.
/// </summary>
internal sealed class BroadcastTurns(
    TenantSessions sessions, BroadcastRows rows, MarketingConditions conditions,
    Portfolios portfolios, BroadcastOptions options, TimeProvider clock,
    ILogger<BroadcastTurns> log)
{
    public async Task TakeAsync(BusinessId business, Guid broadcast, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.Write, cancel);
        BroadcastRow? found = null;
        StatementBatch first = new();
        rows.Find(first.For(business), broadcast, forUpdate: true, row => found = row);
        await session.ExecuteAsync(first, cancel);
        if (found is not { State: BroadcastState.Running } row) return;

        TurnFacts facts = new(now, conditions.For(row.Terms), default, false, 0, long.MaxValue);
        StatementBatch reads = new();
        ITenantStatements looks = reads.For(business);
        People(looks, broadcast, (waiting, queued) =>
            facts = facts with { HasWaiting = waiting, Queued = queued });
        Health(looks, row, health => facts = facts with { Health = health });
        portfolios.ReadRoom(
            looks, row.Terms.Number, now, room => facts = facts with { Room = room });
        await session.ExecuteAsync(reads, cancel);

        TurnStep step = BroadcastDecision.Decide(facts, options);
        await ApplyAsync(session, business, row, step, facts, cancel);
        await session.CommitAsync(cancel);
        Tell(business, row, step);
    }

    private async Task ApplyAsync(
        TenantSession session, BusinessId business, BroadcastRow row, TurnStep step,
        TurnFacts facts, CancellationToken cancel)
    {
        List<BroadcastPerson> people = [];
        StatementBatch batch = new();
        ITenantStatements writes = batch.For(business);
        switch (step)
        {
            case TurnStep.Release release:
                Release(writes, row.Id, release.Count, facts.Now, people);
                StepSql.Rest(writes, row.Id, null, facts.Now);
                break;
            case TurnStep.Rest rest:
                if (rest.PutBack) StepSql.PutBack(writes, row.Id, facts.Now);
                StepSql.Rest(writes, row.Id, rest.Why, rest.Until);
                break;
            case TurnStep.Halt halt:
                StepSql.Pause(writes, row.Id, halt.Reason, facts.Now);
                StepSql.PutBack(writes, row.Id, facts.Now);
                await HaltedAsync(session, business, row, halt.Reason, writes, cancel);
                break;
            case TurnStep.Finish:
                StepSql.Finish(writes, row.Id, facts.Now);
                break;
        }

        await session.ExecuteAsync(batch, cancel);
        if (people.Count == 0) return;
        StatementBatch messages = new();
        foreach (BroadcastPerson person in people)
        {
            SendMessage message = BroadcastMessage.For(row, person, facts.Now);
            Outbox.AddSoon(messages.For(business), BroadcastMessage.Pack(business, message));
        }

        await session.ExecuteAsync(messages, cancel);
    }

    // Said once: only the turn that pauses it comes here.
    private static async Task HaltedAsync(
        TenantSession session, BusinessId business, BroadcastRow row, string reason,
        ITenantStatements writes, CancellationToken cancel)
    {
        BroadcastCounts counts = new(0, 0, 0, 0, 0, 0);
        StatementBatch reads = new();
        BroadcastRows.Counts(reads.For(business), [row.Id], (_, found) => counts = found);
        await session.ExecuteAsync(reads, cancel);
        BroadcastHalted halted = new(
            row.Id, reason, counts.Sent, row.Preview.People, row.Chat);
        Outbox.AddSoon(writes, Envelopes.Pack(
            new MessageId(Guid.CreateVersion7()), business, halted));
    }

    private static void People(
        ITenantStatements reads, Guid broadcast, Action<bool, int> found) =>
        reads.Read("""
            SELECT EXISTS (SELECT FROM outbound.broadcast_person
                WHERE business_id = $1 AND broadcast_id = $2 AND state IN (0, 4)),
              (SELECT count(*) FROM outbound.broadcast_person
                WHERE business_id = $1 AND broadcast_id = $2 AND state = 1)
            """, row => found(row.GetBoolean(0), (int)row.GetInt64(1)),
            reads.Business.Value, broadcast);

    private static void Health(
        ITenantStatements reads, BroadcastRow row, Action<BroadcastHealth> found) =>
        reads.Read("""
            WITH latest AS (
              SELECT message_id, phone_hash, bsuid_hash FROM outbound.broadcast_person
              WHERE business_id = $1 AND broadcast_id = $2 AND state = 2 AND changed_at >= $3
              ORDER BY changed_at DESC LIMIT 200)
            SELECT count(*), count(*) FILTER (WHERE m.state = 6),
              count(*) FILTER (WHERE m.reason = '131048'),
              count(*) FILTER (WHERE m.reason = '131049'),
              count(*) FILTER (WHERE EXISTS (
                SELECT FROM outbound.opt_out o WHERE o.business_id = $1
                  AND o.person IN (l.phone_hash, l.bsuid_hash) AND o.at >= $3))
            FROM latest l
            LEFT JOIN outbound.message m ON m.business_id = $1 AND m.message_id = l.message_id
            """, r => found(new BroadcastHealth(
                (int)r.GetInt64(0), (int)r.GetInt64(1), (int)r.GetInt64(2), (int)r.GetInt64(3),
                (int)r.GetInt64(4))),
            reads.Business.Value, row.Id, row.JudgedFrom ?? row.MadeAt);

    private void Release(
        ITenantStatements writes, Guid broadcast, int count, DateTimeOffset now,
        List<BroadcastPerson> people) =>
        writes.Read("""
            UPDATE outbound.broadcast_person p
            SET state = 1, reason = NULL, changed_at = $4
            FROM (SELECT message_id FROM outbound.broadcast_person
                  WHERE business_id = $1 AND broadcast_id = $2 AND state IN (0, 4)
                  ORDER BY place LIMIT $3 FOR UPDATE SKIP LOCKED) q
            WHERE p.business_id = $1 AND p.message_id = q.message_id
            RETURNING p.phone, p.bsuid, p.language
            """, row => people.Add(PersonOf(writes.Business, row)),
            writes.Business.Value, broadcast, count, now);

    private BroadcastPerson PersonOf(BusinessId business, DbDataReader row) => new(
        rows.Revealed(business, row, 0), rows.Revealed(business, row, 1), row.GetString(2));

    private void Tell(BusinessId business, BroadcastRow row, TurnStep step)
    {
        switch (step)
        {
            case TurnStep.Halt halt:
                BroadcastMetrics.Halted(halt.Reason);
                OutboundLog.BroadcastHalted(log, row.Id, business.Value, halt.Reason);
                break;
            case TurnStep.Rest { Why: { } why } when why != row.Hold:
                OutboundLog.BroadcastRests(log, row.Id, business.Value, why);
                break;
            case TurnStep.Finish:
                OutboundLog.BroadcastDone(log, row.Id, business.Value);
                break;
            default:
                break;
        }
    }
}
