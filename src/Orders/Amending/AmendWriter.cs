using ConverseErp.Contracts;
using ConverseErp.Orders.Placing;
using ConverseErp.Orders.Returning;
using ConverseErp.Orders.Undoing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Orders.Amending;

/// <summary>Changes orders: the changed order is decided first, and only when it can be booked
/// does the old one go.</summary>
internal sealed class AmendWriter(
    SaleWriter sales, UndoWriter undos, ShopBooks books, ShopWriter writer)
{
    public void Amend(
        AmendOrder command, StoredOrder? old, IssuedBill? bill, NoteTarget target)
    {
        Refusal? refusal = old is null ? OrderRefusals.Unknown
            : command.ByCustomer || old.State == OrderState.Placed ? undos.RefusesReplacing(old)
            : undos.Refuses(old, bill, target);
        IReadOnlyList<WantedLine>? lines = refusal is null
            ? LinesAfter(command, LinesOf(old!, books))
            : null;
        if (refusal is null && lines is null) refusal = OrderRefusals.ChangesNothing;
        if (refusal is not null)
        {
            OrdersTurn.Refuse(writer, command.NewOrder, command.Chat, refusal);
            return;
        }

        if (old!.Command is { } asked && old.State == OrderState.Placed)
            ChangeWaiting(command, old, asked, lines!);
        else
            ChangeBooked(command, old, bill!, target, lines!);
    }

    /// <summary>Another order in place of this one: written anew, not changed line by line.
    /// </summary>
    public void Replace(
        PlaceOrder command, StoredOrder? old, IssuedBill? bill, NoteTarget target)
    {
        Refusal? refusal = old is null ? OrderRefusals.Unknown
            : command.FromCustomer ? undos.RefusesReplacing(old)
            : undos.Refuses(old, bill, target);
        if (refusal is not null)
        {
            OrdersTurn.Refuse(writer, command.Order, command.Chat, refusal);
            return;
        }

        if (!command.FromCustomer)
        {
            PlaceInstead(
                command with
                {
                    Supply = command.Supply ?? Kept(bill!, command.Buyer.Party != old!.Party),
                },
                old!, bill!, target, mayRepeat: true);
            return;
        }

        if (sales.Decided(command) is not { } sale) return;
        undos.Replace(old!);
        // Accepted later, it is a sale like any other.
        sales.Place(command with { TakesBack = null }, sale, replaces: old!.Id);
    }

    private void ChangeWaiting(AmendOrder command, StoredOrder old, PlaceOrder asked,
        IReadOnlyList<WantedLine> lines)
    {
        PlaceOrder changed = asked with
        {
            Order = command.NewOrder,
            Lines = lines,
            SaidAt = command.SaidAt,
            DeliverTo = old.DeliverTo,
            Payment = command.Payment ?? asked.Payment,
            Buyer = command.Buyer ?? asked.Buyer,
        };
        if (sales.Decided(changed, mayRepeat: false, command.Chat) is not { } sale) return;
        undos.Replace(old);
        sales.Place(changed, sale, replaces: old.Id);
    }

    private void ChangeBooked(AmendOrder command, StoredOrder old, IssuedBill bill,
        NoteTarget target, IReadOnlyList<WantedLine> lines)
    {
        PlaceOrder changed = new(
            command.NewOrder, command.Chat, command.Buyer ?? new Buyer(old.Party, null), lines,
            command.Payment ?? old.Payment, old.DiscountPercent, old.Discount,
            FromCustomer: false, Overrides.None,
            command.SaidAt)
        {
            DeliverTo = old.DeliverTo,
            Supply = Kept(bill, command.Buyer is { } buyer && buyer.Party != old.Party),
            // Other goods, the same money.
            PaidNow = books.Paid.GetValueOrDefault(old.Id) is { } paid
                ? paid with { Payment = Guid.CreateVersion7(command.SaidAt), Stands = true }
                : null,
        };
        PlaceInstead(changed, old, bill, target, mayRepeat: false);
    }

    private void PlaceInstead(
        PlaceOrder command, StoredOrder old, IssuedBill bill, NoteTarget target,
        bool mayRepeat)
    {
        // Decided as if the old sale were back on the shelf and off the khata.
        PutBack(old, 1);
        DecidedSale? sale = sales.Decided(command, mayRepeat);
        PutBack(old, -1);
        if (sale is null) return;
        undos.Undo(new UndoOrder(old.Id, command.Chat, command.SaidAt), old, bill, target);
        sales.Place(command, sale, replaces: old.Id);
    }

    private void PutBack(StoredOrder old, int sign)
    {
        foreach (StoredLine line in old.Lines)
            books.Move(line.Product, sign * line.StockQuantity);
        if (old.Party is { } party)
            books.Owe(party, new Money(-sign * books.OnKhata(old).Paise));
    }

    // What a sale is to the tax stays with it, also when it was said of this sale alone. A zone
    // is the buyer's: another buyer is billed as they are; reverse charge is the goods'.
    private static SupplyKind? Kept(IssuedBill bill, bool otherBuyer) =>
        otherBuyer && bill.Supply != SupplyKind.ReverseCharge ? null : bill.Supply;

    // Only whose it is or how it is paid may change: then the goods stay as they are.
    private static IReadOnlyList<WantedLine>? LinesAfter(
        AmendOrder command, IReadOnlyList<WantedLine> lines) =>
        command.Lines.Count == 0 && (command.Payment is not null || command.Buyer is not null)
            ? lines
            : OrderChange.Apply(lines, command.Lines);

    // A waiting order keeps the words it was asked in; a booked one the prices it was sold at,
    // and the batches that were named for it.
    private static IReadOnlyList<WantedLine> LinesOf(StoredOrder old, ShopBooks books) =>
        old.State == OrderState.Placed && old.Command is { } asked
            ? asked.Lines
            : [.. old.Lines.Select((l, i) => new WantedLine(
                l.Product, l.Quantity, l.Unit, null, l.Name, l.Price)
            {
                Batch = books.Named.GetValueOrDefault((old.Id, i + 1))?.Number,
            })];
}
