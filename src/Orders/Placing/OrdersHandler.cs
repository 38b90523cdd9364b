using ConverseErp.Contracts;
using ConverseErp.Orders.Living;
using ConverseErp.Orders.Offering;
using ConverseErp.Orders.Returning;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Placing;

/// <summary>The ports of the neighbours that take part in a sale.</summary>
internal sealed record SalePorts(
    IStockBooking Stock, IKhataBooking Khata, IBillBooking Bills, OrderStore Orders,
    INoteBooking Notes, INotePosting NotePostings, LifeStore Life, IFiledMonths Filed,
    INamedBatches Batches, IPaymentsAtSale Paid);

/// <summary>Books sales: order, stock, khata and number in one transaction, many shops and
/// messages per commit.</summary>
internal sealed class OrdersHandler(
    LaneServices services, SalePorts ports, IShops shops, ReturnTargets targets, IBills bills)
    : TenantLaneHandler(services)
{
    public override LaneAddress Address => LaneAddress.Orders;

    /// <summary>An order's next command sees the one before it committed.</summary>
    public override string? TurnKey(Delivery delivery) =>
        delivery.Envelope.Type == PlaceOrder.Name
            ? delivery.Message<PlaceOrder>().Order.ToString()
            : IsNote(delivery)
                ? "notes " + delivery.Business
                : LifeCommands.StandingOf(delivery)?.ToString()
                    ?? EarlierOrder(delivery)?.ToString();

    /// <summary>Notes are rare, and each may be about the bill that the one before changed.
    /// </summary>
    internal static bool IsNote(Delivery delivery)
    {
        string type = delivery.Envelope.Type;
        return type == ReturnGoods.Name || type == AdjustBill.Name || type == UndoNote.Name;
    }

    protected override ShopTurn Begin(BusinessId business, IReadOnlyList<Delivery> messages) =>
        new OrdersTurn(business, messages, ports, Services.Clock);

    protected override async Task PrepareAsync(
        IReadOnlyList<ShopTurn> turns, CancellationToken cancel)
    {
        foreach (OrdersTurn turn in turns.Cast<OrdersTurn>())
        {
            turn.Shop = await shops.FindAsync(turn.Business, cancel);
            if (turn.Messages.Any(IsNote))
                turn.Targets = await targets.FindAsync(turn.Business, turn.Messages, cancel);
            foreach (Delivery delivery in turn.Messages.Where(LifeCommands.IsOne))
                await FindAsync(turn, delivery, cancel);
            await FindEarlierAsync(turn, cancel);
        }
    }

    // Which goods and khatas a repeat or a standing order will want locked.
    private async Task FindAsync(OrdersTurn turn, Delivery delivery, CancellationToken cancel)
    {
        if (delivery.Envelope.Type == RepeatOrder.Name)
        {
            RepeatOrder repeat = delivery.Message<RepeatOrder>();
            IReadOnlyList<OrderId> last = await bills.LatestOrdersAsync(
                turn.Business, repeat.Party, 1, cancel);
            if (last.Count > 0) turn.Repeated[repeat.NewOrder] = last[0];
        }
        else if (delivery.Envelope.Type == StandingDue.Name)
        {
            Func<Standing?> standing = static () => null;
            await Services.Sessions.RunAsync(turn.Business, SessionUse.ReadNow,
                reads => standing = ports.Life.Load(
                    reads, delivery.Message<StandingDue>().Standing, locks: false), cancel);
            if (standing() is { } due) turn.Standing.Add(due);
        }
    }

    // What an earlier order holds never changes, but says which stock and khata to lock.
    private async Task FindEarlierAsync(OrdersTurn turn, CancellationToken cancel)
    {
        List<OrderId> earlier =
            [.. turn.Messages.Select(EarlierOrder).OfType<OrderId>(), .. turn.Targets.Values,
                .. turn.Repeated.Values];
        if (earlier.Count == 0) return;
        List<Func<StoredOrder?>> found = [];
        await Services.Sessions.RunAsync(turn.Business, SessionUse.ReadNow, reads =>
            found.AddRange(earlier.Select(o => ports.Orders.Find(reads, o))), cancel);
        foreach (StoredOrder order in found.Select(f => f()).OfType<StoredOrder>())
            turn.Earlier[order.Id] = order;
    }

    private static OrderId? EarlierOrder(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == PlaceOrder.Name => delivery.Message<PlaceOrder>().TakesBack,
        var type when type == ConfirmOrder.Name => delivery.Message<ConfirmOrder>().Order,
        var type when type == CancelOrder.Name => delivery.Message<CancelOrder>().Order,
        var type when type == UndoOrder.Name => delivery.Message<UndoOrder>().Order,
        var type when type == AmendOrder.Name => delivery.Message<AmendOrder>().Order,
        var type when type == SetDelivery.Name => delivery.Message<SetDelivery>().Order,
        var type when type == ReturnGoods.Name => delivery.Message<ReturnGoods>().Order,
        var type when type == AdjustBill.Name => delivery.Message<AdjustBill>().Order,
        _ => LifeCommands.OrderOf(delivery) ?? OfferCommands.OrderOf(delivery),
    };
}
