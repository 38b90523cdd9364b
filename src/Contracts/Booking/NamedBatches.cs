namespace ConverseErp.Contracts;

/// <summary>A batch that a sale may name.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Mrp">Printed on this batch; null: not told.</param>
/// <param name="Left">As the last look at the batches left it.</param>
public sealed record BatchAtBooking(
    Guid Batch, ProductId Product, string Number, DateOnly? Expiry, Money? Mrp, decimal Left);

/// <summary>Goods that came back, and the batch that was named for them.</summary>
/// <param name="Line">Of the movement, from 1.</param>
/// <param name="Quantity">Above 0, in the product's unit; at most the line's.</param>
public readonly record struct ReturnedToBatch(int Line, Guid Batch, decimal Quantity);

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

    /// <summary>What these orders named: of lines, from 1, the batch. The dictionary fills with
    /// the round trip; lines that named none are absent.</summary>
    IReadOnlyDictionary<(OrderId Order, int Line), BatchAtBooking> NamedOf(
        ITenantStatements reads, IReadOnlyCollection<OrderId> orders);

    /// <summary>These parts of what came back are of these batches; the rest is of those that the
    /// sale took.</summary>
    /// <param name="note">The source of the movement.</param>
    void Return(ITenantStatements writes, Guid note, IReadOnlyList<ReturnedToBatch> parts);
}
