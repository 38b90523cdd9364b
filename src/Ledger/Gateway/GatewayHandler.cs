using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Noting;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Ledger.Gateway;

/// <summary>Works what gateways tell of money: before everything else.</summary>
internal sealed class GatewayHandler(
    LaneServices services, KhataBooking booking, MemoStore memos, MismatchStore mismatches)
    : TenantLaneHandler(services)
{
    public override LaneAddress Address => LaneAddress.LedgerMoney;

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new GatewayTurn(
            business, messages, booking, memos, mismatches, Services.Clock);
}

/// <summary>One shop's money at gateways, of one batch.</summary>
internal sealed class GatewayTurn(
    BusinessId business, IReadOnlyList<Delivery> messages, KhataBooking booking,
    MemoStore memos, MismatchStore mismatches, TimeProvider clock)
    : ShopTurn(business, messages)
{
    private ShopKhata _khata = null!;
    private GatewayBook _book = null!;
    private Dictionary<Guid, BookedMemo> _fees = null!;

    public override void Load(ITenantStatements reads)
    {
        GatewayNames names = GatewayNames.Of(
            Messages.Select(m => m.Message<GatewayEventReceived>()));
        Guid[] ids =
        [
            .. names.Payments.Select(p => GatewayIds.Of("payment", p)),
            .. names.Refunds.Select(r => GatewayIds.Of("refund", r)),
        ];
        Dictionary<Guid, BookedPayment> booked = GatewayStore.LoadBooked(reads, names, ids);
        _khata = new ShopKhata(
            booking.LoadOf(reads, GatewayStore.PartiesSql,
                names.Links, names.References, names.Payments, ids), booked);
        _book = GatewayStore.Load(reads, names);
        _fees = memos.Load(
            reads, [.. names.Payments.SelectMany(GatewayFees.Names)]);
    }

    public override void Decide(ShopWriter writer)
    {
        DateTimeOffset now = clock.GetUtcNow();
        GatewayFees fees = new(writer.Now, booking, memos, _khata, _fees, now);
        GatewayWriter gateway = new(writer, booking, _khata, _book, fees, mismatches, now);
        foreach (Delivery delivery in Messages)
            gateway.Take(delivery.Message<GatewayEventReceived>(), delivery.Id.Value);
    }
}
