using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ConverseErp.Outbound;

/// <summary>What on-call watches of the messages that leave.</summary>
internal static class OutboundMetrics
{
    private static readonly Meter Meter = new("ConverseErp");

    private static readonly Counter<long> Attempts = Meter.CreateCounter<long>(
        "erp_outbound_attempts", "{message}", "Requests to a provider, by outcome.");

    private static readonly Counter<long> Statuses = Meter.CreateCounter<long>(
        "erp_outbound_statuses", "{status}", "Statuses from providers, by what they say.");

    private static readonly Counter<long> Waits = Meter.CreateCounter<long>(
        "erp_outbound_waits", "{message}", "Messages put off, by reason.");

    private static readonly Counter<long> Carried = Meter.CreateCounter<long>(
        "erp_outbound_merged", "{message}", "Messages whose words went in another message.");

    private static readonly Counter<long> Uploads = Meter.CreateCounter<long>(
        "erp_outbound_uploads", "{upload}", "Documents uploaded, by outcome.");

    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>(
        "erp_outbound_send_seconds", "s", "A provider's time to answer a message.");

    private static long _unsettled;
    private static long _waiting;
    private static long _limited;
    private static long _paused;

    static OutboundMetrics()
    {
        Meter.CreateObservableGauge(
            "erp_outbound_unsettled", () => Volatile.Read(ref _unsettled), "{message}",
            "Interrupted attempts without a status for too long.");
        Meter.CreateObservableGauge(
            "erp_outbound_waiting", () => Volatile.Read(ref _waiting), "{message}",
            "Messages that wait for their next attempt.");
        Meter.CreateObservableGauge(
            "erp_outbound_limited", () => Volatile.Read(ref _limited), "{message}",
            "Of those, messages that wait because WhatsApp limits a number or a pair.");
        Meter.CreateObservableGauge(
            "erp_outbound_numbers_paused", () => Volatile.Read(ref _paused), "{number}",
            "Sending numbers this process has paused after an account error.");
    }

    public static void Attempted(string channel, string outcome, long startedAt)
    {
        Attempts.Add(1, new("channel", channel), new("outcome", outcome));
        Seconds.Record(Stopwatch.GetElapsedTime(startedAt).TotalSeconds,
            new KeyValuePair<string, object?>("channel", channel));
    }

    public static void Told(string status, long count) =>
        Statuses.Add(count, new KeyValuePair<string, object?>("status", status));

    public static void Waited(string reason) =>
        Waits.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public static void Merged(int count)
    {
        if (count > 0) Carried.Add(count);
    }

    public static void Uploaded(string outcome) =>
        Uploads.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public static void Open(long unsettled, long waiting, long limited, long paused)
    {
        Volatile.Write(ref _limited, limited);
        Volatile.Write(ref _paused, paused);
        Volatile.Write(ref _unsettled, unsettled);
        Volatile.Write(ref _waiting, waiting);
    }
}
