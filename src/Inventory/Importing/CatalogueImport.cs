using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Reading;
using ConverseErp.Platform.Importing;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Inventory.Importing;

/// <summary>Products from a file: good rows are kept, all in one transaction, bad ones named.
/// Running the same file again changes nothing, except that its stock column is a count.
/// </summary>
internal sealed class CatalogueImport(
    TenantSessions sessions, IShops shops, IGstRules gst, Catalogues catalogues,
    TimeProvider clock, ILogger<CatalogueImport> log) : ICatalogueImport
{
    public async Task<bool> HasGoodsAsync(BusinessId business, CancellationToken cancel) =>
        (await catalogues.GetAsync(business, cancel)).Products.Count > 0;

    /// <exception cref="InvalidOperationException">There is no such shop.</exception>
    public async Task<ImportReport> ImportAsync(
        BusinessId business, TextReader csv, CancellationToken cancel)
    {
        Shop shop = await shops.FindAsync(business, cancel)
            ?? throw new InvalidOperationException($"There is no business {business}.");
        CsvFile file = await CsvFile.ReadAsync(
            csv, ProductRowReader.Required, CsvLimits.Ordinary, cancel);
        DateTimeOffset now = clock.GetUtcNow();
        ProductRowReader reader = new(gst, IndianDay.Of(now, shop.TimeZone));
        List<ImportRow> faults = [.. file.Troubles];
        Dictionary<string, ProductRow> products = new(StringComparer.Ordinal);
        int accepted = 0;
        foreach (CsvRow row in file.Rows)
        {
            (ProductRow? product, ImportRow? fault) = reader.Read(row);
            if (fault is not null) faults.Add(fault);
            if (product is null) continue;
            // The same product again in one file: the later row stands.
            products[product.Key] = product;
            accepted++;
        }

        if (products.Count > 0)
        {
            await StoreAsync(business, shop.Location, [.. products.Values], now, cancel);
            catalogues.Forget(business);
        }

        InventoryLog.CatalogueImported(log, business.Value, accepted, faults.Count);
        return new ImportReport(accepted, [.. faults.OrderBy(f => f.Line)]);
    }

    private async Task StoreAsync(BusinessId business, Guid location,
        IReadOnlyList<ProductRow> products, DateTimeOffset now, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.Write, cancel);
        ProductStore store = new(session, business, location, now);
        await store.LockAsync(products, cancel);
        await store.SaveAsync(products, cancel);
        await store.CountAsync(products, cancel);
        await session.CommitAsync(cancel);
    }
}
