using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Platform.Exporting;

namespace ConverseErp.Companion.Exports;

/// <summary>The goods of a full export, headed as an import wants them: what it takes in is what
/// stands here.</summary>
internal static class EverythingGoods
{
    /// <summary>A row for each batch of which something is left, and a last one with the prices
    /// and with what is of no batch. Costs are moving averages.</summary>
    /// <param name="batches">Of the products of which batches are kept.</param>
    public static byte[] Table(IReadOnlyList<Product> products,
        IReadOnlyList<StockLevel> stock, IReadOnlyList<BatchedProduct> batches, StockValue value)
    {
        Dictionary<ProductId, decimal?> onHand = stock.ToDictionary(
            l => l.Product, l => l.OnHand);
        Dictionary<ProductId, BatchedProduct> kept = batches.ToDictionary(b => b.Product);
        Dictionary<ProductId, Money?> costs = value.Products.ToDictionary(
            p => p.Product, p => p.Average);
        CsvText csv = new CsvText().Head(
            "sku", "name", "aliases", "unit", "price", "mrp", "gst_rate", "cess_rate", "hsn",
            "pack_size", "barcode", "stock", "cost", "batch", "expiry", "low_mark", "packs");
        foreach (Product p in products)
        {
            // An import counts from 0: goods that were sold before they were written in are none.
            decimal? there = onHand.GetValueOrDefault(p.Id) is { } level
                ? Math.Max(level, 0) : null;
            string cost = there > 0 ? Rupees(costs.GetValueOrDefault(p.Id)) : "";
            BatchView[] left = Left(kept.GetValueOrDefault(p.Id), there);
            foreach (BatchView b in left)
            {
                csv.Row(p.Sku, p.Name, "", p.Unit, "", Rupees(b.Mrp), "", "", "", "", "",
                    Number(b.Left), cost, b.Number, Day(b.Expiry), "", "");
            }

            csv.Row(p.Sku, p.Name, string.Join('|', p.Aliases), p.Unit, Rupees(p.Price),
                Rupees(p.Mrp), Number(p.GstRate), Number(p.CessRate), p.Hsn, p.PackSize,
                p.Barcode, Number(there - left.Sum(b => b.Left)), cost, "", "", Number(p.LowMark),
                PackCell.Of(p.Packs));
        }

        return csv.Take();
    }

    // Of goods that nobody has counted nobody knows how many are left of a batch; where nothing
    // but a price is known of one, its goods go as they are counted.
    private static BatchView[] Left(BatchedProduct? kept, decimal? there)
    {
        if (kept is null || there is null) return [];
        BatchView[] left = [.. kept.Batches.Where(
            b => b.Left > 0 && (b.Number.Length > 0 || b.Expiry is not null))];
        return left.Sum(b => b.Left) <= there ? left : [];
    }

    private static string Rupees(Money? money) => money is { } known
        ? (known.Paise / 100m).ToString("0.00", CultureInfo.InvariantCulture)
        : "";

    private static string Number(decimal? number) =>
        number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
