using System.Diagnostics.Metrics;

namespace ConverseErp.Operations;

/// <summary>What on-call watches of the installation as a whole.</summary>
internal static class OperationsMetrics
{
    private static readonly Meter Meter = new("ConverseErp");

    private static readonly Counter<long> Alarms = Meter.CreateCounter<long>(
        "erp_operations_alerts", "{alert}", "Alarms raised, by code and by who is woken.");

    private static readonly Counter<long> Posts = Meter.CreateCounter<long>(
        "erp_operations_alert_posts", "{try}", "Tries to post an alarm, by outcome.");

    private static long _differences;
    private static long _waiting = -1;
    private static int _level;
    private static int _mode;
    private static double _replyP95Ms;
    private static double _webhookErrorPercent;

    static OperationsMetrics()
    {
        Meter.CreateObservableGauge(
            "erp_book_differences", () => Volatile.Read(ref _differences), "{difference}",
            "Balances that did not add up in the last night's check: 0, or somebody is woken.");
        Meter.CreateObservableGauge(
            "erp_surge_level", () => Volatile.Read(ref _level), "{level}",
            "Surge level in force, 0 to 4; told by the process that watches.");
        Meter.CreateObservableGauge(
            "erp_degradation_mode", () => Volatile.Read(ref _mode), "{mode}",
            "Degradation mode in force, 0 to 3; told by the process that watches.");
        Meter.CreateObservableGauge(
            "erp_surge_waiting", () => Volatile.Read(ref _waiting), "{message}",
            "Messages waiting in the inbound and booking lanes; -1: the broker does not tell.");
        Meter.CreateObservableGauge(
            "erp_surge_reply_p95_ms", () => Volatile.Read(ref _replyP95Ms), "ms",
            "95th percentile of the replies of the last minute; 0: too few.");
        Meter.CreateObservableGauge(
            "erp_surge_webhook_error_percent", () => Volatile.Read(ref _webhookErrorPercent),
            "%", "Webhooks of the last minute that were not taken by our fault.");
    }

    /// <param name="to">on-call or leadership.</param>
    public static void Alerted(string to, string code) =>
        Alarms.Add(1, new("to", to), new("code", code));

    /// <param name="outcome">taken or failed.</param>
    public static void Posted(string outcome) =>
        Posts.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public static void Holds(int level, int mode)
    {
        Volatile.Write(ref _level, level);
        Volatile.Write(ref _mode, mode);
    }

    public static void Sampled(long waiting, double replyP95Ms, double webhookErrorPercent)
    {
        Volatile.Write(ref _waiting, waiting);
        Volatile.Write(ref _replyP95Ms, replyP95Ms);
        Volatile.Write(ref _webhookErrorPercent, webhookErrorPercent);
    }

    public static void Checked(long differences) =>
        Volatile.Write(ref _differences, differences);
}
