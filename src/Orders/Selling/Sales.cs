using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Selling;

/// <summary>Sales told apart, with the names of today.</summary>
internal sealed class Sales(
    SalesSums sums, SalesBehind behind, IProductCosts costs, IKhata khata, IShops shops) : ISales
{
    private const int PageMax = 200;

    public async Task<SalesPage> ByAsync(BusinessId business, SalesBy by, DateOnly from,
        DateOnly to, string? cursor, int limit, CancellationToken cancel)
    {
        (IReadOnlyList<SalesSumRow> found, SalesSum all) =
            await sums.ReadAsync(business, by, from, to, cancel);
        Dictionary<Guid, string> names = await NamesAsync(business, by, cancel);
        (IReadOnlyList<SalesSumRow> page, string? next) = RankCursor.Page(
            found, r => Rank(by, r), cursor, Math.Clamp(limit, 1, PageMax));
        Money listed = new(found.Sum(r => r.Sum.Net.Paise));
        return new SalesPage(
            from, to, all, by == SalesBy.Item ? all.Net - listed : Money.Zero, found.Count,
            [.. page.Select(r => Shown(by, r, names))], next);
    }

    public Task<SalesEntries> EntriesAsync(
        BusinessId business, SalesQuery query, CancellationToken cancel) =>
        behind.ReadAsync(business, query with
        {
            Limit = Math.Clamp(query.Limit, 1, PageMax),
        }, cancel);

    public async Task<ProfitPage> ProfitAsync(BusinessId business, DateOnly from, DateOnly to,
        string? cursor, int limit, CancellationToken cancel)
    {
        (IReadOnlyList<SalesSumRow> sold, _) =
            await sums.ReadAsync(business, SalesBy.Item, from, to, cancel);
        Dictionary<Guid, ProductCosts> cost = (await costs.SoldAsync(
            business, from, to, cancel)).ToDictionary(c => c.Product.Value);
        List<ItemProfit> items = ProfitOfItems.Of(sold, cost);
        (IReadOnlyList<ItemProfit> page, string? next) = RankCursor.Page(
            items, i => new RankCursor(
                i.Profit is { } profit ? -profit.Paise : long.MaxValue, i.Id.Value), cursor,
            Math.Clamp(limit, 1, PageMax));
        ItemProfit[] known = [.. items.Where(i => i.Cost is not null)];
        Money sales = new(known.Sum(i => i.Sales.Paise));
        return new ProfitPage(
            from, to, sales, new Money(known.Sum(i => i.Cost!.Value.Paise)),
            items.Count(i => i.Uncosted > 0), items.Count, page, next)
        {
            LeftOut = items.Count - known.Length,
            LeftOutSales = new Money(items.Sum(i => i.Sales.Paise)) - sales,
        };
    }

    private static RankCursor Rank(SalesBy by, SalesSumRow row) => by == SalesBy.Day
        ? new RankCursor(row.Day.DayNumber, row.Key)
        : new RankCursor(-row.Sum.Net.Paise, row.Key);

    private static SalesRow Shown(
        SalesBy by, SalesSumRow row, Dictionary<Guid, string> names) => new(
        row.Key == Guid.Empty ? null : row.Key,
        row.Name ?? names.GetValueOrDefault(row.Key),
        by == SalesBy.Day ? row.Day : null,
        by == SalesBy.Item ? row.Quantity : null, row.Unit, row.Sum);

    private async Task<Dictionary<Guid, string>> NamesAsync(
        BusinessId business, SalesBy by, CancellationToken cancel) => by switch
        {
            SalesBy.Party => (await khata.PartiesAsync(business, cancel)).Parties
                .ToDictionary(p => p.Id.Value, p => p.Name),
            SalesBy.Staff => (await shops.MembersAsync(business, cancel))
                .ToDictionary(m => m.Id.Value, m => m.Name),
            SalesBy.Item or SalesBy.Day => [],
        };
}

/// <summary>Puts sales and costs of items together. Pure.</summary>
internal static class ProfitOfItems
{
    /// <summary>Every item that was sold, or cost something, once.</summary>
    public static List<ItemProfit> Of(
        IReadOnlyList<SalesSumRow> sold, IReadOnlyDictionary<Guid, ProductCosts> costs)
    {
        HashSet<Guid> known = [.. sold.Select(r => r.Key)];
        return
        [
            .. sold.Select(r => Of(r, costs.GetValueOrDefault(r.Key))),
            .. costs.Values
                .Where(c => !known.Contains(c.Product.Value)
                    && (c.Sold != Money.Zero || c.Uncosted != 0))
                .Select(c => new ItemProfit(
                    c.Product, c.Name, 0, c.Unit, Money.Zero, Cost(c), Math.Max(c.Uncosted, 0))),
        ];
    }

    private static ItemProfit Of(SalesSumRow sold, ProductCosts? cost) => new(
        new ProductId(sold.Key), sold.Name ?? cost?.Name, sold.Quantity, sold.Unit ?? cost?.Unit,
        sold.Sum.WithoutTax, cost is null && sold.Quantity != 0 ? null : Cost(cost),
        Math.Max(cost?.Uncosted ?? 0, 0));

    // What went out wholly at no known cost did not cost nothing.
    private static Money? Cost(ProductCosts? cost) =>
        cost is { Uncosted: > 0 } && cost.Sold == Money.Zero ? null : cost?.Sold ?? Money.Zero;
}
