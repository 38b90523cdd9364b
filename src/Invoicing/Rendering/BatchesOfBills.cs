using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Rendering;

/// <summary>Bills with the batches of their goods, which are known by the time a paper is drawn
/// and not yet when it is booked.</summary>
internal sealed class BatchesOfBills(ISoldBatches sold)
{
    /// <summary>Each bill or note with its batches, in the order given: one look for all shops.
    /// </summary>
    public async Task<IReadOnlyList<StoredBill>> FillAsync(
        IReadOnlyList<(BusinessId Business, StoredBill Bill)> bills, CancellationToken cancel)
    {
        (BusinessId, Guid)[] open =
        [
            .. bills.Where(b => b.Bill.Batches is null)
                .Select(b => (b.Business, SourceOf(b.Bill))),
        ];
        IReadOnlyDictionary<Guid, IReadOnlyList<SoldBatch>>? found = open.Length == 0
            ? null
            : await sold.OfAsync(open, cancel);
        return
        [
            .. bills.Select(b => b.Bill.Batches is not null ? b.Bill : b.Bill with
            {
                Batches = found!.GetValueOrDefault(SourceOf(b.Bill), []),
            }),
        ];
    }

    // Goods go out under their order's id, and come back under their note's.
    private static Guid SourceOf(StoredBill bill) =>
        bill.Original is null ? bill.Order.Value : bill.Id.Value;
}
