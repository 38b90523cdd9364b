using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Platform.Lanes;

/// <summary>What tenant handlers share; one per process.</summary>
public sealed record LaneServices(
    TenantSessions Sessions, OutboxSignal Signal, LaneOptions Options, TimeProvider Clock);

/// <summary>Group commit over many shops: inbox, effect and outbox in one transaction of two
/// round trips and a commit.</summary>
public abstract class TenantLaneHandler(LaneServices services) : LaneHandler
{
    protected LaneServices Services { get; } = services;

    /// <summary>What can be done before the transaction and costs time: rendering, look-ups in
    /// caches. May run again for the same messages.</summary>
    protected virtual Task PrepareAsync(
        IReadOnlyList<ShopTurn> turns, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>One shop's messages, in the order they arrived.</summary>
    protected abstract ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages);

    public override async Task HandleAsync(
        IReadOnlyList<Delivery> batch, CancellationToken cancel)
    {
        // Shops in sorted order: two batches that share shops lock them in the same order.
        List<ShopTurn> turns = batch
            .GroupBy(d => d.Business)
            .OrderBy(g => g.Key)
            .Select(g => Begin(g.Key, [.. g]))
            .ToList();
        await PrepareAsync(turns, cancel);

        await using TenantSession session = await Services.Sessions.BeginBatchAsync(
            SessionUse.Write, cancel);
        StatementBatch reads = new();
        List<HashSet<Guid>> fresh = [];
        foreach (ShopTurn turn in turns)
        {
            ITenantStatements statements = reads.For(turn.Business);
            fresh.Add(Inbox.Note(statements, Address.Service, turn.Messages));
            turn.Load(statements);
        }

        await session.ExecuteAsync(reads, cancel);
        bool sends = await WriteAsync(session, turns, fresh, cancel);
        await session.CommitAsync(cancel);
        if (sends) Services.Signal.Wake();
        foreach (ShopTurn turn in turns) turn.Committed();
    }

    private async Task<bool> WriteAsync(
        TenantSession session, List<ShopTurn> turns, List<HashSet<Guid>> fresh,
        CancellationToken cancel)
    {
        StatementBatch writes = new();
        StatementBatch last = new();
        List<Outbox> outboxes = [];
        for (int i = 0; i < turns.Count; i++)
        {
            ShopTurn turn = turns[i];
            HashSet<Guid> ids = fresh[i];
            // Remove: the same id twice in one batch is done once.
            turn.Messages = [.. turn.Messages.Where(d => ids.Remove(d.Id.Value))];
            ITenantStatements now = writes.For(turn.Business);
            Outbox outbox = new(now, Services.Options.RelayDomains);
            if (turn.Messages.Count > 0)
                turn.Decide(new ShopWriter(turn.Business, now, last.For(turn.Business), outbox));
            outboxes.Add(outbox);
        }

        bool sends = false;
        foreach (Outbox outbox in outboxes)
        {
            sends |= outbox.Count > 0;
            outbox.Write();
        }

        if (sends && !Services.Signal.AllDomainsHere)
        {
            writes.For(turns[^1].Business).Read(
                "SELECT pg_notify($1, '')", static _ => { }, OutboxSignal.Channel);
        }

        writes.Append(last);
        await session.ExecuteAsync(writes, cancel);
        return sends;
    }
}
