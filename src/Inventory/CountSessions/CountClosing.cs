using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Changing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.CountSessions;

/// <summary>Posts what a counting came to, in one transaction: only now are stock rows held, for
/// the moment of writing.</summary>
internal sealed class CountClosing(
    TenantSessions sessions, IShops shops, IStockValue values, CountReads reads,
    TimeProvider clock)
{
    public async Task<Answer<CountClosed>> CloseAsync(BusinessId business, Guid session,
        CountedTwice twice, MemberId? by, CancellationToken cancel)
    {
        if (await shops.FindAsync(business, cancel) is not { } shop)
            return StockRefusals.ShopUnknown;
        DateTimeOffset now = clock.GetUtcNow();
        // Before anything is held: what a unit costs does not change with the count.
        Dictionary<ProductId, Money?> costs = (await values.AtEndOfAsync(
            business, IndianDay.Of(now, shop.TimeZone), cancel))
            .Products.ToDictionary(p => p.Product, p => p.Average);
        Refusal? refused = await PostAsync(shop, session, twice, by, costs, now, cancel);
        return refused is null ? await ToldAsync(business, session, cancel) : refused;
    }

    private async Task<Refusal?> PostAsync(Shop shop, Guid session, CountedTwice twice,
        MemberId? by, Dictionary<ProductId, Money?> costs, DateTimeOffset now,
        CancellationToken cancel)
    {
        await using TenantSession writing = await sessions.BeginAsync(
            shop.Id, SessionUse.Write, cancel);
        StoredCount? count = null;
        List<EnteredCount> entries = [];
        await CountDesk.RunAsync(writing, shop.Id, s =>
        {
            CountRows.Load(s, session, "FOR UPDATE", found => count = found);
            CountRows.Entries(s, session, (entry, _, gone) =>
            {
                if (!gone) entries.Add(entry);
            });
        }, cancel);
        if (count is null) return StockRefusals.CountUnknown;
        if (count.Ended == "closed") return null;
        if (count.Ended is not null) return StockRefusals.CountEnded;
        IReadOnlyList<CountedProduct> counted = CountDecision.Sum(entries, twice);
        if (counted.Any(c => c.Twice)) return StockRefusals.CountedTwice;
        Dictionary<ProductId, Balance> balances = [];
        await CountDesk.RunAsync(writing, shop.Id, s => StockCounting.Load(
            s, shop.Location, [.. counted.Select(c => c.Product)],
            b => balances[b.Product] = b), cancel);
        await CountDesk.RunAsync(writing, shop.Id, s => Write(
            s, shop, session, by, [.. counted.Select(c => (c, balances.GetValueOrDefault(
                c.Product, new Balance(c.Product, 0, null))))], costs, now), cancel);
        await writing.CommitAsync(cancel);
        return null;
    }

    // What somebody set otherwise after it was counted here is left alone, and told.
    private static void Write(ITenantStatements writes, Shop shop, Guid session, MemberId? by,
        IReadOnlyList<(CountedProduct Of, Balance Before)> counted,
        Dictionary<ProductId, Money?> costs, DateTimeOffset now)
    {
        DateTimeOffset at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        (CountedProduct Of, Balance Before)[] posted =
            [.. counted.Where(c => !(c.Before.CountedAt > c.Of.Moment))];
        Counted[] differences = [.. posted.Select(c => new Counted(
            c.Of.Product, c.Of.Found - c.Of.Expected,
            CountDecision.Reason(c.Of, StockCounting.To(0, c.Before).Reason)))];
        StockCounting.Write(writes, shop.Location, session, differences, at);
        if (posted.Length > 0)
        {
            ChangeRows.Note(writes, new BookedChange(session, "count", at, [],
                posted.ToDictionary(c => c.Of.Product, c => c.Before.CountedAt), null, null, null,
                false), at, null);
        }

        Dictionary<ProductId, string> reasons = differences.ToDictionary(
            d => d.Product, d => d.Reason);
        CountRows.AddResults(writes, session, [.. counted.Select(c => new CountResult(
            c.Of.Product, "", "", c.Of.Found, c.Of.Expected,
            reasons.GetValueOrDefault(c.Of.Product), Value(
                c.Of.Found - c.Of.Expected, costs.GetValueOrDefault(c.Of.Product))))]);
        CountRows.End(writes, session, "closed", by, at);
    }

    private static Money? Value(decimal difference, Money? each) => each is { } cost
        ? new Money((long)Math.Round(
            cost.Paise * difference, 0, MidpointRounding.AwayFromZero))
        : null;

    private async Task<Answer<CountClosed>> ToldAsync(
        BusinessId business, Guid session, CancellationToken cancel)
    {
        List<CountResult> results = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            s => CountRows.Results(s, session, results.Add), cancel);
        Answer<CountSession> told = await reads.ToldAsync(business, session, cancel);
        if (told.Refusal is { } refusal) return refusal;
        CountResult[] differing = [.. results.Where(
            r => r.Reason is not null && r.Found != r.Expected)];
        return new CountClosed(told.Fact!, results,
            new Money(differing.Sum(r => r.Value?.Paise ?? 0)),
            differing.Count(r => r.Value is null));
    }
}
