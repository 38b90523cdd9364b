using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger.Paying;

/// <summary>Works payment commands.</summary>
internal sealed class PaymentHandler(LaneServices services, KhataBooking booking)
    : TenantLaneHandler(services)
{
    public override LaneAddress Address => LaneAddress.Ledger;

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new PaymentTurn(business, messages, booking, Services.Clock);
}
