namespace ConverseErp.Contracts;

/// <summary>Why stock moves without a sale.</summary>
public enum StockChange
{
    Receive,
    Adjust,
    Count,

    /// <summary>Goods go back to a supplier; quantities are above 0.</summary>
    Return,
}

/// <summary>Why goods are gone that nobody bought.</summary>
public enum LossReason
{
    Damage,
    OwnUse,
    Theft,

    /// <summary>Past the day that is printed on it.</summary>
    Expired,
}

/// <summary>One product's change; the quantity is signed for an adjustment.</summary>
/// <param name="Cost">Per product unit, for received goods.</param>
public sealed record StockLine(ProductId Product, decimal Quantity, string? Unit, Money? Cost)
{
    /// <summary>Of goods that come in: their batch; null: none is known. Of goods that go out: the
    /// batch that they are taken from, by its number, and by its day where two have it.</summary>
    public BatchSaid? Batch { get; init; }

    /// <summary>Of goods that go out: the batch that they are taken from, by its id; null with
    /// <see cref="Batch"/>, or first-expired first.</summary>
    public Guid? FromBatch { get; init; }
}

/// <summary>Goods came in, were lost or found, or were counted.</summary>
/// <param name="Posting">Names this change, so that it can be undone once.</param>
public sealed record ChangeStock(
    Guid Posting, ChatReference Chat, StockChange Change, IReadOnlyList<StockLine> Lines,
    PartyId? Supplier, DateTimeOffset SaidAt) : ILaneMessage
{
    /// <summary>What received goods cost; null where only the goods are told.</summary>
    public Purchase? Bought { get; init; }

    /// <summary>Of an adjustment below 0, if it was said.</summary>
    public LossReason? Why { get; init; }

    public static string Name => "inventory.change-stock.v1";

    public static LaneAddress Address => LaneAddress.Inventory;
}

/// <summary>"Galat" after a change of stock.</summary>
public sealed record UndoStock(Guid Posting, ChatReference Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "inventory.undo-stock.v1";

    public static LaneAddress Address => LaneAddress.Inventory;
}

/// <summary>A product's selling price changes from now on.</summary>
/// <param name="Silent">Said on the way to something else: no answer of its own.</param>
public sealed record SetPrice(
    Guid Posting, ChatReference Chat, ProductId Product, Money Price, DateTimeOffset SaidAt,
    bool Silent = false)
    : ILaneMessage
{
    public static string Name => "inventory.set-price.v1";

    public static LaneAddress Address => LaneAddress.Inventory;
}

/// <summary>A product is added by chat; what is not said gets the shop's defaults.</summary>
public sealed record AddProduct(
    Guid Posting, ChatReference Chat, ProductId Product, string ProductName, string? Unit,
    Money? Price, DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "inventory.add-product.v1";

    public static LaneAddress Address => LaneAddress.Inventory;
}

/// <summary>What one product has after a change.</summary>
public sealed record StockAfter(
    ProductId Product, string Name, decimal Changed, decimal? Left, string Unit, Money Price);

/// <summary>The answer to a stock or price command.</summary>
/// <param name="What">receive, return, adjust, count, price, product or undo.</param>
public sealed record StockAnswered(
    Guid Posting, ChatReference Chat, string What, IReadOnlyList<StockAfter> Lines,
    Refusal? Refusal) : ILaneMessage
{
    /// <summary>The purchase that these goods are, or that was taken back with them.</summary>
    public PurchaseBooked? Bought { get; init; }

    /// <summary>Of a batch that is refused: the goods with the batches that there are.</summary>
    public string? Subject { get; init; }

    public static string Name => "conversations.stock-answered.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
