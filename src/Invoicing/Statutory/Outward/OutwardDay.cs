using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Composition;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Invoicing.Statutory.Outward;

/// <summary>Where the papers of a day stand in returns. Stored, so never renamed.</summary>
internal static class OutwardBoxes
{
    /// <summary>GSTR-3B 3.1(a).</summary>
    public const string Taxed = "taxed";

    /// <summary>3.1(b).</summary>
    public const string ZeroRated = "zero";

    /// <summary>3.1(c); its taxable value alone.</summary>
    public const string Exempt = "exempt";

    /// <summary>The buyer pays the tax.</summary>
    public const string BuyerPays = "buyer";

    /// <summary>3.2, by place.</summary>
    public const string Elsewhere = "place";

    /// <summary>CMP-08: all that was sold; its taxable value alone.</summary>
    public const string Turnover = "turnover";

    /// <summary>Of it, goods that are freed from tax.</summary>
    public const string Freed = "freed";

    /// <summary>Papers of another GSTIN or scheme; their number alone.</summary>
    public const string LeftOut = "left-out";
}

/// <summary>One sum of a day, or of several.</summary>
/// <param name="Place">The State, where a box is told by place; otherwise 0.</param>
internal sealed record OutwardSum(
    DateOnly Day, string Box, int Place, int Documents, TaxAmounts Amounts);

/// <summary>Sums a day's papers, by the same rules as the returns themselves. Pure.</summary>
/// <param name="gstin">The shop's.</param>
/// <param name="scheme">Regular or composition.</param>
internal sealed class OutwardDay(string gstin, GstScheme scheme, DateOnly day)
{
    private readonly Gstr1Builder _regular = new(gstin, new StatutoryPeriod(day, day), 0);
    private readonly Cmp08Builder _composition = new(gstin, new StatutoryPeriod(day, day));

    public void Add(IssuedDocument document)
    {
        if (scheme == GstScheme.Regular) _regular.Add(document);
        else _composition.Add(document);
    }

    public IReadOnlyList<OutwardSum> Sums() =>
        [.. (scheme == GstScheme.Regular ? Regular() : Composition())
            .Where(s => s.Documents != 0 || s.Amounts != default)];

    private IEnumerable<OutwardSum> Regular()
    {
        Gstr3b sums = Gstr3b.Of(_regular.Build(), Money.Zero);
        yield return Sum(OutwardBoxes.Taxed, sums.Taxed);
        yield return Sum(OutwardBoxes.ZeroRated, sums.ZeroRated);
        yield return Sum(OutwardBoxes.Exempt, Value(sums.ExemptPaise));
        yield return Sum(OutwardBoxes.BuyerPays, sums.BuyerPays);
        foreach ((int place, TaxAmounts amounts) in sums.InterStateOthers)
            yield return Sum(OutwardBoxes.Elsewhere, amounts) with { Place = place };
    }

    private IEnumerable<OutwardSum> Composition()
    {
        Cmp08 sums = _composition.Build();
        yield return Sum(OutwardBoxes.Turnover, Value(sums.TurnoverPaise)) with
        {
            Documents = sums.Documents,
        };
        yield return Sum(OutwardBoxes.Freed, Value(sums.ExemptPaise));
        yield return Sum(OutwardBoxes.LeftOut, default) with { Documents = sums.LeftOut };
    }

    private OutwardSum Sum(string box, TaxAmounts amounts) => new(day, box, 0, 0, amounts);

    private static TaxAmounts Value(long paise) => new(paise, 0, 0, 0, 0);
}

/// <summary>Returns of the sums of days. Pure.</summary>
internal static class OutwardReturns
{
    /// <summary>The summary return; the same as of the papers themselves.</summary>
    public static Gstr3b Gstr3b(string gstin, StatutoryPeriod period,
        IReadOnlyCollection<OutwardSum> sums, Money purchases) => new(
        gstin, period, Of(sums, OutwardBoxes.Taxed), Of(sums, OutwardBoxes.ZeroRated),
        Of(sums, OutwardBoxes.Exempt).Taxable, Of(sums, OutwardBoxes.BuyerPays),
        [
            .. sums.Where(s => s.Box == OutwardBoxes.Elsewhere).GroupBy(s => s.Place)
                .OrderBy(g => g.Key).Select(g => (g.Key, Added(g))),
        ],
        purchases);

    public static Cmp08 Cmp08(
        string gstin, StatutoryPeriod period, IReadOnlyCollection<OutwardSum> sums) =>
        Composition.Cmp08.Of(gstin, period, Of(sums, OutwardBoxes.Turnover).Taxable,
            Of(sums, OutwardBoxes.Freed).Taxable,
            sums.Where(s => s.Box == OutwardBoxes.Turnover).Sum(s => s.Documents),
            sums.Where(s => s.Box == OutwardBoxes.LeftOut).Sum(s => s.Documents));

    private static TaxAmounts Of(IEnumerable<OutwardSum> sums, string box) =>
        Added(sums.Where(s => s.Box == box));

    private static TaxAmounts Added(IEnumerable<OutwardSum> sums) =>
        sums.Aggregate(default(TaxAmounts), (all, sum) => all + sum.Amounts);
}
