using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Changing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.CountSessions;

/// <summary>Countings as people are shown them.</summary>
internal sealed class CountReads(
    TenantSessions sessions, ICatalogue catalogues, IShops shops)
{
    private const int NamesShown = 20;

    /// <summary>What is counted in a session.</summary>
    public async Task<IReadOnlySet<ProductId>> ScopeAsync(BusinessId business, StoredCount count,
        Catalogue catalogue, CancellationToken cancel)
    {
        if (count.Scope == CountScope.Shop) return catalogue.Products.Select(p => p.Id).ToHashSet();
        if (count.Scope == CountScope.List) return count.Products.ToHashSet();
        HashSet<ProductId> of = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, s => CountRows.OfCategory(
            s, count.Category ?? "", product => of.Add(product)), cancel);
        return of;
    }

    public async Task<StoredCount?> FindAsync(
        BusinessId business, Guid session, CancellationToken cancel)
    {
        StoredCount? count = null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            s => CountRows.Load(s, session, "", found => count = found), cancel);
        return count;
    }

    /// <summary>A session that is there.</summary>
    public async Task<Answer<CountSession>> ToldAsync(
        BusinessId business, Guid session, CancellationToken cancel) =>
        await SheetAsync(business, session, cancel) is { } sheet
            ? sheet.Session
            : StockRefusals.CountUnknown;

    public async Task<CountSheet?> SheetAsync(
        BusinessId business, Guid session, CancellationToken cancel)
    {
        StoredCount? count = null;
        List<(EnteredCount Entry, MemberId? By, bool Gone)> entries = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, s =>
        {
            CountRows.Load(s, session, "", found => count = found);
            CountRows.Entries(s, session, (entry, by, gone) => entries.Add((entry, by, gone)));
        }, cancel);
        if (count is null) return null;
        Catalogue catalogue = await catalogues.GetAsync(business, cancel);
        IReadOnlySet<ProductId> scope = await ScopeAsync(business, count, catalogue, cancel);
        Dictionary<ProductId, Balance> balances = await BalancesAsync(
            business, [.. entries.Select(e => e.Entry.Product).Distinct()], cancel);
        Dictionary<ProductId, Product> products = catalogue.Products.ToDictionary(p => p.Id);
        ILookup<ProductId, CountedEntry> told = entries.ToLookup(
            e => e.Entry.Product, e => Told(e.Entry, e.By, e.Gone));
        CountedProduct[] counted = [.. CountDecision.Sum(
            entries.Where(e => !e.Gone).Select(e => e.Entry), CountedTwice.Ask)];
        CountLine[] lines =
        [
            .. counted.Select(c => new CountLine(
                c.Product, products.GetValueOrDefault(c.Product)?.Name ?? "",
                products.GetValueOrDefault(c.Product)?.Unit ?? "", c.Found, c.Expected,
                c.Found - c.Expected, c.Twice,
                balances.GetValueOrDefault(c.Product).CountedAt > c.Moment,
                [.. told[c.Product]]))
                .OrderBy(l => l.Name, StringComparer.Ordinal),
        ];
        HashSet<ProductId> done = [.. counted.Select(c => c.Product)];
        Product[] left = [.. catalogue.Products.Where(
            p => scope.Contains(p.Id) && !done.Contains(p.Id))];
        return new CountSheet(
            Session(count, lines.Length, left.Length), lines,
            [.. left.Select(p => p.Name).Order(StringComparer.Ordinal).Take(NamesShown)]);
    }

    public async Task<IReadOnlyList<CountSession>> OpenOnesAsync(
        BusinessId business, CancellationToken cancel)
    {
        List<Guid> open = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            s => CountRows.OpenOnes(s, count => open.Add(count.Id)), cancel);
        List<CountSession> told = [];
        foreach (Guid session in open)
            if ((await ToldAsync(business, session, cancel)).Fact is { } one) told.Add(one);
        return told;
    }

    private static CountSession Session(StoredCount count, int counted, int left) => new(
        count.Id, count.Label, count.Scope, count.Category, count.OpenedBy, count.OpenedAt,
        count.Ended, count.EndedAt, counted, left);

    private static CountedEntry Told(EnteredCount entry, MemberId? by, bool gone) => new(
        entry.Id, entry.Found, entry.Expected, entry.Place, LossReasons.Of(entry.Why), by,
        entry.CountedAt, gone);

    private async Task<Dictionary<ProductId, Balance>> BalancesAsync(
        BusinessId business, ProductId[] products, CancellationToken cancel)
    {
        Dictionary<ProductId, Balance> balances = [];
        if (await shops.FindAsync(business, cancel) is not { } shop) return balances;
        await sessions.RunAsync(business, SessionUse.ReadNow, s => StockCounting.Load(
            s, shop.Location, products, b => balances[b.Product] = b, locks: false), cancel);
        return balances;
    }
}
