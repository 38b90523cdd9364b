using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Inventory.Packing;

/// <summary>Decides what may be said of a product's packs.</summary>
internal static class PackDecision
{
    public const int PacksMax = 10;
    private const decimal FactorMax = 100_000m;

    /// <param name="taken">Barcodes that other goods and packs of the shop have.</param>
    /// <returns>Null: all of it may be.</returns>
    public static Refusal? Decide(
        KnownProduct? product, IReadOnlyList<PackUnit> packs, IReadOnlySet<string> taken)
    {
        if (product is null) return StockRefusals.ProductUnknown;
        if (packs.Count > PacksMax) return StockRefusals.PackInvalid;
        HashSet<string> units = [];
        HashSet<string> codes = [];
        foreach (PackUnit pack in packs)
        {
            bool odd = pack.Unit == product.Unit || !Units.All.Contains(pack.Unit)
                || !units.Add(pack.Unit) || pack.Factor <= 0 || pack.Factor > FactorMax
                || Quantity.Round(pack.Factor) != pack.Factor || IsMeasure(pack, product);
            if (odd) return StockRefusals.PackInvalid;
            if (pack.Barcode is not { } code) continue;
            if (!Barcodes.IsValid(code)) return StockRefusals.BarcodeInvalid;
            if (taken.Contains(code) || !codes.Add(code)) return StockRefusals.BarcodeTaken;
        }

        return null;
    }

    // A kilo has 1,000 grams in every shop.
    private static bool IsMeasure(PackUnit pack, KnownProduct product) =>
        pack.Unit is "kg" or "g" or "quintal" or "l" or "ml" or "m"
        && Units.Convert(1, pack.Unit, product.Unit) is not null;
}
