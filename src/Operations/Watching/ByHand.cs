using ConverseErp.Platform.Running;

namespace ConverseErp.Operations.Watching;

/// <summary>What somebody sets for a while.</summary>
/// <param name="Minutes">1 to 1,440.</param>
/// <param name="Reason">1 to 300 characters.</param>
/// <param name="By">Who, 1 to 80 characters.</param>
internal sealed record HandSetting(int Value, int Minutes, string Reason, string By);

/// <summary>Sets level or mode by hand, and lets go again.</summary>
internal sealed class ByHand(Conditions conditions, Announcer announcer)
{
    private const int TriesMax = 5;

    public Task<Condition> SetAsync(
        string kind, HandSetting setting, CancellationToken cancel) =>
        ChangeAsync(kind, (stored, now) => ConditionChange.ByHand(
            stored, setting.Value, setting.Reason, setting.By,
            now.AddMinutes(setting.Minutes), now), cancel);

    /// <returns>What holds now; unchanged where no hand held anything.</returns>
    public Task<Condition> ReleaseAsync(
        string kind, string reason, string by, CancellationToken cancel) =>
        ChangeAsync(kind, (stored, now) =>
            ConditionChange.Released(stored, reason, by, now), cancel);

    // The watch writes too: whoever comes second looks again.
    private async Task<Condition> ChangeAsync(
        string kind, Func<Condition, DateTimeOffset, ConditionChange?> decide,
        CancellationToken cancel)
    {
        for (int tried = 0; tried < TriesMax; tried++)
        {
            (IReadOnlyList<Condition> all, DateTimeOffset now) =
                await conditions.ReadAsync(cancel);
            Condition stored = all.Single(c => c.Kind == kind);
            if (decide(stored, now) is not { } change) return stored.At(now);
            if (await announcer.StoreAsync(change, now, cancel)) return change.Next;
        }

        throw new TimeoutException($"The {kind} is being changed by others.");
    }
}
