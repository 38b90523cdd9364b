namespace ConverseErp.Operations.Surging;

/// <summary>A level with inertia: up with the samples, down slowly and one step at a time.
/// </summary>
/// <param name="Recent">What the last samples reached, the latest last.</param>
/// <param name="CalmSince">Since when every sample was calm at this level.</param>
internal sealed record LadderState(
    int Level, IReadOnlyList<int> Recent, DateTimeOffset? CalmSince, DateTimeOffset? LookedAt)
{
    public static LadderState At(int level) => new(level, [], null, null);
}

/// <param name="SamplesToRise">So many samples in a row must reach a level.</param>
/// <param name="Hold">So long must be calm before a level is left.</param>
/// <param name="Gap">Samples further apart are no row: what was between is not known.</param>
internal sealed record LadderRules(int SamplesToRise, TimeSpan Hold, TimeSpan Gap);

internal static class Ladder
{
    /// <param name="reached">The level whose threshold the sample exceeds; 0: none.</param>
    /// <param name="calm">The sample is calm at the state's level.</param>
    public static LadderState Next(
        LadderState state, int reached, bool calm, DateTimeOffset now, LadderRules rules)
    {
        bool gap = state.LookedAt is { } before && (now < before || now - before > rules.Gap);
        IReadOnlyList<int> recent = gap
            ? [reached]
            : [.. state.Recent.TakeLast(rules.SamplesToRise - 1), reached];
        int sure = recent.Count < rules.SamplesToRise ? 0 : recent.Min();
        if (sure > state.Level) return new LadderState(sure, recent, null, now);
        if (state.Level == 0 || !calm || reached > state.Level)
            return new LadderState(state.Level, recent, null, now);
        DateTimeOffset since = gap ? now : state.CalmSince ?? now;
        return now - since >= rules.Hold
            ? new LadderState(state.Level - 1, recent, now, now)
            : new LadderState(state.Level, recent, since, now);
    }
}
