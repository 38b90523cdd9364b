namespace ConverseErp.Contracts;

/// <summary>Of which batch goods of a sale's line went out.</summary>
/// <param name="Line">Of the order, from 1.</param>
/// <param name="Number">As printed on the pack; empty where only the day is known.</param>
/// <param name="Expiry">The last good day; null: none is printed.</param>
/// <param name="Quantity">Above 0, in the product's unit.</param>
public sealed record SoldBatch(int Line, string Number, DateOnly? Expiry, decimal Quantity);

/// <summary>The batches of sold goods for their papers; implemented by Inventory.</summary>
public interface ISoldBatches
{
    /// <summary>Of which batches these orders' goods went out, whatever came back of them since:
    /// what is once told of an order stays. What was sold since the last look gets its batches
    /// first.</summary>
    /// <param name="orders">Of any shops; of those without batches one look is taken.</param>
    /// <returns>In the order of lines and then of picking; an order of which no batch is known
    /// is absent.</returns>
    Task<IReadOnlyDictionary<OrderId, IReadOnlyList<SoldBatch>>> OfAsync(
        IReadOnlyCollection<(BusinessId Business, OrderId Order)> orders,
        CancellationToken cancel);
}
