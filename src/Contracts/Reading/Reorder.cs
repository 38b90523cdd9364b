namespace ConverseErp.Contracts;

/// <summary>What should be bought before it runs out.</summary>
/// <param name="OnHand">Now, in the product's unit.</param>
/// <param name="PerDay">Sold on an ordinary day of the last four weeks.</param>
/// <param name="DaysLeft">Until it is gone at that speed; null when nothing was sold.</param>
/// <param name="Suggested">How many to buy; whole ones of what is counted, 0 when it is only
/// told that it is low.</param>
public sealed record ReorderLine(
    ProductId Product, string Name, string Unit, decimal OnHand, decimal PerDay,
    decimal? DaysLeft, decimal Suggested);

/// <summary>Suggestions from how fast goods are sold.</summary>
public interface IReorder
{
    /// <summary>What runs out first stands first; goods that were never counted are not in it.
    /// </summary>
    Task<IReadOnlyList<ReorderLine>> ListAsync(BusinessId business, CancellationToken cancel);
}
