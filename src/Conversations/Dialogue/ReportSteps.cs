using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"aaj ki bikri".</summary>
internal sealed class ReportSteps(IOrders orders)
{
    public async Task<Outcome> SalesAsync(ChatContext c, CancellationToken cancel)
    {
        DateOnly today = IndianDay.Of(c.Now, c.Shop.TimeZone);
        string period = c.Heard.Period ?? "today";
        (DateOnly from, DateOnly to) = Days(period, today);
        SalesReport sales = await orders.SalesAsync(c.Shop.Id, from, to, cancel);
        return new Outcome(c.State).Drop().Say(c.Phrases.Sales(
            c.Phrases.Period(period), sales.Bills, sales.Total, sales.Credit, sales.Cash,
            sales.Upi));
    }

    /// <summary>First and last day of a period; weeks begin on Monday.</summary>
    internal static (DateOnly From, DateOnly To) Days(string period, DateOnly today)
    {
        DateOnly month = new(today.Year, today.Month, 1);
        return period switch
        {
            "yesterday" => (today.AddDays(-1), today.AddDays(-1)),
            "this_week" => (today.AddDays(-(((int)today.DayOfWeek + 6) % 7)), today),
            "this_month" => (month, today),
            "last_month" => (month.AddMonths(-1), month.AddDays(-1)),
            _ => DateOnly.TryParseExact(
                period, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out DateOnly day)
                    ? (day, day)
                    : (today, today),
        };
    }
}
