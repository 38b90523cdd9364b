using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Disputing;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Reading.Reports;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger;

/// <summary>Works payments, amounts without goods, customers' words about money and acts on the
/// books.</summary>
internal sealed class LedgerHandler(
    LaneServices services, KhataBooking booking, MemoStore memos, MismatchStore mismatches,
    DisputeStore disputes, IShops shops, DayTotals totals, IDegradation degradation)
    : TenantLaneHandler(services)
{
    public override LaneAddress Address => LaneAddress.Ledger;

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new LedgerTurn(business, messages, booking, memos, mismatches, disputes,
            Services.Clock)
        {
            WhatsAppWorks = degradation.Now.Mode is Mode.Full or Mode.AiDegraded,
        };

    protected override async Task PrepareAsync(
        IReadOnlyList<ShopTurn> turns, CancellationToken cancel)
    {
        foreach (LedgerTurn turn in turns.Cast<LedgerTurn>())
        {
            turn.Zone = turn.Counts
                ? await totals.BringUpToDateAsync(turn.Business, cancel)
                : (await shops.FindAsync(turn.Business, cancel))?.TimeZone ?? IndianDay.Zone;
        }
    }
}
