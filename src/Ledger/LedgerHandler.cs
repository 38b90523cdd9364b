using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Noting;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger;

/// <summary>Works payments, amounts without goods and customers' words about money.</summary>
internal sealed class LedgerHandler(
    LaneServices services, KhataBooking booking, MemoStore memos, MismatchStore mismatches)
    : TenantLaneHandler(services)
{
    public override LaneAddress Address => LaneAddress.Ledger;

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new LedgerTurn(business, messages, booking, memos, mismatches, Services.Clock);
}
