using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Importing;

/// <summary>A product as a file tells it; null says nothing, and what is there stays.</summary>
/// <param name="Sku">Made from the name when the file has none.</param>
/// <param name="Stock">What was counted, in the product's unit.</param>
/// <param name="Attributes">JSON of the columns that we do not know.</param>
internal sealed record ProductRow(
    int Line, string Sku, string Name, string? Aliases, string? Unit, long? PricePaise,
    long? MrpPaise, decimal? GstRate, decimal? CessRate, string? Hsn, string? PackSize,
    string? Barcode, decimal? LowMark, decimal? Stock, string Attributes)
{
    /// <summary>What a product is counted in when its file has no units.</summary>
    public const string UsualUnit = "pc";

    /// <summary>Aliases travel as one text: an array of arrays does not.</summary>
    public const char AliasSeparator = '|';

    /// <summary>What one of the goods that are there cost, in paise.</summary>
    public long? CostPaise { get; init; }

    /// <summary>Of the stock, what is of which batch.</summary>
    public IReadOnlyList<RowBatch> Batches { get; init; } = [];

    /// <summary>What is in its boxes and bags, these and no others; null: it is not said.
    /// </summary>
    public IReadOnlyList<PackUnit>? Packs { get; init; }

    /// <summary>Every barcode that the row gives to these goods.</summary>
    public IEnumerable<string> Barcodes => (Packs ?? []).Select(p => p.Barcode)
        .Prepend(Barcode).OfType<string>();

    /// <summary>A further row of the same goods with another batch, or with what is of none: both
    /// count.</summary>
    /// <returns>Null: neither names a batch, and the further row stands instead.</returns>
    public ProductRow? With(ProductRow further)
    {
        if (Batches.Count == 0 && further.Batches.Count == 0) return null;
        // Told of goods of which there are none left beside the batches.
        if (further.Batches.Count == 0 && further.Stock is null)
            return further with { Stock = Stock, Batches = Batches, CostPaise = CostPaise };
        decimal before = Stock ?? 0, more = further.Stock ?? 0;
        return further with
        {
            Stock = before + more,
            Batches = [.. Batches, .. further.Batches],
            CostPaise = more == 0 ? CostPaise
                : before == 0 ? further.CostPaise
                : CostPaise is { } one && further.CostPaise is { } other
                ? (long)Math.Round((one * before + other * more) / (before + more), 0,
                    MidpointRounding.AwayFromZero)
                : null,
        };
    }

    /// <summary>The file has no codes: the name and the pack say which product it is.</summary>
    public bool ByName { get; init; }

    /// <summary>The same however the shop writes it.</summary>
    public string Key => KeyOf(Sku);

    public static string KeyOf(string sku) => sku.ToUpperInvariant();
}

/// <summary>Goods of one batch.</summary>
internal sealed record RowBatch(BatchSaid Said, decimal Quantity);

/// <summary>A product that is there already.</summary>
internal sealed record KnownProduct(
    ProductId Id, string Sku, string Key, string Name, string? PackSize)
{
    /// <summary>What else it is called.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public long? PricePaise { get; init; }

    public long? MrpPaise { get; init; }
}

/// <summary>A row and the product it means.</summary>
/// <param name="Known">Null: a new one.</param>
internal sealed record PlacedProduct(ProductRow Row, ProductId Id, KnownProduct? Known)
{
    public bool IsNew => Known is null;
}
