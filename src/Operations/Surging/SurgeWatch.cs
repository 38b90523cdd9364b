using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Operations.Surging;

/// <summary>The level that the signals ask for, from sample to sample, and the alarm for a long
/// queue beside it. Remembers nothing but what a new process may do without.</summary>
internal sealed class SurgeWatch(SurgeOptions options)
{
    private LadderState _backlog = LadderState.At(0);
    private LadderState? _state;

    private LadderRules Rules => new(
        options.SamplesToRise, TimeSpan.FromSeconds(options.HoldSeconds),
        TimeSpan.FromSeconds(4 * options.SampleSeconds));

    /// <summary>Looks at one more sample.</summary>
    /// <param name="stored">The automatic level so far, from whoever watched before.</param>
    public SurgeVerdict Look(SurgeSample sample, int stored, DateTimeOffset now)
    {
        LadderState before = _state is { } known && known.Level == stored
            ? known
            : LadderState.At(stored);
        Exceeded? reached = SurgeRules.Reached(sample, options);
        _state = Ladder.Next(
            before, reached?.Level ?? 0, SurgeRules.IsCalm(sample, stored, options), now, Rules);
        LadderState backlog = _backlog;
        double calmAt = options.AlertWaiting * options.ReleasePercent / 100.0;
        _backlog = Ladder.Next(
            backlog, sample.Waiting > options.AlertWaiting ? 1 : 0, sample.Waiting <= calmAt,
            now, Rules);
        return new SurgeVerdict(
            _state.Level, Reason(_state.Level, stored, reached, sample),
            _state.Level > stored ? At(_state.Level, sample) : null,
            _backlog.Level - backlog.Level, sample);
    }

    // Two samples may have reached different levels: what is told is what keeps the lower one.
    private Exceeded? At(int level, SurgeSample sample)
    {
        Exceeded? reached = SurgeRules.Reached(sample, options);
        if (reached is null || reached.Level == level) return reached;
        SurgeThresholds lower = options.Levels[level - 1];
        double? threshold = reached.Signal switch
        {
            SurgeRules.Waiting => lower.Waiting,
            SurgeRules.ReplyP95 => lower.ReplyP95Ms,
            _ => lower.WebhookErrorPercent,
        };
        return threshold is { } at ? reached with { Level = level, Threshold = at } : reached;
    }

    private string Reason(int level, int stored, Exceeded? reached, SurgeSample sample)
    {
        if (level > stored) return (At(level, sample) ?? reached)!.Words;
        return level < stored
            ? string.Create(CultureInfo.InvariantCulture,
                $"calm for {options.HoldSeconds} s: {sample.Words}")
            : sample.Words;
    }
}

/// <summary>What came of one sample.</summary>
/// <param name="Because">The signal that raised the level; null: it was not raised.</param>
/// <param name="Backlog">1: the alarm for a long queue begins; -1: it ends; 0: nothing new.
/// </param>
internal sealed record SurgeVerdict(
    int Level, string Reason, Exceeded? Because, int Backlog, SurgeSample Sample)
{
    public static string LevelName(int level) => level switch
    {
        0 => "normal", 1 => "elevated", 2 => "high", 3 => "critical", SurgeNow.LevelMax =>
            "emergency", _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
