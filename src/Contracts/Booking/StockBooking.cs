namespace ConverseErp.Contracts;

/// <summary>A product at the instant of booking, its stock row locked.</summary>
public sealed record StockAtBooking(
    ProductId Product, string Name, string Unit, Money? Price, decimal GstRate,
    decimal CessRate, string? Hsn, string? PackSize, decimal? OnHand, DateTimeOffset? CountedAt,
    decimal? LowMark)
{
    /// <summary>Printed on the pack; nothing is sold above it.</summary>
    public Money? Mrp { get; init; }
}

/// <summary>Goods that leave (below 0) or come back (above 0), in the product's unit.</summary>
public sealed record StockMove(ProductId Product, decimal Quantity);

/// <summary>Inventory's part in a sale, on its own schema, in the sale's transaction.</summary>
public interface IStockBooking
{
    /// <summary>Reads and locks, in product order; the dictionary fills with the round trip.
    /// A product that does not exist is absent.</summary>
    IReadOnlyDictionary<ProductId, StockAtBooking> Load(
        ITenantStatements reads, IReadOnlyCollection<ProductId> products);

    /// <summary>Writes movements and moves the balances by their sums.</summary>
    /// <param name="source">The order, or the undo of it.</param>
    void Move(ITenantStatements writes, Guid location, string reason, Guid source,
        IReadOnlyList<StockMove> moves, DateTimeOffset at);
}
