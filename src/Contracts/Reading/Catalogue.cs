namespace ConverseErp.Contracts;

/// <summary>A product as it is sold.</summary>
/// <param name="Sku">The shop's own short code.</param>
/// <param name="Unit">Unit of price and stock: kg, l, pc, pkt, bottle, box, dozen, bag, m.
/// </param>
/// <param name="Price">Selling price per unit, tax included; null when not set yet.</param>
/// <param name="GstRate">Percent.</param>
public sealed record Product(
    ProductId Id, string Sku, string Name, IReadOnlyList<string> Aliases, string Unit,
    Money? Price, Money? Mrp, decimal GstRate, decimal CessRate, string? Hsn, string? PackSize,
    string? Barcode);

/// <summary>All products of a shop at one instant.</summary>
/// <param name="Version">Grows with every change.</param>
public sealed record Catalogue(long Version, IReadOnlyList<Product> Products);

/// <summary>What is in stock of one product.</summary>
/// <param name="OnHand">In the product's unit; null when it was never counted.</param>
public sealed record StockLevel(
    ProductId Product, string Name, string Unit, decimal? OnHand, DateTimeOffset? CountedAt,
    Money? Price);

/// <summary>Reads of Inventory for the other rooms.</summary>
public interface ICatalogue
{
    /// <summary>Cached; prices are read again when a sale is booked.</summary>
    ValueTask<Catalogue> GetAsync(BusinessId business, CancellationToken cancel);

    /// <summary>Stock now, for these products, or for all when the list is empty.</summary>
    Task<IReadOnlyList<StockLevel>> StockAsync(
        BusinessId business, IReadOnlyList<ProductId> products, CancellationToken cancel);
}
