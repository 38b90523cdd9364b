using System.Diagnostics.Metrics;

namespace ConverseErp.Operations;

/// <summary>What on-call watches of the installation as a whole.</summary>
internal static class OperationsMetrics
{
    private static readonly Meter Meter = new("ConverseErp");
    private static long _differences;

    static OperationsMetrics() => Meter.CreateObservableGauge(
        "erp_book_differences", () => Volatile.Read(ref _differences), "{difference}",
        "Balances that did not add up in the last night's check: 0, or somebody is woken.");

    public static void Checked(long differences) =>
        Volatile.Write(ref _differences, differences);
}
