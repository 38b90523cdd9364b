using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.CountSessions;
using ConverseErp.Inventory.Reading;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Inventory.Changing;

/// <summary>Works stock and price commands: receive, adjust, count, undo, prices, products.
/// </summary>
internal sealed class StockHandler(
    LaneServices services, IShops shops, IStockBooking booking,
    IKhataBooking khata, Catalogues catalogues, BatchKeeper batches, CountTalk counts)
    : TenantLaneHandler(services)
{
    public override LaneAddress Address => LaneAddress.Inventory;

    protected override async Task PrepareAsync(
        IReadOnlyList<ShopTurn> turns, CancellationToken cancel)
    {
        foreach (StockTurn turn in turns.Cast<StockTurn>())
        {
            turn.Shop = await shops.FindAsync(turn.Business, cancel);
            // What was sold since the last look is no longer left of a batch.
            if (turn.TakesOfBatch) await batches.KeepAsync(turn.Business, cancel);
            if (turn.Shop is not null) await turn.CountAsync(counts, cancel);
        }
    }

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new StockTurn(business, messages, booking, khata, catalogues, Services.Clock);
}
