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
            items, i => new RankCursor(-i.Profit.Paise, i.Id.Value), cursor,
            Math.Clamp(limit, 1, PageMax));
        return new ProfitPage(
            from, to, new Money(items.Sum(i => i.Sales.Paise)),
            new Money(items.Sum(i => i.Cost.Paise)), items.Count(i => i.Uncosted > 0),
            items.Count, page, next);
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
            .. sold.Select(r => new ItemProfit(
                new ProductId(r.Key), r.Name, r.Quantity, r.Unit, r.Sum.WithoutTax,
                costs.GetValueOrDefault(r.Key)?.Sold ?? Money.Zero,
                Math.Max(costs.GetValueOrDefault(r.Key)?.Uncosted ?? 0, 0))),
            .. costs.Values
                .Where(c => !known.Contains(c.Product.Value)
                    && (c.Sold != Money.Zero || c.Uncosted != 0))
                .Select(c => new ItemProfit(
                    c.Product, null, 0, null, Money.Zero, c.Sold, Math.Max(c.Uncosted, 0))),
        ];
    }
}
