using ConverseErp.Contracts;

namespace ConverseErp.Operations.Degrading;

/// <summary>The mode without a hand, from look to look.</summary>
/// <param name="EasierSince">Since when nothing has asked for this mode any more.</param>
internal sealed record ModeState(Mode Mode, string Reason, DateTimeOffset? EasierSince)
{
    public static ModeState At(Mode mode, string reason) => new(mode, reason, null);
}

/// <summary>Which proposal wins: the worst open one, at once. A mode is left when nothing as bad
/// was proposed for a while, and then for the worst that is still open.</summary>
internal static class ModeChoice
{
    public const string Nothing = "nothing is wrong";

    /// <param name="open">Their time is not over; order does not matter.</param>
    public static ModeState Next(
        ModeState state, IReadOnlyCollection<ModeProposal> open, DateTimeOffset now,
        TimeSpan hold)
    {
        ModeProposal? worst = open.OrderByDescending(p => p.Mode)
            .ThenBy(p => p.By, StringComparer.Ordinal).FirstOrDefault();
        Mode wanted = worst?.Mode ?? Mode.Full;
        if (wanted == state.Mode) return state with { EasierSince = null };
        string reason = worst is null ? Nothing : $"{worst.By}: {worst.Reason}";
        if (wanted > state.Mode) return ModeState.At(wanted, reason);
        DateTimeOffset since = state.EasierSince is { } s && s <= now ? s : now;
        return now - since >= hold
            ? ModeState.At(wanted, reason)
            : state with { EasierSince = since };
    }
}
