using ConverseErp.Contracts;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Sending;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Takes marketing from its lanes, a few at a time and at its pace: whoever said STOP,
/// and whatever may not leave now, is found in the transaction that records the attempts, so
/// nothing changes in between.</summary>
internal sealed class MarketingSendHandler(
    TakeServices services, TenantSessions sessions, Courier courier,
    MarketingConditions conditions, Portfolios portfolios, MarketingPace pace) : LaneHandler
{
    public override LaneAddress Address => LaneAddress.OutboundMarketing;

    public override bool AcknowledgesItself => true;

    // What waits for its pace waits in the broker, where nobody must wait for it.
    public override ushort? Prefetch => (ushort)pace.AtOnce;

    public override async Task HandleAsync(
        IReadOnlyList<Delivery> batch, CancellationToken cancel)
    {
        foreach (Delivery[] some in batch.Chunk(pace.AtOnce))
        {
            await pace.TakeAsync(some.Length, cancel);
            await TakeAsync(some, cancel);
        }
    }

    private async Task TakeAsync(Delivery[] batch, CancellationToken cancel)
    {
        DateTimeOffset now = services.Clock.GetUtcNow();
        Dictionary<string, long> rooms = new(StringComparer.Ordinal);
        List<GateTurn> gates = [.. batch
            .GroupBy(d => d.Business)
            .OrderBy(g => g.Key)
            .Select(g => new GateTurn(g.Key, [.. g], conditions, portfolios, rooms, now))];
        List<TakeTurn> turns = [];
        try
        {
            await using TenantSession session = await sessions.BeginBatchAsync(
                SessionUse.Write, cancel);
            StatementBatch door = new();
            portfolios.Lock(
                door.For(gates[0].Business),
                batch.Select(d => d.Message<SendMessage>().PhoneNumberId));
            foreach (GateTurn gate in gates) gate.Load(door.For(gate.Business));
            await session.ExecuteAsync(door, cancel);
            StatementBatch reads = new();
            foreach (GateTurn gate in gates)
            {
                ITenantStatements statements = reads.For(gate.Business);
                gate.Decide(statements);
                if (gate.Going.Count == 0) continue;
                TakeTurn turn = new(gate.Business, gate.Going, services);
                turns.Add(turn);
                turn.Load(statements);
            }

            await session.ExecuteAsync(reads, cancel);
            StatementBatch writes = new();
            foreach (TakeTurn turn in turns) turn.Decide(writes.For(turn.Business));
            await session.ExecuteAsync(writes, cancel);
            // As with all that leaves: what was begun must not be unknown.
            await session.CommitAsync(CancellationToken.None);
        }
        catch
        {
            foreach (TakeTurn turn in turns) turn.LetGo();
            throw;
        }

        foreach (Delivery delivery in gates.SelectMany(g => g.Ending)) delivery.Acknowledge();
        foreach (TakeTurn turn in turns) turn.Depart(courier);
    }
}
