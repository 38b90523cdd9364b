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
    string? Barcode)
{
    /// <summary>What the shop has said of its boxes and bags.</summary>
    public IReadOnlyList<PackUnit> Packs { get; init; } = [];

    /// <summary>From this on there is little of it, in its unit; null: never said.</summary>
    public decimal? LowMark { get; init; }
}

/// <summary>A pack in which a product comes or goes: a box of 24, a bag of 50 kg.</summary>
/// <param name="Unit">Another than the product's own.</param>
/// <param name="Factor">How many of the product's own unit are in it.</param>
/// <param name="Barcode">On the pack, if it has one of its own.</param>
public sealed record PackUnit(string Unit, decimal Factor, string? Barcode);

/// <summary>Sets what is in a product's packs, for the API.</summary>
public interface IProductUnits
{
    /// <summary>These and no others from now on; what was booked stays as it is.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="product">Whose packs.</param>
    /// <param name="packs">All of them.</param>
    /// <param name="by">Who says so, for the trail.</param>
    /// <param name="device">What it came from.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>Null when it was done.</returns>
    Task<Refusal?> SetAsync(BusinessId business, ProductId product,
        IReadOnlyList<PackUnit> packs, MemberId by, string? device, CancellationToken cancel);
}

/// <summary>All products of a shop at one instant.</summary>
/// <param name="Version">Grows with every change.</param>
public sealed record Catalogue(long Version, IReadOnlyList<Product> Products)
{
    /// <summary>Prices for groups of customers.</summary>
    public PriceLists PriceLists { get; init; } = PriceLists.None;
}

/// <summary>What is in stock of one product.</summary>
/// <param name="OnHand">In the product's unit; null when it was never counted.</param>
public sealed record StockLevel(
    ProductId Product, string Name, string Unit, decimal? OnHand, DateTimeOffset? CountedAt,
    Money? Price)
{
    /// <summary>What came in less what went out of a product that was never counted; null where
    /// that says nothing of what is there.</summary>
    public decimal? Moved { get; init; }
}

/// <summary>Reads of Inventory for the other rooms.</summary>
public interface ICatalogue
{
    /// <summary>Cached; prices are read again when a sale is booked.</summary>
    ValueTask<Catalogue> GetAsync(BusinessId business, CancellationToken cancel);

    /// <summary>Stock now, for these products, or for all when the list is empty.</summary>
    Task<IReadOnlyList<StockLevel>> StockAsync(
        BusinessId business, IReadOnlyList<ProductId> products, CancellationToken cancel);
}
