using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Selling;

/// <summary>Sums of sales: of days that are over as they are kept, of today from the bills.
/// </summary>
internal sealed class SalesSums(
    TenantSessions sessions, ILineTaxes taxes, IShops shops, TimeProvider clock)
{
    private const int DaysAtOnce = 7;

    /// <summary>A month, and some nights that were missed.</summary>
    private const int NightDays = 40;

    // A transaction that began before midnight has ended by then.
    private static readonly TimeSpan Settles = TimeSpan.FromMinutes(10);

    /// <summary>Rows of a part, each key once, and what all days come to.</summary>
    public async Task<(IReadOnlyList<SalesSumRow> Rows, SalesSum All)> ReadAsync(
        BusinessId business, SalesBy part, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        Shop? shop = await shops.FindAsync(business, cancel);
        string zone = shop?.TimeZone ?? IndianDay.Zone;
        DateTimeOffset now = clock.GetUtcNow();
        DateOnly closed = IndianDay.Of(now - Settles, zone).AddDays(-1);
        DateOnly today = IndianDay.Of(now, zone);
        DateOnly kept = to < closed ? to : closed;
        await KeepAsync(business, from, kept, cancel);
        List<SalesSumRow> rows = [];
        SalesSum all = SalesSum.None;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            SalesRows.Kept(reads, part, from, kept, rows.Add);
            SalesRows.Kept(reads, SalesBy.Day, from, kept, row => all += row.Sum);
        }, cancel);
        DateOnly live = from > closed ? from : closed.AddDays(1);
        // What is ahead has no sales.
        DateOnly last = to < today ? to : today;
        if (live > last) return (rows, all);
        SalesOfDay open = await SumAsync(business, Days(live, last), cancel);
        rows.AddRange(open.Rows.Where(r => r.Part == part));
        foreach (SalesSumRow day in open.Rows.Where(r => r.Part == SalesBy.Day)) all += day.Sum;
        return ([.. Together(rows)], all);
    }

    /// <summary>Makes the sums of the latest days that are over, so that the first to ask for a
    /// month need not wait for them.</summary>
    public async Task KeepAsync(BusinessId business, CancellationToken cancel)
    {
        Shop? shop = await shops.FindAsync(business, cancel);
        DateOnly closed = IndianDay.Of(
            clock.GetUtcNow() - Settles, shop?.TimeZone ?? IndianDay.Zone).AddDays(-1);
        List<DateOnly> days = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => SalesRows.Unmade(
            reads, closed.AddDays(1 - NightDays), closed, days.Add), cancel);
        foreach (DateOnly[] some in days.Chunk(DaysAtOnce))
            await KeepAsync(business, some, cancel);
    }

    private static IEnumerable<SalesSumRow> Together(IEnumerable<SalesSumRow> rows) =>
        rows.GroupBy(r => (r.Key, Day: r.Part == SalesBy.Day ? r.Day : default))
            .Select(same => same.Aggregate((a, b) => a with
            {
                Quantity = a.Quantity + b.Quantity, Sum = a.Sum + b.Sum,
                Name = b.Name ?? a.Name, Unit = b.Unit ?? a.Unit,
            }));

    private async Task KeepAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        if (from > to) return;
        HashSet<DateOnly> made = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => SalesRows.Made(reads, from, to, day => made.Add(day)), cancel);
        foreach (DateOnly[] days in Days(from, to).Where(d => !made.Contains(d))
            .Chunk(DaysAtOnce))
            await KeepAsync(business, days, cancel);
    }

    private async Task KeepAsync(BusinessId business, DateOnly[] days, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch batch = new();
        SalesRows.Take(batch.For(business), days);
        await session.ExecuteAsync(batch, cancel);
        // Read after the days are taken: who changed a sale of them before has committed.
        Dictionary<Guid, SoldPaper> papers = SalesRows.Papers(batch.For(business), days);
        await session.ExecuteAsync(batch, cancel);
        SalesOfDay sums = await SumAsync(business, papers.Values, cancel);
        SalesRows.Replace(batch.For(business), days, sums.Rows);
        await session.ExecuteAsync(batch, cancel);
        await session.CommitAsync(cancel);
    }

    private async Task<SalesOfDay> SumAsync(
        BusinessId business, DateOnly[] days, CancellationToken cancel)
    {
        Dictionary<Guid, SoldPaper> papers = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => papers = SalesRows.Papers(reads, days), cancel);
        return await SumAsync(business, papers.Values, cancel);
    }

    private async Task<SalesOfDay> SumAsync(
        BusinessId business, IReadOnlyCollection<SoldPaper> papers, CancellationToken cancel)
    {
        IReadOnlyDictionary<Guid, IReadOnlyList<(int, Money)>> taxed = await taxes.FindAsync(
            business, [.. papers.Select(p => p.Paper).OfType<Guid>()], cancel);
        SalesOfDay sums = new();
        foreach (SoldPaper paper in papers)
        {
            sums.Add(paper, paper.Paper is { } id
                && taxed.TryGetValue(id, out IReadOnlyList<(int, Money)>? lines) ? lines : []);
        }

        return sums;
    }

    private static DateOnly[] Days(DateOnly from, DateOnly to) =>
        [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)];
}
