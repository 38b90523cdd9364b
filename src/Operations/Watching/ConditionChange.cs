using ConverseErp.Platform.Running;

namespace ConverseErp.Operations.Watching;

/// <summary>One line of the history.</summary>
/// <param name="Kind">surge, mode or backlog.</param>
/// <param name="Until">Set by hand until then.</param>
/// <param name="Signal">With its value and threshold, where a signal was the reason.</param>
internal sealed record RunningEvent(
    string Kind, int From, int To, string Reason, string SetBy, DateTimeOffset? Until,
    string? Signal = null, double? Measured = null, double? Threshold = null);

/// <summary>What is to be stored, and the line of the history that goes with it.</summary>
/// <param name="Event">Null: nothing that anybody sees has changed.</param>
internal sealed record ConditionChange(Condition Next, RunningEvent? Event)
{
    public bool Raises => Event is { } told && told.To > told.From;

    /// <summary>What the watch decided: in force unless a hand holds something else.</summary>
    /// <returns>Null: nothing to store.</returns>
    public static ConditionChange? Automatic(
        Condition stored, int value, string reason, DateTimeOffset now)
    {
        bool same = stored.Automatic == value;
        string why = same ? stored.AutomaticReason : reason;
        Condition noted = stored with { Automatic = value, AutomaticReason = why };
        if (stored.Until is { } until)
        {
            if (until > now) return same ? null : new ConditionChange(noted, null);
            return Told(stored, noted with
            {
                Value = value, Reason = $"set by hand until now; {why}", Since = now,
                SetBy = Condition.ByItself, Until = null,
            });
        }

        return stored.Value == value && same ? null : Told(stored, noted with
        {
            Value = value, Reason = why, Since = now, SetBy = Condition.ByItself,
        });
    }

    /// <summary>Somebody sets a value until a moment; every time it is a line of its own.
    /// </summary>
    public static ConditionChange ByHand(
        Condition stored, int value, string reason, string by, DateTimeOffset until,
        DateTimeOffset now) =>
        Told(stored, stored with
        {
            Value = value, Reason = reason, SetBy = by, Until = until,
            Since = stored.Value == value ? stored.Since : now,
        });

    /// <summary>Back to what is decided without a hand.</summary>
    /// <returns>Null: no hand holds it.</returns>
    public static ConditionChange? Released(
        Condition stored, string reason, string by, DateTimeOffset now)
    {
        if (stored.Until is null) return null;
        ConditionChange back = Told(stored, stored with
        {
            Value = stored.Automatic, Reason = stored.AutomaticReason, Until = null,
            SetBy = Condition.ByItself,
            Since = stored.Value == stored.Automatic ? stored.Since : now,
        });
        return back with { Event = back.Event! with { Reason = reason, SetBy = by } };
    }

    private static ConditionChange Told(Condition before, Condition next) => new(
        next, new RunningEvent(
            next.Kind, before.Value, next.Value, next.Reason, next.SetBy, next.Until));
}
