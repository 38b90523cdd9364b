using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ConverseErp.Invoicing.Gst;

/// <summary>Which GST rates exist on which day: dated data, read once from gst-rates.json.
/// </summary>
/// <remarks>Sources: the 22 September 2025 schedules (Notifications 9/2025 and 14/2025, Central
/// Tax (Rate)) and the tobacco change of 1 February 2026. Not checked for later changes.</remarks>
public static class RateSchedule
{
    private static readonly Entry[] Entries = Load();

    /// <summary>Whether any schedule has the rate on the day.</summary>
    /// <param name="rate">Percent, all heads together.</param>
    /// <param name="date">The bill's day in India.</param>
    /// <param name="hsn">Some rates hold only under a few headings; may be missing.</param>
    public static bool Has(decimal rate, DateOnly date, ReadOnlySpan<char> hsn)
    {
        foreach (Entry entry in Entries)
            if (entry.Rate == rate && entry.HoldsOn(date) && entry.Covers(hsn)) return true;
        return false;
    }

    /// <summary>The rates that hold on the day for any goods, ascending: to choose from.
    /// </summary>
    public static ImmutableArray<decimal> On(DateOnly date) =>
    [
        .. Entries.Where(entry => entry.HoldsOn(date) && entry.Hsn.Length == 0)
            .Select(entry => entry.Rate).Distinct().Order(),
    ];

    private static Entry[] Load()
    {
        using Stream data = typeof(RateSchedule).Assembly
            .GetManifestResourceStream("gst-rates.json")!;
        using JsonDocument json = JsonDocument.Parse(data);
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    private static Entry Read(JsonElement json) => new(
        decimal.Parse(json.GetProperty("rate").GetString()!, CultureInfo.InvariantCulture),
        Day(json.GetProperty("from")),
        json.TryGetProperty("until", out JsonElement until) ? Day(until) : DateOnly.MaxValue,
        json.TryGetProperty("hsn", out JsonElement hsn)
            ? [.. hsn.EnumerateArray().Select(prefix => prefix.GetString()!)]
            : []);

    private static DateOnly Day(JsonElement json) =>
        DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A rate from a day up to, and without, another.</summary>
    private sealed record Entry(decimal Rate, DateOnly From, DateOnly Until, string[] Hsn)
    {
        public bool HoldsOn(DateOnly date) => From <= date && date < Until;

        public bool Covers(ReadOnlySpan<char> hsn)
        {
            if (Hsn.Length == 0) return true;
            foreach (string prefix in Hsn)
                if (hsn.StartsWith(prefix, StringComparison.Ordinal)) return true;
            return false;
        }
    }
}
