using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.CountSessions;

/// <summary>Opens countings and takes what people find. Nothing here holds a stock row.</summary>
internal sealed class CountDesk(
    TenantSessions sessions, ICatalogue catalogues, CountReads reads, CountClosing closing,
    TimeProvider clock) : IStockCounts
{
    public async Task<Answer<CountSession>> OpenAsync(
        BusinessId business, OpenCount open, CancellationToken cancel)
    {
        Catalogue catalogue = await catalogues.GetAsync(business, cancel);
        return await BeginAsync(business, open, catalogue, cancel)
            ?? await reads.ToldAsync(business, open.Session, cancel);
    }

    public async Task<Answer<CountSession>> EnterAsync(BusinessId business, Guid session,
        IReadOnlyList<CountEntry> entries, MemberId? by, CancellationToken cancel)
    {
        if (entries.Count is 0 or > CountDecision.EntriesAtOnceMax)
            return StockRefusals.CountInvalid;
        if (await reads.FindAsync(business, session, cancel) is not { } count)
            return StockRefusals.CountUnknown;
        Catalogue catalogue = await catalogues.GetAsync(business, cancel);
        IReadOnlySet<ProductId> scope = await reads.ScopeAsync(
            business, count, catalogue, cancel);
        return await WriteAsync(business, session, by, (there, now) => Decide(
                [.. entries.Where(e => !there.Contains(e.Id))], scope, catalogue, count, now),
                cancel)
            ?? await reads.ToldAsync(business, session, cancel);
    }

    public async Task<Answer<CountSession>> WithdrawAsync(
        BusinessId business, Guid session, Guid entry, MemberId? by, CancellationToken cancel) =>
        await TakeOutAsync(business, session, entry, by, cancel)
            ?? await reads.ToldAsync(business, session, cancel);

    public Task<Answer<CountClosed>> CloseAsync(BusinessId business, Guid session,
        CountedTwice twice, MemberId? by, CancellationToken cancel) =>
        closing.CloseAsync(business, session, twice, by, cancel);

    public async Task<Answer<CountSession>> DropAsync(
        BusinessId business, Guid session, MemberId? by, CancellationToken cancel) =>
        await DropItAsync(business, session, by, cancel)
            ?? await reads.ToldAsync(business, session, cancel);

    public Task<CountSheet?> SheetAsync(
        BusinessId business, Guid session, CancellationToken cancel) =>
        reads.SheetAsync(business, session, cancel);

    public Task<IReadOnlyList<CountSession>> OpenOnesAsync(
        BusinessId business, CancellationToken cancel) => reads.OpenOnesAsync(business, cancel);

    private async Task<Answer<CountSession>?> BeginAsync(
        BusinessId business, OpenCount open, Catalogue catalogue, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StoredCount? there = null;
        int openOnes = 0;
        int ofCategory = 0;
        await RunAsync(session, business, s =>
        {
            CountRows.Load(s, open.Session, "", count => there = count);
            CountRows.OpenOnes(s, _ => openOnes++);
            CountRows.OfCategory(s, open.Category ?? "", _ => ofCategory++);
        }, cancel);
        if (there is not null) return null;
        if (CountDecision.Open(open, catalogue, openOnes) is { } refusal) return refusal;
        if (open.Scope == CountScope.Category && ofCategory == 0)
            return StockRefusals.CountScopeEmpty;
        await RunAsync(session, business,
            s => CountRows.Open(s, open, clock.GetUtcNow()), cancel);
        await session.CommitAsync(cancel);
        return null;
    }

    // Shared: many write at once, and nobody while it is closed.
    private async Task<Answer<CountSession>?> WriteAsync(BusinessId business, Guid session,
        MemberId? by, Func<IReadOnlySet<Guid>, DateTimeOffset,
        Answer<IReadOnlyList<EnteredCount>>> decide, CancellationToken cancel)
    {
        await using TenantSession writing = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StoredCount? count = null;
        HashSet<Guid> there = [];
        await RunAsync(writing, business, s =>
        {
            CountRows.Load(s, session, "FOR SHARE", found => count = found);
            CountRows.Entries(s, session, (entry, _, _) => there.Add(entry.Id));
        }, cancel);
        DateTimeOffset now = clock.GetUtcNow();
        Answer<IReadOnlyList<EnteredCount>> decided = decide(there, now);
        if (decided.Refusal is { } refusal) return refusal;
        if (decided.Fact is not { Count: > 0 } news) return null;
        if (count!.Ended is not null) return StockRefusals.CountEnded;
        if (there.Count + news.Count > CountDecision.EntriesMax)
            return StockRefusals.TooManyCounts;
        await RunAsync(writing, business, s => CountRows.Enter(s, session, by, news, now), cancel);
        await writing.CommitAsync(cancel);
        return null;
    }

    private async Task<Answer<CountSession>?> TakeOutAsync(
        BusinessId business, Guid session, Guid entry, MemberId? by, CancellationToken cancel)
    {
        await using TenantSession writing = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StoredCount? count = null;
        bool known = false;
        bool withdrawn = false;
        await RunAsync(writing, business, s =>
        {
            CountRows.Load(s, session, "FOR SHARE", found => count = found);
            CountRows.Entries(s, session, (found, _, gone) =>
            {
                known |= found.Id == entry;
                withdrawn |= found.Id == entry && gone;
            });
        }, cancel);
        if (count is null || !known) return StockRefusals.CountUnknown;
        if (withdrawn) return null;
        if (count.Ended is not null) return StockRefusals.CountEnded;
        await RunAsync(writing, business, s => CountRows.Withdraw(
            s, session, entry, by, clock.GetUtcNow()), cancel);
        await writing.CommitAsync(cancel);
        return null;
    }

    private async Task<Answer<CountSession>?> DropItAsync(
        BusinessId business, Guid session, MemberId? by, CancellationToken cancel)
    {
        await using TenantSession writing = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StoredCount? count = null;
        await RunAsync(writing, business,
            s => CountRows.Load(s, session, "FOR UPDATE", found => count = found), cancel);
        if (count is null) return StockRefusals.CountUnknown;
        if (count.Ended == "closed") return StockRefusals.CountEnded;
        if (count.Ended is not null) return null;
        await RunAsync(writing, business, s => CountRows.End(
            s, session, "dropped", by, clock.GetUtcNow()), cancel);
        await writing.CommitAsync(cancel);
        return null;
    }

    private static Answer<IReadOnlyList<EnteredCount>> Decide(CountEntry[] news,
        IReadOnlySet<ProductId> inScope, Catalogue catalogue, StoredCount count,
        DateTimeOffset now)
    {
        Dictionary<ProductId, Product> products = catalogue.Products.ToDictionary(p => p.Id);
        List<EnteredCount> entered = [];
        // Twice in one message is once.
        foreach (CountEntry entry in news.DistinctBy(e => e.Id))
        {
            (decimal found, DateTimeOffset at, Refusal? refusal) = CountDecision.Enter(
                entry, count.OpenedAt, products, inScope, now);
            if (refusal is not null) return refusal;
            entered.Add(new EnteredCount(entry.Id, entry.Product, entry.Place?.Trim() ?? "",
                found, 0, entry.Why is { } why ? LossReasons.Stored(why) : null,
                // Of two counts in one message the one said last is the later one.
                at.AddMicroseconds(entered.Count)));
        }

        return new(entered, null);
    }

    internal static Task RunAsync(TenantSession session, BusinessId business,
        Action<ITenantStatements> compose, CancellationToken cancel)
    {
        StatementBatch batch = new();
        compose(batch.For(business));
        return session.ExecuteAsync(batch, cancel);
    }
}
