using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Statuses;

/// <summary>All that was told about one attempt, in whatever order it came.</summary>
/// <param name="FailedWith">The provider's code, when it failed.</param>
internal sealed record StatusFold(
    SendState State, DateTimeOffset At, int? FailedWith, string? Category, bool? Billable,
    string ProviderMessageId)
{
    /// <returns>Null for words that say nothing about delivery.</returns>
    public static StatusFold? Of(StatusReceived status) =>
        SendStates.Of(status.Status) is { } state
            ? new StatusFold(
                state, status.At, state == SendState.Failed ? status.ErrorCode : null,
                status.Category, status.Billable, status.ProviderMessageId)
            : null;

    /// <summary>Both together; the order of the two does not matter.</summary>
    public StatusFold Join(StatusFold other)
    {
        StatusFold ahead = Compare(this, other) >= 0 ? this : other;
        return ahead with
        {
            FailedWith = FailedWith is { } mine && other.FailedWith is { } theirs
                ? Math.Max(mine, theirs)
                : FailedWith ?? other.FailedWith,
            // The price is told once, in any of them.
            Category = Greater(Category, other.Category),
            Billable = Billable is null || other.Billable is null
                ? Billable ?? other.Billable
                : Billable.Value || other.Billable.Value,
        };
    }

    private static int Compare(StatusFold a, StatusFold b)
    {
        int order = a.State.CompareTo(b.State);
        if (order == 0) order = b.At.CompareTo(a.At);
        return order != 0
            ? order
            : string.CompareOrdinal(a.ProviderMessageId, b.ProviderMessageId);
    }

    private static string? Greater(string? a, string? b) =>
        string.CompareOrdinal(a, b) >= 0 ? a : b;
}
