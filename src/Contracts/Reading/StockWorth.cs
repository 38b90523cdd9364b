namespace ConverseErp.Contracts;

/// <summary>What a shop's stock was worth at cost, before and after a day.</summary>
/// <param name="Opening">Before the day's first movement.</param>
/// <param name="Closing">After its last.</param>
/// <param name="WithoutCost">Products in stock whose cost nobody knows; they are left out of
/// both.</param>
public sealed record StockWorth(Money Opening, Money Closing, int WithoutCost);

/// <summary>The stock's value for the books, kept by Inventory. Where nobody implements it, and
/// where it answers null, reports say that the value is unknown.</summary>
public interface IStockValue
{
    /// <param name="day">On the shop's calendar; today counts as it stands now.</param>
    /// <returns>Null when the stock of that day cannot be valued.</returns>
    Task<StockWorth?> OfAsync(BusinessId business, DateOnly day, CancellationToken cancel);
}
