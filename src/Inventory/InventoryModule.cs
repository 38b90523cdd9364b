using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Changing;
using ConverseErp.Inventory.Checking;
using ConverseErp.Inventory.CountSessions;
using ConverseErp.Inventory.Importing;
using ConverseErp.Inventory.Packing;
using ConverseErp.Inventory.Pricing;
using ConverseErp.Inventory.Reading;
using ConverseErp.Inventory.Reordering;
using ConverseErp.Inventory.Valuing;
using ConverseErp.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Inventory;

/// <summary>Products, prices, stock movements and balances.</summary>
public sealed class InventoryModule : IModule
{
    public string Name => "inventory";

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Catalogues>();
        services.AddSingleton<ICatalogue>(s => s.GetRequiredService<Catalogues>());
        services.AddSingleton<IStockBooking, StockBooking>();
        services.AddSingleton<ICatalogueImport, CatalogueImport>();
        services.AddSingleton<StockCheck>();
        services.AddSingleton<IBookCheck>(s => s.GetRequiredService<StockCheck>());
        services.AddSingleton<IStockDesk, StockDesk>();
        services.AddSingleton<IReorder, Reorder>();
        services.AddSingleton<IPriceListDesk, PriceListDesk>();
        services.AddSingleton<IProductUnits, ProductUnits>();
        services.AddSingleton<IPurchases, Purchases>();
        services.AddSingleton<BatchKeeper>();
        services.AddSingleton<IBatches, Batches>();
        services.AddSingleton<INamedBatches, NamedBatches>();
        services.AddSingleton<ISoldBatches, SoldBatches>();
        services.AddSingleton<ExpiryNotices>();
        services.AddSingleton<IBookCheck, BatchCheck>();
        services.AddSingleton<CountReads>();
        services.AddSingleton<CountClosing>();
        services.AddSingleton<CountTalk>();
        services.AddSingleton<IStockCounts, CountDesk>();
        services.AddSingleton<IInwardBills, InwardBills>();
        services.AddSingleton<StockValues>();
        services.AddSingleton<IStockValue>(s => s.GetRequiredService<StockValues>());
        services.AddSingleton<IProductCosts>(s => s.GetRequiredService<StockValues>());
        services.AddSingleton<IBookCheck, ValueCheck>();
    }

    public IReadOnlyList<Loop> Loops { get; } =
        [Loop.Lanes<StockHandler>("inventory", LaneAddress.Inventory)];
}
