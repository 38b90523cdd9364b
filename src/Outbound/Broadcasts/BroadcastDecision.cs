using System.Runtime.InteropServices;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>What stands around all marketing of a number now.</summary>
/// <param name="ClosedUntil">When the shop's hours begin again; null: now.</param>
/// <param name="NumberIsBad">WhatsApp says that people do not like what this number sends.
/// </param>
internal readonly record struct MarketingWeather(
    int SurgeLevel, Mode Mode, DateTimeOffset? ClosedUntil, bool TemplateMayBeSent,
    bool NumberIsBad);

/// <summary>What became of the latest messages of a broadcast, at most 200.</summary>
/// <param name="SpamLimited">WhatsApp said that this number is restricted (131048).</param>
/// <param name="Capped">WhatsApp kept it from the person (131049).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BroadcastHealth(
    int Sent, int Failed, int SpamLimited, int Capped, int OptedOut);

/// <summary>One turn of a running broadcast.</summary>
/// <param name="HasWaiting">Somebody's turn has not come.</param>
/// <param name="Queued">In the lanes, not taken yet.</param>
/// <param name="Room">People outside their window that the portfolio may still write to.</param>
internal readonly record struct TurnFacts(
    DateTimeOffset Now, MarketingWeather Weather, BroadcastHealth Health, bool HasWaiting,
    int Queued, long Room);

/// <summary>What a broadcast does in its turn.</summary>
internal abstract record TurnStep
{
    private TurnStep()
    {
    }

    /// <summary>Queues the next people.</summary>
    public sealed record Release(int Count) : TurnStep;

    /// <summary>Rests by itself and looks again.</summary>
    /// <param name="Why">Null: its messages are on their way.</param>
    /// <param name="PutBack">What is queued goes back to it as unsent.</param>
    public sealed record Rest(string? Why, DateTimeOffset Until, bool PutBack) : TurnStep;

    /// <summary>Stops until somebody says that it goes on.</summary>
    public sealed record Halt(string Reason) : TurnStep;

    public sealed record Finish : TurnStep;
}

/// <summary>Whether a broadcast goes on. Pure.</summary>
internal static class BroadcastDecision
{
    /// <summary>From this level on marketing rests, as its lanes do.</summary>
    public const int RestLevel = 2;

    /// <summary>From this level on what was queued is put back.</summary>
    public const int PutBackLevel = 3;

    /// <summary>At this level nothing new begins.</summary>
    public const int RefuseLevel = 4;

    private const int CappedMaxPercent = 20;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan MuchLater = TimeSpan.FromMinutes(10);

    /// <summary>Why nothing of it may leave now; null: it may.</summary>
    public static string? Obstacle(MarketingWeather weather) =>
        weather.NumberIsBad ? BroadcastReasons.Number
        : !weather.TemplateMayBeSent ? BroadcastReasons.Template
        : weather.SurgeLevel >= RestLevel ? BroadcastReasons.Surge
        : weather.Mode >= Mode.WhatsAppDegraded ? BroadcastReasons.Mode
        : weather.ClosedUntil is not null ? BroadcastReasons.QuietHours
        : null;

    public static TurnStep Decide(TurnFacts facts, BroadcastOptions options)
    {
        if (!facts.HasWaiting && facts.Queued == 0) return new TurnStep.Finish();
        string? obstacle = Obstacle(facts.Weather);
        if (Trouble(facts.Health, options) is { } trouble) return new TurnStep.Halt(trouble);
        if (obstacle is BroadcastReasons.Number or BroadcastReasons.Template)
            return new TurnStep.Halt(obstacle);
        if (obstacle is not null)
        {
            DateTimeOffset until = facts.Weather.ClosedUntil is { } opens
                && obstacle == BroadcastReasons.QuietHours ? opens : facts.Now + Later;
            return new TurnStep.Rest(
                obstacle, until, facts.Weather.SurgeLevel >= PutBackLevel);
        }

        if (facts.HasWaiting && facts.Room <= 0)
            return new TurnStep.Rest(BroadcastReasons.Limit, facts.Now + MuchLater, false);
        int count = Math.Min(options.PerSecond, options.QueuedMax - facts.Queued);
        return facts.HasWaiting && count > 0
            ? new TurnStep.Release(count)
            : new TurnStep.Rest(null, facts.Now + Soon, false);
    }

    private static string? Trouble(BroadcastHealth health, BroadcastOptions options)
    {
        if (health.SpamLimited > 0) return BroadcastReasons.Spam;
        if (health.Sent < options.JudgedFrom) return null;
        if (Exceeds(health.Capped, health.Sent, CappedMaxPercent)) return BroadcastReasons.Spam;
        if (Exceeds(health.Failed, health.Sent, options.FailuresMaxPercent))
            return BroadcastReasons.Failures;
        return Exceeds(health.OptedOut, health.Sent, options.OptOutsMaxPercent)
            ? BroadcastReasons.OptOuts
            : null;
    }

    private static bool Exceeds(int part, int all, int percentMax) =>
        part * 100L > all * (long)percentMax;
}
