namespace ConverseErp.Inventory.Importing;

/// <summary>A product as a file tells it; null says nothing, and what is there stays.</summary>
/// <param name="Stock">What was counted, in the product's unit.</param>
/// <param name="Attributes">JSON of the columns that we do not know.</param>
internal sealed record ProductRow(
    int Line, string Sku, string Name, string? Aliases, string Unit, long? PricePaise,
    long? MrpPaise, decimal? GstRate, decimal? CessRate, string? Hsn, string? PackSize,
    string? Barcode, decimal? LowMark, decimal? Stock, string Attributes)
{
    /// <summary>The same however the shop writes it.</summary>
    public string Key => KeyOf(Sku);

    /// <summary>Aliases travel as one text: an array of arrays does not.</summary>
    public const char AliasSeparator = '|';

    public static string KeyOf(string sku) => sku.ToUpperInvariant();
}
