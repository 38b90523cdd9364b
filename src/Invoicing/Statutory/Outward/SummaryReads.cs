using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Composition;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Invoicing.Statutory.Outward;

/// <summary>Returns that are sums: GSTR-3B's own boxes, and CMP-08.</summary>
internal sealed class SummaryReads(OutwardSums sums, IShops shops, IDayBook dayBook)
{
    /// <summary>The summary of a month or quarter without its table 4, or why there is none.
    /// </summary>
    public async Task<(Gstr3b? Summary, Refusal? Refusal)> Gstr3bAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        Answer<StatutoryPeriod> parsed = StatutoryPeriod.Parse(period);
        if (parsed.Fact is not { } span) return (null, parsed.Refusal);
        Shop? shop = await shops.FindAsync(business, cancel);
        if (shop is not { Scheme: GstScheme.Regular, Gstin: { } gstin })
            return (null, StatutoryRefusals.NoReturn);
        Func<Money> bought = static () => Money.Zero;
        IReadOnlyList<OutwardSum> found = await sums.ReadAsync(
            shop, gstin, span, reads => bought = dayBook.BoughtMoved(
                reads, span.Begins(shop.TimeZone), span.Ends(shop.TimeZone)), cancel);
        return (OutwardReturns.Gstr3b(gstin, span, found, bought()), null);
    }

    /// <summary>A quarter under composition.</summary>
    public async Task<Answer<Cmp08>> Cmp08Async(
        BusinessId business, string? period, CancellationToken cancel)
    {
        Answer<StatutoryPeriod> parsed = StatutoryPeriod.Parse(period);
        if (parsed.Fact is not { } span) return parsed.Refusal!;
        Shop? shop = await shops.FindAsync(business, cancel);
        if (shop is not { Scheme: GstScheme.Composition, Gstin: { } gstin })
            return StatutoryRefusals.NoComposition;
        if (span.To.Month == span.From.Month) return StatutoryRefusals.QuarterNeeded;
        return OutwardReturns.Cmp08(gstin, span, await sums.ReadAsync(
            shop, gstin, span, static _ => { }, cancel));
    }
}
