using System.Diagnostics.Metrics;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>What on-call watches of marketing.</summary>
internal static class BroadcastMetrics
{
    private static readonly Meter Meter = new("ConverseErp");

    private static readonly Counter<long> Halts = Meter.CreateCounter<long>(
        "erp_broadcast_halts", "{broadcast}", "Broadcasts that stopped by themselves, by reason.");

    private static long _due;

    static BroadcastMetrics() => Meter.CreateObservableGauge(
        "erp_broadcasts_due", () => Volatile.Read(ref _due), "{broadcast}",
        "Running broadcasts whose turn has come.");

    public static void Halted(string reason) =>
        Halts.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public static void Due(long count) => Volatile.Write(ref _due, count);
}
