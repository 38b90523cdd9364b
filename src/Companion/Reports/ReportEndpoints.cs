using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Reports;

/// <summary>/api/v1/reports: the statements, for those who may see reports, and the entries
/// that each of their figures consists of.</summary>
internal static class ReportEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/reports/trial-balance", TrialBalanceAsync);
        api.MapGet("/reports/day-book", DayBookAsync);
        api.MapGet("/reports/cash-book", CashBookAsync);
        api.MapGet("/reports/profit-and-loss", ProfitAsync);
        api.MapGet("/reports/balance-sheet", BalanceSheetAsync);
        api.MapGet("/reports/dues", DuesAsync);
        api.MapGet("/reports/dues/{party:guid}", OpenItemsAsync);
        api.MapGet("/reports/expenses", ExpensesAsync);
        api.MapGet("/reports/entries", EntriesAsync);
        api.MapGet("/filings", FilingsAsync);
    }

    private static Task<IResult> TrialBalanceAsync(HttpContext http, IReports reports,
        IShops shops, TimeProvider clock, DateOnly? from, DateOnly? to,
        CancellationToken cancel) => ReportSpan.AnswerAsync(http, shops, clock, from, to,
            async (business, first, last) =>
                await reports.TrialBalanceAsync(business, first, last, cancel), cost: true);

    private static Task<IResult> DayBookAsync(HttpContext http, IReports reports, IShops shops,
        TimeProvider clock, DateOnly? from, DateOnly? to, int? limit, string? cursor,
        CancellationToken cancel) => ReportSpan.AnswerAsync(http, shops, clock, from, to,
            async (business, first, last) => await reports.DayBookAsync(
                business, first, last, cursor, Paging.Limit(limit), cancel));

    private static Task<IResult> CashBookAsync(HttpContext http, IReports reports, IShops shops,
        TimeProvider clock, DateOnly? from, DateOnly? to, CancellationToken cancel) =>
        ReportSpan.AnswerAsync(http, shops, clock, from, to, async (business, first, last) =>
            await reports.CashBookAsync(business, first, last, cancel));

    private static Task<IResult> ProfitAsync(HttpContext http, IReports reports, IShops shops,
        TimeProvider clock, DateOnly? from, DateOnly? to, CancellationToken cancel) =>
        ReportSpan.AnswerAsync(http, shops, clock, from, to, async (business, first, last) =>
            await reports.ProfitAndLossAsync(business, first, last, cancel), cost: true);

    private static Task<IResult> BalanceSheetAsync(HttpContext http, IReports reports,
        IShops shops, TimeProvider clock, DateOnly? to, CancellationToken cancel) =>
        ReportSpan.AnswerAsync(http, shops, clock, to, to, async (business, _, last) =>
            await reports.BalanceSheetAsync(business, last, cancel), cost: true);

    private static Task<IResult> ExpensesAsync(HttpContext http, IReports reports, IShops shops,
        TimeProvider clock, DateOnly? from, DateOnly? to, CancellationToken cancel) =>
        ReportSpan.AnswerAsync(http, shops, clock, from, to, async (business, first, last) =>
            new Page<ExpenseSum>(
                await reports.ExpensesAsync(business, first, last, cancel), null));

    private static Task<IResult> EntriesAsync(HttpContext http, IReports reports, IShops shops,
        TimeProvider clock, string account, Guid? party, DateOnly? from, DateOnly? to,
        int? limit, string? cursor, CancellationToken cancel) =>
        ReportSpan.AnswerAsync(http, shops, clock, from, to, async (business, first, last) =>
            await reports.EntriesAsync(
                business, new EntryQuery(account, party is { } id ? new PartyId(id) : null,
                    first, last, cursor, Paging.Limit(limit)), cancel));

    private static async Task<IResult> FilingsAsync(
        HttpContext http, IFiledMonths months, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySeeReports) return Problems.NotAllowed();
        return Results.Ok(new Page<FiledMonth>(
            await months.ListAsync(Caller.Of(http).Business, cancel), null));
    }

    // As in the chat, whoever works in the shop may see who owes.
    private static async Task<IResult> DuesAsync(HttpContext http, IReports reports,
        IShops shops, TimeProvider clock, string? kind, DateOnly? to, int? limit,
        CancellationToken cancel)
    {
        if (kind is not (null or "customer" or "supplier"))
            return Problems.Of(400, "report-kind-unknown", "A kind is customer or supplier.");
        BusinessId business = Caller.Of(http).Business;
        DateOnly day = to ?? await ReportSpan.TodayAsync(business, shops, clock, cancel);
        IReadOnlyList<AgedDue> dues = await reports.AgedAsync(
            business, day, kind == "supplier" ? PartyKind.Supplier : PartyKind.Customer,
            Paging.Limit(limit), cancel);
        return Results.Ok(new Page<object>(
            [.. dues.Select(d => (object)new
            {
                id = d.Party, d.Name, d.Balance, d.Days0To30, d.Days31To60, d.Days61To90,
                d.Over90,
            })], null));
    }

    private static async Task<IResult> OpenItemsAsync(HttpContext http, Guid party,
        IReports reports, IKhata khata, CancellationToken cancel)
    {
        BusinessId business = Caller.Of(http).Business;
        if (await khata.BalanceAsync(business, new PartyId(party), cancel) is not { } due)
            return Problems.NotFound("party");
        IReadOnlyList<OpenItem> items =
            await reports.OpenItemsAsync(business, new PartyId(party), cancel);
        return Results.Ok(new
        {
            id = party, due.Name, due.Balance, items, next = (string?)null,
        });
    }
}
