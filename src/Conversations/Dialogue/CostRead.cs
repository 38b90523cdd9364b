using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What a price said with goods that came in means: of a kilo, of the quintal, or of all.
/// The selling price tells; where it does not, nobody guesses.</summary>
/// <param name="Each">Per product unit.</param>
/// <param name="Total">Of the line.</param>
/// <param name="Unclear">A price was said, and it may mean several things, or none.</param>
internal readonly record struct CostRead(Money? Each, Money? Total, bool Unclear)
{
    // A shop sells between a little below cost and twice the cost.
    private const decimal LeastOfPrice = 0.5m;
    private const decimal MostOfPrice = 1.25m;

    public static CostRead Of(Product? product, DraftLine line)
    {
        if ((line.Cost ?? line.Price) is not { } said) return default;
        if (product is null || InOwnUnit(product, line) is not (> 0 and var many))
            return new CostRead(null, null, true);
        // A page prints what the price is for.
        if (line is { Cost: not null, CostUnit: { } unit })
            return Units.Convert(1_000, unit, product.Unit, product.PackSize) is > 0 and var large
                ? Costing(said.Paise * 1_000 / large, many)
                : new CostRead(null, null, true);
        if (product.Price is not { Paise: > 0 } price) return new CostRead(null, null, true);
        decimal[] fitting =
        [
            .. new[] { said.Paise, said.Paise * line.Quantity!.Value / many, said.Paise / many }
                .Distinct().Where(each => each >= price.Paise * LeastOfPrice
                    && each <= price.Paise * MostOfPrice),
        ];
        return fitting is [var one] ? Costing(one, many) : new CostRead(null, null, true);
    }

    /// <summary>How many of the product's own units the line has; null when that is unknown.
    /// </summary>
    public static decimal? InOwnUnit(Product product, DraftLine line) =>
        line.Unit is not { } unit ? line.Quantity
            : Units.Convert(line.Quantity!.Value, unit, product.Unit, product.PackSize);

    private static CostRead Costing(decimal eachPaise, decimal many) => new(
        Estimates.Total(Math.Round(eachPaise)), Estimates.Total(Math.Round(eachPaise * many)),
        Unclear: false);
}
