namespace ConverseErp.Contracts;

/// <summary>How one provider took what was tried lately, over all shops and processes.</summary>
/// <param name="Tried">Attempts of the last five minutes, those that an open circuit stopped
/// included; broadcasts are not counted.</param>
/// <param name="Failed">Of those, not taken, or told to have failed at the provider.</param>
/// <param name="DeliveredAt">When it last told of something on a phone, within those minutes.
/// </param>
public sealed record ProviderNow(
    string Provider, int Tried, int Failed, DateTimeOffset? DeliveredAt);

/// <summary>What is on its way out, without anybody's data.</summary>
/// <param name="Waiting">Messages that were put off and have not left; broadcasts, which wait by
/// their nature, are not counted.</param>
/// <param name="OldestAskedAt">When the oldest of those was asked for; null when there is none.
/// </param>
public sealed record LeavingNow(
    long Waiting, DateTimeOffset? OldestAskedAt, IReadOnlyList<ProviderNow> Providers);

/// <summary>What on-call sees of an outage before it is long or large enough for a mode.</summary>
public interface ILeaving
{
    Task<LeavingNow> NowAsync(CancellationToken cancel);
}
