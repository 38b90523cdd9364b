using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Inventory.CountSessions;

/// <summary>An entry that counts.</summary>
internal readonly record struct EnteredCount(
    Guid Id, ProductId Product, string Place, decimal Found, decimal Expected, string? Why,
    DateTimeOffset CountedAt);

/// <summary>A product with all that was entered of it.</summary>
/// <param name="Moment">Of the last entry.</param>
internal sealed record CountedProduct(
    ProductId Product, decimal Found, decimal Expected, string? Why, DateTimeOffset Moment,
    bool Twice);

/// <summary>Decides what a counting may hold and what it comes to. Changes nothing.</summary>
internal static class CountDecision
{
    public const int LabelCharsMax = 60;
    public const int PlaceCharsMax = 40;
    public const int ProductsMax = 5_000;
    public const int EntriesAtOnceMax = 200;
    public const int EntriesMax = 20_000;
    public const int OpenMax = 10;

    // Clocks of phones are a little ahead.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    /// <returns>Null when it may be opened.</returns>
    public static Refusal? Open(OpenCount open, Catalogue catalogue, int openOnes)
    {
        bool category = !string.IsNullOrWhiteSpace(open.Category);
        if (string.IsNullOrWhiteSpace(open.Label) || open.Label.Trim().Length > LabelCharsMax
            || category != (open.Scope == CountScope.Category)
            || open.Category?.Length > LabelCharsMax
            || (open.Products.Count > 0) != (open.Scope == CountScope.List)
            || open.Products.Count > ProductsMax)
            return StockRefusals.CountInvalid;
        if (openOnes >= OpenMax) return StockRefusals.TooManyCounts;
        HashSet<ProductId> known = [.. catalogue.Products.Select(p => p.Id)];
        return open.Products.All(known.Contains) ? null : StockRefusals.ProductUnknown;
    }

    /// <summary>The quantity in the product's unit and the moment, or why not.</summary>
    /// <param name="inScope">What is counted in this session.</param>
    public static (decimal Found, DateTimeOffset At, Refusal? Refusal) Enter(
        CountEntry entry, DateTimeOffset openedAt, IReadOnlyDictionary<ProductId, Product> products,
        IReadOnlySet<ProductId> inScope, DateTimeOffset now)
    {
        DateTimeOffset at = entry.CountedAt ?? now;
        if (!products.TryGetValue(entry.Product, out Product? product))
            return (0, at, StockRefusals.ProductUnknown);
        if (!inScope.Contains(entry.Product)) return (0, at, StockRefusals.CountNotInScope);
        decimal said = Math.Clamp(entry.Found, -Quantity.Max * 1_000, Quantity.Max * 1_000);
        decimal? inUnit = entry.Unit is null
            ? said
            : Units.Convert(said, entry.Unit, product.Unit, product.PackSize, product.Packs);
        if (inUnit is not { } converted) return (0, at, StockRefusals.UnitMismatch);
        decimal found = Quantity.Round(converted);
        if (found is < 0 or > Quantity.Max) return (0, at, StockRefusals.QuantityOutOfRange);
        bool odd = at < openedAt - Ahead || at > now + Ahead
            || entry.Place?.Trim().Length > PlaceCharsMax;
        return odd ? (0, at, StockRefusals.CountInvalid) : (found, at < now ? at : now, null);
    }

    /// <summary>What was entered, product by product, in product order: places are added, and one
    /// place that was counted twice is as <paramref name="twice"/> says.</summary>
    public static IReadOnlyList<CountedProduct> Sum(
        IEnumerable<EnteredCount> entries, CountedTwice twice) =>
    [
        .. entries.GroupBy(e => e.Product).OrderBy(g => g.Key).Select(product =>
        {
            EnteredCount[][] places =
            [
                .. product.GroupBy(e => e.Place, StringComparer.OrdinalIgnoreCase)
                    .Select(g => g.OrderBy(e => e.CountedAt).ThenBy(e => e.Id).ToArray()),
            ];
            EnteredCount[] counts = twice == CountedTwice.Add
                ? [.. places.SelectMany(p => p)]
                : [.. places.Select(p => p[^1])];
            // What the book said last: what was sold between two places is not there any more.
            EnteredCount last = counts.MaxBy(e => (e.CountedAt, e.Id));
            return new CountedProduct(
                product.Key, counts.Sum(e => e.Found), last.Expected,
                counts.Select(e => e.Why).LastOrDefault(w => w is not null), last.CountedAt,
                twice == CountedTwice.Ask && places.Any(p => p.Length > 1));
        }),
    ];

    /// <summary>How the difference of a product is stored.</summary>
    /// <param name="before">The first count of goods that nobody has written in is no loss.
    /// </param>
    public static string Reason(CountedProduct counted, string before) =>
        counted.Found < counted.Expected && counted.Why is { } why ? why : before;
}
