namespace ConverseErp.Invoicing.Gst;

/// <summary>Exact ratios of amounts, rounded half away from zero.</summary>
internal static class Paisa
{
    /// <summary>amount × numerator ÷ denominator, to the nearest paisa, halves up.</summary>
    /// <param name="amount">Paise, 0 to 10^16.</param>
    /// <param name="numerator">0 to 10^18.</param>
    /// <param name="denominator">1 to 10^18.</param>
    /// <returns>Exact where it fits a long; the callers' limits see to that.</returns>
    public static Int128 Ratio(long amount, long numerator, long denominator)
    {
        // Nothing here is negative, so "away from zero" is simply "up". Nearly every sale fits
        // the fast path; 128-bit division costs tens of nanoseconds more.
        if (amount <= int.MaxValue && numerator <= int.MaxValue && denominator <= int.MaxValue)
            return ((2 * amount * numerator / denominator) + 1) / 2;

        Int128 twice = (Int128)amount * numerator * 2;
        return ((twice / denominator) + 1) / 2;
    }

    /// <summary>The nearest rupee, 50 paise upwards.</summary>
    public static long ToRupee(long paise) => (paise + 50) / 100 * 100;
}
