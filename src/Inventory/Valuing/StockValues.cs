using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Valuing;

/// <summary>What goods are worth and cost. Past days are kept when somebody asks or at night,
/// whichever comes first; what came after is valued as it is read.</summary>
internal sealed class StockValues(TenantSessions sessions, IShops shops, TimeProvider clock)
    : IStockValue, IProductCosts
{
    private const int DaysAtOnce = 31;

    // A transaction that began before midnight has ended by then.
    private static readonly TimeSpan Settles = TimeSpan.FromMinutes(10);

    public async Task<StockValue> AtEndOfAsync(
        BusinessId business, DateOnly day, CancellationToken cancel)
    {
        string zone = await ZoneAsync(business, cancel);
        await KeepAsync(business, zone, cancel);
        Dictionary<ProductId, ProductCost> standing = [];
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.ReadNow, cancel);
        DateOnly through = await ThroughAsync(session, business, zone, cancel);
        StatementBatch batch = new();
        ValueRows.Standing(batch.For(business), day < through ? day : through, null,
            kept => standing[kept.Product] = kept.Cost);
        await session.ExecuteAsync(batch, cancel);
        if (day > through)
        {
            foreach (ValuedDay later in (await StretchReplay.RunAsync(
                session, business, Until(through, day, zone), cancel)).OrderBy(d => d.Day))
                standing[later.Product] = later.Cost;
        }

        return Told(day, standing);
    }

    public async Task<GoodsCost> CostOfGoodsAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        List<ValuedDay> days = await DaysAsync(business, from, to, cancel);
        return new GoodsCost(from, to, Sum(days, c => c.Bought), Sum(days, c => c.Returned),
            Sum(days, c => c.Sold), Sum(days, c => c.Lost), Sum(days, c => c.Own),
            days.GroupBy(d => d.Product).Count(p => p.Sum(d => d.Cost.Uncosted) > 0));
    }

    public async Task<IReadOnlyList<ProductCosts>> SoldAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        List<ValuedDay> days = await DaysAsync(business, from, to, cancel);
        Dictionary<ProductId, (string Name, string Unit)> names = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => ValueRows.Names(
            reads, [.. days.Select(d => d.Product).Distinct()],
            (product, name, unit) => names[product] = (name, unit)), cancel);
        return
        [
            .. days.GroupBy(d => d.Product).Select(p => new ProductCosts(
                p.Key, new Money(p.Sum(d => d.Cost.Sold)),
                Quantity.Trim(p.Sum(d => d.Cost.Uncosted)))
            {
                Name = names.GetValueOrDefault(p.Key).Name,
                Unit = names.GetValueOrDefault(p.Key).Unit,
            }),
        ];
    }

    // Kept days, and what came after them as it is read.
    private async Task<List<ValuedDay>> DaysAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        string zone = await ZoneAsync(business, cancel);
        await KeepAsync(business, zone, cancel);
        List<ValuedDay> days = [];
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.ReadNow, cancel);
        DateOnly through = await ThroughAsync(session, business, zone, cancel);
        StatementBatch batch = new();
        ValueRows.Days(batch.For(business), from, to < through ? to : through, days.Add);
        await session.ExecuteAsync(batch, cancel);
        if (to > through)
        {
            days.AddRange((await StretchReplay.RunAsync(
                session, business, Until(through, to, zone), cancel)).Where(d => d.Day >= from));
        }

        return days;
    }

    /// <summary>Values and keeps the days that are over.</summary>
    public async Task KeepAsync(BusinessId business, CancellationToken cancel) =>
        await KeepAsync(business, await ZoneAsync(business, cancel), cancel);

    /// <summary>Forgets what is kept and makes it again from the movements.</summary>
    public async Task RebuildAsync(BusinessId business, CancellationToken cancel)
    {
        string zone = await ZoneAsync(business, cancel);
        DateTimeOffset? first = null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => ValueRows.FirstMovement(reads, at => first = at), cancel);
        if (first is { } begin)
        {
            await sessions.RunAsync(business, SessionUse.Write, writes =>
            {
                ValueRows.Through(writes, "FOR UPDATE", static _ => { });
                ValueRows.Clear(writes, IndianDay.Of(begin, zone).AddDays(-1));
            }, cancel);
        }

        await KeepAsync(business, zone, cancel);
    }

    private async Task KeepAsync(BusinessId business, string zone, CancellationToken cancel)
    {
        DateOnly closed = IndianDay.Of(clock.GetUtcNow() - Settles, zone).AddDays(-1);
        DateOnly? through = null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => ValueRows.Through(reads, "", day => through = day), cancel);
        if (through is null && !await BeginAsync(business, zone, cancel)) return;
        while (through is null || through < closed)
            through = await KeepNextAsync(business, zone, closed, cancel);
    }

    private async Task<DateOnly> KeepNextAsync(
        BusinessId business, string zone, DateOnly closed, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch batch = new();
        DateOnly through = closed;
        ValueRows.Through(batch.For(business), "FOR UPDATE", day => through = day);
        await session.ExecuteAsync(batch, cancel);
        if (through >= closed) return through;
        DateOnly to = through.AddDays(DaysAtOnce) < closed
            ? through.AddDays(DaysAtOnce)
            : closed;
        List<ValuedDay> days = await StretchReplay.RunAsync(
            session, business, new Stretch(through.AddDays(1), to, zone), cancel);
        ValueRows.Add(batch.For(business), days, to);
        await session.ExecuteAsync(batch, cancel);
        await session.CommitAsync(cancel);
        return to;
    }

    /// <returns>False: nothing ever moved.</returns>
    private async Task<bool> BeginAsync(
        BusinessId business, string zone, CancellationToken cancel)
    {
        DateTimeOffset? first = null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => ValueRows.FirstMovement(reads, at => first = at), cancel);
        if (first is not { } begin) return false;
        await sessions.RunAsync(business, SessionUse.Write, writes => ValueRows.BeginAt(
            writes, IndianDay.Of(begin, zone).AddDays(-1)), cancel);
        return true;
    }

    // Shared until the end of the session, so that nobody makes the days anew meanwhile.
    private async Task<DateOnly> ThroughAsync(
        TenantSession session, BusinessId business, string zone, CancellationToken cancel)
    {
        DateOnly through = IndianDay.Of(clock.GetUtcNow(), zone);
        StatementBatch batch = new();
        ValueRows.Through(batch.For(business), "FOR SHARE", day => through = day);
        await session.ExecuteAsync(batch, cancel);
        return through;
    }

    private Stretch Until(DateOnly through, DateOnly day, string zone)
    {
        // Tomorrow nothing has moved yet; a day far away is as good as today.
        DateOnly today = IndianDay.Of(clock.GetUtcNow(), zone).AddDays(1);
        return new Stretch(through.AddDays(1), day < today ? day : today, zone);
    }

    private async Task<string> ZoneAsync(BusinessId business, CancellationToken cancel) =>
        (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;

    private static StockValue Told(DateOnly day, Dictionary<ProductId, ProductCost> standing)
    {
        ValuedProduct[] products =
        [
            .. standing.OrderBy(p => p.Key.Value).Select(p => new ValuedProduct(
                p.Key, Quantity.Trim(p.Value.OnHand), Quantity.Trim(p.Value.Unknown),
                new Money(p.Value.Value),
                p.Value.Average is { } each
                    ? new Money((long)Math.Round(each, 0, MidpointRounding.AwayFromZero))
                    : null)),
        ];
        return new StockValue(day, new Money(products.Sum(p => p.Value.Paise)),
            products.Count(p => p.Unknown > 0), products);
    }

    private static Money Sum(List<ValuedDay> days, Func<ProductCost, long> of) =>
        new(days.Sum(d => of(d.Cost)));
}
