using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What a bill will come to by today's prices, to be asked about; the books compute it
/// exactly.</summary>
internal static class Estimates
{
    private const decimal QuantityMax = 1_000_000_000;
    private const decimal PaiseMax = 9_000_000_000_000_000;

    /// <summary>One line in paise; 0 where nothing is known.</summary>
    public static decimal Paise(
        Product? product, decimal? quantity, string? unit, Money? worth, Money? price)
    {
        if (worth is { } said) return said.Paise;
        if (quantity is not { } count || product is null
            || (price ?? product.Price) is not { } each)
            return 0;
        decimal? own = Units.Convert(
            count, unit ?? product.Unit, product.Unit, product.PackSize);
        return Math.Min(own ?? count, QuantityMax) * each.Paise;
    }

    public static Money Total(decimal paise) => new((long)Math.Min(paise, PaiseMax));
}
