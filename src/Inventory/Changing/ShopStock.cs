using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Booking;

namespace ConverseErp.Inventory.Changing;

/// <summary>A product as commands find it.</summary>
internal sealed record KnownProduct(
    ProductId Id, string Name, string Unit, string? PackSize, Money? Price)
{
    public Money? Mrp { get; init; }

    public IReadOnlyList<PackUnit> Packs { get; init; } = [];
}

/// <summary>A change that was booked, with what is needed to take it back.</summary>
/// <param name="What">receive, adjust, count, price or product.</param>
/// <param name="CountedBefore">For a count: when each product had been counted before.</param>
/// <param name="Product">For a price or a new product.</param>
internal sealed record BookedChange(
    Guid Posting, string What, DateTimeOffset At, IReadOnlyList<StockMove> Moves,
    IReadOnlyDictionary<ProductId, DateTimeOffset?> CountedBefore, ProductId? Product,
    Money? Price, Money? PriceBefore, bool Undone)
{
    /// <summary>What the goods cost, if they were bought.</summary>
    public Purchase? Bought { get; init; }

    /// <summary>Some of them went back to the supplier.</summary>
    public bool Returned { get; init; }
}

/// <summary>What a purchase brought of a product.</summary>
/// <param name="Left">Less what went back.</param>
/// <param name="Each">Paise per unit; null when it was not told.</param>
internal readonly record struct BoughtLine(ProductId Product, decimal Left, decimal? Each);

/// <summary>What one shop's commands know and move while a batch is decided.</summary>
internal sealed class ShopStock
{
    public Dictionary<ProductId, KnownProduct> Products { get; } = [];

    public Dictionary<ProductId, Balance> Balances { get; } = [];

    public Dictionary<Guid, BookedChange> Changes { get; } = [];

    /// <summary>How the shop stands with GST.</summary>
    public GstScheme Scheme { get; set; }

    /// <summary>The shop's day.</summary>
    public DateOnly Today { get; set; }

    /// <summary>Bills of these suppliers that are in the books: supplier, financial year, key.
    /// </summary>
    public HashSet<(PartyId Supplier, string Year, string Key)> Bills { get; } = [];

    /// <summary>Batches of the commands' products, where a command names one.</summary>
    public Dictionary<Guid, StockedBatch> BatchesById { get; } = [];

    public void Know(StockedBatch batch) => BatchesById[batch.Batch.Id] = batch;

    /// <summary>Purchases whose goods go back.</summary>
    public Dictionary<Guid, IReadOnlyList<BoughtLine>> Bought { get; } = [];

    /// <summary>Suppliers of what is bought, their khatas locked.</summary>
    public IReadOnlyDictionary<PartyId, PartyAtBooking> Suppliers { get; set; } =
        new Dictionary<PartyId, PartyAtBooking>();

    /// <summary>Names in use, of those that the commands want to add; upper case.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Codes in use, of those that the commands would give; upper case.</summary>
    public HashSet<string> SkuKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids in use, of those that the commands want to add.</summary>
    public HashSet<ProductId> Ids { get; } = [];

    /// <summary>What a purchase keeps the next commands of its batch from doing.</summary>
    public void Remember(ChangeStock command, IReadOnlyList<DecidedLine> lines)
    {
        Purchase bought = command.Bought!;
        if (command is { Change: StockChange.Receive, Supplier: { } supplier }
            && PurchaseDecision.BillKey(bought.BillNumber) is { } key)
            Bills.Add((supplier, PurchaseDecision.Year(bought, Today), key));
        if (bought.Returns is not { } returned) return;
        Bought[returned] =
        [
            .. Bought[returned].Select(b => b with
            {
                Left = b.Left + lines.Where(l => l.Product == b.Product).Sum(l => l.Quantity),
            }),
        ];
        if (Changes.TryGetValue(returned, out BookedChange? purchase))
            Changes[returned] = purchase with { Returned = true };
    }

    public Balance Balance(ProductId product) =>
        Balances.GetValueOrDefault(product, new Balance(product, 0, null));

    public void Move(StockMove move)
    {
        Balance before = Balance(move.Product);
        Balances[move.Product] = before with { Quantity = before.Quantity + move.Quantity };
    }

    /// <summary>How the answer tells a product: what moved, and what is left if that is known.
    /// </summary>
    public StockAfter After(ProductId id, decimal changed)
    {
        KnownProduct product = Products[id];
        Balance now = Balance(id);
        return new StockAfter(
            id, product.Name, Quantity.Trim(changed),
            now.CountedAt is null ? null : Quantity.Trim(now.Quantity), product.Unit,
            product.Price ?? Money.Zero);
    }
}
