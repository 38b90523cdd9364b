using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Booking;

namespace ConverseErp.Inventory.Changing;

/// <summary>Reads and locks what a shop's stock commands need, in the order in which everybody
/// does.</summary>
internal sealed class StockLoading(Shop shop, IStockBooking booking, IKhataBooking khata)
{
    private readonly ShopStock _stock = new();
    private long _version;

    public void Load(ITenantStatements reads, StockCommands commands, DateTimeOffset now)
    {
        _stock.Scheme = shop.Scheme;
        _stock.Today = IndianDay.Of(now, shop.TimeZone);
        // The catalogue's row before the stock rows: the order that imports take them in.
        if (commands.MayChangeCatalogue) CatalogueVersion.Bump(reads, v => _version = v);
        StockStore.Load(reads, shop.Location, commands, _stock);
        // Stock before khatas: the order that sales take them in.
        _stock.Suppliers = khata.Load(reads, commands.Suppliers);
        PurchaseRows.Load(reads, commands, _stock);
        BatchWriting.Load(reads, commands, _stock, now);
    }

    /// <summary>After the round trip.</summary>
    public StockWriter Writer(ITenantStatements writes, DateTimeOffset now) =>
        new(writes, booking, khata, _stock, shop.Location, _version, now);
}
