namespace ConverseErp.Contracts;

/// <summary>Something in a shop's books that does not add up.</summary>
/// <param name="What">What was compared, such as <c>balance</c>.</param>
/// <param name="Of">The product, party, posting or payment.</param>
/// <param name="Stored">What the books say, in paise or in the product's unit.</param>
/// <param name="Computed">What it is derived from says.</param>
public sealed record BookDifference(string What, Guid Of, decimal Stored, decimal Computed);

/// <summary>Rebuilds what a room derives and compares: each night, and after every rehearsed
/// crash. A room registers its own.</summary>
public interface IBookCheck
{
    /// <summary>The book, such as <c>stock</c>.</summary>
    string Book { get; }

    /// <returns>Empty when all is well.</returns>
    Task<IReadOnlyList<BookDifference>> CompareAsync(
        BusinessId business, CancellationToken cancel);
}
