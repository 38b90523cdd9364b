using System.Globalization;
using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Companion.Reports;

/// <summary>The days that a report is asked for: ?from and ?to, both included. Without them it
/// is this month up to today.</summary>
internal static class ReportSpan
{
    /// <summary>Ten years and a day: more is a slip in a year.</summary>
    private const int DaysMax = 3_653;

    /// <summary>A year: for reports that go through each of its days.</summary>
    public const int YearMax = 366;

    /// <summary>Answers with a report, or says why there is none.</summary>
    /// <param name="cost">It tells what goods cost or what the shop earns.</param>
    public static Task<IResult> AnswerAsync(
        HttpContext http, IShops shops, TimeProvider clock, DateOnly? from, DateOnly? to,
        Func<BusinessId, DateOnly, DateOnly, Task<object>> report, bool cost = false) =>
        AnswerAsync(http, shops, clock, from, to, DaysMax, report, cost);

    /// <param name="daysMax">What the report reaches over at most.</param>
    public static async Task<IResult> AnswerAsync(
        HttpContext http, IShops shops, TimeProvider clock, DateOnly? from, DateOnly? to,
        int daysMax, Func<BusinessId, DateOnly, DateOnly, Task<object>> report,
        bool cost = false)
    {
        TokenHolder caller = Caller.Of(http);
        Rights rights = caller.Member.Rights;
        if (!rights.MaySeeReports || (cost && !rights.MaySeeCost)) return Problems.NotAllowed();
        DateOnly today = await TodayAsync(caller.Business, shops, clock, http.RequestAborted);
        DateOnly last = to ?? (from > today ? from.Value : today);
        DateOnly first = from ?? new DateOnly(last.Year, last.Month, 1);
        return first > last || last.DayNumber - first.DayNumber > daysMax || first.Year < 2000
            ? Problems.Of(400, "report-span-invalid",
                "The first day is not after the last, and this report has at most "
                + daysMax.ToString(CultureInfo.InvariantCulture) + " days.")
            : Results.Ok(await report(caller.Business, first, last));
    }

    public static async Task<DateOnly> TodayAsync(
        BusinessId business, IShops shops, TimeProvider clock, CancellationToken cancel)
    {
        Shop? shop = await shops.FindAsync(business, cancel);
        return IndianDay.Of(clock.GetUtcNow(), shop?.TimeZone ?? IndianDay.Zone);
    }
}
