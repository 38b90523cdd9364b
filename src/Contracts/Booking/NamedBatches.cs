namespace ConverseErp.Contracts;

/// <summary>A batch that a sale may name.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Mrp">Printed on this batch; null: not told.</param>
/// <param name="Left">As the last look at the batches left it.</param>
public sealed record BatchAtBooking(
    Guid Batch, ProductId Product, string Number, DateOnly? Expiry, Money? Mrp, decimal Left);

/// <summary>Inventory's part in a sale that says of which batch its goods are; a sale that says
/// nothing of it asks nothing here.</summary>
public interface INamedBatches
{
    /// <summary>The batches of these products that have a number, in the order of picking; the
    /// list fills with the round trip. Nothing is locked.</summary>
    IReadOnlyList<BatchAtBooking> Load(
        ITenantStatements reads, IReadOnlyCollection<ProductId> products);

    /// <summary>These lines are picked from these batches as far as they go, and from others
    /// beyond that.</summary>
    /// <param name="source">The order.</param>
    /// <param name="named">Lines from 1, each once.</param>
    void Name(ITenantStatements writes, Guid source,
        IReadOnlyList<(int Line, Guid Batch)> named);
}
