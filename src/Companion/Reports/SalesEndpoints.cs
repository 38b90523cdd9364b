using System.Globalization;
using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Reports;

/// <summary>/api/v1/reports/sales: sales, net of what came back, told apart by item, customer,
/// member and day; behind each figure the bills that it consists of, and behind each bill its
/// posting.</summary>
internal static class SalesEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/reports/sales", SalesAsync);
        api.MapGet("/reports/sales/items", Of(SalesBy.Item));
        api.MapGet("/reports/sales/parties", Of(SalesBy.Party));
        api.MapGet("/reports/sales/staff", Of(SalesBy.Staff));
        api.MapGet("/reports/sales/days", Of(SalesBy.Day));
        api.MapGet("/reports/sales/bills", BillsAsync);
        api.MapGet("/reports/profit/items", ProfitAsync);
        api.MapGet("/reports/postings/{id:guid}", PostingAsync);
    }

    // Without days it is today.
    private static Task<IResult> SalesAsync(
        HttpContext http, IOrders orders, IShops shops, TimeProvider clock, DateOnly? from,
        DateOnly? to, CancellationToken cancel) => ReportSpan.AnswerAsync(
            http, shops, clock, from ?? to, to, async (business, first, last) =>
                await orders.SalesAsync(
                    business, from is null && to is null ? last : first, last, cancel));

    private static Delegate Of(SalesBy by) => (
        HttpContext http, ISales sales, IShops shops, TimeProvider clock, DateOnly? from,
        DateOnly? to, int? limit, string? cursor, CancellationToken cancel) =>
        ReportSpan.AnswerAsync(http, shops, clock, from, to, ReportSpan.YearMax,
            async (business, first, last) => Shown(by, await sales.ByAsync(
                business, by, first, last, cursor, Paging.Limit(limit), cancel)));

    private static Task<IResult> ProfitAsync(HttpContext http, ISales sales, IShops shops,
        TimeProvider clock, DateOnly? from, DateOnly? to, int? limit, string? cursor,
        CancellationToken cancel) => ReportSpan.AnswerAsync(
            http, shops, clock, from, to, ReportSpan.YearMax, async (business, first, last) =>
                await sales.ProfitAsync(
                    business, first, last, cursor, Paging.Limit(limit), cancel));

    // Whose bills: one of item, party and staff, or all of the span. The id of nobody is all
    // zeros.
    private static Task<IResult> BillsAsync(HttpContext http, ISales sales, IShops shops,
        TimeProvider clock, Guid? item, Guid? party, Guid? staff, DateOnly? from, DateOnly? to,
        int? limit, string? cursor, CancellationToken cancel)
    {
        (SalesBy by, Guid? of) = (item, party, staff) switch
        {
            ({ } id, _, _) => (SalesBy.Item, id),
            (_, { } id, _) => (SalesBy.Party, id),
            (_, _, { } id) => (SalesBy.Staff, id),
            _ => (SalesBy.Day, (Guid?)null),
        };
        return ReportSpan.AnswerAsync(http, shops, clock, from, to, ReportSpan.YearMax,
            async (business, first, last) => Shown(await sales.EntriesAsync(business,
                new SalesQuery(by, of, first, last, cursor, Paging.Limit(limit)), cancel)));
    }

    private static async Task<IResult> PostingAsync(
        HttpContext http, Guid id, IDayBook book, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySeeReports) return Problems.NotAllowed();
        return (await book.FindAsync(caller.Business, [id], cancel)).TryGetValue(
            id, out DayBookPosting? posting)
            ? Results.Ok(posting)
            : Problems.NotFound("posting");
    }

    private static object Shown(SalesBy by, SalesPage page) => new
    {
        page.From, page.To, page.All, page.RoundOff, page.Rows,
        items = page.Items.Select(row => new
        {
            row.Id, row.Name, row.Day, row.Quantity, row.Unit, row.Sum.Bills, row.Sum.Sold,
            row.Sum.Returned, row.Sum.Net, row.Sum.Tax, row.Sum.WithoutTax,
            behind = Behind(by, row, page),
        }),
        page.Next,
    };

    private static object Shown(SalesEntries page) => new
    {
        items = page.Items.Select(e => new
        {
            id = e.Posting, e.Order, e.Bill, e.Kind, e.Day, e.Party, e.PartyName, e.Quantity,
            e.Amount, behind = $"/api/v1/reports/postings/{e.Posting}",
        }),
        page.Next,
    };

    /// <summary>Where the bills of a row are.</summary>
    private static string Behind(SalesBy by, SalesRow row, SalesPage page)
    {
        (DateOnly from, DateOnly to) = row.Day is { } day ? (day, day) : (page.From, page.To);
        string of = by switch
        {
            SalesBy.Item => $"item={row.Id ?? Guid.Empty}&",
            SalesBy.Party => $"party={row.Id ?? Guid.Empty}&",
            SalesBy.Staff => $"staff={row.Id ?? Guid.Empty}&",
            SalesBy.Day => "",
        };
        return string.Create(CultureInfo.InvariantCulture,
            $"/api/v1/reports/sales/bills?{of}from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}");
    }
}
