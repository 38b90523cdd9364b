using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Noting;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger;

/// <summary>Works payments and amounts without goods.</summary>
internal sealed class LedgerHandler(
    LaneServices services, KhataBooking booking, MemoStore memos)
    : TenantLaneHandler(services)
{
    public override LaneAddress Address => LaneAddress.Ledger;

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new LedgerTurn(business, messages, booking, memos, Services.Clock);
}
