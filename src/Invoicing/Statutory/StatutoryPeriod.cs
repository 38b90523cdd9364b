using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory;

/// <summary>A month, or a quarter of a quarterly filer.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
public sealed record StatutoryPeriod(DateOnly From, DateOnly To)
{
    /// <summary>As the portal names it, by its last month: 112026.</summary>
    public string Name => To.ToString("MMyyyy", CultureInfo.InvariantCulture);

    /// <summary>Of the day it lies in, such as 2627; a quarter never crosses two.</summary>
    public string FinancialYear => IndianDay.FinancialYear(From);

    /// <summary>Reads "112026", or "102026-122026" for the quarter from October.</summary>
    public static Answer<StatutoryPeriod> Parse(string? text)
    {
        string[] parts = (text ?? "").Split('-');
        if (parts.Length > 2 || Month(parts[0]) is not { } first)
            return StatutoryRefusals.PeriodInvalid;
        if (parts.Length == 1) return new StatutoryPeriod(first, first.AddMonths(1).AddDays(-1));
        bool quarter = first.Month % 3 == 1 && Month(parts[1]) == first.AddMonths(2);
        return quarter
            ? new StatutoryPeriod(first, first.AddMonths(3).AddDays(-1))
            : StatutoryRefusals.PeriodInvalid;
    }

    /// <summary>The month of a day.</summary>
    public static StatutoryPeriod Of(DateOnly day)
    {
        DateOnly first = new(day.Year, day.Month, 1);
        return new StatutoryPeriod(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>Its first instant in a time zone.</summary>
    public DateTimeOffset Begins(string zone) => Midnight(From, zone);

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset Ends(string zone) => Midnight(To.AddDays(1), zone);

    private static DateTimeOffset Midnight(DateOnly day, string zone)
    {
        TimeZoneInfo place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        DateTime local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, place.GetUtcOffset(local)).ToUniversalTime();
    }

    // GST began in July 2017.
    private static DateOnly? Month(string text) =>
        text.Length == 6 && DateOnly.TryParseExact(
            "01" + text, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly month) && month >= new DateOnly(2017, 7, 1) && month.Year < 2100
            ? month
            : null;
}
