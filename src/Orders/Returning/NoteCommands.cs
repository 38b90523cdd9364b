using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;
using ConverseErp.Orders.Undoing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Returning;

/// <summary>What one batch's returns, corrections and their undoing work with, loaded in the
/// batch's own round trip; nothing where there are none.</summary>
internal sealed class NoteCommands
{
    private readonly Dictionary<InvoiceId, Func<BillStanding?>> _standing = [];
    private readonly Dictionary<InvoiceId, Func<StoredNote?>> _known = [];
    private readonly Dictionary<InvoiceId, Func<IssuedBill?>> _papers = [];

    public void Load(ITenantStatements reads, SalePorts ports, OrdersTurn turn)
    {
        foreach (Delivery delivery in turn.Messages.Where(OrdersHandler.IsNote))
        {
            InvoiceId note = NoteOf(delivery);
            _known[note] = NoteStore.Load(reads, note, locks: true);
            if (delivery.Envelope.Type == UndoNote.Name)
                _papers[note] = ports.Bills.Load(reads, note);
            if (OrderOf(delivery, turn) is { } order
                && turn.Earlier.GetValueOrDefault(order)?.Invoice is { } invoice)
                _standing[invoice] = ports.Notes.Load(reads, invoice);
        }

        // A bill of a closed month, or that the portal of e-invoices has had for a day, is taken
        // back by a credit note; which months are closed is being read.
        foreach (Delivery delivery in turn.Messages)
        {
            if (TakenBack(delivery) is { } order
                && turn.Earlier.GetValueOrDefault(order)?.Invoice is { } invoice)
                _standing[invoice] = ports.Notes.Load(reads, invoice);
        }
    }

    /// <summary>What a bill stands for, as far as it was loaded.</summary>
    public NoteTarget Target(StoredOrder? order) => new(
        order, order?.Invoice is { } invoice
            ? _standing.GetValueOrDefault(invoice)?.Invoke()
            : null, null);

    public void Decide(
        Delivery delivery, ReturnWriter returns, UndoWriter undos, OrdersTurn turn)
    {
        InvoiceId note = NoteOf(delivery);
        StoredOrder? order = OrderOf(delivery, turn) is { } id ? turn.Stored(id) : null;
        NoteTarget target = Target(order) with { Known = _known[note]() };
        bool undone = order is not null && undos.IsDone(order.Id);
        switch (delivery.Envelope.Type)
        {
            case var type when type == ReturnGoods.Name:
                returns.Return(
                    delivery.Message<ReturnGoods>(), delivery.Id.Value, target, undone);
                break;
            case var type when type == AdjustBill.Name:
                returns.Adjust(
                    delivery.Message<AdjustBill>(), delivery.Id.Value, target, undone);
                break;
            default:
                returns.Undo(delivery.Message<UndoNote>(), delivery.Id.Value, target,
                    _papers[note]());
                break;
        }
    }

    private static InvoiceId NoteOf(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == ReturnGoods.Name => delivery.Message<ReturnGoods>().Note,
        var type when type == AdjustBill.Name => delivery.Message<AdjustBill>().Note,
        _ => delivery.Message<UndoNote>().Note,
    };

    private static OrderId? OrderOf(Delivery delivery, OrdersTurn turn) =>
        delivery.Envelope.Type switch
        {
            var type when type == ReturnGoods.Name
                && delivery.Message<ReturnGoods>().Order is { } named => named,
            var type when type == AdjustBill.Name => delivery.Message<AdjustBill>().Order,
            _ => turn.Targets.TryGetValue(NoteOf(delivery), out OrderId found) ? found : null,
        };

    /// <summary>Whether a month is closed matters to the command.</summary>
    public static bool AsksMonths(Delivery delivery) =>
        delivery.Envelope.Type == UndoNote.Name || TakenBack(delivery) is not null;

    private static OrderId? TakenBack(Delivery delivery) => delivery.Envelope.Type switch
    {
        var type when type == UndoOrder.Name => delivery.Message<UndoOrder>().Order,
        var type when type == AmendOrder.Name => delivery.Message<AmendOrder>().Order,
        var type when type == PlaceOrder.Name => delivery.Message<PlaceOrder>().TakesBack,
        _ => null,
    };
}
