using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Importing;

namespace ConverseErp.Inventory.Changing;

/// <summary>A price that is to hold from now on.</summary>
internal sealed record DecidedPrice(KnownProduct Product, Money Price);

/// <summary>A product that is to be added.</summary>
internal sealed record DecidedProduct(
    ProductId Id, string Sku, string Name, string Unit, Money? Price);

/// <summary>Decides prices and products that are told by chat.</summary>
internal static class ProductDecision
{
    private static readonly Money PriceMax = Money.FromRupees(10_000_000L);
    private const int BaseCharsMax = 24;

    public static Answer<DecidedPrice> Decide(SetPrice command, ShopStock stock)
    {
        if (stock.Changes.ContainsKey(command.Posting)) return StockRefusals.PostingRepeated;
        if (!stock.Products.TryGetValue(command.Product, out KnownProduct? product))
            return StockRefusals.ProductUnknown;
        if (!IsPrice(command.Price)) return StockRefusals.PriceOutOfRange;
        return command.Price > product.Mrp
            ? StockRefusals.PriceAboveMrp
            : new DecidedPrice(product, command.Price);
    }

    public static Answer<DecidedProduct> Decide(AddProduct command, ShopStock stock)
    {
        if (stock.Changes.ContainsKey(command.Posting) || stock.Ids.Contains(command.Product))
            return StockRefusals.PostingRepeated;
        if (command.Price is { } price && !IsPrice(price)) return StockRefusals.PriceOutOfRange;
        string name = command.ProductName.Trim();
        if (name.Length is 0 or > ProductRowReader.NameCharsMax)
            return StockRefusals.NameInvalid;
        if (Units.Parse(command.Unit ?? "pc") is not { } unit) return StockRefusals.UnitUnknown;
        if (stock.Names.Contains(NameKey(name))) return StockRefusals.ProductExists;
        return new DecidedProduct(
            command.Product, FreeSku(name, command.Product, stock), name, unit, command.Price);
    }

    /// <summary>Names that a shop would call the same.</summary>
    public static string NameKey(string name) => name.Trim().ToUpperInvariant();

    /// <summary>A code from a name: "Kesar 1 g" is KESAR-1-G. A name in another script gives
    /// P and the product's id.</summary>
    public static string Sku(string name, ProductId product)
    {
        StringBuilder sku = new();
        foreach (char c in name.ToUpperInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) sku.Append(c);
            else if (sku.Length > 0 && sku[^1] != '-') sku.Append('-');
            if (sku.Length == BaseCharsMax) break;
        }

        string text = sku.ToString().Trim('-');
        return text.Any(char.IsAsciiLetter) ? text : "P-" + Tail(product);
    }

    private static string FreeSku(string name, ProductId product, ShopStock stock)
    {
        string sku = Sku(name, product);
        return stock.SkuKeys.Contains(ProductRow.KeyOf(sku)) ? sku + "-" + Tail(product) : sku;
    }

    // The random end of a version 7 id; its beginning is the time.
    private static string Tail(ProductId product) =>
        product.Value.ToString("N")[^8..].ToUpperInvariant();

    private static bool IsPrice(Money price) => price > Money.Zero && price <= PriceMax;
}
