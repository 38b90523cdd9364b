using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;
using ConverseErp.Orders.Returning;
using ConverseErp.Orders.Selling;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Undoing;

/// <summary>Takes orders back: a waiting one is cancelled, a booked one is undone by contra
/// entries. The order row is locked, so it happens once.</summary>
internal sealed class UndoWriter(
    Shop shop, SalePorts ports, ShopBooks books, ShopWriter writer, DateTimeOffset now,
    ReturnWriter returns, OpenMonths months)
{
    private readonly HashSet<OrderId> _done = [];

    /// <returns>Why it is not cancelled; null when it is.</returns>
    public Refusal? Cancel(CancelOrder command, StoredOrder? order)
    {
        Refusal? refusal = order is null ? OrderRefusals.Unknown
            : order.State != OrderState.Placed || !_done.Add(order.Id) ? OrderRefusals.NotWaiting
            : null;
        if (refusal is not null)
        {
            OrdersTurn.Refuse(writer, command.Order, command.Chat, refusal);
            return refusal;
        }

        OrderStore.Change(writer.Now, order!.Id, OrderState.Cancelled, now);
        writer.Send(new MessageId(Guid.CreateVersion7()), new OrderCancelled(
            order.Id, command.Chat, order.Customer, command.ByCustomer, command.CustomerName)
        {
            Unseen = order.Unagreed == OrderStage.Draft && command.ByCustomer,
        });
        return null;
    }

    /// <param name="target">What the bill stands for, where its month is closed.</param>
    public void Undo(
        UndoOrder command, StoredOrder? order, IssuedBill? bill, NoteTarget target)
    {
        if (Refuses(order, bill, target) is { } refusal)
        {
            OrdersTurn.Refuse(writer, command.Order, command.Chat, refusal);
            return;
        }

        _done.Add(order!.Id);
        PaidAtSale? paid = TakePaymentBack(order);
        if (!IsOpen(bill!))
        {
            returns.TakeBack(command, target);
            if (paid is not null) TellOf(paid, command, order);
            return;
        }

        Guid undo = Guid.CreateVersion7();
        ports.Stock.Move(writer.Now, shop.Location, "undo", order.Id.Value,
            [.. order.Lines.Select(l => new StockMove(l.Product, l.StockQuantity))], now);
        ports.Khata.Reverse(writer.Now, order.Id.Value, undo, now);
        ports.Bills.Cancel(writer.Now, bill!.Invoice, now);
        OrderStore.Change(writer.Now, order.Id, OrderState.Undone, now);
        if (order.Day < IndianDay.Of(now, shop.TimeZone)) SalesRows.Forget(writer.Now, order.Day);
        foreach (StoredLine line in order.Lines) books.Move(line.Product, line.StockQuantity);
        if (order.Party is { } party && order.Payment == PaymentMode.Credit)
            books.Owe(party, -order.Total);
        writer.Send(new MessageId(Guid.CreateVersion7()), new OrderUndone(
            order.Id, bill.Invoice, bill.Number, command.Chat, order.Party, order.PartyName,
            order.Total, order.Payment, order.Party is null ? null : books.Balance(order.Party),
            order.Customer ?? Customer(order.Party))
        {
            PaidNow = paid,
        });
    }

    /// <summary>A waiting order makes room for its change; nobody is told of the old one.
    /// </summary>
    public void Replace(StoredOrder order)
    {
        _done.Add(order.Id);
        OrderStore.Change(writer.Now, order.Id, OrderState.Cancelled, now);
    }

    /// <summary>Why a waiting order can no longer be changed; null when it can.</summary>
    public Refusal? RefusesReplacing(StoredOrder order) =>
        order.State != OrderState.Placed || _done.Contains(order.Id)
            ? OrderRefusals.NotWaiting
            : null;

    /// <summary>Why a sale can not be taken back; null when it can: cancelled while its month is
    /// open, credited afterwards.</summary>
    public Refusal? Refuses(StoredOrder? order, IssuedBill? bill, NoteTarget target)
    {
        if (order is null) return OrderRefusals.Unknown;
        if (order.State == OrderState.Undone) return OrderRefusals.AlreadyUndone;
        if (order.State != OrderState.Booked || bill is null) return OrderRefusals.NotBooked;
        if (_done.Contains(order.Id)) return OrderRefusals.AlreadyUndone;
        if (!IsOpen(bill)) return returns.RefusesTakingBack(target);
        return bill.HasNotes || returns.Touches(bill.Invoice) ? OrderRefusals.HasReturns : null;
    }

    /// <summary>This batch has taken it back.</summary>
    public bool IsDone(OrderId order) => _done.Contains(order);

    // What was paid with the sale came with it, and goes with it.
    private PaidAtSale? TakePaymentBack(StoredOrder order)
    {
        if (books.Paid.GetValueOrDefault(order.Id) is not { } paid) return null;
        ports.Paid.Reverse(writer.Now, paid, now);
        if (order.Party is { } party) books.Owe(party, paid.Amount);
        return paid;
    }

    // The note that takes the goods back says nothing of money.
    private void TellOf(PaidAtSale paid, UndoOrder command, StoredOrder order) => writer.Send(
        new MessageId(Guid.CreateVersion7()), new PaymentAnswered(
            paid.Payment, command.Chat, order.Party!.Value, order.PartyName, Received: true,
            Undone: true, paid.Amount, paid.Mode, books.Balance(order.Party), null));

    private bool IsOpen(IssuedBill bill) =>
        months.Hold(bill.Date) && BillPeriod.IsCancellable(bill.RegisteredAt, now);

    private ChatReference? Customer(PartyId? party)
    {
        if (party is null || books.Party(party.Value) is not { } known) return null;
        if (known.Phone is null && known.Bsuid is null) return null;
        return new ChatReference(
            shop.PhoneNumberId, known.Bsuid, known.Phone, known.Language ?? shop.Language, null,
            party, null);
    }
}
