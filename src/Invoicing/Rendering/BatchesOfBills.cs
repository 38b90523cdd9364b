using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Rendering;

/// <summary>Bills with the batches of their goods, which are known by the time a paper is drawn
/// and not yet when it is booked.</summary>
internal sealed class BatchesOfBills(ISoldBatches sold)
{
    /// <summary>Each bill with its batches, in the order given: one look for all shops. Notes
    /// have none.</summary>
    public async Task<IReadOnlyList<StoredBill>> FillAsync(
        IReadOnlyList<(BusinessId Business, StoredBill Bill)> bills, CancellationToken cancel)
    {
        (BusinessId, OrderId)[] open =
        [
            .. bills.Where(b => b.Bill is { Original: null, Batches: null })
                .Select(b => (b.Business, b.Bill.Order)),
        ];
        IReadOnlyDictionary<OrderId, IReadOnlyList<SoldBatch>>? found = open.Length == 0
            ? null
            : await sold.OfAsync(open, cancel);
        return
        [
            .. bills.Select(b => b.Bill.Batches is not null ? b.Bill : b.Bill with
            {
                Batches = b.Bill.Original is null
                    ? found!.GetValueOrDefault(b.Bill.Order, [])
                    : [],
            }),
        ];
    }
}
