using ConverseErp.Contracts;
using ConverseErp.Operations.Alerting;
using ConverseErp.Operations.Degrading;
using ConverseErp.Operations.Surging;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Running;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations.Watching;

/// <summary>Samples every few seconds, decides surge level and mode, and tells whoever must
/// know. One process of all does it at a time.</summary>
internal sealed class WatchLoop(
    Conditions conditions, ConditionStore store, QueueDepths depths, Announcer announcer,
    OperationsOptions options, ILogger<WatchLoop> log) : BackgroundService
{
    private readonly SurgeWatch _surge = new(options.Surge);
    private ModeState? _mode;
    private bool _brokerAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(options.Surge.SampleSeconds));
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(3));
        try
        {
            await store.LeaveTurnAsync(limit.Token);
            await announcer.SentAsync().WaitAsync(limit.Token);
        }
        catch (Exception error)
        {
            // The turn ends by itself in twenty seconds.
            OperationsLog.WatchTrouble(log, error.Message);
        }
    }

    private async Task TryAsync(CancellationToken cancel)
    {
        try
        {
            if (await store.TakeTurnAsync(cancel)) await LookAsync(cancel);
            else _mode = null;
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            OperationsLog.WatchTrouble(log, error.Message);
        }
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        SurgeSample sample = await SampleAsync(cancel);
        (IReadOnlyList<Condition> all, DateTimeOffset now) = await conditions.ReadAsync(cancel);
        OperationsMetrics.Sampled(sample.Waiting ?? -1, sample.ReplyP95Ms ?? 0,
            sample.WebhookErrorPercent ?? 0);
        Condition surge = all.Single(c => c.Kind == Condition.Surge);
        Condition mode = all.Single(c => c.Kind == Condition.ModeKind);
        OperationsMetrics.Holds(surge.At(now).Value, mode.At(now).Value);
        await SurgeAsync(surge, sample, now, cancel);
        await ModeAsync(mode, now, cancel);
    }

    private async Task SurgeAsync(
        Condition stored, SurgeSample sample, DateTimeOffset now, CancellationToken cancel)
    {
        SurgeVerdict verdict = _surge.Look(sample, stored.Automatic, now);
        ConditionChange? change =
            ConditionChange.Automatic(stored, verdict.Level, verdict.Reason, now);
        if (change?.Event is { } told && verdict.Because is { } because)
        {
            change = change with
            {
                Event = told with
                {
                    Signal = because.Signal, Measured = because.Measured,
                    Threshold = because.Threshold,
                },
            };
        }

        if (change is not null) await announcer.StoreAsync(change, now, cancel);
        if (verdict.Backlog != 0) await announcer.BacklogAsync(verdict, now, cancel);
    }

    private async Task ModeAsync(
        Condition stored, DateTimeOffset now, CancellationToken cancel)
    {
        ModeState before = _mode is { } known && (int)known.Mode == stored.Automatic
            ? known
            : ModeState.At((Mode)stored.Automatic, stored.AutomaticReason);
        _mode = ModeChoice.Next(
            before, await conditions.OpenProposalsAsync(cancel), now,
            TimeSpan.FromSeconds(options.Mode.HoldSeconds));
        if (ConditionChange.Automatic(stored, (int)_mode.Mode, _mode.Reason, now) is { } change)
            await announcer.StoreAsync(change, now, cancel);
    }

    private async Task<SurgeSample> SampleAsync(CancellationToken cancel)
    {
        Minute minute = await conditions.LastMinuteAsync(cancel);
        long? ready = await ReadyAsync(cancel);
        return new SurgeSample(
            ready + minute.InHand,
            minute.Replies.Sum() >= options.Surge.RepliesMin
                ? ReplyTimes.P95(minute.Replies) : null,
            minute.Webhooks >= options.Surge.WebhooksMin
                ? 100.0 * minute.WebhooksFailed / minute.Webhooks : null);
    }

    private async Task<long?> ReadyAsync(CancellationToken cancel)
    {
        try
        {
            IReadOnlyList<Depth>? known = await depths.ReadAsync(cancel);
            _brokerAway = false;
            return known?.Where(d => d.Address.IsInboundWork).Sum(d => d.Waiting);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            if (!_brokerAway) OperationsLog.DepthUnknown(log, error.Message);
            _brokerAway = true;
            return null;
        }
    }
}
