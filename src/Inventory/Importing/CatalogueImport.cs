using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Reading;
using ConverseErp.Platform.Importing;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Inventory.Importing;

/// <summary>Products from a file: good rows are kept, all in one transaction, bad ones named.
/// Running the same file again changes nothing, except that its stock column is a count.
/// </summary>
internal sealed class CatalogueImport(
    TenantSessions sessions, IShops shops, IGstRules gst, Catalogues catalogues,
    IKhataBooking khata, TimeProvider clock, ILogger<CatalogueImport> log) : ICatalogueImport
{
    public async Task<bool> HasGoodsAsync(BusinessId business, CancellationToken cancel) =>
        (await catalogues.GetAsync(business, cancel)).Products.Count > 0;

    /// <exception cref="InvalidOperationException">There is no such shop.</exception>
    public async Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, Guid? once, CancellationToken cancel)
    {
        ReadGoods goods = await ReadAsync(business, csv, cancel);
        if (goods.Products.Count == 0)
        {
            InventoryLog.CatalogueImported(log, business.Value, 0, goods.Faults.Count);
            return new ImportReport(0, goods.Faults);
        }

        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.Write, cancel);
        ProductStore store = new(session, business, goods.Location, clock.GetUtcNow());
        if (!await store.LockAsync(once, cancel))
            return new ImportReport(0, []) { Repeated = true };
        await store.PlaceAsync(goods.Products, locks: true, cancel);
        await store.SaveAsync(cancel);
        await store.PackAsync(cancel);
        await store.CountAsync(khata, cancel);
        await session.CommitAsync(cancel);
        catalogues.Forget(business);
        InventoryLog.CatalogueImported(
            log, business.Value, goods.Accepted, goods.Faults.Count);
        return store.Report(goods.Accepted, goods.Faults);
    }

    public Task<bool> WasTakenAsync(BusinessId business, Guid once, CancellationToken cancel) =>
        Once.WasNotedAsync(sessions, business, ProductStore.OnceName, once, cancel);

    /// <exception cref="InvalidOperationException">There is no such shop.</exception>
    public async Task<ImportReport> PreviewAsync(
        BusinessId business, TextReader csv, CancellationToken cancel)
    {
        ReadGoods goods = await ReadAsync(business, csv, cancel);
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.ReadNow, cancel);
        ProductStore store = new(session, business, goods.Location, clock.GetUtcNow());
        await store.PlaceAsync(goods.Products, locks: false, cancel);
        await store.CompareAsync(cancel);
        return store.Report(goods.Accepted, goods.Faults);
    }

    private async Task<ReadGoods> ReadAsync(
        BusinessId business, TextReader csv, CancellationToken cancel)
    {
        Shop shop = await shops.FindAsync(business, cancel)
            ?? throw new InvalidOperationException($"There is no business {business}.");
        CsvFile file = await CsvFile.ReadAsync(
            csv, ProductRowReader.Required, CsvLimits.Ordinary, ImportColumns.Goods, cancel);
        ProductRowReader reader = new(gst, IndianDay.Of(clock.GetUtcNow(), shop.TimeZone));
        List<ImportRow> faults = [.. file.Troubles];
        Dictionary<string, ProductRow> products = new(StringComparer.Ordinal);
        Dictionary<string, string> barcodes = new(StringComparer.OrdinalIgnoreCase);
        int accepted = 0;
        foreach (CsvRow row in file.Rows)
        {
            (ProductRow? product, ImportRow? fault) = reader.Read(row);
            ProductRow? both = product is not null
                && products.TryGetValue(product.Key, out ProductRow? before)
                    ? before.With(product)
                    : null;
            // Without codes nobody knows which of two goods with one name and pack a price is of.
            if (both is null && product is { ByName: true } && products.ContainsKey(product.Key))
            {
                fault = new ImportRow(row.Line, CatalogueFaults.Repeated,
                    $"{product.Name} stands there twice; tell them apart by name, pack or code.");
                product = null;
            }

            if (product is not null && Taken(product, barcodes) is { } code)
            {
                fault = new ImportRow(row.Line, CatalogueFaults.BarcodeRepeated,
                    $"Barcode {code} stands at other goods in this file.");
                product = null;
            }

            if (fault is not null) faults.Add(fault);
            if (product is null) continue;
            // The same code again in one file: the later row stands.
            products[product.Key] = both ?? product;
            accepted++;
        }

        return new ReadGoods(
            shop.Location, [.. products.Values], accepted, [.. faults.OrderBy(f => f.Line)]);
    }

    // A barcode that other goods of the file have; those of a sound row are taken from now on.
    private static string? Taken(ProductRow product, Dictionary<string, string> barcodes)
    {
        string? other = product.Barcodes.FirstOrDefault(
            code => barcodes.TryGetValue(code, out string? key) && key != product.Key);
        if (other is not null) return other;
        foreach (string code in product.Barcodes) barcodes[code] = product.Key;
        return null;
    }

    private sealed record ReadGoods(
        Guid Location, IReadOnlyList<ProductRow> Products, int Accepted,
        IReadOnlyList<ImportRow> Faults);
}
