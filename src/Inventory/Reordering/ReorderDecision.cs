using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Reordering;

/// <summary>A product with its stock and what was sold of it lately.</summary>
/// <param name="Sold">In the days looked at, less what came back.</param>
/// <param name="Days">Since the first sale among them.</param>
internal readonly record struct SoldLately(
    ProductId Product, string Name, string Unit, decimal OnHand, decimal? LowMark, decimal Sold,
    int Days);

/// <summary>Decides what should be bought: what is at its mark, and what is gone before goods
/// that are ordered now would be there.</summary>
internal static class ReorderDecision
{
    public const int DaysLookedAt = 28;

    /// <summary>One good day is no speed.</summary>
    public const int DaysAtLeast = 7;

    /// <summary>A kirana's wholesaler comes once a week.</summary>
    public const int DaysUntilGoods = 7;

    /// <summary>Enough until the next but one time.</summary>
    public const int DaysToLast = 14;

    /// <returns>Null: there is enough.</returns>
    public static ReorderLine? Decide(SoldLately goods)
    {
        decimal perDay = Math.Max(goods.Sold, 0) / Math.Clamp(
            goods.Days, DaysAtLeast, DaysLookedAt);
        decimal there = Math.Max(goods.OnHand, 0);
        bool low = goods.LowMark is { } mark && goods.OnHand <= mark;
        bool soon = perDay > 0 && there < perDay * DaysUntilGoods;
        if (!low && !soon) return null;
        // What went out before it was written in is owed to the shelf as well.
        decimal wanted = Math.Max(perDay * DaysToLast, goods.LowMark ?? 0) - goods.OnHand;
        return new ReorderLine(goods.Product, goods.Name, goods.Unit, goods.OnHand,
            Quantity.Round(perDay),
            perDay > 0 ? Math.Round(there / perDay, 1, MidpointRounding.ToZero) : null,
            Whole(Quantity.Round(Math.Max(wanted, 0)), goods.Unit));
    }

    /// <summary>What runs out first, then by name.</summary>
    public static IReadOnlyList<ReorderLine> Sorted(IEnumerable<ReorderLine> lines) =>
        [.. lines.OrderBy(l => l.DaysLeft ?? decimal.MaxValue)
            .ThenBy(l => l.Name, StringComparer.Ordinal)];

    private static decimal Whole(decimal quantity, string unit) =>
        unit is "kg" or "l" or "m" && quantity < 10
            ? Quantity.Trim(Math.Ceiling(quantity * 10) / 10)
            : Math.Ceiling(quantity);
}
