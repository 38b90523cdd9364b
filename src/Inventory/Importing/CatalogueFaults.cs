namespace ConverseErp.Inventory.Importing;

/// <summary>Codes of rows that were not taken, in precedence order. Never renamed.</summary>
internal static class CatalogueFaults
{
    public const string Missing = "catalogue-cell-missing";
    public const string TooLong = "catalogue-cell-too-long";
    public const string Unit = "catalogue-unit-unknown";
    public const string Price = "catalogue-price-invalid";
    public const string AboveMrp = "catalogue-price-above-mrp";
    public const string Cost = "catalogue-cost-invalid";
    public const string Batch = "catalogue-batch-invalid";
    public const string GstRate = "catalogue-gst-rate-unknown";
    public const string CessRate = "catalogue-cess-rate-invalid";
    public const string Hsn = "catalogue-hsn-invalid";
    public const string Barcode = "catalogue-barcode-invalid";
    public const string BarcodeRepeated = "catalogue-barcode-repeated";
    public const string Packs = "catalogue-packs-invalid";
    public const string LowMark = "catalogue-low-mark-invalid";
    public const string Stock = "catalogue-stock-invalid";
    public const string Repeated = "catalogue-repeated";
}
