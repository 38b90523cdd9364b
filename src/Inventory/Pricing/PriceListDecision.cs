using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Inventory.Pricing;

/// <summary>Decides whether a price list may be as it is told.</summary>
internal static class PriceListDecision
{
    public const int NameCharsMax = 60;
    public const int PricesMax = 5_000;
    public const int PartiesMax = 5_000;
    public const int ListsMax = 50;
    private static readonly Money PriceMax = Money.FromRupees(10_000_000L);

    /// <param name="others">How many other lists the shop has.</param>
    public static Refusal? Decide(
        PriceList list, Catalogue catalogue, IReadOnlySet<PartyId> parties, int others)
    {
        bool odd = list.Name.Length is 0 or > NameCharsMax || others >= ListsMax
            || list.Prices.Count > PricesMax || list.Parties.Count > PartiesMax
            || list.Prices.DistinctBy(p => (p.Product, p.From)).Count() != list.Prices.Count
            || list.Parties.Distinct().Count() != list.Parties.Count
            || list.Parties.Any(p => !parties.Contains(p));
        if (odd) return StockRefusals.PriceListInvalid;
        Dictionary<ProductId, Product> goods = catalogue.Products.ToDictionary(p => p.Id);
        foreach (ListPrice price in list.Prices)
        {
            if (!goods.TryGetValue(price.Product, out Product? product))
                return StockRefusals.ProductUnknown;
            if (price.Price is not { } amount) continue;
            if (amount <= Money.Zero || amount > PriceMax) return StockRefusals.PriceOutOfRange;
            if (amount > product.Mrp) return StockRefusals.PriceAboveMrp;
        }

        return null;
    }
}
