using ConverseErp.Companion.Reports;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>What is in stock, what it is worth and what goods cost.</summary>
internal static class StockReports
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stock", StockAsync);
        api.MapGet("/reports/stock", ValueAsync);
        api.MapGet("/reports/goods-cost", CostAsync);
        api.MapGet("/reports/reorder", ReorderAsync);
    }

    private static async Task<IResult> StockAsync(
        HttpContext http, ICatalogue catalogue, int? limit, string? cursor,
        CancellationToken cancel)
    {
        IReadOnlyList<StockLevel> all =
            await catalogue.StockAsync(Caller.Of(http).Business, [], cancel);
        Page<StockLevel> page = Paging.InOrder(all, l => l.Product.Value, limit, cursor);
        return Results.Ok(new Page<object>([.. page.Items.Select(l => Level(l))], page.Next));
    }

    // Who may not see what things cost sees how many there are.
    private static async Task<IResult> ValueAsync(
        HttpContext http, ICatalogue catalogue, IStockValue values, IShops shops,
        TimeProvider clock, DateOnly? day, int? limit, string? cursor, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySeeCost)
            return await StockAsync(http, catalogue, limit, cursor, cancel);
        DateOnly today = await TodayAsync(caller.Business, shops, clock, cancel);
        StockValue value = await values.AtEndOfAsync(caller.Business, day ?? today, cancel);
        Dictionary<ProductId, ValuedProduct> worth = value.Products.ToDictionary(p => p.Product);
        IReadOnlyList<StockLevel> all =
            await catalogue.StockAsync(caller.Business, [], cancel);
        Page<StockLevel> page = Paging.InOrder(all, l => l.Product.Value, limit, cursor);
        return Results.Ok(new
        {
            value.Day, value.Value, value.Unvalued,
            items = page.Items.Select(l => Valued(l, worth, day is null || day >= today)),
            page.Next,
        });
    }

    private static async Task<IResult> ReorderAsync(
        HttpContext http, IReorder reorder, int? limit, CancellationToken cancel) =>
        Results.Ok(new Page<ReorderLine>(
            [.. (await reorder.ListAsync(Caller.Of(http).Business, cancel))
                .Take(Paging.Limit(limit))], null));

    // Without days it is today, or the last day alone.
    private static Task<IResult> CostAsync(
        HttpContext http, IStockValue values, IShops shops, TimeProvider clock, DateOnly? from,
        DateOnly? to, CancellationToken cancel) => ReportSpan.AnswerAsync(
            http, shops, clock, from ?? to, to, ReportSpan.YearMax,
            async (business, first, last) => await values.CostOfGoodsAsync(
                business, from is null && to is null ? last : first, last, cancel), cost: true);

    private static async Task<DateOnly> TodayAsync(
        BusinessId business, IShops shops, TimeProvider clock, CancellationToken cancel) =>
        IndianDay.Of(clock.GetUtcNow(),
            (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone);

    private static object Level(StockLevel l) => new
    {
        id = l.Product, l.Name, l.Unit, l.OnHand, l.CountedAt, l.Price,
    };

    // On a day that is over, what was there is what the valuation kept.
    private static object Valued(
        StockLevel l, Dictionary<ProductId, ValuedProduct> worth, bool now)
    {
        ValuedProduct? value = worth.GetValueOrDefault(l.Product);
        return new
        {
            id = l.Product, l.Name, l.Unit,
            onHand = now || l.OnHand is null ? l.OnHand : value?.OnHand ?? 0, l.CountedAt,
            l.Price, unknown = value?.Unknown ?? 0, average = value?.Average,
            value = value?.Value ?? Money.Zero,
        };
    }
}
