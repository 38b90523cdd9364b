namespace ConverseErp.Contracts;

/// <summary>Of which batch goods of a line went out with a sale, or came back with a note.
/// </summary>
/// <param name="Line">Of the movement, from 1: of an order its line, of a note which of the lines
/// that brought goods back.</param>
/// <param name="Number">As printed on the pack; empty where only the day is known.</param>
/// <param name="Expiry">The last good day; null: none is printed.</param>
/// <param name="Quantity">Above 0, in the product's unit.</param>
public sealed record SoldBatch(int Line, string Number, DateOnly? Expiry, decimal Quantity)
{
    /// <summary>Printed on these packs; null: not told.</summary>
    public Money? Mrp { get; init; }
}

/// <summary>The batches of sold goods for their papers; implemented by Inventory.</summary>
public interface ISoldBatches
{
    /// <summary>Of which batches these orders' goods went out, whatever came back of them since,
    /// and to which those of notes came back: what is once told stays. What moved since the last
    /// look gets its batches first.</summary>
    /// <param name="papers">Orders and notes of any shops, by the source of their movement; of
    /// shops without batches one look is taken.</param>
    /// <returns>In the order of lines and then of picking; a source of which no batch is known
    /// is absent.</returns>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<SoldBatch>>> OfAsync(
        IReadOnlyCollection<(BusinessId Business, Guid Source)> papers,
        CancellationToken cancel);
}
