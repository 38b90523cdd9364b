using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ConverseErp.Intake;

/// <summary>What on-call watches of what comes in.</summary>
internal static class IntakeMetrics
{
    private static readonly Meter Meter = new("ConverseErp");

    private static readonly Counter<long> Webhooks = Meter.CreateCounter<long>(
        "erp_intake_webhooks", "{webhook}", "Webhooks, by provider and answer.");

    private static readonly Counter<long> Updates = Meter.CreateCounter<long>(
        "erp_intake_updates", "{update}", "Updates made durable, by where they went.");

    private static readonly Counter<long> Duplicates = Meter.CreateCounter<long>(
        "erp_intake_duplicates", "{update}", "Updates known already, answered from memory.");

    private static readonly Counter<long> Media = Meter.CreateCounter<long>(
        "erp_intake_media", "{try}", "Tries to fetch a file, by outcome.");

    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>(
        "erp_intake_answer_seconds", "s", "From a webhook's first byte to its answer.");

    /// <param name="answer">taken, or the permanent code of the refusal.</param>
    public static void Answered(string provider, string answer, long startedAt)
    {
        Webhooks.Add(1, new("provider", provider), new("answer", answer));
        Seconds.Record(Stopwatch.GetElapsedTime(startedAt).TotalSeconds);
    }

    public static void Durable(string service) =>
        Updates.Add(1, new KeyValuePair<string, object?>("to", service));

    public static void Known(long count)
    {
        if (count > 0) Duplicates.Add(count);
    }

    /// <param name="outcome">fetched, or the permanent code of what went wrong.</param>
    public static void Tried(string outcome) =>
        Media.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
