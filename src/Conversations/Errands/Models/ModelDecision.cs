using System.Globalization;

namespace ConverseErp.Conversations.Errands.Models;

/// <summary>When models are left out. Section <c>Conversations:Models</c>; over five minutes.
/// </summary>
public sealed class ModelWatchOptions
{
    /// <summary>Fewer requests than this say nothing.</summary>
    public int CallsMin { get; set; } = 20;

    public int FailedPercentMax { get; set; } = 5;

    /// <summary>For an answer about words, at the 95th percentile.</summary>
    public double SlowSeconds { get; set; } = 3;
}

/// <summary>Whether the models are worth asking. Pure.</summary>
internal static class ModelDecision
{
    private const double Slow = 0.95;

    /// <returns>Why not; null while they are.</returns>
    public static string? Trouble(
        IReadOnlyList<ModelCall> calls, ModelWatchOptions options)
    {
        int failed = calls.Count(call => !call.Answered);
        if (calls.Count >= options.CallsMin
            && failed * 100L > calls.Count * (long)options.FailedPercentMax)
            return Said($"{failed} of {calls.Count} requests to models failed");
        TimeSpan[] took = [.. calls.Where(call => call.Words).Select(call => call.Took).Order()];
        if (took.Length < options.CallsMin) return null;
        TimeSpan slow = took[(int)Math.Ceiling(Slow * took.Length) - 1];
        return slow > TimeSpan.FromSeconds(options.SlowSeconds)
            ? Said($"models answer in {slow.TotalSeconds:0.0} s (95th percentile)")
            : null;
    }

    private static string Said(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
