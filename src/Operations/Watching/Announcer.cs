using ConverseErp.Contracts;
using ConverseErp.Operations.Alerting;
using ConverseErp.Operations.Surging;
using ConverseErp.Platform.Running;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations.Watching;

/// <summary>Stores changes and tells of them: the log, the metric, and the people who must be
/// woken. Only who stored a change tells of it.</summary>
internal sealed class Announcer(ConditionStore store, Alerts alerts, ILogger<Announcer> log)
{
    private const int OnCallFrom = 3;
    private const int LeadershipFrom = 4;

    /// <returns>False: somebody else was faster, and nothing was stored.</returns>
    public async Task<bool> StoreAsync(
        ConditionChange change, DateTimeOffset now, CancellationToken cancel)
    {
        if (await store.WriteAsync(change, cancel) is not { } id) return false;
        if (change.Event is not { } told) return true;
        if (told.Kind == Condition.Surge) Surge(id, told, now);
        else OperationsLog.ModeChanged(
            log, ModeWords.Of((Mode)told.From), ModeWords.Of((Mode)told.To), told.SetBy,
            told.Reason);
        return true;
    }

    /// <summary>The queue is long, or no longer.</summary>
    public async Task BacklogAsync(
        SurgeVerdict verdict, DateTimeOffset now, CancellationToken cancel)
    {
        bool begins = verdict.Backlog > 0;
        string reason = verdict.Sample.Words;
        long id = await store.NoteAsync(new RunningEvent(
            "backlog", begins ? 0 : 1, begins ? 1 : 0, reason, Condition.ByItself, null,
            SurgeRules.Waiting, verdict.Sample.Waiting), cancel);
        if (begins)
        {
            alerts.Raise(new Alert(
                id, AlertTo.OnCall, "surge-backlog", "Many messages wait", reason, now));
        }
        else
        {
            OperationsLog.BacklogOver(log, reason);
        }
    }

    public Task SentAsync() => alerts.SentAsync();

    private void Surge(long id, RunningEvent told, DateTimeOffset now)
    {
        string level = SurgeVerdict.LevelName(told.To);
        OperationsLog.SurgeChanged(log, told.From, told.To, told.SetBy, told.Reason);
        if (told.To <= told.From) return;
        string title = FormattableString.Invariant($"Surge level {told.To} ({level})");
        if (told.To >= OnCallFrom && told.From < OnCallFrom || told.To >= LeadershipFrom)
        {
            alerts.Raise(new Alert(
                id, AlertTo.OnCall, "surge-" + level, title, told.Reason, now));
        }

        if (told.To >= LeadershipFrom)
        {
            alerts.Raise(new Alert(
                id, AlertTo.Leadership, "surge-" + level, title, told.Reason, now));
        }
    }
}
