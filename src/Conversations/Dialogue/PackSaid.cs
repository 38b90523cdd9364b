using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"1 box maggi" where the shop has said that 24 are in one: the line in the product's
/// own unit.</summary>
internal static class PackSaid
{
    private const decimal LeastOfPrice = 0.5m;
    private const decimal MostOfPrice = 1.5m;

    /// <returns>Null when there is no such pack, or when a price was said and it is not clear
    /// whether it is that of the pack: that is asked as before.</returns>
    public static DraftLine? InOwnUnit(DraftLine line, Product product, bool stock)
    {
        if (line.Quantity is not { } said || line.Unit is not { } unit || unit == product.Unit
            || product.Packs.FirstOrDefault(p => p.Unit == unit) is not { } pack)
            return null;
        DraftLine own = line with { Quantity = said * pack.Factor, Unit = product.Unit };
        // What came in has its costs read by themselves, against the price that is usual.
        if (stock || line.Price is not { } price) return own;
        if (product.Price is not { Paise: > 0 } usual) return null;
        bool ofOne = Fits(price.Paise, usual);
        bool ofPack = Fits(price.Paise / pack.Factor, usual);
        if (ofOne && !ofPack) return own;
        return ofPack && !ofOne && price.Paise % pack.Factor == 0
            ? own with { Price = new Money((long)(price.Paise / pack.Factor)) }
            : null;
    }

    private static bool Fits(decimal paise, Money usual) =>
        paise >= usual.Paise * LeastOfPrice && paise <= usual.Paise * MostOfPrice;
}
