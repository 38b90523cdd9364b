using System.Globalization;
using System.Text.Json;

namespace ConverseErp.Invoicing.Statutory.Checking;

/// <summary>Amounts and turnovers from which the law asks for something: dated data, read once
/// from gst-thresholds.json.</summary>
/// <remarks>Turnover is the aggregate turnover of the financial year before, in paise.</remarks>
public static class GstThresholds
{
    private static readonly Dictionary<string, Row[]> Rows = Load();

    /// <summary>An inter-State bill to a buyer without registration above this is listed one by
    /// one in GSTR-1 (b2cl), in paise of its total.</summary>
    public static long B2cLargePaise(DateOnly date) =>
        Latest("b2cLarge", date)?.Paise ?? long.MaxValue;

    /// <summary>How many HSN digits a bill has to show at least; 0: none.</summary>
    public static int HsnDigits(DateOnly date, long turnoverPaise, bool buyerRegistered)
    {
        Row? row = LatestOver("hsnDigits", date, turnoverPaise);
        return (buyerRegistered ? row?.Digits : row?.DigitsB2c) ?? 0;
    }

    /// <summary>Whether GSTR-1 wants its HSN table in two: to registered buyers and to others.
    /// </summary>
    public static bool HsnByBuyer(DateOnly date) => Latest("hsnByBuyer", date) is not null;

    /// <summary>Who had more turnover than this in any year reports B2B bills to the IRP; null
    /// before there was an IRP.</summary>
    public static long? EInvoiceTurnoverPaise(DateOnly date) =>
        Latest("eInvoiceTurnover", date)?.Paise;

    /// <summary>Within how many days a bill has to be reported; null: no limit.</summary>
    public static int? EInvoiceDays(DateOnly date, long turnoverPaise) =>
        LatestOver("eInvoiceDays", date, turnoverPaise)?.Days;

    /// <summary>Goods on the road worth more than this need an e-way bill.</summary>
    public static long EWayBillPaise(DateOnly date) =>
        Latest("eWayBill", date)?.Paise ?? long.MaxValue;

    /// <summary>What traders under composition pay of their taxable turnover, CGST and SGST
    /// together; 0 before there was such a thing.</summary>
    public static decimal CompositionPercent(DateOnly date) =>
        (Latest("compositionTrader", date)?.BasisPoints ?? 0) / 100m;

    /// <summary>What a State is said to allow within its borders instead; null: the same as
    /// everywhere. Not checked against the States' notifications.</summary>
    public static long? EWayBillWithinStatePaise(DateOnly date, int state) =>
        Rows["eWayBillWithinState"].LastOrDefault(r => r.State == state && r.From <= date)?.Paise;

    private static Row? Latest(string what, DateOnly date) =>
        Rows[what].LastOrDefault(row => row.From <= date);

    // The rows of one day belong together: the newest day that has begun, then the highest
    // turnover that is exceeded.
    private static Row? LatestOver(string what, DateOnly date, long turnoverPaise)
    {
        Row? newest = Latest(what, date);
        return newest is null ? null : Rows[what].LastOrDefault(row =>
            row.From == newest.From && (row.OverPaise == 0 || turnoverPaise > row.OverPaise));
    }

    private static Dictionary<string, Row[]> Load()
    {
        using Stream data = typeof(GstThresholds).Assembly
            .GetManifestResourceStream("gst-thresholds.json")!;
        using JsonDocument json = JsonDocument.Parse(data);
        return json.RootElement.EnumerateObject()
            .Where(p => p.Value.ValueKind == JsonValueKind.Array)
            .ToDictionary(
                p => p.Name, p => p.Value.EnumerateArray().Select(Read).ToArray(),
                StringComparer.Ordinal);
    }

    private static Row Read(JsonElement json) => new(
        DateOnly.ParseExact(
            json.GetProperty("from").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Number(json, "rupees") * 100, Number(json, "over") * 100, (int)Number(json, "digits"),
        (int)Number(json, "digitsB2c"), (int)Number(json, "days"), (int)Number(json, "state"),
        (int)Number(json, "basisPoints"));

    private static long Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : 0;

    /// <summary>From a day on; what a kind has no use for is 0.</summary>
    private sealed record Row(
        DateOnly From, long Paise, long OverPaise, int Digits, int DigitsB2c, int Days,
        int State, int BasisPoints);
}
