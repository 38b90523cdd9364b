namespace ConverseErp.Contracts;

/// <summary>The batch of goods that come in, as the pack says it.</summary>
/// <param name="Number">1 to 40 characters; null where only the day is known.</param>
/// <param name="Expiry">The last day on which they are good; null: none is printed.</param>
/// <param name="Mrp">Printed on this batch; null: not told.</param>
public sealed record BatchSaid(string? Number, DateOnly? Expiry, Money? Mrp);

/// <summary>A batch as the shelf knows it.</summary>
/// <param name="Unit">The product's.</param>
/// <param name="Number">As printed; empty where only the day is known.</param>
/// <param name="Received">All that came in of it, less what was taken back while it was there.
/// </param>
/// <param name="Left">By first-expired-first-out; never below 0.</param>
/// <param name="DaysLeft">Until the expiry day, which is 0; below 0: past it; null: it has none.
/// </param>
public sealed record BatchView(
    Guid Id, ProductId Product, string Name, string Unit, string Number, DateOnly? Expiry,
    Money? Mrp, decimal Received, decimal Left, int? DaysLeft);

/// <summary>A product of which batches are kept.</summary>
/// <param name="OnHand">All of it; null while it was never counted.</param>
/// <param name="Loose">Of it, what is of no known batch: on hand less the batches. Below 0 when
/// more went out than was written in; null while it was never counted.</param>
/// <param name="Batches">In the order in which they are picked.</param>
public sealed record BatchedProduct(
    ProductId Product, string Name, string Unit, decimal? OnHand, decimal? Loose,
    IReadOnlyList<BatchView> Batches);

/// <summary>Batches whose day is near or past, with goods left.</summary>
/// <param name="Days">How near: today and so many days more.</param>
/// <param name="Near">Good today; the next to expire first.</param>
/// <param name="Expired">Past their day, the oldest first.</param>
public sealed record BatchesExpiring(
    DateOnly Day, int Days, IReadOnlyList<BatchView> Near, IReadOnlyList<BatchView> Expired)
{
    /// <summary>The owner wants to be told of none of them unasked.</summary>
    public bool Quiet { get; init; }
}

/// <summary>Of which batch goods of an order or another change were.</summary>
/// <param name="Batch">Null: of no known batch.</param>
/// <param name="Quantity">Signed, in the product's unit: below 0 went out.</param>
public sealed record PickedBatch(
    ProductId Product, Guid? Batch, string? Number, DateOnly? Expiry, decimal Quantity);

/// <summary>Reads of batches, and the shop's setting. What was sold since the last look gets its
/// batches first; no sale waits for that.</summary>
public interface IBatches
{
    /// <summary>Products of which batches are kept, in product order.</summary>
    /// <param name="product">Null: all.</param>
    /// <param name="emptyToo">Also batches of which nothing is left.</param>
    Task<IReadOnlyList<BatchedProduct>> ListAsync(
        BusinessId business, ProductId? product, bool emptyToo, CancellationToken cancel);

    /// <summary>What expires soon or has expired.</summary>
    /// <param name="days">Null: as the shop has set it, 30 at first.</param>
    Task<BatchesExpiring> ExpiringAsync(
        BusinessId business, int? days, CancellationToken cancel);

    /// <summary>The batches of an order, a purchase or another posting, also of what was taken
    /// back of it; empty where no batches are kept.</summary>
    Task<IReadOnlyList<PickedBatch>> PickedAsync(
        BusinessId business, Guid source, CancellationToken cancel);

    /// <summary>How many days ahead the owner is told of an expiry day.</summary>
    /// <param name="days">1 to 365; null: nothing is told, and questions are answered as
    /// before.</param>
    /// <returns>Null when it was done.</returns>
    Task<Refusal?> SetAlertDaysAsync(
        BusinessId business, int? days, CancellationToken cancel);
}

/// <summary>Goods are about to expire, or have: told to the owner once for each batch, at most
/// one message a day.</summary>
/// <param name="Near">The first of them; <paramref name="NearMore"/> says how many more.</param>
public sealed record GoodsExpiring(
    DateOnly Day, IReadOnlyList<ExpiringGoods> Near, int NearMore,
    IReadOnlyList<ExpiringGoods> Expired, int ExpiredMore) : ILaneMessage
{
    public static string Name => "conversations.goods-expiring.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <param name="Number">Empty where only the day is known.</param>
public sealed record ExpiringGoods(
    string Name, string Unit, decimal Left, string Number, DateOnly Expiry);

/// <summary>Which order goods came back from; implemented by Orders.</summary>
public interface IReturnOrigins
{
    /// <summary>The orders of these notes, with every other note of the same orders; what is no
    /// note is absent.</summary>
    Task<IReadOnlyList<ReturnOrigin>> OfAsync(
        BusinessId business, IReadOnlyCollection<Guid> notes, CancellationToken cancel);
}

/// <param name="Note">A return, a correction or a whole reversal.</param>
public sealed record ReturnOrigin(Guid Note, OrderId Order);
