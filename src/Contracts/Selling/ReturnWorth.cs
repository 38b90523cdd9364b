namespace ConverseErp.Contracts;

/// <summary>What goods that come back are worth, before the books have computed it: enough to ask
/// whether somebody may take them back.</summary>
public static class ReturnWorth
{
    private const decimal PaiseMax = 9_000_000_000_000_000;

    /// <summary>By their bill, or by the list where the bill is not known. Pure.</summary>
    /// <param name="lines">What comes back; empty: all of the bill.</param>
    /// <param name="bill">The order they were on; null: not known.</param>
    /// <param name="product">The shop's list.</param>
    /// <returns>At least 0.</returns>
    public static Money Of(
        IReadOnlyList<ReturnLine> lines, OrderView? bill, Func<ProductId, Product?> product)
    {
        if (lines.Count == 0) return bill?.Total ?? Money.Zero;
        decimal sum = 0;
        foreach (ReturnLine line in lines)
        {
            BookedLine? sold = bill?.Lines.FirstOrDefault(l => l.Product == line.Product);
            decimal quantity = Math.Clamp(line.Quantity ?? sold?.Quantity ?? 1, 0, 1_000_000_000);
            sum += sold is { Quantity: > 0 }
                ? sold.Total.Paise * Math.Min(1, quantity / sold.Quantity)
                : ByList(product(line.Product), quantity, line.Unit);
        }

        return new Money((long)Math.Min(sum, PaiseMax));
    }

    private static decimal ByList(Product? product, decimal quantity, string? unit) =>
        product?.Price is { } price
            ? (Units.Convert(quantity, unit ?? product.Unit, product.Unit, product.PackSize)
                ?? quantity) * price.Paise
            : 0;
}
