using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Platform.Running;

/// <summary>Knows in every process how the installation is, and writes down what this process
/// measures. Without the database the last that was known holds.</summary>
internal sealed class RunningWatch(
    Conditions conditions, SurgeSignals signals, LaneWorkers workers, RunningOptions options,
    TimeProvider clock, ILogger<RunningWatch> log) : BackgroundService, ISurge, IDegradation
{
    private const int NameMax = 60;
    private const int ReasonMax = 300;
    private static readonly TimeSpan OffMax = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Guid _process = Guid.CreateVersion7();
    private volatile SurgeNow _surge = SurgeNow.Unknown;
    private volatile ModeNow _mode = ModeNow.Unknown;
    private bool _away;
    private bool _clockOff;
    private long _toldInHand;

    SurgeNow ISurge.Now => _surge;

    ModeNow IDegradation.Now => _mode;

    public Task ProposeAsync(ModeProposal proposal, CancellationToken cancel)
    {
        if (proposal.By.Length is 0 or > NameMax
            || !proposal.By.All(static c => char.IsAsciiLetterLower(c) || c == '-'))
            throw new ArgumentException("A detector has a kebab-case name.", nameof(proposal));
        if (!Enum.IsDefined(proposal.Mode) || proposal.Mode == Mode.Offline)
            throw new ArgumentException("No server is offline by itself.", nameof(proposal));
        if (proposal.Reason.Length is 0 or > ReasonMax)
            throw new ArgumentException("A reason has 1 to 300 characters.", nameof(proposal));
        if (proposal.Until > clock.GetUtcNow().AddDays(1))
            throw new ArgumentException("A proposal ends within a day.", nameof(proposal));
        return conditions.ProposeAsync(proposal, cancel);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(MeasureAsync, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long measuredAt = clock.GetTimestamp();
        TimeSpan poll = TimeSpan.FromMilliseconds(options.PollMs);
        TimeSpan measure = TimeSpan.FromMilliseconds(options.MeasureMs);
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(ReadAsync, stoppingToken);
            if (clock.GetElapsedTime(measuredAt) >= measure)
            {
                measuredAt = clock.GetTimestamp();
                await TryAsync(MeasureAsync, stoppingToken);
            }

            await Task.Delay(poll < measure ? poll : measure, clock, stoppingToken).ContinueWith(
                static _ => { }, TaskScheduler.Default);
        }
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        (IReadOnlyList<Condition> all, DateTimeOffset now) = await conditions.ReadAsync(cancel);
        NoteClock(clock.GetUtcNow() - now);
        foreach (Condition it in all.Select(c => c.At(now)))
        {
            if (it.Kind == Condition.Surge)
                _surge = new SurgeNow(it.Value, it.Since, it.Reason);
            else if (it.Kind == Condition.ModeKind)
                _mode = new ModeNow((Mode)it.Value, it.Since, it.Reason, it.SetBy, it.Until);
        }
    }

    // The database's clock is everybody's: what this process puts off comes by that one.
    private void NoteClock(TimeSpan off)
    {
        bool isOff = off.Duration() > OffMax;
        if (isOff != _clockOff)
        {
            if (isOff) PlatformLog.ClockOff(log, (long)off.TotalSeconds);
            else PlatformLog.ClockRight(log);
        }

        _clockOff = isOff;
    }

    // An idle process writes nothing.
    private async Task MeasureAsync(CancellationToken cancel)
    {
        Measured measured = signals.Take();
        long inHand = workers.InHand;
        if (measured.IsEmpty && inHand == 0 && _toldInHand == 0) return;
        try
        {
            await conditions.WriteAsync(_process, measured, inHand, cancel);
            _toldInHand = inHand;
        }
        catch
        {
            signals.PutBack(measured);
            throw;
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            await work(limit.Token);
            _away = false;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopping.
        }
        catch (Exception error)
        {
            // Said once: the lanes and the relay say it too.
            if (!_away) PlatformLog.RunningUnknown(log, error.Message);
            _away = true;
        }
    }
}
