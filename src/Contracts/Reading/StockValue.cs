namespace ConverseErp.Contracts;

/// <summary>What is there of a product, at what it cost.</summary>
/// <param name="OnHand">In the product's unit; below 0 when more went out than was written in.
/// </param>
/// <param name="Unknown">Of it, how much came in without a cost.</param>
/// <param name="Value">What the rest cost: moving average.</param>
/// <param name="Average">Per unit; null when no cost was ever told.</param>
public sealed record ValuedProduct(
    ProductId Product, decimal OnHand, decimal Unknown, Money Value, Money? Average);

/// <summary>The stock of a shop at the end of a day.</summary>
/// <param name="Value">Of the goods whose cost is known.</param>
/// <param name="Unvalued">Products of which some, or all, have no known cost.</param>
/// <param name="Products">Those that ever moved until then, in product order.</param>
public sealed record StockValue(
    DateOnly Day, Money Value, int Unvalued, IReadOnlyList<ValuedProduct> Products);

/// <summary>What the goods of a period cost. What was taken back is taken off, on the day it was
/// taken back.</summary>
/// <param name="Bought">Goods that came in, at their known costs.</param>
/// <param name="Returned">Goods that went back to suppliers.</param>
/// <param name="Sold">Goods sold.</param>
/// <param name="Lost">Damage, theft and what counts found missing, less what they found.</param>
/// <param name="OwnUse">Taken by the owner.</param>
/// <param name="Unvalued">Products of which some went out at a cost that is not known: the sums
/// are without them.</param>
/// <remarks>Value at the end = value before + bought − returned − sold − lost − own use, to the
/// paisa.</remarks>
public sealed record GoodsCost(
    DateOnly From, DateOnly To, Money Bought, Money Returned, Money Sold, Money Lost,
    Money OwnUse, int Unvalued);

/// <summary>What a shop's goods are worth and what they cost; days are the shop's.</summary>
public interface IStockValue
{
    /// <summary>The stock at the end of a day; of today and later, now.</summary>
    Task<StockValue> AtEndOfAsync(BusinessId business, DateOnly day, CancellationToken cancel);

    /// <summary>What went out and came in, both days included.</summary>
    Task<GoodsCost> CostOfGoodsAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel);
}
