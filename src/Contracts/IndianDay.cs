namespace ConverseErp.Contracts;

/// <summary>The day on the shop's calendar, and the financial year it falls in.</summary>
public static class IndianDay
{
    public const string Zone = "Asia/Kolkata";

    /// <param name="zone">IANA name; Asia/Kolkata unless the shop says otherwise.</param>
    public static DateOnly Of(DateTimeOffset instant, string zone = Zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(
            instant, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);

    /// <summary>April to March, as "2627" for 2026-27.</summary>
    public static string FinancialYear(DateOnly day)
    {
        int start = day.Month >= 4 ? day.Year : day.Year - 1;
        return FormattableString.Invariant($"{start % 100:00}{(start + 1) % 100:00}");
    }
}
