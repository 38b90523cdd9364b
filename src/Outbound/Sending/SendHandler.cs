using ConverseErp.Contracts;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Media;
using ConverseErp.Outbound.Merging;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Sending;

/// <summary>Takes messages from the lanes: one transaction records what is about to be tried,
/// then the couriers carry them, each at its own pace, and acknowledge.</summary>
/// <remarks>Nothing leaves before the commit's answer is there. That is the whole of "at most
/// once": a delivery that finds its message attempted by somebody else settles it as unknown.
/// </remarks>
internal class SendHandler(
    TakeServices services, TenantSessions sessions, Courier courier) : LaneHandler
{
    public override LaneAddress Address => LaneAddress.Outbound;

    public override bool AcknowledgesItself => true;

    public override Task LanesChangedAsync(IReadOnlySet<int> lanes, CancellationToken cancel)
    {
        services.Limits.Took(Address, lanes);
        return Task.CompletedTask;
    }

    public override async Task HandleAsync(
        IReadOnlyList<Delivery> batch, CancellationToken cancel)
    {
        List<TakeTurn> turns = [.. batch
            .GroupBy(d => d.Business)
            .OrderBy(g => g.Key)
            .Select(g => new TakeTurn(g.Key, [.. g], services))];
        try
        {
            await using TenantSession session = await sessions.BeginBatchAsync(
                SessionUse.Write, cancel);
            StatementBatch reads = new();
            foreach (TakeTurn turn in turns) turn.Load(reads.For(turn.Business));
            await session.ExecuteAsync(reads, cancel);
            StatementBatch writes = new();
            foreach (TakeTurn turn in turns) turn.Decide(writes.For(turn.Business));
            await session.ExecuteAsync(writes, cancel);
            // A stop must not leave us without the answer: what was begun would be unknown.
            await session.CommitAsync(CancellationToken.None);
        }
        catch
        {
            foreach (TakeTurn turn in turns) turn.LetGo();
            throw;
        }

        foreach (TakeTurn turn in turns) turn.Depart(courier);
    }
}

/// <summary>The same for words about money, in lanes of their own.</summary>
internal sealed class MoneySendHandler(
    TakeServices services, TenantSessions sessions, Courier courier)
    : SendHandler(services, sessions, courier)
{
    public override LaneAddress Address => LaneAddress.OutboundMoney;
}

/// <summary>The same for digests: a hundred thousand at nine in the evening, and no answer is
/// behind them.</summary>
internal sealed class ReportSendHandler(
    TakeServices services, TenantSessions sessions, Courier courier)
    : SendHandler(services, sessions, courier)
{
    public override LaneAddress Address => LaneAddress.OutboundReports;
}

/// <summary>What taking needs; one per process.</summary>
internal sealed record TakeServices(
    InFlight InFlight, Slots Slots, NumberGates Gates, Routes Routes, Backups Backups,
    SendingLimits Limits, Gathering Gathering, MediaUploads Media, ITemplates Templates,
    IMessageBudgets Budgets, DeliveryTally Tally, Portfolios Portfolios, PersonalData Personal,
    OutboundOptions Options, TimeProvider Clock, ILogger<SendHandler> Log);
