using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Statutory.Outward;

/// <summary>What papers say in returns: of days that are over as it is kept, of all others as the
/// papers say it now.</summary>
internal sealed class OutwardSums(
    TenantSessions sessions, IssuedDocuments documents, IShops shops, TimeProvider clock)
{
    // Papers of a very busy week fit into memory one day after another.
    private const int DaysAtOnce = 7;

    /// <summary>A month, and some nights that were missed.</summary>
    private const int NightDays = 40;

    // A transaction that began before midnight has ended by then.
    private static readonly TimeSpan Settles = TimeSpan.FromMinutes(10);

    /// <summary>Sums of a period, and what is read beside them, of one instant.</summary>
    /// <param name="beside">Statements of the same instant.</param>
    public async Task<IReadOnlyList<OutwardSum>> ReadAsync(Shop shop, string gstin,
        StatutoryPeriod period, Action<ITenantStatements> beside, CancellationToken cancel)
    {
        (DateOnly closed, DateOnly today) = Days(shop);
        DateOnly to = period.To < today ? period.To : today;
        await KeepAsync(shop, gstin, All(period.From, Earlier(to, closed)), cancel);
        HashSet<DateOnly> made = [];
        List<OutwardSum> sums = [];
        await using TenantSession session = await sessions.BeginSnapshotAsync(cancel);
        StatementBatch batch = new();
        ITenantStatements reads = batch.For(shop.Id);
        OutwardRows.Made(reads, gstin, shop.Scheme, period.From, to, day => made.Add(day));
        OutwardRows.Kept(reads, gstin, shop.Scheme, period.From, to, sums.Add);
        beside(reads);
        await session.ExecuteAsync(batch, cancel);
        // What a change of an earlier day forgot meanwhile is read beside today's.
        DateOnly[] open = [.. All(period.From, to).Where(day => !made.Contains(day))];
        if (open.Length == 0) return sums;
        (IReadOnlyList<OutwardSum> live, _) =
            await SumAsync(session, batch, shop, gstin, open, cancel);
        return [.. sums, .. live];
    }

    /// <summary>Makes the sums of the latest days that are over; nothing for a shop that files no
    /// return.</summary>
    public async Task KeepAsync(BusinessId business, CancellationToken cancel)
    {
        if (await shops.FindAsync(business, cancel) is not
            { Gstin: { } gstin, Scheme: not GstScheme.Unregistered } shop) return;
        DateOnly closed = Days(shop).Closed;
        await KeepAsync(shop, gstin, All(closed.AddDays(1 - NightDays), closed), cancel);
    }

    private async Task KeepAsync(
        Shop shop, string gstin, IEnumerable<DateOnly> days, CancellationToken cancel)
    {
        DateOnly[] all = [.. days];
        if (all.Length == 0) return;
        HashSet<DateOnly> made = [];
        await sessions.RunAsync(shop.Id, SessionUse.ReadNow, reads => OutwardRows.Made(
            reads, gstin, shop.Scheme, all[0], all[^1], day => made.Add(day)), cancel);
        foreach (DateOnly[] some in all.Where(d => !made.Contains(d)).Chunk(DaysAtOnce))
            await MakeAsync(shop, gstin, some, cancel);
    }

    private async Task MakeAsync(
        Shop shop, string gstin, DateOnly[] days, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginAsync(
            shop.Id, SessionUse.Write, cancel);
        StatementBatch batch = new();
        OutwardRows.Take(batch.For(shop.Id), gstin, shop.Scheme, days);
        await session.ExecuteAsync(batch, cancel);
        // Read after the days are taken: who cancelled a paper of them before has committed.
        (IReadOnlyList<OutwardSum> sums, IReadOnlyCollection<IssuedDocument> lasts) =
            await SumAsync(session, batch, shop, gstin, days, cancel);
        OutwardRows.Replace(batch.For(shop.Id), days, sums);
        OutwardRows.Mark(batch.For(shop.Id), lasts);
        await session.ExecuteAsync(batch, cancel);
        await session.CommitAsync(cancel);
    }

    private async Task<(IReadOnlyList<OutwardSum>, IReadOnlyCollection<IssuedDocument>)> SumAsync(
        TenantSession session, StatementBatch batch, Shop shop, string gstin, DateOnly[] days,
        CancellationToken cancel)
    {
        Dictionary<DateOnly, OutwardDay> sums = days.ToDictionary(
            day => day, day => new OutwardDay(gstin, shop.Scheme, day));
        Dictionary<(string, string, DateOnly), IssuedDocument> lasts = [];
        documents.ReadDays(batch.For(shop.Id), days[0], days[^1], document =>
        {
            if (!sums.TryGetValue(document.Bill.Date, out OutwardDay? day)) return;
            day.Add(document);
            lasts[(document.FinancialYear, document.Series, document.Bill.Date)] = document;
        });
        await session.ExecuteAsync(batch, cancel);
        return ([.. sums.Values.SelectMany(day => day.Sums())], lasts.Values);
    }

    private (DateOnly Closed, DateOnly Today) Days(Shop shop)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return (IndianDay.Of(now - Settles, shop.TimeZone).AddDays(-1),
            IndianDay.Of(now, shop.TimeZone));
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static IEnumerable<DateOnly> All(DateOnly from, DateOnly to) => from > to
        ? []
        : Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
