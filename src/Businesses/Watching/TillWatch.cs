using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.Watching;

/// <summary>Looks through the trail and the day's sales, and tells the owner in the morning what
/// stood out; a shop without anything hears nothing.</summary>
internal sealed class TillWatch(
    IAuditTrail trail, IOrders orders, IStockValue values, IShops shops,
    TenantSessions sessions) : ITillSignals, INightWork
{
    private const int PageMax = 500;
    private const int LinesMax = 20_000;
    private const int OrdersPage = 200;
    private const int OrdersMax = 2_000;
    private static readonly TimeSpan Morning = TimeSpan.FromHours(8.5);

    private static readonly string[] Kinds =
    [
        "sale", "sale-undone", "bill-again", "draft-left", "discount", "drawer",
        "drawer-undone",
    ];

    public async Task<IReadOnlyList<TillSignal>> FindAsync(
        BusinessId business, DateOnly day, CancellationToken cancel)
    {
        if (await shops.FindAsync(business, cancel) is not { } shop) return [];
        IReadOnlyList<AuditLine> week = await WeekAsync(shop, day, cancel);
        return SignalDecision.Of(
            week, await shops.MembersAsync(business, cancel),
            week.Any(l => l.Kind == "sale") ? await DayAsync(shop, day, cancel) : []);
    }

    public async Task RunAsync(BusinessId business, DateOnly night, CancellationToken cancel)
    {
        DateOnly day = night.AddDays(-1);
        if (await shops.FindAsync(business, cancel) is not { } shop) return;
        IReadOnlyList<TillSignal> found = await FindAsync(business, day, cancel);
        if (found.Count == 0) return;
        await sessions.RunAsync(business, SessionUse.Write, writes => Outbox.AddLater(
            writes, Envelopes.Pack(
                Id(business, night), business, new SignalsFound(day, found)),
            Start(night, shop.TimeZone) + Morning), cancel);
    }

    // A repeat of the night is the same message.
    private static MessageId Id(BusinessId business, DateOnly night)
    {
        byte[] input = [.. business.Value.ToByteArray(), .. BitConverter.GetBytes(night.DayNumber)];
        return new MessageId(new Guid(
            System.Security.Cryptography.SHA256.HashData(input).AsSpan(0, 16)));
    }

    private async Task<IReadOnlyList<AuditLine>> WeekAsync(
        Shop shop, DateOnly day, CancellationToken cancel)
    {
        List<AuditLine> week = [];
        (DateTimeOffset, Guid)? before = null;
        while (week.Count < LinesMax)
        {
            IReadOnlyList<AuditLine> page = await trail.ListAsync(shop.Id, new AuditQuery(
                Start(day.AddDays(-6), shop.TimeZone), Start(day.AddDays(1), shop.TimeZone),
                PageMax)
            {
                Kinds = Kinds,
                Before = before,
            }, cancel);
            week.AddRange(page);
            if (page.Count < PageMax) break;
            before = (page[^1].At, page[^1].Id);
        }

        return week;
    }

    private async Task<IReadOnlyList<CostedLine>> DayAsync(
        Shop shop, DateOnly day, CancellationToken cancel)
    {
        StockValue value = await values.AtEndOfAsync(shop.Id, day, cancel);
        Dictionary<ProductId, Money> average = value.Products
            .Where(p => p.Average is not null)
            .ToDictionary(p => p.Product, p => p.Average!.Value);
        if (average.Count == 0) return [];
        List<CostedLine> lines = [];
        Guid? before = null;
        for (int seen = 0; seen < OrdersMax; seen += OrdersPage)
        {
            IReadOnlyList<OrderView> page =
                await orders.ListAsync(shop.Id, before, OrdersPage, cancel);
            foreach (OrderView order in page.Where(o => o.State == OrderState.Booked
                && IndianDay.Of(o.PlacedAt, shop.TimeZone) == day))
                lines.AddRange(Costed(order, average));
            if (page.Count < OrdersPage
                || IndianDay.Of(page[^1].PlacedAt, shop.TimeZone) < day) break;
            before = page[^1].Id.Value;
        }

        return lines;
    }

    private static IEnumerable<CostedLine> Costed(
        OrderView order, Dictionary<ProductId, Money> average) =>
        from line in order.Lines
        where average.ContainsKey(line.Product)
        let own = Units.Convert(line.Quantity, line.Unit, line.StockUnit)
        where own is not null
        select new CostedLine(
            $"{order.PartyName ?? "–"} {order.Total}", line.Total,
            new Money((long)(own.Value * average[line.Product].Paise)));

    private static DateTimeOffset Start(DateOnly day, string zone)
    {
        DateTime midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(
            midnight, TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(midnight))
            .ToUniversalTime();
    }
}
