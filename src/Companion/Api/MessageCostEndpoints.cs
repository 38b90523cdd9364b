using System.Globalization;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/messages/costs?month=2026-11: what the shop's messages cost, by what they were
/// charged as, for whoever may see reports. Without a month, the one that runs.</summary>
internal static class MessageCostEndpoints
{
    private const int YearMin = 2025;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/messages/costs", MonthAsync);

    private static async Task<IResult> MonthAsync(
        HttpContext http, IMessageCosts costs, TimeProvider clock, string? month,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySeeReports) return Problems.NotAllowed();
        DateOnly day = IndianDay.Of(clock.GetUtcNow());
        if (month is not null
            && (!DateOnly.TryParseExact(
                month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
                || day.Year < YearMin))
        {
            return Problems.Of(
                400, "costs-month-malformed", "month is a month from 2025 on, as 2026-11.");
        }

        MonthCosts told = await costs.MonthAsync(caller.Business, day, cancel);
        return Results.Ok(new
        {
            month = told.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            cost = told.Total.Money,
            budget = told.Budget,
            items = told.Lines.Select(static line => new
            {
                rate = line.Rate.ToString().ToLowerInvariant(), line.Messages,
                cost = line.Cost.Money,
                hundredthsOfPaisa = line.Cost.Hundredths,
            }),
        });
    }
}
